import { canonicalJson, sha256, type Incident } from "../core/index.ts";
import type { Entry } from "./entry.ts";
import { withDecisions } from "./decided-incidents.ts";
import type { TakenIncidentDecision } from "./incident-decisions.ts";
import { LedgerError } from "./ledger-error.ts";
import { recordedEvent, type IncidentsGrouped } from "./ledger-event.ts";

/** The last grouping: the number of its entry, and what it took into account. */
export interface LastGrouping {
  readonly entry: number;
  readonly upTo: number;
  readonly engine: string;
}

/** What the groupings on record add up to. */
export interface GroupingRecord {
  /** Null before the first. */
  readonly last: LastGrouping | null;
  /** Each id that is no longer an incident's, with the incident it leads to; null where nothing is left of it. */
  readonly former: ReadonlyMap<string, string | null>;
  /** Ids that lead to an incident, by its id, in code-point order. */
  readonly previous: ReadonlyMap<string, readonly string[]>;
  /** `incidentHash` of every incident that there is. */
  readonly hashes: ReadonlyMap<string, string>;
}

/** The payload of an entry that records a grouping. @throws {LedgerError} ledger-broken, where it records something else. */
export function groupingIn(entry: Entry): IncidentsGrouped["payload"] {
  const event = recordedEvent(entry);
  if (event.kind !== "incidentsGrouped") throw new LedgerError("ledger-broken", `Entry ${entry.number} of kind ${event.kind} is no grouping.`);
  return isWhole(event.payload) ? { ...event.payload, changed: [], added: [] } : { ...event.payload, added: (event.payload as Partial<IncidentsGrouped["payload"]>).added ?? [] };
}

/** True for a grouping as ledgers of version 2 recorded it: by one hash of all incidents, which tells nothing of any one of them. */
const isWhole = (payload: object): boolean => !("changed" in payload);

/** What these entries about `incidents` add up to. `next` is taken for one more, which is not on record yet. */
export function replayGroupings(entries: readonly Entry[], next?: Omit<IncidentsGrouped["payload"], "engine" | "upTo">): GroupingRecord {
  const former = new Map<string, string | null>();
  const leading = new Map<string | null, Set<string>>();
  const hashes = new Map<string, string>();
  let last: LastGrouping | null = null;
  const lead = (from: string, to: string | null): void => {
    leading.get(former.get(from) ?? null)?.delete(from);
    former.set(from, to);
    leading.set(to, (leading.get(to) ?? new Set<string>()).add(from));
  };
  const evolve = ({ changed, renamed, revived }: Omit<IncidentsGrouped["payload"], "engine" | "upTo">): void => {
    for (const id of revived) {
      leading.get(former.get(id) ?? null)?.delete(id);
      former.delete(id);
    }
    for (const { from, to } of renamed) {
      for (const id of [...(leading.get(from) ?? [])]) lead(id, to);
      lead(from, to);
      hashes.delete(from);
    }
    for (const { id, sha256: hash } of changed) hashes.set(id, hash);
  };
  for (const entry of entries) {
    const grouping = groupingIn(entry);
    evolve(grouping);
    last = "sha256" in grouping ? null : { entry: entry.number, upTo: grouping.upTo, engine: grouping.engine };
    if (last === null) hashes.clear();
  }
  if (next !== undefined) evolve(next);
  const previous = new Map([...leading].flatMap(([to, ids]) => (to === null || ids.size === 0 ? [] : [[to, [...ids].sort()] as const])));
  return { last, former, previous, hashes };
}

/** SHA-256 of the canonical JSON of an incident as shown. */
export function incidentHash(incident: Incident): string {
  return sha256(canonicalJson(incident));
}

/** Shows incidents: with the former ids given, and with what people decided about each under whatever id it had then. */
export function incidentShower(taken: readonly TakenIncidentDecision[]): (incident: Incident, previousIds: readonly string[]) => Incident {
  const about = Map.groupBy(taken.filter(({ event }) => incidentDecidedOn(event) !== null), ({ event }) => incidentDecidedOn(event));
  return (incident, previousIds) => {
    const own = { ...incident, previousIds };
    const decisions = [incident.id, ...previousIds].flatMap((id) => about.get(id) ?? []).sort((a, b) => a.mark.entry - b.mark.entry);
    return decisions.length === 0 ? own : (withDecisions([own], decisions, new Map(previousIds.map((id) => [id, incident.id])))[0] ?? own);
  };
}

/** The incident that a decision says something of; null for merges, splits and notes. */
export function incidentDecidedOn(event: TakenIncidentDecision["event"]): string | null {
  return event.kind === "incidentsMerged" || event.kind === "incidentSplit" || event.kind === "noted" ? null : event.payload.incident;
}
