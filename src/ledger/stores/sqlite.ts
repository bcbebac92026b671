import type { DatabaseSync } from "node:sqlite";
import { setTimeout as delay } from "node:timers/promises";
import { lockedTooLong } from "../ledger-error.ts";
import type { Store, StoreReader } from "../store.ts";
import { connect, connectReader, type SqliteOptions } from "./sqlite-connection.ts";
import { isBusy } from "./sqlite-error.ts";
import { statementsOn, type Statements } from "./sqlite-statements.ts";
import { takeTurns } from "./turns.ts";
import { waitingSignOf, type WaitingSign } from "./waiting-sign.ts";

/**
 * The ledger in one SQLite file.
 * @throws {LedgerError} ledger-missing, ledger-foreign, ledger-newer, ledger-locked, ledger-unwritable
 */
export async function openSqliteStore(location: string, options: SqliteOptions): Promise<Store> {
  return sqliteStore(await connect(location, options), location, options);
}

interface Connection {
  readonly database: DatabaseSync;
  readonly on: Statements;
}

/**
 * A store of several connections: one writes, one reads what stands at each call, and each snapshot that runs has one of its own,
 * so that none sees what another has not yet finished.
 */
function sqliteStore(database: DatabaseSync, location: string, options: SqliteOptions): Store {
  const { patienceMs } = options;
  const connection = (opened: DatabaseSync): Connection => ({ database: opened, on: statementsOn(opened, location, patienceMs) });
  const main = connection(database);
  const takeTurn = takeTurns();
  const sign = waitingSignOf(location);
  const opened: Connection[] = [main];
  const idle: Connection[] = [];
  const running = new Set<Promise<unknown>>();

  const track = <T>(work: Promise<T>): Promise<T> => {
    const settled = work.then(() => undefined, () => undefined).finally(() => running.delete(settled));
    running.add(settled);
    return work;
  };
  const openAnother = (): Connection => {
    const another = connection(connectReader(location, options));
    opened.push(another);
    return another;
  };
  const within = async <T>({ database: on, on: { guarded } }: Connection, body: () => Promise<T>): Promise<T> => {
    try {
      const value = await body();
      guarded(() => { on.exec("COMMIT"); });
      return value;
    } catch (error) {
      // SQLite itself ends the transaction after some errors, such as a full disk.
      if (on.isTransaction) on.exec("ROLLBACK");
      throw error;
    }
  };
  let loose = options.mode === "readOnly" ? main : null;
  const now = (): StoreReader => (loose ??= openAnother()).on.reader;

  return {
    location,
    transaction: (body) => track(takeTurn(async () => {
      await beginWriting(main, sign, patienceMs);
      return within(main, () => body(main.on.writer));
    }, patienceMs, () => lockedTooLong(location, patienceMs))),
    snapshot: (body) => track((async () => {
      const own = idle.pop() ?? openAnother();
      try {
        own.on.guarded(() => { own.database.exec("BEGIN"); });
        return await within(own, () => body(own.on.reader));
      } finally {
        idle.push(own);
      }
    })()),
    head: async () => now().head(),
    entries: async (from, limit) => now().entries(from, limit),
    headings: async (from, limit) => now().headings(from, limit),
    entriesAbout: async (subject, from) => now().entriesAbout(subject, from),
    entriesAboutAny: async (subjects) => now().entriesAboutAny(subjects),
    lastAbout: async (subject) => now().lastAbout(subject),
    subjects: async (prefix) => now().subjects(prefix),
    blob: async (sha256) => now().blob(sha256),
    blobHashes: async () => now().blobHashes(),
    row: async (name, key) => now().row(name, key),
    rows: async (name) => now().rows(name),
    rowsAfter: async (name, after, limit) => now().rowsAfter(name, after, limit),
    rowsUnder: async (name, prefixes, most) => now().rowsUnder(name, prefixes, most),
    rowNames: async () => now().rowNames(),
    wordsAfter: async (after, limit) => now().wordsAfter(after, limit),
    wordsMatching: async (query, limit) => now().wordsMatching(query, limit),
    numbersMatching: async (query) => now().numbersMatching(query),
    check: async () => now().check(),
    async close() {
      while (running.size > 0) await Promise.all(running);
      // The one that may write comes last and takes SQLite's log away.
      for (const { database: open } of opened.toReversed()) if (open.isOpen) open.close();
      if (options.mode !== "readOnly") sign.lower();
    },
  };
}

/** How long a process stands back for those who wait, in milliseconds: longer than they pause between two tries. */
const courtesyMs = 15;
const longestPauseMs = 10;

/** Waits for other processes without standing in the way of this one, and lets those in who waited before. */
async function beginWriting({ database, on: { guarded } }: Connection, sign: WaitingSign, patienceMs: number): Promise<void> {
  if (sign.lower()) await delay(courtesyMs);
  const began = performance.now();
  for (let pauseMs = 1; ; pauseMs = Math.min(pauseMs * 2, longestPauseMs)) {
    try {
      database.exec("BEGIN IMMEDIATE");
      return;
    } catch (error) {
      if (!isBusy(error) || performance.now() - began >= patienceMs) guarded(() => { throw error; });
    }
    sign.raise();
    await delay(pauseMs);
  }
}
