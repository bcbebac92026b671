import type { DatabaseSync, StatementSync } from "node:sqlite";
import { type Entry, type Head, chainStart } from "../entry.ts";
import type { ProjectionRow, Store } from "../store.ts";
import { checkSqlite } from "./sqlite-check.ts";
import { connect, type SqliteOptions } from "./sqlite-connection.ts";
import { sqliteFailure } from "./sqlite-error.ts";

type Row = Readonly<Record<string, unknown>>;

/**
 * The ledger in one SQLite file. `onCreate` writes what a new ledger starts with, before anyone else can see the file.
 * @throws {LedgerError} ledger-missing, ledger-foreign, ledger-newer, ledger-locked, ledger-unwritable
 */
export function openSqliteStore(location: string, options: SqliteOptions, onCreate?: (fresh: Store) => void): Store {
  const database = connect(location, options, (fresh) => { onCreate?.(sqliteStore(fresh, location, options.patienceMs)); });
  return sqliteStore(database, location, options.patienceMs);
}

const entryColumns = "number, time, who, kind, subject, payload, previous, hash";
const sql = {
  append: `INSERT INTO entries (${entryColumns}) VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
  head: "SELECT number, hash FROM entries ORDER BY number DESC LIMIT 1",
  entries: `SELECT ${entryColumns} FROM entries WHERE number >= ? ORDER BY number LIMIT ?`,
  entriesAbout: `SELECT ${entryColumns} FROM entries WHERE subject = ? ORDER BY number`,
  subjects: "SELECT DISTINCT subject FROM entries WHERE subject >= ? AND subject < ? ORDER BY subject",
  putBlob: "INSERT INTO blobs (sha256, bytes) VALUES (?, ?) ON CONFLICT (sha256) DO NOTHING",
  blob: "SELECT bytes FROM blobs WHERE sha256 = ?",
  blobHashes: "SELECT sha256 FROM blobs ORDER BY sha256",
  row: "SELECT content FROM projection WHERE name = ? AND key = ?",
  rows: "SELECT name, key, content FROM projection WHERE name = ? ORDER BY key",
  rowNames: "SELECT DISTINCT name FROM projection ORDER BY name",
  putRow: "INSERT INTO projection (name, key, content) VALUES (?, ?, ?) ON CONFLICT (name, key) DO UPDATE SET content = excluded.content",
  removeRow: "DELETE FROM projection WHERE name = ? AND key = ?",
} as const;

function insertEntry(statement: StatementSync, entry: Entry): void {
  statement.run(entry.number, entry.time, entry.who, entry.kind, entry.subject, entry.payload, entry.previous, entry.hash);
}

function sqliteStore(database: DatabaseSync, location: string, patienceMs: number): Store {
  const prepared = new Map<string, StatementSync>();

  const statement = (text: string): StatementSync => {
    const known = prepared.get(text);
    if (known !== undefined) return known;
    const made = database.prepare(text);
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
  const all = (text: string, ...values: readonly (string | number)[]): readonly Row[] => guarded(() => statement(text).all(...values));
  const one = (text: string, ...values: readonly (string | number)[]): Row | undefined => guarded(() => statement(text).get(...values));
  const within = <T>(begin: string, body: () => T): T => {
    guarded(() => { database.exec(begin); });
    try {
      const value = body();
      guarded(() => { database.exec("COMMIT"); });
      return value;
    } catch (error) {
      // SQLite itself ends the transaction after some errors, such as a full disk.
      if (database.isTransaction) database.exec("ROLLBACK");
      throw error;
    }
  };
  const mustBeInTransaction = (): void => {
    if (!database.isTransaction) throw new Error("the ledger is written only inside a transaction");
  };
  const head = (): Head => (one(sql.head) as Head | undefined) ?? { number: 0, hash: chainStart };

  return {
    location,
    transaction: (body) => within("BEGIN IMMEDIATE", body),
    snapshot: (body) => (database.isTransaction ? body() : within("BEGIN", body)),
    head,
    append(expected, entries) {
      mustBeInTransaction();
      const actual = head();
      if (actual.number !== expected.number || actual.hash !== expected.hash) {
        throw new Error(`the ledger ends at entry ${actual.number} (${actual.hash}), not at ${expected.number} (${expected.hash})`);
      }
      guarded(() => { for (const entry of entries) insertEntry(statement(sql.append), entry); });
    },
    entries: (from, limit) => all(sql.entries, from, limit) as unknown as readonly Entry[],
    entriesAbout: (subject) => all(sql.entriesAbout, subject) as unknown as readonly Entry[],
    subjects: (prefix) => all(sql.subjects, prefix, `${prefix}\u{10FFFF}`).map((row) => String(row["subject"])),
    putBlob(sha256, bytes) {
      mustBeInTransaction();
      guarded(() => { statement(sql.putBlob).run(sha256, bytes); });
    },
    blob: (sha256) => (one(sql.blob, sha256)?.["bytes"] as Uint8Array | undefined) ?? null,
    blobHashes: () => all(sql.blobHashes).map((row) => String(row["sha256"])),
    row: (name, key) => (one(sql.row, name, key)?.["content"] as string | undefined) ?? null,
    rows: (name) => all(sql.rows, name) as unknown as readonly ProjectionRow[],
    rowNames: () => all(sql.rowNames).map((row) => String(row["name"])),
    putRow(row) {
      mustBeInTransaction();
      guarded(() => { statement(sql.putRow).run(row.name, row.key, row.content); });
    },
    removeRow(name, key) {
      mustBeInTransaction();
      guarded(() => { statement(sql.removeRow).run(name, key); });
    },
    check: () => checkSqlite(database, location),
    close: () => { database.close(); },
  };
}
