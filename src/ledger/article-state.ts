import { canonicalJson, type Article, type Claim, type Extraction } from "../core/index.ts";
import type { ClaimDecided, Noted } from "./decision.ts";
import { compareEngines } from "./engine-order.ts";
import type { Entry } from "./entry.ts";
import { recordedEvent, type ArticleFiled, type ClaimsRead, type Fetched, type FiledArticle, type LedgerEvent, type Reading } from "./ledger-event.ts";
import { LedgerError } from "./ledger-error.ts";

/** Which entry did it, and when and by whom. */
export interface Mark {
  readonly entry: number;
  readonly time: string;
  readonly who: string;
}

/** A claim that a later reading no longer has, or has otherwise. It stays on record. */
export interface SupersededClaim {
  readonly claim: Claim;
  /** The engine that read it. */
  readonly engine: string;
  readonly read: Mark;
  readonly superseded: Mark;
}

/** A decision about the article or a claim of it that holds, and who took it when. */
export interface TakenDecision {
  readonly mark: Mark;
  readonly event: ClaimDecided | Noted;
}

/** What the entries about one article add up to. `reading` is what the program read; `decisions` are people's, the oldest first. */
export type ArticleState =
  | { readonly status: "unknown" }
  | { readonly status: "filed"; readonly article: FiledArticle; readonly byteLength: number; readonly fetched: Fetched | null; readonly filed: Mark }
  | {
      readonly status: "read"; readonly article: FiledArticle; readonly byteLength: number; readonly fetched: Fetched | null; readonly filed: Mark;
      readonly engine: string; readonly reading: Reading; readonly read: Mark; readonly superseded: readonly SupersededClaim[];
      readonly decisions: readonly TakenDecision[];
    };

export type ReadArticleState = Extract<ArticleState, { status: "read" }>;

/** File an article and what an engine read in it. */
export interface FileArticle {
  readonly type: "fileArticle";
  readonly article: Article;
  readonly byteLength: number;
  readonly fetched: Fetched | null;
  readonly extraction: Extraction;
  readonly engine: string;
}

/** The state before the first entry. */
export function initialState(): ArticleState {
  return { status: "unknown" };
}

/** What follows from a command: nothing, where the same reading is on record or a newer engine's is. */
export function decide(command: FileArticle, state: ArticleState): readonly LedgerEvent[] {
  const { id, file, url, sha256, text } = command.article;
  const filed: ArticleFiled = { kind: "articleFiled", subject: id, payload: { article: { id, file, url, sha256, text }, byteLength: command.byteLength, fetched: command.fetched } };
  const read: ClaimsRead = { kind: "claimsRead", subject: id, payload: { engine: command.engine, reading: readingOf(command.extraction) } };
  switch (state.status) {
    case "unknown": return [filed, read];
    case "filed": return [read];
    case "read": {
      if (compareEngines(command.engine, state.engine) < 0) return [];
      return canonicalJson(read.payload.reading) === canonicalJson(state.reading) ? [] : [read];
    }
    default: return state satisfies never;
  }
}

/**
 * The state after one more entry about the article.
 * @throws {LedgerError} ledger-broken, where the entry is about something else or cannot follow.
 */
export function evolve(state: ArticleState, entry: Entry): ArticleState {
  return evolveBy(state, recordedEvent(entry), entry);
}

/** The same, where the event that the entry records is at hand. */
export function evolveBy(state: ArticleState, event: LedgerEvent, entry: Entry): ArticleState {
  const mark: Mark = { entry: entry.number, time: entry.time, who: entry.who };
  switch (event.kind) {
    case "articleFiled":
      if (state.status !== "unknown") throw new LedgerError("ledger-broken", `Entry ${entry.number} files ${entry.subject} a second time.`);
      return { status: "filed", ...event.payload, filed: mark };
    case "claimsRead": {
      if (state.status === "unknown") throw new LedgerError("ledger-broken", `Entry ${entry.number} reads ${entry.subject}, which was never filed.`);
      const superseded = state.status === "read" ? supersede(state, event.payload.reading, mark) : [];
      return { ...state, status: "read", ...event.payload, read: mark, superseded, decisions: state.status === "read" ? state.decisions : [] };
    }
    case "claimAccepted":
    case "claimRejected":
    case "claimCorrected":
    case "claimAdded":
    case "noted":
      if (state.status !== "read") throw new LedgerError("ledger-broken", `Entry ${entry.number} decides on ${entry.subject}, which was never read.`);
      return { ...state, decisions: [...state.decisions, { mark, event }] };
    case "decisionUndone":
      if (state.status !== "read") throw new LedgerError("ledger-broken", `Entry ${entry.number} decides on ${entry.subject}, which was never read.`);
      return { ...state, decisions: state.decisions.filter((taken) => taken.mark.entry !== event.payload.entry) };
    case "incidentsMerged":
    case "incidentSplit":
    case "statusSet":
    case "placeSet":
    case "timeSet":
    case "verified":
    case "incidentReviewed":
    case "settingSet":
    case "settingRemoved":
    case "ledgerCreated":
    case "incidentsGrouped":
      throw new LedgerError("ledger-broken", `Entry ${entry.number} of kind ${event.kind} is about no article.`);
    default: return event satisfies never;
  }
}

/** The state that a list of entries about one article adds up to. */
export function replay(entries: readonly Entry[]): ArticleState {
  return entries.reduce(evolve, initialState());
}

/** The extraction as the program read it, without what people decided. */
export function extractionOf(state: ReadArticleState): Extraction {
  return { ...state.reading, article: { ...state.reading.article, ...state.article } };
}

function readingOf(extraction: Extraction): Reading {
  const { id: _id, file: _file, url: _url, sha256: _sha256, text: _text, ...article } = extraction.article;
  return { ...extraction, article };
}

/** Claims that the new reading does not repeat to the letter join the superseded ones; a claim that comes back leaves them. */
function supersede(state: ReadArticleState, next: Reading, mark: Mark): readonly SupersededClaim[] {
  const current = new Set(next.claims.map((claim) => canonicalJson(claim)));
  const gone = state.reading.claims.map((claim): SupersededClaim => ({ claim, engine: state.engine, read: state.read, superseded: mark }));
  return [...state.superseded, ...gone].filter(({ claim }) => !current.has(canonicalJson(claim)));
}
