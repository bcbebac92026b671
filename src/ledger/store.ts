import type { Issue } from "../core/index.ts";
import type { Entry, Head } from "./entry.ts";

/** One row that is worked out from the entries, under the name of the projection it belongs to. */
export interface ProjectionRow {
  readonly name: string;
  readonly key: string;
  readonly content: string;
}

/**
 * Where a ledger's entries, bytes and projections are kept. A store knows nothing of what entries mean.
 * Every method throws LedgerError where the store cannot be reached, is locked for too long, or is broken.
 */
export interface Store {
  /** What it was opened by, for messages. */
  readonly location: string;
  /** Runs `body` as the only writer; all that it writes is stored for good, or nothing is where it throws. Not to be nested. */
  transaction<T>(body: () => T): T;
  /** Runs `body` so that all that it reads is of one moment. */
  snapshot<T>(body: () => T): T;

  head(): Head;
  /**
   * Appends entries that follow `expected`; only inside `transaction`.
   * @throws {Error} where the ledger ends elsewhere.
   */
  append(expected: Head, entries: readonly Entry[]): void;
  /** Entries by number, from `from` on, at most `limit` of them. */
  entries(from: number, limit: number): readonly Entry[];
  /** All entries about one subject, by number. */
  entriesAbout(subject: string): readonly Entry[];
  /** Every subject that starts so, in code-point order. */
  subjects(prefix: string): readonly string[];

  /** Keeps bytes under their SHA-256; nothing happens where they are kept already. Only inside `transaction`. */
  putBlob(sha256: string, bytes: Uint8Array): void;
  blob(sha256: string): Uint8Array | null;
  /** The hashes of all bytes kept, in code-point order. */
  blobHashes(): readonly string[];

  row(name: string, key: string): string | null;
  /** The rows of one projection by key, in code-point order. */
  rows(name: string): readonly ProjectionRow[];
  /** The names of the projections that have rows. */
  rowNames(): readonly string[];
  /** Writes or replaces a row; only inside `transaction`. */
  putRow(row: ProjectionRow): void;
  /** Removes a row, where it is there; only inside `transaction`. */
  removeRow(name: string, key: string): void;

  /** What is wrong with the store itself: pages, text that is no text, tables that are not as made. */
  check(): readonly Issue[];
  /** Nothing may be called afterwards. */
  close(): void;
}
