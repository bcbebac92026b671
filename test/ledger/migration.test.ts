import { readdirSync } from "node:fs";
import { dirname } from "node:path";
import { expect, test } from "vitest";
import { migrations, type Migration } from "../../src/ledger/stores/sqlite-schema.ts";
import { openSqliteStore } from "../../src/ledger/stores/sqlite.ts";
import { scratchLedger } from "./scratch.ts";
import { filingOf } from "./synthetic.ts";

const next: Migration = { version: 2, sql: "CREATE TABLE later (note TEXT NOT NULL) STRICT" };
const broken: Migration = { version: 2, sql: "CREATE TABLE later (note TEXT NOT NULL) STRICT; INSERT INTO nowhere VALUES (1)" };

function ledgerOfVersionOne(): { readonly location: string; readonly head: unknown } {
  const ledger = scratchLedger();
  ledger.file(filingOf({ number: 1 }));
  const head = ledger.head();
  ledger.close();
  return { location: ledger.location, head };
}

test("an older ledger is brought forward, and a copy of it is kept", () => {
  const { location, head } = ledgerOfVersionOne();

  const store = openSqliteStore(location, { mode: "existing", patienceMs: 1_000, migrations: [...migrations, next] });
  expect(store.head()).toEqual(head);
  store.close();

  expect(readdirSync(dirname(location)).sort()).toEqual(["sayso.db", "sayso.db.version-1"]);
  const copy = scratchLedger({ mode: "readOnly" }, `${location}.version-1`);
  expect(copy.head()).toEqual(head);
  expect(copy.verify().problems).toEqual([]);
  expect(() => scratchLedger({ mode: "existing" }, location)).toThrow(/made by a newer Sayso/u);
});

test("a migration that fails leaves the ledger as it was", () => {
  const { location, head } = ledgerOfVersionOne();
  expect(() => openSqliteStore(location, { mode: "existing", patienceMs: 1_000, migrations: [...migrations, broken] })).toThrow(/nowhere/u);
  const ledger = scratchLedger({ mode: "existing" }, location);
  expect(ledger.head()).toEqual(head);
  expect(ledger.verify().problems).toEqual([]);
});

test("a reader does not bring a ledger forward", () => {
  const { location } = ledgerOfVersionOne();
  expect(() => openSqliteStore(location, { mode: "readOnly", patienceMs: 1_000, migrations: [...migrations, next] })).toThrow(/open it once for writing/u);
  expect(readdirSync(dirname(location))).toEqual(["sayso.db"]);
});
