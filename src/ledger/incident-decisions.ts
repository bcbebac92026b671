import { sha256, type Incident } from "../core/index.ts";
import type { Constraint, Constraints } from "../incidents/index.ts";
import type { Mark } from "./article-state.ts";
import { checkPlace } from "./corrections.ts";
import { decisionsSubject, type IncidentDecided, type IncidentDecision, type Noted, type StoodFigure } from "./decision.ts";
import type { Entry } from "./entry.ts";
import { recordedEvent } from "./ledger-event.ts";
import { LedgerError } from "./ledger-error.ts";

/** A decision about incidents that holds, and who took it when. */
export interface TakenIncidentDecision {
  readonly mark: Mark;
  readonly event: IncidentDecided | Noted;
}

/**
 * What follows from a decision about incidents; `find` gives an incident by its id or a former one.
 * @throws {LedgerError} not-found, where there is no such incident.
 * @throws {Error} where the decision does not fit the incident.
 */
export async function decideOnIncidents(command: IncidentDecision, find: (id: string) => Promise<Incident | null>): Promise<IncidentDecided> {
  const subject = decisionsSubject;
  const found = async (id: string): Promise<Incident> => {
    const incident = await find(id);
    if (incident === null) throw new LedgerError("not-found", `Nothing in the ledger has the id ${id}.`);
    return incident;
  };
  const { reason } = command;
  switch (command.type) {
    case "mergeIncidents": {
      const merged = new Map((await Promise.all(command.incidents.map(found))).map((incident) => [incident.id, incident]));
      if (merged.size < 2) throw new Error("a merge takes at least two incidents");
      return { kind: "incidentsMerged", subject, payload: { incidents: [...merged.keys()], members: [...merged.values()].flatMap(membersOf), reason } };
    }
    case "splitIncident": {
      const incident = await found(command.incident);
      const leaving = new Set(command.members);
      const members = membersOf(incident).filter((member) => leaving.has(member));
      const from = membersOf(incident).filter((member) => !leaving.has(member));
      if (members.length !== leaving.size || members.length === 0 || from.length === 0) throw new Error(`a split takes some members of ${incident.id}, and leaves some`);
      return { kind: "incidentSplit", subject, payload: { incident: incident.id, members, from, reason } };
    }
    case "setStatus": {
      const incident = await found(command.incident);
      const { of, role, status } = command;
      if (!incident.findings.some((finding) => finding.of === of && finding.role === role)) throw new Error(`${incident.id} has no finding of ${role} ${of}`);
      return { kind: "statusSet", subject, payload: { incident: incident.id, of, role, status, reason, stood: figuresOf(incident).filter((figure) => figure.of === of && figure.role === role) } };
    }
    case "setPlace": return { kind: "placeSet", subject, payload: { incident: (await found(command.incident)).id, place: checkPlace(command.place), reason } };
    case "setTime": return { kind: "timeSet", subject, payload: { incident: (await found(command.incident)).id, time: command.time, reason } };
    case "verify": {
      const { of, result, who, how, evidence } = command;
      if (who.trim() === "" || how.trim() === "") throw new Error("a verification says who verified it, and how");
      const kept = evidence === null ? null : { name: evidence.name, sha256: sha256(evidence.bytes), byteLength: evidence.bytes.length };
      return { kind: "verified", subject, payload: { incident: (await found(command.incident)).id, of, result, who, how, evidence: kept, reason } };
    }
    case "reviewIncident": {
      const incident = await found(command.incident);
      return { kind: "incidentReviewed", subject, payload: { incident: incident.id, state: command.state, reason, stood: figuresOf(incident) } };
    }
    default: return command satisfies never;
  }
}

/** The decisions that hold after these entries about `decisions`, in the order in which they were taken. */
export function replayIncidentDecisions(entries: readonly Entry[]): readonly TakenIncidentDecision[] {
  const taken = new Map<number, TakenIncidentDecision>();
  for (const entry of entries) evolveIncidentDecisions(taken, entry);
  return [...taken.values()];
}

/** @throws {LedgerError} ledger-broken, where the entry is no decision about incidents. */
function evolveIncidentDecisions(taken: Map<number, TakenIncidentDecision>, entry: Entry): void {
  const event = recordedEvent(entry);
  switch (event.kind) {
    case "incidentsMerged":
    case "incidentSplit":
    case "statusSet":
    case "placeSet":
    case "timeSet":
    case "verified":
    case "incidentReviewed":
    case "noted":
      taken.set(entry.number, { mark: { entry: entry.number, time: entry.time, who: entry.who }, event });
      return;
    case "decisionUndone":
      taken.delete(event.payload.entry);
      return;
    case "ledgerCreated":
    case "articleFiled":
    case "claimsRead":
    case "incidentsGrouped":
    case "claimAccepted":
    case "claimRejected":
    case "claimCorrected":
    case "claimAdded":
    case "settingSet":
    case "settingRemoved":
      throw new LedgerError("ledger-broken", `Entry ${entry.number} of kind ${event.kind} is no decision about incidents.`);
    default: event satisfies never;
  }
}

/** The merges and splits among the decisions, as grouping takes them. A merge takes back what earlier splits said of its members. */
export function constraintsOf(taken: readonly TakenIncidentDecision[]): Constraints {
  return taken.reduce((held: Constraints, { event }): Constraints => {
    if (event.kind === "incidentsMerged") {
      const merged = new Set(event.payload.members);
      return [...held.filter(({ kind, a, b }) => kind !== "apart" || !merged.has(a) || !merged.has(b)), ...together(event.payload.members)];
    }
    if (event.kind !== "incidentSplit") return held;
    const { members, from } = event.payload;
    return [...held, ...together(members), ...members.flatMap((a) => from.map((b): Constraint => ({ kind: "apart", a, b })))];
  }, []);
}

function together(members: readonly string[]): Constraints {
  return members.slice(1).map((b, index): Constraint => ({ kind: "together", a: members[index] ?? b, b }));
}

function membersOf(incident: Incident): readonly string[] {
  return incident.articles.map(({ id, event }) => `${id}/${event}`);
}

/** The figures of an incident, without what they rest on. */
export function figuresOf({ findings }: Incident): readonly StoodFigure[] {
  return findings.map(({ of, role, low, best, high }) => ({ of, role, low, best, high }));
}
