import { readdirSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import { backUpLedger, copyLedger, openLedger } from "../../src/ledger/index.ts";
import { scratchLedger, testOptions } from "./scratch.ts";
import { makeSmallDisk, noSmallDisk, type SmallDisk } from "./small-disk.ts";
import { filingOf } from "./synthetic.ts";

const unwritable = { issue: { code: "ledger-unwritable", message: expect.not.stringContaining("\n") } };
const full = { issue: { code: "ledger-unwritable", message: expect.stringMatching(/the disk is full\. What was filed before is intact\.$/u) } };

const missing = noSmallDisk();
describe.skipIf(missing !== null)(missing ?? "a small disk", () => {
  const disks: SmallDisk[] = [];
  const smallDisk = (size: string): SmallDisk => {
    const disk = makeSmallDisk(size);
    disks.push(disk);
    return disk;
  };
  // After the ledgers on them were closed.
  afterEach(() => { for (const disk of disks.splice(0)) disk.remove(); });

  test("that is full stops the filing with a clear error; what was filed is intact, and filing goes on once there is room", async () => {
    const disk = smallDisk("3m");
    const ledger = await scratchLedger({}, join(disk.folder, "sayso.db"));
    const filed: string[] = [];
    let failure: unknown = null;
    for (let number = 0; failure === null && number < 5_000; number += 1) {
      const filing = filingOf({ number, padding: 40 });
      failure = await ledger.file(filing).then(() => { filed.push(filing.article.id); return null; }, (error: unknown) => error);
    }
    expect(filed.length).toBeGreaterThan(10);
    expect(failure).toMatchObject(full);
    await expect(ledger.regroup()).rejects.toMatchObject(full);
    expect((await ledger.articles()).map(({ id }) => id)).toEqual(filed.toSorted());
    expect((await ledger.verify()).problems).toEqual([]);
    await expect(backUpLedger(ledger.location, join(disk.folder, "backup.db"), testOptions)).rejects.toMatchObject(unwritable);
    await expect(copyLedger(ledger.location, join(disk.folder, "copy.db"), testOptions)).rejects.toMatchObject(unwritable);
    expect(readdirSync(disk.folder).filter((name) => !name.startsWith("sayso.db"))).toEqual([]);
    await ledger.close();

    disk.remount("size=16m");
    const again = await scratchLedger({ mode: "existing" }, ledger.location);
    expect((await again.articles()).map(({ id }) => id)).toEqual(filed.toSorted());
    expect(await again.file(filingOf({ number: 9_999 }))).toBe("filed");
    await again.regroup();
    expect(await again.verify()).toMatchObject({ ok: true, problems: [] });
    await again.close();
  });

  test("on which there is no room for a new ledger is left empty", async () => {
    const disk = smallDisk("16k");
    await expect(openLedger(join(disk.folder, "sayso.db"), testOptions)).rejects.toMatchObject(unwritable);
    expect(readdirSync(disk.folder)).toEqual([]);
  });

  test("that may only be read: a ledger is read and verified, and not written", async () => {
    const disk = smallDisk("8m");
    const location = join(disk.folder, "sayso.db");
    const ledger = await scratchLedger({}, location);
    for (let number = 0; number < 5; number += 1) await ledger.file(filingOf({ number }));
    await ledger.regroup();
    await ledger.close();
    disk.remount("ro");
    await expect(openLedger(location, { ...testOptions, mode: "existing" })).rejects.toMatchObject(unwritable);
    await expect(openLedger(join(disk.folder, "other.db"), testOptions)).rejects.toMatchObject(unwritable);
    const reader = await scratchLedger({ mode: "readOnly" }, location);
    expect(await reader.articles()).toHaveLength(5);
    expect(await reader.verify()).toMatchObject({ ok: true, problems: [] });
    expect((await reader.search("market")).articles).toBe(5);
    await expect(reader.file(filingOf({ number: 7 }))).rejects.toMatchObject(unwritable);
    await reader.close();
    expect(readdirSync(disk.folder)).toEqual(["sayso.db"]);
  });
});
