import type { Finding, Incident, SpeakerInterval } from "../../core/index.ts";
import type { IncidentRow, RowFigure } from "../shapes/incident-row.ts";

/** An incident as one line of a list. */
export function rowOf(incident: Incident): IncidentRow {
  const { id, title, eventType, subEventType, place, time, origins, review } = incident;
  const victims = incident.findings.filter(({ of, role }) => role === "victim" && (of === "killed" || of === "injured"));
  const shown = victims.length > 0 ? victims : incident.findings.slice(0, 1);
  const articles = new Set(incident.articles.map((article) => article.id)).size;
  return { id, title, eventType, subEventType, place, time, origins, articles, review, figures: shown.map(rowFigure) };
}

const relationOrder = ["self", "adversary", "third"];

function rowFigure({ of, role, low, best, high, status, bySpeaker }: Finding): RowFigure {
  // What an article's own words only repeat after a speaker is that speaker's.
  const voices = bySpeaker.filter(({ name, origins }) => name !== null || origins > 0).toSorted((a, b) => order(a.relation) - order(b.relation));
  const distinct = new Map(voices.map(({ relation, stance, min, max, words }) => [[relation, stance, min, max, min === null && max === null ? words : ""].join(" "), { relation, stance, min, max, words }]));
  return { of, role, low, best, high, status, voices: [...distinct.values()] };
}

function order(relation: SpeakerInterval["relation"]): number {
  return relation === null ? relationOrder.length : relationOrder.indexOf(relation);
}
