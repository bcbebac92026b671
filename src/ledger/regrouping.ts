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
import type { Store, StoreReader, StoreWriter } from "./store.ts";

/** Ids of articles start so; no other subject does. */
export const articlePrefix = "art_";

/** What grouping works on: all that was read and decided by one entry. */
export interface GroupingBasis {
  readonly upTo: number;
  /** By id in code-point order, as decided on. */
  readonly extractions: readonly Extraction[];
  readonly taken: readonly TakenIncidentDecision[];
}

export async function basisUpTo(reader: StoreReader, upTo: number): Promise<GroupingBasis> {
  const by = async (subject: string): Promise<readonly Entry[]> => (await reader.entriesAbout(subject)).filter(({ number }) => number <= upTo);
  const extractions: Extraction[] = [];
  for (const subject of await reader.subjects(articlePrefix)) {
    const state = replay(await by(subject));
    if (state.status === "read") extractions.push(decidedExtraction(state));
  }
  return { upTo, extractions, taken: replayIncidentDecisions(await by(decisionsSubject)) };
}

/** The incidents that a basis gives, with no former ids. */
export function groupBasis(group: GroupIncidents, { extractions, taken }: GroupingBasis): readonly Incident[] {
  return group(extractions, constraintsOf(taken));
}

/** True where something was filed, read or decided since the last grouping, or that grouping was by an older engine. */
export async function isStale(reader: StoreReader, engine: string, { last }: GroupingState): Promise<boolean> {
  return (last !== null && compareEngines(engine, last.engine) > 0) || (await hasChangeAfter(reader, last?.upTo ?? 0));
}

/** Entries after a grouping are few unless something was filed, which the first of them then tell. */
async function hasChangeAfter(reader: StoreReader, upTo: number): Promise<boolean> {
  const step = 8;
  for (let from = upTo + 1; ; from += step) {
    const entries = await reader.entries(from, step);
    if (entries.some(({ subject }) => subject.startsWith(articlePrefix) || subject === decisionsSubject)) return true;
    if (entries.length < step) return false;
  }
}

/**
 * Groups all articles into incidents and records the grouping, where anything changed since the last one.
 * The grouping is worked out while others may write; only its result is stored as the single writer.
 */
export async function regroup(store: Store, group: GroupIncidents, engine: string, append: Appender): Promise<"regrouped" | "unchanged"> {
  const basis = await store.snapshot(async (reader) => {
    if (!(await isStale(reader, engine, await projectedGrouping(reader)))) return null;
    return basisUpTo(reader, (await reader.head()).number);
  });
  if (basis === null) return "unchanged";
  const incidents = groupBasis(group, basis);
  return store.transaction(async (writer) => {
    const state = await projectedGrouping(writer);
    const command: RecordGrouping = { type: "recordGrouping", engine, upTo: basis.upTo, incidents, taken: basis.taken, before: await projectedIncidents(writer) };
    return (await recordGrouping(writer, state, command, append)) ? "regrouped" : "unchanged";
  });
}

/** Records the grouping and writes its rows; false where a better one is on record. */
export async function recordGrouping(writer: StoreWriter, state: GroupingState, command: RecordGrouping, append: Appender): Promise<boolean> {
  const event = decideGrouping(command, state);
  if (event === null) return false;
  await writeGrouping(writer, (await append(writer, [event])).reduce(evolveGrouping, state), command);
  return true;
}

/** Writes the rows of a grouping that is on record. */
export async function writeGrouping(writer: StoreWriter, state: GroupingState, { incidents, taken }: Pick<RecordGrouping, "incidents" | "taken">): Promise<void> {
  await replaceRows(writer, ["grouping", "incident", "formerIncident"], groupingRows(state, showIncidents(incidents, taken, state.former)));
}
