import { sha256 } from "../core/index.ts";

/** One line of the ledger. Entries are never changed; all state is what replaying them gives. */
export interface Entry {
  /** 1 for the first entry, and one more for each that follows. */
  readonly number: number;
  /** When it was appended: ISO 8601 in UTC, from the ledger's clock. */
  readonly time: string;
  /** The program and its version, or the person, that appended it. */
  readonly who: string;
  readonly kind: string;
  /** What the entry is about: an article's id, `ledger`, `incidents`, `decisions` or `settings`. */
  readonly subject: string;
  /** Canonical JSON: the keys of every object in code-point order, no white space. */
  readonly payload: string;
  /** Hash of the entry before, `chainStart` for the first. */
  readonly previous: string;
  /** `entryHash` of all the fields above. */
  readonly hash: string;
}

/** One thing that happened in the ledger, without what it holds and is chained by. */
export type Heading = Omit<Entry, "payload" | "previous" | "hash">;

/** Where a ledger ends: the number and hash of its last entry; 0 and `chainStart` where it has none. */
export interface Head {
  readonly number: number;
  readonly hash: string;
}

/** Stands for "the entry before" in the first entry: 64 zeros. */
export const chainStart = "0".repeat(64);

/** First item of what is hashed, so that a later way of hashing cannot be mistaken for this one. */
const entryFormat = "sayso-entry-1";

/**
 * SHA-256, in hex, of the JSON list [format, number, time, who, kind, subject, SHA-256 of payload, previous].
 * The payload takes part by its own hash, so that the chain can be checked by someone who is not shown the payloads.
 */
export function entryHash(entry: Omit<Entry, "hash">): string {
  const { number, time, who, kind, subject, payload, previous } = entry;
  return sha256(JSON.stringify([entryFormat, number, time, who, kind, subject, sha256(payload), previous]));
}

/** The entry that follows `head`, with its number, previous hash and hash. */
export function chainEntry(head: Head, draft: Omit<Entry, "number" | "previous" | "hash">): Entry {
  const unhashed = { ...draft, number: head.number + 1, previous: head.hash };
  return { ...unhashed, hash: entryHash(unhashed) };
}
