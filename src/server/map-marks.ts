import type { Incident, Place } from "../core/index.ts";
import type { IncidentMap } from "./shapes/incident-list.ts";

type MapMark = IncidentMap["marks"][number];

/** More marks than this stand for a first-order unit each. */
const mostSingleMarks = 2_000;

/** Where these incidents are. What is of no known position is counted, and is on no map. */
export function mapMarks(incidents: readonly Incident[]): IncidentMap {
  const placed = incidents.flatMap((incident) => {
    const position = incident.place === null ? null : positionOf(incident.place);
    return position === null ? [] : [{ incident, ...position }];
  });
  const aggregated = placed.length > mostSingleMarks;
  const single = placed.map(({ incident, lat, lon, place }): MapMark => ({ lat, lon, precision: place.precision, name: place.name, country: place.country, admin1: place.admin1, id: incident.id, title: incident.title, incidents: 1, articles: articlesOf(incident) }));
  return { total: incidents.length, unplaced: incidents.length - placed.length, marks: aggregated ? byUnit(single) : single, aggregated };
}

/** One mark a first-order unit, at the place of it that most incidents are at. */
function byUnit(marks: readonly MapMark[]): MapMark[] {
  const units = Map.groupBy(marks, ({ country, admin1, name }) => `${country ?? ""} ${admin1 ?? name}`);
  return [...units.values()].flatMap((inside) => {
    const places = Map.groupBy(inside, ({ lat, lon }) => `${lat} ${lon}`);
    const [most] = [...places.values()].sort((a, b) => b.length - a.length);
    const at = most?.[0];
    if (at === undefined) return [];
    return [{ ...at, precision: "admin1" as const, name: at.admin1 ?? at.name, id: null, title: null, incidents: inside.length, articles: inside.reduce((sum, mark) => sum + mark.articles, 0) }];
  });
}

function positionOf(place: Place): { readonly lat: number; readonly lon: number; readonly place: Place } | null {
  return place.lat === null || place.lon === null ? null : { lat: place.lat, lon: place.lon, place };
}

function articlesOf({ articles }: Incident): number {
  return new Set(articles.map(({ id }) => id)).size;
}
