import type { Clock, Extraction, Incident, Settings } from "../core/index.ts";
import { appender } from "./appending.ts";
import { replay, type ReadArticleState } from "./article-state.ts";
import type { ArticleSummary } from "./article-summary.ts";
import { changedIncidentIds, changedIncidents, type ChangedIncident } from "./changed-incidents.ts";
import { claimIn, conflictsOf, settledExtraction, type DecisionConflict, type LedgerClaim } from "./claim-decisions.ts";
import { takeDecision } from "./deciding.ts";
import { incidentConflicts, type IncidentConflict } from "./decided-incidents.ts";
import { decisionsSubject, settingsSubject, type Decision } from "./decision.ts";
import type { Entry, Head, Heading } from "./entry.ts";
import { file, fileAll, type Filing, type FilingResult } from "./filing.ts";
import { replayIncidentDecisions } from "./incident-decisions.ts";
import { projectedArticles, projectedFormerIds, projectedIncident, projectedIncidents, projectedSummaries, type Some } from "./projection.ts";
import { rebuild, rebuildMigrated } from "./rebuilding.ts";
import { isStale, regroup } from "./regrouping.ts";
import { search, searchNumbers, type SearchOptions, type SearchResults } from "./search/search.ts";
import { replaySettings, takenSettings, type TakenSetting } from "./setting-decisions.ts";
import type { Store, StoreReader, StoreWriter } from "./store.ts";
import { openStore } from "./stores/open-store.ts";
import { verify, type VerifyReport } from "./verify.ts";

export interface LedgerOptions {
  readonly clock: Clock;
  /** The program and its version, or the person: signs every entry. */
  readonly who: string;
  /** create: make the ledger where there is none · existing: it must be there · readOnly: it must be there and is not written */
  readonly mode: "create" | "existing" | "readOnly";
  /** Name and version of the grouping program, where `who` is a person; `who` otherwise. */
  readonly engine?: string;
  /** How long to wait for other writers, in milliseconds; 10,000 unless told. */
  readonly patienceMs?: number;
}

/** An open ledger. Every method may reject with LedgerError: locked, unwritable, broken. */
export interface Ledger {
  readonly location: string;
  /** Files an article in one transaction. */
  file(filing: Filing): Promise<FilingResult>;
  /** Files articles in one transaction, all or none of them: for imports, where one wait for the disk serves many. */
  fileAll(filings: readonly Filing[]): Promise<readonly FilingResult[]>;
  /** Brings the incidents up to date with all that was filed; to be called after a batch. */
  regroup(): Promise<"regrouped" | "unchanged">;
  /** True where something was filed since the incidents were last grouped. */
  isStale(): Promise<boolean>;
  /** The incidents as last grouped. */
  incidents(): Promise<readonly Incident[]>;
  /** The incidents that groupings after the entry of this number made or changed, by time and id. */
  incidentsChangedAfter(number: number): Promise<readonly ChangedIncident[]>;
  /** Ids of the incidents that groupings after the entry of this number made, changed or did away with. */
  incidentIdsChangedAfter(number: number): Promise<readonly string[]>;
  /** The incidents as last grouped, as lists, filters and maps need them: claims, histories and reasons are empty lists. By id; all, or some. */
  incidentSummaries(some?: Some): Promise<readonly Incident[]>;
  /** An incident by its id or a former one; null where there is none. */
  incident(id: string): Promise<Incident | null>;
  /** By id in code-point order; all, or some. */
  articles(some?: Some): Promise<readonly ArticleSummary[]>;
  /** The extraction as it now stands: as read, with what people decided, under the ledger's settings. */
  article(id: string): Promise<Extraction | null>;
  /** All that the entries about an article add up to: filing, reading, superseded claims, decisions. */
  articleRecord(id: string): Promise<ReadArticleState | null>;
  /** The bytes that an article came in. */
  bytes(id: string): Promise<Uint8Array | null>;
  /** A claim by article and id, `art_…/killed@412-431`; a superseded one where none stands. */
  claim(reference: string): Promise<LedgerClaim | null>;
  /** Records a person's decision under that person's name; gives the number of its entry. Incidents follow with the next `regroup`. */
  decide(decision: Decision, by: string): Promise<number>;
  /** Decisions on claims that a later reading no longer has, or has otherwise: for a person to look at. In all articles, or in these. */
  conflicts(articles?: readonly string[]): Promise<readonly DecisionConflict[]>;
  /** Decisions about incidents that are gone, or whose figures changed since: for a person to look at. */
  incidentConflicts(): Promise<readonly IncidentConflict[]>;
  /** The parties, speakers, outlets and codebook that people set, as they stand now. */
  settings(): Promise<Settings>;
  /** The entries that set what stands in the settings, the oldest first. */
  settingsTaken(): Promise<readonly TakenSetting[]>;
  /** The bytes of the evidence that a verification names, by their SHA-256. */
  evidence(sha256: string): Promise<Uint8Array | null>;
  /** Entries by number, from `from` (1) on, at most `limit` (1,000). */
  entries(from?: number, limit?: number): Promise<readonly Entry[]>;
  /** All entries about an article, `decisions`, `incidents` or `ledger`, by number, from `from` (1) on. */
  entriesAbout(subject: string, from?: number): Promise<readonly Entry[]>;
  /** Where the ledger ends now: cheap to ask again and again, and another number where any process has written. */
  head(): Promise<Head>;
  /** What happened after the entry of this number, in order, at most `limit` (1,000): which articles, incidents and decisions changed. */
  changesAfter(number: number, limit?: number): Promise<readonly Heading[]>;
  /** Full-text search over articles, or the quotes of claims: `market "two soldiers" shell* -drone`. */
  search(query: string, options?: SearchOptions): Promise<SearchResults>;
  /** Numbers of the entries that filed the articles which such a search finds, in no order: all of them, or of phrases those among the last 2,000. */
  searchNumbers(query: string): Promise<readonly number[]>;
  verify(): Promise<VerifyReport>;
  /** Makes all projections again from the entries. */
  rebuild(): Promise<void>;
  /** Waits for what is running. Nothing may be called afterwards. */
  close(): Promise<void>;
}

/** Version of the shapes of the entries' payloads. */
const format = 1;
/** How long a ledger waits for other writers unless told otherwise. */
export const defaultPatienceMs = 10_000;

/**
 * Opens the ledger at `location`: a schema of a PostgreSQL database for `postgres://USER@HOST/DATABASE`, one SQLite file for all else.
 * @throws {LedgerError} ledger-missing, ledger-foreign, ledger-newer, ledger-locked, ledger-unwritable, ledger-unreachable; what is refused is left untouched.
 */
export async function openLedger(location: string, options: LedgerOptions): Promise<Ledger> {
  const { clock, who, engine = who, mode, patienceMs = defaultPatienceMs } = options;
  const created = [{ kind: "ledgerCreated", subject: "ledger", payload: { format } }] as const;
  const onCreate = async (fresh: StoreWriter): Promise<void> => { await appender(clock, who)(fresh, created); };
  const onMigrate = (writer: StoreWriter): Promise<void> => rebuildMigrated(writer, engine, appender(clock, who));
  return ledgerOn(await openStore(location, { mode, patienceMs, onCreate, onMigrate }), options);
}

/** A ledger on a store that is open already. */
export function ledgerOn(store: Store, { clock, who, engine = who }: LedgerOptions): Ledger {
  const append = appender(clock, who);
  const settingsNow = rememberedSettings(store);
  const articleRecord = (id: string): Promise<ReadArticleState | null> => recordOf(store, id);
  return {
    location: store.location,
    file: (filing) => file(store, filing, append),
    fileAll: async (filings) => fileAll(store, filings, append),
    regroup: () => regroup(store, engine, append),
    isStale: () => store.snapshot((reader) => isStale(reader, engine)),
    incidents: () => store.snapshot(projectedIncidents),
    incidentsChangedAfter: (number) => store.snapshot((reader) => changedIncidents(reader, number)),
    incidentIdsChangedAfter: (number) => store.snapshot((reader) => changedIncidentIds(reader, number)),
    incidentSummaries: (some) => projectedSummaries(store, some),
    incident: (id) => store.snapshot((reader) => projectedIncident(reader, id)),
    articles: (some) => projectedArticles(store, some),
    async article(id) {
      const state = await articleRecord(id);
      return state === null ? null : settledExtraction(state, await settingsNow());
    },
    articleRecord,
    async bytes(id) {
      const state = await articleRecord(id);
      return state === null ? null : store.blob(state.article.sha256);
    },
    async claim(reference) {
      const slash = reference.indexOf("/");
      const state = slash < 0 ? null : await articleRecord(reference.slice(0, slash));
      return state === null ? null : claimIn(state, reference.slice(slash + 1));
    },
    decide: async (decision, by) => takeDecision(store, decision, appender(clock, by)),
    conflicts: (articles) => store.snapshot((reader) => conflictsIn(reader, articles)),
    incidentConflicts: () => store.snapshot(async (reader) => {
      const [shown, taken, former] = [await projectedIncidents(reader), replayIncidentDecisions(await reader.entriesAbout(decisionsSubject)), await projectedFormerIds(reader)];
      return incidentConflicts(shown, taken, former);
    }),
    settings: settingsNow,
    settingsTaken: async () => takenSettings(await store.entriesAbout(settingsSubject)),
    evidence: (hash) => store.blob(hash),
    entries: (from = 1, limit = 1_000) => store.entries(from, limit),
    entriesAbout: (subject, from) => store.entriesAbout(subject, from),
    head: () => store.head(),
    changesAfter: (number, limit = 1_000) => store.headings(number + 1, limit),
    search: (query, searchOptions) => store.snapshot((reader) => search(reader, query, searchOptions)),
    searchNumbers: (query) => searchNumbers(store, query),
    verify: () => verify(store, engine),
    rebuild: () => rebuild(store, engine, append),
    close: () => store.close(),
  };
}

async function recordOf(reader: StoreReader, id: string): Promise<ReadArticleState | null> {
  const state = replay(await reader.entriesAbout(id));
  return state.status === "read" ? state : null;
}

/** Gives the settings as they are now; the same value while nobody sets anything. */
function rememberedSettings(reader: StoreReader): () => Promise<Settings> {
  let kept: { readonly last: number; readonly settings: Settings } | null = null;
  return async () => {
    const last = (await reader.lastAbout(settingsSubject))?.number ?? 0;
    if (kept?.last !== last) kept = { last, settings: replaySettings(await reader.entriesAbout(settingsSubject)) };
    return kept.settings;
  };
}

async function conflictsIn(reader: StoreReader, articles?: readonly string[]): Promise<readonly DecisionConflict[]> {
  const conflicts: DecisionConflict[] = [];
  for (const { id, decisions } of await projectedArticles(reader, articles === undefined ? undefined : { ids: articles })) {
    const state = decisions === 0 ? null : await recordOf(reader, id);
    if (state !== null) conflicts.push(...conflictsOf(state));
  }
  return conflicts;
}
