import { canonicalJson, sha256, type Extraction, type Incident } from "../core/index.ts";
import type { Constraints } from "../incidents/index.ts";
import { compareEngines } from "./engine-order.ts";
import type { Entry } from "./entry.ts";
import { evolveFormerIds, renamings, withFormerIds, type FormerIds } from "./former-ids.ts";
import { withDecisions } from "./decided-incidents.ts";
import type { TakenIncidentDecision } from "./incident-decisions.ts";
import { LedgerError } from "./ledger-error.ts";
import { recordedEvent, type IncidentsGrouped } from "./ledger-event.ts";

/** Groups the events of all articles into incidents, as people's merges and splits demand: `groupIncidents`, or another rule. */
export type GroupIncidents = (extractions: readonly Extraction[], constraints: Constraints) => readonly Incident[];

/** What the groupings on record add up to. */
export interface GroupingState {
  /** The last grouping: the number of its entry, and what it recorded; null before the first. */
  readonly last: { readonly entry: number; readonly upTo: number; readonly engine: string; readonly sha256: string } | null;
  readonly former: FormerIds;
}

/** A new grouping of the articles up to entry `upTo`. */
export interface RecordGrouping {
  readonly type: "recordGrouping";
  readonly engine: string;
  readonly upTo: number;
  /** As grouped, with no former ids. */
  readonly incidents: readonly Incident[];
  /** The decisions about incidents that held at `upTo`. */
  readonly taken: readonly TakenIncidentDecision[];
  /** The incidents of the grouping before. */
  readonly before: readonly Incident[];
}

function initialGrouping(): GroupingState {
  return { last: null, former: new Map() };
}

/** The grouping to record; null where one that takes as much into account, by as new an engine, is on record. */
export function decideGrouping(command: RecordGrouping, state: GroupingState): IncidentsGrouped | null {
  const { engine, upTo, incidents, taken, before } = command;
  if (state.last !== null) {
    const age = compareEngines(engine, state.last.engine);
    if (age < 0 || (upTo <= state.last.upTo && engine === state.last.engine && sameIncidents(incidents, taken, state))) return null;
    if (upTo < state.last.upTo) return null;
  }
  const change = renamings(before, incidents, state.former);
  const shown = showIncidents(incidents, taken, evolveFormerIds(state.former, change));
  return { kind: "incidentsGrouped", subject: "incidents", payload: { engine, upTo, incidents: incidents.length, sha256: incidentsHash(shown), ...change } };
}

/** @throws {LedgerError} ledger-broken, where the entry records no grouping. */
export function evolveGrouping(state: GroupingState, entry: Entry): GroupingState {
  const event = recordedEvent(entry);
  if (event.kind !== "incidentsGrouped") throw new LedgerError("ledger-broken", `Entry ${entry.number} of kind ${event.kind} is no grouping.`);
  const { upTo, engine, sha256: hash } = event.payload;
  return { last: { entry: entry.number, upTo, engine, sha256: hash }, former: evolveFormerIds(state.former, event.payload) };
}

export function replayGroupings(entries: readonly Entry[]): GroupingState {
  return entries.reduce(evolveGrouping, initialGrouping());
}

/** SHA-256 of the canonical JSON of incidents as shown, former ids and order included. */
export function incidentsHash(incidents: readonly Incident[]): string {
  return sha256(canonicalJson(incidents));
}

/** Incidents as they are shown: with their former ids, and with the status and review that people gave them. */
export function showIncidents(incidents: readonly Incident[], taken: readonly TakenIncidentDecision[], former: FormerIds): readonly Incident[] {
  return withDecisions(withFormerIds(incidents, former), taken, former);
}

/** True where these incidents, as they would be shown, are what the last grouping recorded. */
export function sameIncidents(incidents: readonly Incident[], taken: readonly TakenIncidentDecision[], state: GroupingState): boolean {
  return state.last !== null && incidentsHash(showIncidents(incidents, taken, state.former)) === state.last.sha256;
}
