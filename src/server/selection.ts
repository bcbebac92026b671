import type { Incident } from "../core/index.ts";
import { everyIncident, selectIncidents, type IncidentFilter } from "../exports/index.ts";
import type { IncidentFilterQuery, sortings } from "./shapes/incident-list.ts";

/** The incidents that a filter leaves, in their order. `found`: ids of the articles in which the words of `q` stand. */
export function filterIncidents(incidents: readonly Incident[], query: IncidentFilterQuery, found: ReadonlySet<string>): readonly Incident[] {
  const { from, to, country, type, kind, status, review, of = "killed", least, side } = query;
  const filter: IncidentFilter = {
    ...everyIncident,
    from: from ?? null, to: to ?? null, countries: country ?? [], types: [...(type ?? []), ...(kind ?? [])], statuses: (status ?? []),
    review: (review ?? []), sides: side === undefined ? [] : [side], least: least === undefined ? null : { of, number: least },
  };
  const tests = testsOf(query, found);
  return selectIncidents(incidents, filter).filter((incident) => tests.every((test) => test(incident)));
}

type Test = (incident: Incident) => boolean;

/** What the desk asks beyond the filters of exports: areas, beginnings of words, relations, full text. */
function testsOf({ place, area, relation, q, mentioned = false }: IncidentFilterQuery, found: ReadonlySet<string>): readonly Test[] {
  const tests: Test[] = [];
  if (!mentioned) tests.push(({ articles }) => articles.some(({ main }) => main));
  if (place !== undefined && place.trim() !== "") tests.push(({ places, place: chosen }) => [chosen, ...places].some((one) => one !== null && holdsWords(placeWords(one), place)));
  if (area !== undefined) tests.push((incident) => isInside(incident, area));
  if (relation !== undefined) tests.push(({ findings }) => findings.some(({ bySpeaker }) => bySpeaker.some((voice) => voice.name !== null && relation.includes(voice.relation ?? "unknown"))));
  if (q !== undefined && q.trim() !== "") tests.push((incident) => incident.articles.some(({ id }) => found.has(id)) || holdsWords(incidentWords(incident), q));
  return tests;
}

/** The first day that a date or interval can be: `2026-02` from its first. Empty where it is open. */
export function firstDay(edtf: string): string {
  const start = dayPart(edtf.split("/")[0] ?? "");
  return start === "" ? "" : `${start}-01-01`.slice(0, 10);
}

/** `2026-02-17`, `2026-02`, `2026`; empty for an open end. */
function dayPart(edtf: string): string {
  return /^\d{4}(?:-\d{2}){0,2}/u.exec(edtf)?.[0] ?? "";
}

function isInside({ place }: Incident, [west = 0, south = 0, east = 0, north = 0]: readonly number[]): boolean {
  if (place === null || place.lat === null || place.lon === null || place.lat < south || place.lat > north) return false;
  return west <= east ? place.lon >= west && place.lon <= east : place.lon >= west || place.lon <= east;
}

function placeWords({ name, admin1, country, words }: NonNullable<Incident["place"]>): string {
  return [name, admin1, country, words].filter((word) => word !== null).join(" ");
}

function incidentWords(incident: Incident): string {
  const named = [...incident.attackers, ...incident.targets, ...incident.weapons].map(({ name }) => name);
  const speakers = incident.findings.flatMap(({ bySpeaker }) => bySpeaker.flatMap(({ name }) => name ?? []));
  return [incident.id, incident.title, ...incident.places.map(placeWords), ...named, ...speakers, ...incident.articles.flatMap(({ outlet }) => outlet ?? [])].join(" ");
}

/** True where every word of the query begins a word of the text; letters with and without accents are one. */
function holdsWords(text: string, query: string): boolean {
  const words = wordsOf(text);
  return wordsOf(query).every((wanted) => words.some((word) => word.startsWith(wanted)));
}

function wordsOf(text: string): readonly string[] {
  return text.normalize("NFKD").replaceAll(/\p{M}/gu, "").toLowerCase().split(/[^\p{L}\p{N}_]+/u).filter((word) => word !== "");
}

/** Incidents in the order asked for; what has no day comes last. */
export function sortIncidents(incidents: readonly Incident[], sort: (typeof sortings)[number]): readonly Incident[] {
  const keyed = incidents.map((incident) => ({ incident, day: firstDay(incident.time?.value ?? "") }));
  const byDay = (a: { readonly day: string }, b: { readonly day: string }): number => (a.day === b.day ? 0 : a.day === "" ? 1 : b.day === "" ? -1 : a.day < b.day ? 1 : -1);
  const figure = ({ findings }: Incident): number => Math.max(-1, ...findings.filter(({ of, role }) => of === "killed" && role === "victim").map(({ low, best, high }) => Math.max(low ?? -1, best ?? -1, high ?? -1)));
  const byId = (a: Incident, b: Incident): number => (a.id < b.id ? -1 : 1);
  const spread = ({ findings }: Incident): number => Math.max(-1, ...findings.filter(({ role, status }) => role === "victim" && status === "contested").map(({ low, high }) => (high ?? low ?? 0) - (low ?? 0)));
  const compare: Readonly<Record<(typeof sortings)[number], (a: (typeof keyed)[number], b: (typeof keyed)[number]) => number>> = {
    newest: byDay,
    oldest: (a, b) => (a.day === "" || b.day === "" ? byDay(a, b) : -byDay(a, b)),
    figure: (a, b) => figure(b.incident) - figure(a.incident),
    origins: (a, b) => b.incident.origins - a.incident.origins,
    spread: (a, b) => spread(b.incident) - spread(a.incident),
  };
  return keyed.toSorted((a, b) => compare[sort](a, b) || byDay(a, b) || byId(a.incident, b.incident)).map(({ incident }) => incident);
}
