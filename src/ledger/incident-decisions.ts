import type { Incident } from "../core/index.ts";
import type { Constraint, Constraints } from "../incidents/index.ts";
import type { Mark } from "./article-state.ts";
import { decisionsSubject, type IncidentDecided, type IncidentDecision, type Noted } from "./decision.ts";
import type { Entry } from "./entry.ts";
import type { FormerIds } from "./former-ids.ts";
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
      return { kind: "statusSet", subject, payload: { incident: incident.id, of, role, status, reason } };
    }
    case "reviewIncident": return { kind: "incidentReviewed", subject, payload: { incident: (await found(command.incident)).id, state: command.state, reason } };
    default: return command satisfies never;
  }
}

/** The decisions that hold after these entries about `decisions`, in the order in which they were taken. */
export function replayIncidentDecisions(entries: readonly Entry[]): readonly TakenIncidentDecision[] {
  return entries.reduce(evolveIncidentDecisions, []);
}

/** @throws {LedgerError} ledger-broken, where the entry is no decision about incidents. */
function evolveIncidentDecisions(taken: readonly TakenIncidentDecision[], entry: Entry): readonly TakenIncidentDecision[] {
  const event = recordedEvent(entry);
  switch (event.kind) {
    case "incidentsMerged":
    case "incidentSplit":
    case "statusSet":
    case "incidentReviewed":
    case "noted":
      return [...taken, { mark: { entry: entry.number, time: entry.time, who: entry.who }, event }];
    case "decisionUndone": return taken.filter(({ mark }) => mark.entry !== event.payload.entry);
    case "ledgerCreated":
    case "articleFiled":
    case "claimsRead":
    case "incidentsGrouped":
    case "claimAccepted":
    case "claimRejected":
    case "claimCorrected":
    case "claimAdded":
      throw new LedgerError("ledger-broken", `Entry ${entry.number} of kind ${event.kind} is no decision about incidents.`);
    default: return event satisfies never;
  }
}

/** The merges and splits among the decisions, as grouping takes them. */
export function constraintsOf(taken: readonly TakenIncidentDecision[]): Constraints {
  return taken.flatMap(({ event }): Constraints => {
    if (event.kind === "incidentsMerged") return together(event.payload.members);
    if (event.kind !== "incidentSplit") return [];
    const { members, from } = event.payload;
    return [...together(members), ...members.flatMap((a) => from.map((b): Constraint => ({ kind: "apart", a, b })))];
  });
}

/** The incidents with the status and review that people gave them, under whatever id they had then. */
export function withDecisions(incidents: readonly Incident[], taken: readonly TakenIncidentDecision[], former: FormerIds): readonly Incident[] {
  const shown = new Map(incidents.map((incident) => [incident.id, incident]));
  for (const { mark, event } of taken) {
    if (event.kind !== "statusSet" && event.kind !== "incidentReviewed") continue;
    const id = shown.has(event.payload.incident) ? event.payload.incident : former.get(event.payload.incident);
    const incident = id === undefined || id === null ? undefined : shown.get(id);
    if (incident !== undefined) shown.set(incident.id, withDecision(incident, event, mark));
  }
  return [...shown.values()];
}

function withDecision(incident: Incident, event: Extract<IncidentDecided, { kind: "statusSet" | "incidentReviewed" }>, { who, time }: Mark): Incident {
  if (event.kind === "incidentReviewed") return { ...incident, review: { state: event.payload.state, by: who, at: time } };
  const { of, role, status } = event.payload;
  return { ...incident, findings: incident.findings.map((finding) => (finding.of === of && finding.role === role ? { ...finding, status } : finding)) };
}

function together(members: readonly string[]): Constraints {
  return members.slice(1).map((b, index): Constraint => ({ kind: "together", a: members[index] ?? b, b }));
}

function membersOf(incident: Incident): readonly string[] {
  return incident.articles.map(({ id, event }) => `${id}/${event}`);
}
