import { readFileSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { expect, test } from "vitest";
import { migrations, type Migration } from "../../src/ledger/stores/sqlite-schema.ts";
import { openSqliteStore } from "../../src/ledger/stores/sqlite.ts";
import { scratchFolder, scratchLedger } from "./scratch.ts";
import { filingOf } from "./synthetic.ts";

const next: Migration = { version: 5, sql: "CREATE TABLE later (note TEXT NOT NULL) STRICT" };
const broken: Migration = { version: 5, sql: "CREATE TABLE later (note TEXT NOT NULL) STRICT; INSERT INTO nowhere VALUES (1)" };

async function ledgerOfNow(): Promise<{ readonly location: string; readonly head: unknown }> {
  const ledger = await scratchLedger();
  await ledger.file(filingOf({ number: 1 }));
  const head = await ledger.head();
  await ledger.close();
  return { location: ledger.location, head };
}

test("an older ledger is brought forward, and a copy of it is kept", async () => {
  const { location, head } = await ledgerOfNow();

  const store = await openSqliteStore(location, { mode: "existing", patienceMs: 1_000, migrations: [...migrations, next] });
  expect(await store.head()).toEqual(head);
  await store.close();

  expect(readdirSync(dirname(location)).sort()).toEqual(["sayso.db", "sayso.db.version-4"]);
  const copy = await scratchLedger({ mode: "readOnly" }, `${location}.version-4`);
  expect(await copy.head()).toEqual(head);
  expect((await copy.verify()).problems).toEqual([]);
  await expect(scratchLedger({ mode: "existing" }, location)).rejects.toThrow(/made by a newer Sayso/u);
});

test("a migration that fails leaves the ledger as it was", async () => {
  const { location, head } = await ledgerOfNow();
  await expect(openSqliteStore(location, { mode: "existing", patienceMs: 1_000, migrations: [...migrations, broken] })).rejects.toThrow(/nowhere/u);
  const ledger = await scratchLedger({ mode: "existing" }, location);
  expect(await ledger.head()).toEqual(head);
  expect((await ledger.verify()).problems).toEqual([]);
});

test("a reader does not bring a ledger forward", async () => {
  const { location } = await ledgerOfNow();
  await expect(openSqliteStore(location, { mode: "readOnly", patienceMs: 1_000, migrations: [...migrations, next] })).rejects.toThrow(/open it once for writing/u);
  expect(readdirSync(dirname(location))).toEqual(["sayso.db"]);
});

/** A ledger as the program of version 1 made it: two reports, two groupings, a decision. */
function ledgerOfVersionOne(): string {
  const location = join(scratchFolder(), "sayso.db");
  const database = new DatabaseSync(location);
  database.exec(readFileSync(join(import.meta.dirname, "version-1.sql"), "utf8"));
  database.close();
  return location;
}

test("a ledger of version 1 is brought forward with all that it held, and searched", async () => {
  const location = ledgerOfVersionOne();
  const before = new DatabaseSync(location, { readOnly: true });
  const entries = before.prepare("SELECT * FROM entries ORDER BY number").all();
  before.close();

  const ledger = await scratchLedger({ mode: "existing" }, location);
  const now = await ledger.entries();
  expect(now.slice(0, entries.length)).toEqual(entries);
  expect(now.slice(entries.length).map(({ kind }) => kind)).toEqual(["incidentsGrouped"]);
  expect(await ledger.incidents()).toHaveLength(1);
  expect(await ledger.verify()).toMatchObject({ ok: true, incidents: "rebuilt", problems: [] });
  expect((await ledger.articles()).map(({ claims }) => claims).sort()).toEqual([0, 1]);
  expect((await ledger.search("Osterby")).articles).toBe(2);
  expect((await ledger.search("courier")).articles).toBe(2);

  const kept = new DatabaseSync(`${location}.version-1`, { readOnly: true });
  expect(kept.prepare("PRAGMA user_version").get()).toEqual({ user_version: 1 });
  expect(kept.prepare("SELECT * FROM entries ORDER BY number").all()).toEqual(entries);
  kept.close();
});
