import type { Incident } from "../core/index.ts";
import type { IncidentList } from "./shapes/incident-list.ts";

/** How many of these incidents are in which country, of which kind, status and review, and figured by which side; the most frequent first. */
export function countsOf(incidents: readonly Incident[]): IncidentList["counts"] {
  return {
    country: counted(incidents, ({ places }) => places.flatMap(({ country }) => country ?? [])),
    kind: counted(incidents, ({ subEventType }) => (subEventType === null ? [] : [subEventType])),
    status: counted(incidents, ({ findings }) => findings.filter(({ role }) => role === "victim").map(({ status }) => status)),
    review: counted(incidents, ({ review }) => [review.state]),
    side: counted(incidents, ({ findings }) => findings.flatMap(({ bySpeaker }) => bySpeaker.flatMap(({ side }) => side ?? []))),
  };
}

function counted(incidents: readonly Incident[], valuesOf: (incident: Incident) => readonly string[]): { readonly value: string; readonly count: number }[] {
  const counts = new Map<string, number>();
  for (const incident of incidents) for (const value of new Set(valuesOf(incident))) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].map(([value, count]) => ({ value, count })).sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
}
