import type { Extraction, Incident } from "../core/index.ts";
import type { Appender } from "./appending.ts";
import { extractionOf, replay } from "./article-state.ts";
import { compareEngines } from "./engine-order.ts";
import { withFormerIds } from "./former-ids.ts";
import { decideGrouping, evolveGrouping, type GroupIncidents, type GroupingState, type RecordGrouping } from "./grouping.ts";
import { groupingRows, projectedGrouping, projectedIncidents, replaceRows } from "./projection.ts";
import type { Store } from "./store.ts";

/** Ids of articles start so; no other subject does. */
export const articlePrefix = "art_";

/** Every article as it was read by entry `upTo`, by id in code-point order. */
export function extractionsUpTo(store: Store, upTo: number): readonly Extraction[] {
  return store.subjects(articlePrefix).flatMap((subject) => {
    const state = replay(store.entriesAbout(subject).filter(({ number }) => number <= upTo));
    return state.status === "read" ? [extractionOf(state)] : [];
  });
}

/** True where something was filed or read since the last grouping, or that grouping was by an older engine. */
export function isStale(store: Store, engine: string, { last }: GroupingState): boolean {
  return (last !== null && compareEngines(engine, last.engine) > 0) || hasReadingAfter(store, last?.upTo ?? 0);
}

/** Entries after a grouping are few unless something was filed, which the first of them then tell. */
function hasReadingAfter(store: Store, upTo: number): boolean {
  const step = 8;
  for (let from = upTo + 1; ; from += step) {
    const entries = store.entries(from, step);
    if (entries.some(({ subject }) => subject.startsWith(articlePrefix))) return true;
    if (entries.length < step) return false;
  }
}

/**
 * Groups all articles into incidents and records the grouping, where anything changed since the last one.
 * The grouping is worked out while others may write; only its result is stored as the single writer.
 */
export function regroup(store: Store, group: GroupIncidents, engine: string, append: Appender): "regrouped" | "unchanged" {
  const plan = store.snapshot(() => {
    if (!isStale(store, engine, projectedGrouping(store))) return null;
    const upTo = store.head().number;
    return { upTo, extractions: extractionsUpTo(store, upTo) };
  });
  if (plan === null) return "unchanged";
  const incidents = group(plan.extractions, []);
  return store.transaction(() => {
    const state = projectedGrouping(store);
    return recordGrouping(store, state, { type: "recordGrouping", engine, upTo: plan.upTo, incidents, before: projectedIncidents(store) }, append) ? "regrouped" : "unchanged";
  });
}

/** Records the grouping and writes its rows, inside a transaction; false where a better one is on record. */
export function recordGrouping(store: Store, state: GroupingState, command: RecordGrouping, append: Appender): boolean {
  const event = decideGrouping(command, state);
  if (event === null) return false;
  writeGrouping(store, append([event]).reduce(evolveGrouping, state), command.incidents);
  return true;
}

/** Writes the rows of a grouping that is on record, inside a transaction. */
export function writeGrouping(store: Store, state: GroupingState, incidents: readonly Incident[]): void {
  replaceRows(store, ["grouping", "incident", "formerIncident"], groupingRows(state, withFormerIds(incidents, state.former)));
}
