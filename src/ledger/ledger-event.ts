import { canonicalJson, type Article, type Extraction } from "../core/index.ts";
import type { Decided } from "./decision.ts";
import type { Entry } from "./entry.ts";
import { LedgerError } from "./ledger-error.ts";

/** The part of an article that its first filing settles. `text` never changes, because the article's id comes from it. */
export type FiledArticle = Pick<Article, "id" | "file" | "url" | "sha256" | "text">;

/** How the bytes came, where they were fetched. */
export interface Fetched {
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** All that an engine read in an article: its extraction without what the filing settles. */
export type Reading = Omit<Extraction, "article"> & { readonly article: Omit<Article, keyof FiledArticle> };

/** The ledger was made. `format` is the version of the entries' shapes. */
export interface LedgerCreated {
  readonly kind: "ledgerCreated";
  readonly subject: "ledger";
  readonly payload: { readonly format: number };
}

/** An article came in: its text, where it came from, and the hash and length of the bytes, which are stored beside the entries. */
export interface ArticleFiled {
  readonly kind: "articleFiled";
  readonly subject: string;
  readonly payload: { readonly article: FiledArticle; readonly byteLength: number; readonly fetched: Fetched | null };
}

/** An engine read an article; the reading supersedes the one before. */
export interface ClaimsRead {
  readonly kind: "claimsRead";
  readonly subject: string;
  readonly payload: { readonly engine: string; readonly reading: Reading };
}

/** What was filed and decided up to entry `upTo` was taken into the incidents. Only what changed by that is recorded. */
export interface IncidentsGrouped {
  readonly kind: "incidentsGrouped";
  readonly subject: "incidents";
  readonly payload: {
    readonly engine: string;
    /** Number of the last entry that was taken into account. */
    readonly upTo: number;
    /** The incidents that are new or otherwise than before, each with the SHA-256 of its canonical JSON as shown; by id. */
    readonly changed: readonly { readonly id: string; readonly sha256: string }[];
    /** Those of them that were no incident's id before, by id. */
    readonly added: readonly string[];
    /** Ids that are no longer an incident's, each with the incident that holds most of what it held; null where nothing is left of it. */
    readonly renamed: readonly { readonly from: string; readonly to: string | null }[];
    /** Former ids that are an incident's again. */
    readonly revived: readonly string[];
  };
}

/** Everything that can happen to a ledger. */
export type LedgerEvent = LedgerCreated | ArticleFiled | ClaimsRead | IncidentsGrouped | Decided;
export type LedgerEventKind = LedgerEvent["kind"];

const kinds: Readonly<Record<LedgerEventKind, true>> = {
  ledgerCreated: true, articleFiled: true, claimsRead: true, incidentsGrouped: true,
  claimAccepted: true, claimRejected: true, claimCorrected: true, claimAdded: true,
  incidentsMerged: true, incidentSplit: true, statusSet: true, placeSet: true, timeSet: true, verified: true, incidentReviewed: true,
  settingSet: true, settingRemoved: true, noted: true, decisionUndone: true,
};

/** True where this version knows the kind. */
function isKnownKind(kind: string): kind is LedgerEventKind {
  return Object.hasOwn(kinds, kind);
}

/** The hash of the bytes that an event names, which are stored beside the entries; null where it names none. */
export function bytesNamedBy(event: LedgerEvent): string | null {
  if (event.kind === "articleFiled") return event.payload.article.sha256;
  return event.kind === "verified" ? (event.payload.evidence?.sha256 ?? null) : null;
}

/** An event as an entry stores it, without its place in the chain. */
export function recordEvent(event: LedgerEvent, time: string, who: string): Omit<Entry, "number" | "previous" | "hash"> {
  return { time, who, kind: event.kind, subject: event.subject, payload: canonicalJson(event.payload) };
}

/**
 * The event that an entry records.
 * @throws {LedgerError} ledger-broken, where the kind is unknown to this version or the payload is not JSON.
 */
export function recordedEvent(entry: Entry): LedgerEvent {
  if (!isKnownKind(entry.kind)) throw new LedgerError("ledger-broken", `Entry ${entry.number} is of the kind ${entry.kind}, which is unknown.`);
  return { kind: entry.kind, subject: entry.subject, payload: parseRecorded(entry.payload, `entry ${entry.number}`) } as LedgerEvent;
}

/**
 * JSON that the ledger stored.
 * @throws {LedgerError} ledger-broken, where it is not JSON; `where` names the entry or row.
 */
export function parseRecorded(text: string, where: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    throw new LedgerError("ledger-broken", `What is stored in ${where} is not JSON.`, error);
  }
}
