import { canonicalJson, type Incident } from "../core/index.ts";
import type { Mark } from "./article-state.ts";
import type { IncidentDecided } from "./decision.ts";
import type { FormerIds } from "./former-ids.ts";
import { figuresOf, type TakenIncidentDecision } from "./incident-decisions.ts";

/** A decision about one incident that says something of it. */
type Said = Extract<IncidentDecided, { kind: "statusSet" | "placeSet" | "timeSet" | "verified" | "incidentReviewed" }>;

/** The incidents with what people decided about each, under whatever id it had then. */
export function withDecisions(incidents: readonly Incident[], taken: readonly TakenIncidentDecision[], former: FormerIds): readonly Incident[] {
  const shown = new Map(incidents.map((incident) => [incident.id, incident]));
  for (const { mark, event } of taken) {
    if (!saysSomething(event)) continue;
    const incident = shown.get(currentId(event.payload.incident, shown, former) ?? "");
    if (incident !== undefined) shown.set(incident.id, withDecision(incident, event, mark));
  }
  return [...shown.values()];
}

function withDecision(incident: Incident, event: Said, mark: Mark): Incident {
  const decided: Incident = { ...incident, decisions: [...incident.decisions, { entry: mark.entry, by: mark.who, at: mark.time, reason: event.payload.reason, what: whatOf(event) }] };
  switch (event.kind) {
    case "statusSet": {
      const { of, role, status } = event.payload;
      return { ...decided, findings: incident.findings.map((finding) => (finding.of === of && finding.role === role ? { ...finding, status } : finding)) };
    }
    case "placeSet": {
      const { place } = event.payload;
      return { ...decided, place, places: [place, ...incident.places.filter((other) => canonicalJson(other) !== canonicalJson(place))] };
    }
    case "timeSet": return { ...decided, time: event.payload.time };
    case "verified": return decided;
    case "incidentReviewed": return { ...decided, review: { state: event.payload.state, by: mark.who, at: mark.time } };
    default: return event satisfies never;
  }
}

function whatOf(event: Said): Incident["decisions"][number]["what"] {
  switch (event.kind) {
    case "statusSet": return { kind: "status", of: event.payload.of, role: event.payload.role, status: event.payload.status };
    case "placeSet": return { kind: "place", place: event.payload.place };
    case "timeSet": return { kind: "time", time: event.payload.time };
    case "verified": {
      const { of, result, who, how, evidence } = event.payload;
      return { kind: "verification", of, result, who, how, evidence };
    }
    case "incidentReviewed": return { kind: "review", state: event.payload.state };
    default: return event satisfies never;
  }
}

/** A decision about an incident that is no longer there, or whose figures are no longer those that it was taken on. */
export interface IncidentConflict {
  readonly decision: TakenIncidentDecision;
  /** The incident as it is now; null where nothing is left of it. */
  readonly incident: string | null;
  /** gone: the decision has no effect · changed: it still holds, and should be looked at again */
  readonly conflict: "gone" | "changed";
}

/** The decisions about incidents, and merges and splits of members, that a person should look at again. */
export function incidentConflicts(shown: readonly Incident[], taken: readonly TakenIncidentDecision[], former: FormerIds): readonly IncidentConflict[] {
  const incidents = new Map(shown.map((incident) => [incident.id, incident]));
  const members = new Set(shown.flatMap(({ articles }) => articles.map(({ id, event }) => `${id}/${event}`)));
  return taken.flatMap((decision): readonly IncidentConflict[] => {
    const { event } = decision;
    if (event.kind === "noted") return [];
    if (event.kind === "incidentsMerged" || event.kind === "incidentSplit") {
      const named = [...event.payload.members, ...(event.kind === "incidentSplit" ? event.payload.from : [])];
      return named.every((member) => members.has(member)) ? [] : [{ decision, incident: null, conflict: "gone" }];
    }
    const id = currentId(event.payload.incident, incidents, former);
    const incident = id === null ? undefined : incidents.get(id);
    if (incident === undefined) return [{ decision, incident: null, conflict: "gone" }];
    if (event.kind !== "statusSet" && event.kind !== "incidentReviewed") return [];
    const { stood } = event.payload;
    const now = event.kind === "statusSet" ? figuresOf(incident).filter(({ of, role }) => of === event.payload.of && role === event.payload.role) : figuresOf(incident);
    if (event.kind === "statusSet" && now.length === 0) return [{ decision, incident: incident.id, conflict: "gone" }];
    return stood === undefined || canonicalJson(now) === canonicalJson(stood) ? [] : [{ decision, incident: incident.id, conflict: "changed" }];
  });
}

function saysSomething(event: TakenIncidentDecision["event"]): event is Said {
  return event.kind !== "incidentsMerged" && event.kind !== "incidentSplit" && event.kind !== "noted";
}

/** The id by which an incident goes now; null where nothing is left of it. */
function currentId(id: string, incidents: ReadonlyMap<string, Incident>, former: FormerIds): string | null {
  return incidents.has(id) ? id : (former.get(id) ?? null);
}
