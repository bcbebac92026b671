import type { Incident, Place } from "../../core/index.ts";
import { dayWindow, formatDay } from "../../incidents/index.ts";
import type { IncidentFilter } from "./filter.ts";

type Test = (incident: Incident, filter: IncidentFilter) => boolean;

/** One spelling for all cases and accents. */
function plain(text: string): string {
  return text.normalize("NFKD").replaceAll(/\p{M}/gu, "").toLowerCase().trim();
}

const holds = (wanted: readonly string[], given: readonly (string | null)[]): boolean => wanted.length === 0 || given.some((value) => value !== null && wanted.some((want) => plain(want) === plain(value)));

/** Every place stated; an incident is where any of them is. */
const placesOf = (incident: Incident): readonly Place[] => incident.places;

function inTime({ time }: Incident, { from, to }: IncidentFilter): boolean {
  if (from === null && to === null) return true;
  const window = dayWindow(time?.value ?? null);
  return window !== null && (from === null || formatDay(window.to) >= from) && (to === null || formatDay(window.from) <= to);
}

function isHighEnough({ findings }: Incident, { least }: IncidentFilter): boolean {
  return least === null || findings.some(({ of, role, best, low }) => of === least.of && role === "victim" && (best ?? low ?? -1) >= least.number);
}

const tests: readonly Test[] = [
  inTime,
  (incident, { countries }) => holds(countries, placesOf(incident).map(({ country }) => country)),
  (incident, { places }) => holds(places, placesOf(incident).flatMap(({ name, admin1 }) => [name, admin1])),
  ({ eventType, subEventType }, { types }) => holds(types, [eventType, subEventType]),
  ({ findings }, { statuses }) => holds(statuses, findings.map(({ status }) => status)),
  ({ review }, filter) => holds(filter.review, [review.state]),
  ({ findings }, { sides }) => holds(sides, findings.flatMap(({ bySpeaker }) => bySpeaker.map(({ side }) => side))),
  isHighEnough,
];

/** The incidents that the filter asks for, in their order. An incident of unknown time or place is not among those asked for by time or place. */
export function selectIncidents(incidents: readonly Incident[], filter: IncidentFilter): readonly Incident[] {
  return incidents.filter((incident) => tests.every((test) => test(incident, filter)));
}
