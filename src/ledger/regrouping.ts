import type { Extraction, Incident } from "../core/index.ts";
import type { Appender } from "./appending.ts";
import { replay } from "./article-state.ts";
import { decidedExtraction } from "./claim-decisions.ts";
import { decisionsSubject } from "./decision.ts";
import { compareEngines } from "./engine-order.ts";
import type { Entry } from "./entry.ts";
import { decideGrouping, evolveGrouping, showIncidents, type GroupIncidents, type GroupingState, type RecordGrouping } from "./grouping.ts";
import { constraintsOf, replayIncidentDecisions, type TakenIncidentDecision } from "./incident-decisions.ts";
import { groupingRows, projectedGrouping, projectedIncidents, replaceRows } from "./projection.ts";
import type { Store } from "./store.ts";

/** Ids of articles start so; no other subject does. */
export const articlePrefix = "art_";

/** What grouping works on: all that was read and decided by one entry. */
export interface GroupingBasis {
  readonly upTo: number;
  /** By id in code-point order, as decided on. */
  readonly extractions: readonly Extraction[];
  readonly taken: readonly TakenIncidentDecision[];
}

export function basisUpTo(store: Store, upTo: number): GroupingBasis {
  const by = (subject: string): readonly Entry[] => store.entriesAbout(subject).filter(({ number }) => number <= upTo);
  const extractions = store.subjects(articlePrefix).flatMap((subject) => {
    const state = replay(by(subject));
    return state.status === "read" ? [decidedExtraction(state)] : [];
  });
  return { upTo, extractions, taken: replayIncidentDecisions(by(decisionsSubject)) };
}

/** The incidents that a basis gives, with no former ids. */
export function groupBasis(group: GroupIncidents, { extractions, taken }: GroupingBasis): readonly Incident[] {
  return group(extractions, constraintsOf(taken));
}

/** True where something was filed, read or decided since the last grouping, or that grouping was by an older engine. */
export function isStale(store: Store, engine: string, { last }: GroupingState): boolean {
  return (last !== null && compareEngines(engine, last.engine) > 0) || hasChangeAfter(store, last?.upTo ?? 0);
}

/** Entries after a grouping are few unless something was filed, which the first of them then tell. */
function hasChangeAfter(store: Store, upTo: number): boolean {
  const step = 8;
  for (let from = upTo + 1; ; from += step) {
    const entries = store.entries(from, step);
    if (entries.some(({ subject }) => subject.startsWith(articlePrefix) || subject === decisionsSubject)) return true;
    if (entries.length < step) return false;
  }
}

/**
 * Groups all articles into incidents and records the grouping, where anything changed since the last one.
 * The grouping is worked out while others may write; only its result is stored as the single writer.
 */
export function regroup(store: Store, group: GroupIncidents, engine: string, append: Appender): "regrouped" | "unchanged" {
  const basis = store.snapshot(() => {
    if (!isStale(store, engine, projectedGrouping(store))) return null;
    return basisUpTo(store, store.head().number);
  });
  if (basis === null) return "unchanged";
  const incidents = groupBasis(group, basis);
  return store.transaction(() => {
    const state = projectedGrouping(store);
    return recordGrouping(store, state, { type: "recordGrouping", engine, upTo: basis.upTo, incidents, taken: basis.taken, before: projectedIncidents(store) }, append) ? "regrouped" : "unchanged";
  });
}

/** Records the grouping and writes its rows, inside a transaction; false where a better one is on record. */
export function recordGrouping(store: Store, state: GroupingState, command: RecordGrouping, append: Appender): boolean {
  const event = decideGrouping(command, state);
  if (event === null) return false;
  writeGrouping(store, append([event]).reduce(evolveGrouping, state), command);
  return true;
}

/** Writes the rows of a grouping that is on record, inside a transaction. */
export function writeGrouping(store: Store, state: GroupingState, { incidents, taken }: Pick<RecordGrouping, "incidents" | "taken">): void {
  replaceRows(store, ["grouping", "incident", "formerIncident"], groupingRows(state, showIncidents(incidents, taken, state.former)));
}
