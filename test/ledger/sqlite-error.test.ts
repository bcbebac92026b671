import { DatabaseSync } from "node:sqlite";
import { join } from "node:path";
import { expect, test } from "vitest";
import { LedgerError } from "../../src/ledger/index.ts";
import { sqliteFailure } from "../../src/ledger/stores/sqlite-error.ts";
import { scratchFolder } from "./scratch.ts";

function failureOf(body: () => void): unknown {
  try {
    body();
  } catch (error) {
    return sqliteFailure(error, "sayso.db", 2_500);
  }
  throw new Error("nothing failed");
}

test("a full disk is told as one", () => {
  const database = new DatabaseSync(join(scratchFolder(), "full.db"));
  database.exec("PRAGMA max_page_count = 3; CREATE TABLE t (a)");
  const failure = failureOf(() => { database.exec("INSERT INTO t SELECT zeroblob(4000) FROM (VALUES (1), (2), (3), (4))"); });
  database.close();
  expect(failure).toMatchObject({ issue: { code: "ledger-unwritable", message: "sayso.db could not be written: the disk is full. What was filed before is intact." } });
});

test.each([
  [5, "ledger-locked", /waited 2\.5 s/u],
  [6, "ledger-locked", /another process/u],
  [8, "ledger-unwritable", /permissions/u],
  [8 | (8 << 8), "ledger-unwritable", /permissions/u],
  [14, "ledger-unwritable", /permissions/u],
  [10, "ledger-unwritable", /disk I\/O error/u],
  [11, "ledger-broken", /damaged/u],
  [26, "ledger-broken", /damaged/u],
])("SQLite's result %i is %s", (errcode, code, message) => {
  const failure = sqliteFailure(Object.assign(new Error("disk I/O error"), { errcode }), "sayso.db", 2_500);
  expect(failure).toBeInstanceOf(LedgerError);
  expect(failure).toMatchObject({ issue: { code, message: expect.stringMatching(message) } });
});

test("an error of the program's own comes as it is", () => {
  for (const error of [new Error("wrong"), Object.assign(new Error("constraint"), { errcode: 19 }), "text"]) expect(sqliteFailure(error, "sayso.db", 0)).toBe(error);
});
