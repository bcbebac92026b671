import type { Issue } from "../core/index.ts";
import type { Entry, Head, Heading } from "./entry.ts";

/** One row that is worked out from the entries, under the name of the projection it belongs to. */
export interface ProjectionRow {
  readonly name: string;
  readonly key: string;
  readonly content: string;
}

/** The words of one article, for search. */
export interface WordsRow {
  /** Number of the entry that filed the article. */
  readonly number: number;
  /** Its day of publication; empty where nothing tells. */
  readonly day: string;
  /** Words as search compares them, each after a space, in the order of the text. */
  readonly words: string;
}

/** A word to look for; with `prefix`, every word that starts so. */
export interface WordTerm {
  readonly word: string;
  readonly prefix: boolean;
}

/** Which rows of words are wanted: those that have each of `all`, and none of `none`. */
export interface WordQuery {
  readonly all: readonly WordTerm[];
  readonly none: readonly WordTerm[];
}

/** What can be read of a store. Every method may reject with LedgerError: not reached, locked for too long, broken. */
export interface StoreReader {
  /** What the store was opened by, for messages. */
  readonly location: string;
  head(): Promise<Head>;
  /** Entries by number, from `from` on, at most `limit` of them. */
  entries(from: number, limit: number): Promise<readonly Entry[]>;
  /** The same entries without what they hold and are chained by: what a reader who follows along asks for. */
  headings(from: number, limit: number): Promise<readonly Heading[]>;
  /** All entries about one subject from number `from` (1) on, by number. */
  entriesAbout(subject: string, from?: number): Promise<readonly Entry[]>;
  /** All entries about any of these subjects, by number. */
  entriesAboutAny(subjects: readonly string[]): Promise<readonly Entry[]>;
  /** The last entry about one subject; null where there is none. */
  lastAbout(subject: string): Promise<Entry | null>;
  /** Every subject that starts so, in code-point order. */
  subjects(prefix: string): Promise<readonly string[]>;

  blob(sha256: string): Promise<Uint8Array | null>;
  /** The hashes of all bytes kept, in code-point order. */
  blobHashes(): Promise<readonly string[]>;

  row(name: string, key: string): Promise<string | null>;
  /** The rows of one projection by key, in code-point order. */
  rows(name: string): Promise<readonly ProjectionRow[]>;
  /** The first `limit` rows of one projection whose keys come after `after`. */
  rowsAfter(name: string, after: string, limit: number): Promise<readonly ProjectionRow[]>;
  /** The rows of one projection whose keys start with any of these, none of which starts with another, by key; of each at most the first `most`, where that is given. */
  rowsUnder(name: string, prefixes: readonly string[], most?: number): Promise<readonly ProjectionRow[]>;
  /** The names of the projections that have rows. */
  rowNames(): Promise<readonly string[]>;

  /** Rows of words by number, those after `after`, at most `limit` of them. */
  wordsAfter(after: number, limit: number): Promise<readonly WordsRow[]>;
  /** Rows of words that have what is wanted, the last number first. */
  wordsMatching(query: WordQuery, limit: number): Promise<readonly WordsRow[]>;
  /** Numbers of the rows of words that have what is wanted, in no order. */
  numbersMatching(query: WordQuery): Promise<readonly number[]>;

  /** What is wrong with the store itself: pages, text that is no text, tables that are not as made. */
  check(): Promise<readonly Issue[]>;
}

/** What is written together. */
export interface StoreBatch {
  readonly blobs?: readonly { readonly sha256: string; readonly bytes: Uint8Array }[];
  readonly rows?: readonly ProjectionRow[];
  readonly words?: readonly WordsRow[];
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
  /** Removes many rows of one projection, where they are there. */
  removeRows(name: string, keys: readonly string[]): Promise<void>;
  /** Writes or replaces the words of an article. */
  putWords(row: WordsRow): Promise<void>;
  /** Writes or replaces all of these, no two of one key; bytes that are kept already stay. */
  putAll(batch: StoreBatch): Promise<void>;
  /** Removes the words of all articles. */
  clearWords(): Promise<void>;
}

/** How a store is opened. */
export interface StoreOptions {
  /** create: make the ledger where there is none · existing: it must be there · readOnly: it must be there and is not written */
  readonly mode: "create" | "existing" | "readOnly";
  /** How long to wait for other writers, in milliseconds. */
  readonly patienceMs: number;
  /** Writes what a new ledger starts with, before anyone else can see it. */
  readonly onCreate?: (fresh: StoreWriter) => Promise<void>;
  /** Makes what is worked out from the entries again after the tables were brought forward, in the same transaction. */
  readonly onMigrate?: (writer: StoreWriter) => Promise<void>;
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
