import { readdirSync } from "node:fs";
import { dirname } from "node:path";
import { expect, test } from "vitest";
import { migrations, type Migration } from "../../src/ledger/stores/sqlite-schema.ts";
import { openSqliteStore } from "../../src/ledger/stores/sqlite.ts";
import { scratchLedger } from "./scratch.ts";
import { filingOf } from "./synthetic.ts";

const next: Migration = { version: 2, sql: "CREATE TABLE later (note TEXT NOT NULL) STRICT" };
const broken: Migration = { version: 2, sql: "CREATE TABLE later (note TEXT NOT NULL) STRICT; INSERT INTO nowhere VALUES (1)" };

async function ledgerOfVersionOne(): Promise<{ readonly location: string; readonly head: unknown }> {
  const ledger = await scratchLedger();
  await ledger.file(filingOf({ number: 1 }));
  const head = await ledger.head();
  await ledger.close();
  return { location: ledger.location, head };
}

test("an older ledger is brought forward, and a copy of it is kept", async () => {
  const { location, head } = await ledgerOfVersionOne();

  const store = await openSqliteStore(location, { mode: "existing", patienceMs: 1_000, migrations: [...migrations, next] });
  expect(await store.head()).toEqual(head);
  await store.close();

  expect(readdirSync(dirname(location)).sort()).toEqual(["sayso.db", "sayso.db.version-1"]);
  const copy = await scratchLedger({ mode: "readOnly" }, `${location}.version-1`);
  expect(await copy.head()).toEqual(head);
  expect((await copy.verify()).problems).toEqual([]);
  await expect(scratchLedger({ mode: "existing" }, location)).rejects.toThrow(/made by a newer Sayso/u);
});

test("a migration that fails leaves the ledger as it was", async () => {
  const { location, head } = await ledgerOfVersionOne();
  await expect(openSqliteStore(location, { mode: "existing", patienceMs: 1_000, migrations: [...migrations, broken] })).rejects.toThrow(/nowhere/u);
  const ledger = await scratchLedger({ mode: "existing" }, location);
  expect(await ledger.head()).toEqual(head);
  expect((await ledger.verify()).problems).toEqual([]);
});

test("a reader does not bring a ledger forward", async () => {
  const { location } = await ledgerOfVersionOne();
  await expect(openSqliteStore(location, { mode: "readOnly", patienceMs: 1_000, migrations: [...migrations, next] })).rejects.toThrow(/open it once for writing/u);
  expect(readdirSync(dirname(location))).toEqual(["sayso.db"]);
});
