import type { Issue } from "../core/index.ts";
import type { Entry, Head } from "./entry.ts";

/** One row that is worked out from the entries, under the name of the projection it belongs to. */
export interface ProjectionRow {
  readonly name: string;
  readonly key: string;
  readonly content: string;
}

/** What can be read of a store. Every method may reject with LedgerError: not reached, locked for too long, broken. */
export interface StoreReader {
  /** What the store was opened by, for messages. */
  readonly location: string;
  head(): Promise<Head>;
  /** Entries by number, from `from` on, at most `limit` of them. */
  entries(from: number, limit: number): Promise<readonly Entry[]>;
  /** All entries about one subject, by number. */
  entriesAbout(subject: string): Promise<readonly Entry[]>;
  /** Every subject that starts so, in code-point order. */
  subjects(prefix: string): Promise<readonly string[]>;

  blob(sha256: string): Promise<Uint8Array | null>;
  /** The hashes of all bytes kept, in code-point order. */
  blobHashes(): Promise<readonly string[]>;

  row(name: string, key: string): Promise<string | null>;
  /** The rows of one projection by key, in code-point order. */
  rows(name: string): Promise<readonly ProjectionRow[]>;
  /** The names of the projections that have rows. */
  rowNames(): Promise<readonly string[]>;

  /** What is wrong with the store itself: pages, text that is no text, tables that are not as made. */
  check(): Promise<readonly Issue[]>;
}

/** What can be done inside a transaction. What it reads includes what it wrote. */
export interface StoreWriter extends StoreReader {
  /**
   * Appends entries that follow `expected`.
   * @throws {Error} where the ledger ends elsewhere.
   */
  append(expected: Head, entries: readonly Entry[]): Promise<void>;
  /** Keeps bytes under their SHA-256; nothing happens where they are kept already. */
  putBlob(sha256: string, bytes: Uint8Array): Promise<void>;
  /** Writes or replaces a row. */
  putRow(row: ProjectionRow): Promise<void>;
  /** Removes a row, where it is there. */
  removeRow(name: string, key: string): Promise<void>;
}

/**
 * Where a ledger's entries, bytes and projections are kept. A store knows nothing of what entries mean.
 * What is read outside a snapshot is as it stands at each call, without what a running transaction has written so far.
 */
export interface Store extends StoreReader {
  /** Runs `body` as the only writer; all that it writes is stored for good, or nothing is where it rejects. Not to be nested. */
  transaction<T>(body: (writer: StoreWriter) => Promise<T>): Promise<T>;
  /** Runs `body` with a reader to which everything is of one moment. Others may write and read meanwhile. */
  snapshot<T>(body: (reader: StoreReader) => Promise<T>): Promise<T>;
  /** Waits for what is running. Nothing may be called afterwards. */
  close(): Promise<void>;
}
