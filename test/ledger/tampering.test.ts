import { readFileSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import fc from "fast-check";
import { beforeAll, expect, test } from "vitest";
import { chainEntry, type Entry } from "../../src/ledger/entry.ts";
import { openLedger, type VerifyReport } from "../../src/ledger/index.ts";
import { scratchFolder, testOptions } from "./scratch.ts";
import { filingOf } from "./synthetic.ts";

const seed = 20_310_306;
/** How many changes are tried; SAYSO_TRIES asks for more. */
const tries = Number(process.env["SAYSO_TRIES"] ?? 60);
let original: Buffer;

beforeAll(async () => {
  const location = join(scratchFolder(), "sayso.db");
  const ledger = await openLedger(location, testOptions);
  // U+FFFD is what broken bytes are shown as, so a change to its own bytes could be mistaken for it.
  for (let number = 1; number <= 12; number += 1) await ledger.file(filingOf({ number, place: `Kavelin \uFFFD ${number % 3}` }));
  await ledger.regroup();
  const [first] = await ledger.articles();
  const record = (await ledger.articleRecord(first!.id))!;
  await ledger.file({ article: { ...record.article, ...record.reading.article }, bytes: (await ledger.bytes(first!.id))!, engine: "sayso 0.1.0", extraction: { ...(await ledger.article(first!.id))!, events: [], claims: [] } });
  await ledger.regroup();
  expect((await ledger.incidents()).length).toBeGreaterThan(0);
  expect((await ledger.incidents()).flatMap(({ previousIds }) => previousIds).length).toBeGreaterThan(0);
  await ledger.close();
  original = readFileSync(location);
});

/** What verify says of the ledger after `change` was made to its file or database. */
async function verifyAfter(change: (location: string) => void): Promise<VerifyReport> {
  const location = join(scratchFolder(), "sayso.db");
  writeFileSync(location, original);
  change(location);
  const ledger = await openLedger(location, { ...testOptions, mode: "readOnly" });
  try {
    return await ledger.verify();
  } finally {
    await ledger.close();
  }
}

/** Changes the database behind the program's back: what watches over the tables is taken away and put back. */
function behind(change: (database: DatabaseSync) => void): (location: string) => void {
  return (location) => {
    const database = new DatabaseSync(location, { defensive: false });
    const triggers = database.prepare("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'").all();
    for (const { name } of triggers) database.exec(`DROP TRIGGER ${String(name)}`);
    change(database);
    for (const { sql } of triggers) database.exec(String(sql));
    database.close();
  };
}

test("an untouched ledger is right", async () => {
  expect(await verifyAfter(() => undefined)).toMatchObject({ ok: true, incidents: "rebuilt", problems: [] });
  expect((await verifyAfter(behind(() => undefined))).problems).toEqual([]);
});

const columns = [
  ...(["time", "who", "kind", "subject", "payload", "previous", "hash"] as const).map((column) => ({ table: "entries", column, type: "TEXT" })),
  { table: "blobs", column: "sha256", type: "TEXT" }, { table: "blobs", column: "bytes", type: "BLOB" },
  ...(["name", "key", "content"] as const).map((column) => ({ table: "projection", column, type: "TEXT" })), { table: "long_contents", column: "content", type: "TEXT" },
  ...(["words", "day"] as const).map((column) => ({ table: "search", column, type: "TEXT" })),
] as const;

/** What tells the rows of a table apart. */
const placeIn = (table: (typeof columns)[number]["table"]): string => (table === "projection" ? "name || '|' || key" : "rowid");

test("any byte that is changed in any row is found", async () => {
  await fc.assert(fc.asyncProperty(fc.constantFrom(...columns), fc.nat(), fc.nat(), fc.integer({ min: 1, max: 255 }), async ({ table, column, type }, row, position, flip) => {
    const report = await verifyAfter(behind((database) => {
      const rows = database.prepare(`SELECT ${placeIn(table)} AS id, CAST(${column} AS BLOB) AS bytes FROM ${table} WHERE ${column} IS NOT NULL ORDER BY 1`).all();
      const { id, bytes } = rows[row % rows.length] as { readonly id: number; readonly bytes: Uint8Array };
      const changed = Uint8Array.from(bytes);
      changed[position % changed.length]! ^= flip;
      database.prepare(`UPDATE ${table} SET ${column} = CAST(? AS ${type}) WHERE ${placeIn(table)} = ?`).run(changed, id);
    }));
    expect(report.ok).toBe(false);
    if (table === "entries") expect(report.firstBadEntry).not.toBeNull();
  }), { seed, numRuns: tries });
});

/** Every value of every row as its bytes; null where the database cannot be read. */
function dump(location: string): string | null {
  const database = new DatabaseSync(location, { readOnly: true });
  try {
    const rows = columns.flatMap(({ table, column }) => database.prepare(`SELECT hex(CAST(${column} AS BLOB)) AS value FROM ${table} NOT INDEXED ORDER BY ${placeIn(table)}`).all());
    return rows.map(({ value }) => String(value)).join("\n");
  } catch {
    return null;
  } finally {
    database.close();
  }
}

test("any byte of the file that is changed, so that something else can be read, is found", async () => {
  const untouched = join(scratchFolder(), "sayso.db");
  writeFileSync(untouched, original);
  const before = dump(untouched);
  let changes = 0;
  // The first 100 bytes are SQLite's header: what is wrong there is told when the file is opened.
  await fc.assert(fc.asyncProperty(fc.integer({ min: 100, max: original.length - 1 }), fc.integer({ min: 1, max: 255 }), async (position, flip) => {
    const bytes = Buffer.from(original);
    bytes[position]! ^= flip;
    const tampered = join(scratchFolder(), "sayso.db");
    writeFileSync(tampered, bytes);
    if (dump(tampered) === before) return;
    changes += 1;
    expect(await outcome(() => verifyAfter((location) => { writeFileSync(location, bytes); }))).toBe("found");
  }), { seed, numRuns: tries });
  expect(changes).toBeGreaterThan(20);
});

/** A ledger that is too damaged to be opened is found as well. */
async function outcome(check: () => Promise<VerifyReport>): Promise<"found" | "missed"> {
  try {
    return (await check()).ok ? "missed" : "found";
  } catch (error) {
    expect(error).toMatchObject({ issue: { code: "ledger-broken" } });
    return "found";
  }
}

test.each([
  ["the last entry is missing", "DELETE FROM entries WHERE number = (SELECT max(number) FROM entries)", 28],
  ["an entry in the middle is missing", "DELETE FROM entries WHERE number = 7", 7],
  ["the first entry is missing", "DELETE FROM entries WHERE number = 1", 1],
  ["all entries are missing", "DELETE FROM entries", 1],
  ["two entries have changed places", "UPDATE entries SET number = -4 WHERE number = 4; UPDATE entries SET number = 4 WHERE number = 6; UPDATE entries SET number = 6 WHERE number = -4", 4],
  ["an entry is there twice", "INSERT INTO entries SELECT 100, time, who, kind, subject, payload, previous, hash FROM entries WHERE number = 5", 29],
  ["stored bytes are missing", "DELETE FROM blobs WHERE rowid = 3", null],
  ["bytes are stored that nobody filed", "INSERT INTO blobs VALUES ('00', x'00')", null],
  ["an article is not listed", "DELETE FROM projection WHERE name = 'article' AND key = (SELECT min(key) FROM projection WHERE name = 'article')", null],
  ["an incident is missing", "DELETE FROM projection WHERE name = 'incident' AND key = (SELECT min(key) FROM projection WHERE name = 'incident')", null],
  ["an incident nobody grouped", "INSERT INTO projection (name, key, content) VALUES ('incident', 'inc_0000000000000000', '{}')", null],
  ["a long content is missing", "DELETE FROM long_contents WHERE number = (SELECT max(number) FROM long_contents)", null],
  ["a long content of no row", "INSERT INTO long_contents (content) VALUES ('{}')", null],
  ["a long content of two rows", "UPDATE projection SET long = (SELECT min(number) FROM long_contents) WHERE long = (SELECT max(number) FROM long_contents)", null],
  ["a row of no projection", "INSERT INTO projection (name, key, content) VALUES ('notes', 'a', '{}')", null],
  ["the grouping is missing", "DELETE FROM projection WHERE name = 'grouping'", null],
  ["the head is missing", "DELETE FROM projection WHERE name = 'head'", null],
  ["the words of an article are missing", "DELETE FROM search WHERE rowid = (SELECT min(rowid) FROM search)", null],
  ["words that nobody filed", "INSERT INTO search (rowid, words, day) VALUES (3, 'apple', '')", null],
  ["the index of words is damaged", "UPDATE search_data SET block = zeroblob(length(block)) WHERE id > 10", null],
  ["words are indexed that do not stand there", "UPDATE search_content SET c0 = c0 || ' apple' WHERE id = (SELECT min(id) FROM search_content)", null],
  ["an index was taken away", "DROP INDEX entries_about", null],
  ["a table was added", "CREATE TABLE extra (a)", null],
] as const)("%s: found", async (_what, change, firstBadEntry) => {
  const report = await verifyAfter(behind((database) => { database.exec(change); }));
  expect(report.ok).toBe(false);
  expect(report.firstBadEntry).toBe(firstBadEntry);
});

test("a protecting trigger that is gone is found", async () => {
  expect((await verifyAfter((location) => { new DatabaseSync(location).exec("DROP TRIGGER entries_never_go"); })).ok).toBe(false);
});

test("an entry that is rewritten with a hash that fits breaks the chain at the next one", async () => {
  const report = await verifyAfter(behind((database) => {
    const entry = database.prepare("SELECT * FROM entries WHERE number = 3").get() as unknown as Entry;
    const forged = chainEntry({ number: 2, hash: entry.previous }, { time: entry.time, who: "somebody else", kind: entry.kind, subject: entry.subject, payload: entry.payload });
    database.prepare("UPDATE entries SET who = ?, hash = ? WHERE number = 3").run(forged.who, forged.hash);
  }));
  expect(report.firstBadEntry).toBe(4);
});

test("a file that was cut short is found, and read without an exception", async () => {
  for (const part of [0.3, 0.6, 0.95]) {
    expect(await outcome(() => verifyAfter((location) => { truncateSync(location, Math.floor(original.length * part)); })), `${part}`).toBe("found");
  }
});

test("the program itself cannot change an entry or stored bytes", () => {
  const location = join(scratchFolder(), "sayso.db");
  writeFileSync(location, original);
  const database = new DatabaseSync(location);
  for (const change of ["UPDATE entries SET who = 'x'", "DELETE FROM entries", "UPDATE blobs SET bytes = x'00'", "DELETE FROM blobs"]) {
    expect(() => { database.exec(change); }, change).toThrow(/are never/u);
  }
  database.close();
});
