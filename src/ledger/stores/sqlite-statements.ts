import type { DatabaseSync, StatementSync } from "node:sqlite";
import { chainStart, type Entry, type Head, type Heading } from "../entry.ts";
import type { ProjectionRow, StoreReader, StoreWriter, WordQuery, WordsRow, WordTerm } from "../store.ts";
import { breathing } from "./breath.ts";
import { checkSqlite } from "./sqlite-check.ts";
import { sqliteFailure } from "./sqlite-error.ts";
import { longestInRow } from "./sqlite-schema.ts";

type Row = Readonly<Record<string, unknown>>;
type Value = string | number | Uint8Array;

/** Rows that are written before others may have a turn. */
const rowsAtOnce = 64;

const entryColumns = "number, time, who, kind, subject, payload, previous, hash";
/** A content that was taken away by other hands is empty, which no row's content is. */
const content = "coalesce(projection.content, (SELECT long_contents.content FROM long_contents WHERE long_contents.number = projection.long), '') AS content";
const sql = {
  append: `INSERT INTO entries (${entryColumns}) VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
  head: "SELECT number, hash FROM entries ORDER BY number DESC LIMIT 1",
  entries: `SELECT ${entryColumns} FROM entries WHERE number >= ? ORDER BY number LIMIT ?`,
  headings: "SELECT number, time, who, kind, subject FROM entries WHERE number >= ? ORDER BY number LIMIT ?",
  entriesAbout: `SELECT ${entryColumns} FROM entries WHERE subject = ? AND number >= ? ORDER BY number`,
  lastAbout: `SELECT ${entryColumns} FROM entries WHERE subject = ? ORDER BY number DESC LIMIT 1`,
  subjects: "SELECT DISTINCT subject FROM entries WHERE subject >= ? AND subject < ? ORDER BY subject",
  putBlob: "INSERT INTO blobs (sha256, bytes) VALUES (?, ?) ON CONFLICT (sha256) DO NOTHING",
  blob: "SELECT bytes FROM blobs WHERE sha256 = ?",
  blobHashes: "SELECT sha256 FROM blobs ORDER BY sha256",
  row: `SELECT ${content} FROM projection WHERE name = ? AND key = ?`,
  rows: `SELECT name, key, ${content} FROM projection WHERE name = ? ORDER BY key`,
  rowsAfter: `SELECT name, key, ${content} FROM projection WHERE name = ? AND key > ? ORDER BY key LIMIT ?`,
  // The look-ups drive: without CROSS JOIN SQLite may choose to walk through the whole projection.
  rowsUnder: `SELECT projection.key, ${content} FROM json_each(?) AS sought CROSS JOIN projection ON projection.name = ? AND projection.key >= sought.value AND projection.key < sought.value || char(1114111) ORDER BY projection.key`,
  // Up to the first key that is one too many, or to the last.
  firstUnder: `SELECT projection.key, ${content} FROM json_each(?1) AS sought CROSS JOIN projection ON projection.name = ?2 AND projection.key >= sought.value AND projection.key < coalesce((SELECT key FROM projection WHERE name = ?2 AND key >= sought.value AND key < sought.value || char(1114111) ORDER BY key LIMIT 1 OFFSET ?3), sought.value || char(1114111)) ORDER BY projection.key`,
  rowNames: "SELECT DISTINCT name FROM projection ORDER BY name",
  putRow: "INSERT INTO projection (name, key, content) VALUES (?, ?, ?) ON CONFLICT (name, key) DO UPDATE SET content = excluded.content, long = NULL",
  putLongContent: "INSERT INTO long_contents (content) VALUES (?)",
  putLongRow: "INSERT INTO projection (name, key, long) VALUES (?, ?, last_insert_rowid()) ON CONFLICT (name, key) DO UPDATE SET content = NULL, long = excluded.long",
  removeRow: "DELETE FROM projection WHERE name = ? AND key = ?",
  wordsAfter: "SELECT rowid AS number, day, words FROM search WHERE rowid > ? ORDER BY rowid LIMIT ?",
  wordsMatching: "SELECT rowid AS number, day, words FROM search WHERE search MATCH ? ORDER BY rowid DESC LIMIT ?",
  numbersMatching: "SELECT rowid AS number FROM search WHERE search MATCH ?",
  dropWords: "DELETE FROM search WHERE rowid = ?",
  putWords: "INSERT INTO search (rowid, day, words) VALUES (?, ?, ?)",
  clearWords: "DELETE FROM search",
} as const;

/** Runs SQL on one connection; what fails is told as LedgerError. */
export interface Statements {
  readonly reader: StoreReader;
  readonly writer: StoreWriter;
  /** Runs `body`, and tells errors of SQLite as LedgerError. */
  readonly guarded: <T>(body: () => T) => T;
}

/** The statements of the store on one connection. */
export function statementsOn(database: DatabaseSync, location: string, patienceMs: number): Statements {
  const prepared = new Map<string, StatementSync>();
  const breathe = breathing();
  const statement = (text: string, asLists = false): StatementSync => {
    const known = prepared.get(text);
    if (known !== undefined) return known;
    const made = database.prepare(text);
    made.setReturnArrays(asLists);
    prepared.set(text, made);
    return made;
  };
  const guarded = <T>(body: () => T): T => {
    try {
      return body();
    } catch (error) {
      throw sqliteFailure(error, location, patienceMs);
    }
  };
  const all = async (text: string, ...values: readonly (string | number)[]): Promise<readonly Row[]> => {
    await breathe();
    return guarded(() => statement(text).all(...values));
  };
  const one = async (text: string, ...values: readonly (string | number)[]): Promise<Row | undefined> => {
    await breathe();
    return guarded(() => statement(text).get(...values));
  };
  const run = async (text: string, ...values: readonly Value[]): Promise<void> => {
    await breathe();
    guarded(() => { statement(text).run(...values); });
  };
  /** Does the same for each of many rows. A promise for each would cost as much as the row. */
  const forEach = async <T>(items: readonly T[], write: (item: T) => void): Promise<void> => {
    for (let from = 0; from < items.length; from += rowsAtOnce) {
      await breathe();
      guarded(() => { items.slice(from, from + rowsAtOnce).forEach(write); });
    }
  };
  const runEach = (text: string, rows: readonly (readonly Value[])[]): Promise<void> => forEach(rows, (values) => { statement(text).run(...values); });
  const putRows = (rows: readonly ProjectionRow[]): Promise<void> => forEach(rows, ({ name, key, content: value }) => {
    if (value.length <= longestInRow) statement(sql.putRow).run(name, key, value);
    else {
      statement(sql.putLongContent).run(value);
      statement(sql.putLongRow).run(name, key);
    }
  });
  const keysAndContents = async (name: string, text: string, ...values: readonly (string | number)[]): Promise<readonly ProjectionRow[]> => {
    await breathe();
    const rows = guarded(() => statement(text, true).all(...values)) as unknown as readonly (readonly [string, string])[];
    return rows.map(([key, content]) => ({ name, key, content }));
  };
  const head = async (): Promise<Head> => ((await one(sql.head)) as Head | undefined) ?? { number: 0, hash: chainStart };

  const putWords = async (rows: readonly WordsRow[]): Promise<void> => {
    await runEach(sql.dropWords, rows.map(({ number }) => [number]));
    await runEach(sql.putWords, rows.map(({ number, day, words }) => [number, day, words]));
  };

  const reader: StoreReader = {
    location,
    head,
    entries: async (from, limit) => (await all(sql.entries, from, limit)) as unknown as readonly Entry[],
    headings: async (from, limit) => (await all(sql.headings, from, limit)) as unknown as readonly Heading[],
    entriesAbout: async (subject, from = 1) => (await all(sql.entriesAbout, subject, from)) as unknown as readonly Entry[],
    async entriesAboutAny(subjects) {
      const found: Entry[] = [];
      for (const subject of new Set(subjects)) found.push(...((await all(sql.entriesAbout, subject, 1)) as unknown as readonly Entry[]));
      return found.sort((a, b) => a.number - b.number);
    },
    lastAbout: async (subject) => ((await one(sql.lastAbout, subject)) as Entry | undefined) ?? null,
    subjects: async (prefix) => (await all(sql.subjects, prefix, `${prefix}\u{10FFFF}`)).map((row) => String(row["subject"])),
    blob: async (sha256) => ((await one(sql.blob, sha256))?.["bytes"] as Uint8Array | undefined) ?? null,
    blobHashes: async () => (await all(sql.blobHashes)).map((row) => String(row["sha256"])),
    row: async (name, key) => ((await one(sql.row, name, key))?.["content"] as string | undefined) ?? null,
    rows: async (name) => (await all(sql.rows, name)) as unknown as readonly ProjectionRow[],
    rowsAfter: async (name, after, limit) => (await all(sql.rowsAfter, name, after, limit)) as unknown as readonly ProjectionRow[],
    rowsUnder: async (name, prefixes, most) => (most === undefined ? keysAndContents(name, sql.rowsUnder, JSON.stringify([...new Set(prefixes)]), name) : keysAndContents(name, sql.firstUnder, JSON.stringify([...new Set(prefixes)]), name, most)),
    numbersMatching: async (query) => (await all(sql.numbersMatching, matchExpression(query))).map((row) => Number(row["number"])),
    rowNames: async () => (await all(sql.rowNames)).map((row) => String(row["name"])),
    wordsAfter: async (after, limit) => (await all(sql.wordsAfter, after, limit)) as unknown as readonly WordsRow[],
    wordsMatching: async (query, limit) => (await all(sql.wordsMatching, matchExpression(query), limit)) as unknown as readonly WordsRow[],
    check: async () => Promise.resolve(checkSqlite(database, location)),
  };
  const writer: StoreWriter = {
    ...reader,
    async append(expected, entries) {
      const actual = await head();
      if (actual.number !== expected.number || actual.hash !== expected.hash) {
        throw new Error(`the ledger ends at entry ${actual.number} (${actual.hash}), not at ${expected.number} (${expected.hash})`);
      }
      await runEach(sql.append, entries.map(({ number, time, who, kind, subject, payload, previous, hash }) => [number, time, who, kind, subject, payload, previous, hash]));
    },
    putBlob: (sha256, bytes) => run(sql.putBlob, sha256, bytes),
    putRow: (row) => putRows([row]),
    removeRow: (name, key) => run(sql.removeRow, name, key),
    removeRows: (name, keys) => runEach(sql.removeRow, keys.map((key) => [name, key])),
    putWords: (row) => putWords([row]),
    async putAll({ blobs = [], rows = [], words = [] }) {
      await runEach(sql.putBlob, blobs.map(({ sha256, bytes }) => [sha256, bytes]));
      await putRows(rows);
      await putWords(words);
    },
    clearWords: () => run(sql.clearWords),
  };
  return { reader, writer, guarded };
}

/** In the language of FTS5: https://www.sqlite.org/fts5.html#full_text_query_syntax */
function matchExpression({ all, none }: WordQuery): string {
  const term = ({ word, prefix }: WordTerm): string => `"${word}"${prefix ? " *" : ""}`;
  return [all.map(term).join(" AND "), ...none.map(term)].join(" NOT ");
}
