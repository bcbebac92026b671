import { execFileSync } from "node:child_process";
import { chmodSync, mkdirSync, readFileSync, readdirSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { expect, test } from "vitest";
import { sha256 } from "../../src/core/index.ts";
import { LedgerError, openLedger, type LedgerOptions } from "../../src/ledger/index.ts";
import { scratchFolder, scratchLedger, testOptions } from "./scratch.ts";
import { filingOf } from "./synthetic.ts";

const modes: readonly LedgerOptions["mode"][] = ["create", "existing", "readOnly"];

async function refusal(location: string, mode: LedgerOptions["mode"], options: Partial<LedgerOptions> = {}): Promise<string> {
  try {
    await (await openLedger(location, { ...testOptions, ...options, mode })).close();
  } catch (error) {
    if (error instanceof LedgerError) {
      expect(error.issue.message).not.toContain("\n");
      return error.issue.code;
    }
    throw error;
  }
  return "opened";
}

/** Everything in a folder, by name, with the hash of each file. */
function contents(folder: string): readonly (readonly [string, string])[] {
  return readdirSync(folder).sort().map((name) => [name, !statSync(join(folder, name)).isFile() ? "no file" : sha256(readFileSync(join(folder, name)))]);
}

function otherDatabase(location: string): void {
  const database = new DatabaseSync(location);
  database.exec("PRAGMA journal_mode = WAL; CREATE TABLE apples (kind TEXT); INSERT INTO apples VALUES ('russet')");
  database.close();
}

async function newerLedger(location: string): Promise<void> {
  await (await openLedger(location, testOptions)).close();
  const database = new DatabaseSync(location);
  database.exec("PRAGMA user_version = 999");
  database.close();
}

test.each([
  ["another program's database", otherDatabase, "ledger-foreign"],
  ["a text", (location: string) => { writeFileSync(location, "These are notes about apples.\n".repeat(20)); }, "ledger-foreign"],
  ["a short file", (location: string) => { writeFileSync(location, "SQLite format 3\0"); }, "ledger-foreign"],
  ["an empty file", (location: string) => { writeFileSync(location, ""); }, "ledger-foreign"],
  ["a pipe", (location: string) => { execFileSync("mkfifo", [location]); }, "ledger-foreign"],
  ["a folder", (location: string) => { mkdirSync(location); }, "ledger-foreign"],
  ["a newer version's ledger", newerLedger, "ledger-newer"],
] as const)("%s is refused and left as it was", async (_what, make, code) => {
  const location = join(scratchFolder(), "file.db");
  await make(location);
  const before = contents(dirname(location));
  for (const mode of modes) expect(await refusal(location, mode), mode).toBe(code);
  expect(contents(dirname(location))).toEqual(before);
});

test("a ledger is made only where that is asked for", async () => {
  const folder = scratchFolder();
  const location = join(folder, "sayso.db");
  expect(await refusal(location, "existing")).toBe("ledger-missing");
  expect(await refusal(location, "readOnly")).toBe("ledger-missing");
  expect(readdirSync(folder)).toEqual([]);
  expect(await refusal(location, "create")).toBe("opened");
  expect(readdirSync(folder)).toEqual(["sayso.db"]);
  expect(await refusal(join(folder, "none", "sayso.db"), "create")).toBe("ledger-unwritable");
});

test("a link that leads nowhere is not filled with something that is no ledger", async () => {
  const folder = scratchFolder();
  symlinkSync(join(folder, "gone.db"), join(folder, "sayso.db"));
  expect(await refusal(join(folder, "sayso.db"), "create")).toBe("ledger-unwritable");
  expect(readdirSync(folder)).toEqual(["sayso.db"]);
});

test("a name that SQLite would take for something else is a file's name", async () => {
  const folder = scratchFolder();
  const here = process.cwd();
  for (const name of [":memory:", "file:a.db?mode=memory", "100% #1?.db"]) {
    const location = relative(here, join(folder, name));
    const ledger = await scratchLedger({}, location.startsWith("..") ? location : `./${location}`);
    await ledger.file(filingOf({ number: 1 }));
    await ledger.close();
    expect(await (await scratchLedger({ mode: "readOnly" }, ledger.location)).articles(), name).toHaveLength(1);
  }
  expect(readdirSync(folder).filter((name) => !name.includes("-wal") && !name.includes("-shm"))).toHaveLength(3);
});

test("a ledger whose entries this version does not know says so", async () => {
  const ledger = await scratchLedger();
  await ledger.file(filingOf({ number: 1 }));
  const other = new DatabaseSync(ledger.location);
  other.exec("DROP TRIGGER entries_never_change; UPDATE entries SET kind = 'somethingElse' WHERE number = 3; UPDATE projection SET content = '{', long = NULL");
  other.close();
  const broken = expect.objectContaining({ issue: expect.objectContaining({ code: "ledger-broken" }) });
  await expect(ledger.article(filingOf({ number: 1 }).article.id)).rejects.toThrow(broken);
  await expect(ledger.articles()).rejects.toThrow(broken);
  expect((await ledger.verify()).ok).toBe(false);
});

test("a reader cannot write", async () => {
  const ledger = await scratchLedger();
  await ledger.file(filingOf({ number: 1 }));
  const reader = await scratchLedger({ mode: "readOnly" }, ledger.location);
  await expect(reader.file(filingOf({ number: 2 }))).rejects.toThrow(expect.objectContaining({ issue: expect.objectContaining({ code: "ledger-unwritable" }) }));
  await expect(reader.regroup()).rejects.toThrow(LedgerError);
  expect(await reader.articles()).toHaveLength(1);
});

test("a writer that holds the ledger for too long is named, and what it wrote is kept", async () => {
  const ledger = await scratchLedger({ patienceMs: 80 });
  const other = new DatabaseSync(ledger.location);
  other.exec("BEGIN IMMEDIATE");
  await expect(ledger.file(filingOf({ number: 1 }))).rejects.toThrow(expect.objectContaining({ issue: { code: "ledger-locked", message: expect.stringContaining("waited 0.08 s"), span: null } }));
  expect(await ledger.articles(), "reading goes on meanwhile").toEqual([]);
  other.exec("ROLLBACK");
  other.close();
  expect(await ledger.file(filingOf({ number: 1 }))).toBe("filed");
});

// A superuser may write everywhere.
test.runIf(process.getuid?.() !== 0)("a file that may not be written can be read", async () => {
  const ledger = await scratchLedger();
  await ledger.file(filingOf({ number: 1 }));
  await ledger.close();
  chmodSync(ledger.location, 0o444);
  chmodSync(dirname(ledger.location), 0o555);
  expect(await refusal(ledger.location, "existing")).toBe("ledger-unwritable");
  const reader = await scratchLedger({ mode: "readOnly" }, ledger.location);
  expect(await reader.articles()).toHaveLength(1);
  await reader.close();
  chmodSync(dirname(ledger.location), 0o755);
});
