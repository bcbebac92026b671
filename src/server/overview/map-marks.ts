import type { IncidentMap } from "../shapes/incident-list.ts";
import { none, type IncidentColumns } from "./incident-columns.ts";

type MapMark = IncidentMap["marks"][number];

/** More marks than this stand for a first-order unit each. */
const mostSingleMarks = 2_000;

/** Where these incidents are. What is of no known position is counted, and is on no map. */
export function mapMarks(slots: Int32Array, incidents: IncidentColumns): IncidentMap {
  const placed = slots.filter((slot) => incidents.point.get(slot) !== none);
  const aggregated = placed.length > mostSingleMarks;
  const marks = aggregated ? byUnit(placed, incidents) : Array.from(placed).flatMap((slot): readonly MapMark[] => {
    const { id, title, place, articles } = incidents.row(slot);
    return place?.lat == null || place.lon === null ? [] : [{ lat: place.lat, lon: place.lon, precision: place.precision, name: place.name, country: place.country, admin1: place.admin1, id, title, incidents: 1, articles }];
  });
  return { total: slots.length, unplaced: slots.length - placed.length, marks, aggregated };
}

/** One mark a first-order unit, at the place of it that most incidents are at. */
function byUnit(slots: Int32Array, { unit, point, articles, latOf, lonOf, points, dictionaries }: IncidentColumns): MapMark[] {
  const units = dictionaries.units.words;
  const [incidentsIn, articlesIn, mostAt, mostPoint] = [new Int32Array(units.length), new Int32Array(units.length), new Int32Array(units.length), new Int32Array(units.length)];
  // One position can lie in two units where articles name different ones: what is counted at it is then theirs together.
  const at = new Int32Array(points.length);
  for (const slot of slots) {
    const [own, spot] = [unit.get(slot), point.get(slot)];
    const here = (at[spot] ?? 0) + 1;
    at[spot] = here;
    incidentsIn[own] = (incidentsIn[own] ?? 0) + 1;
    articlesIn[own] = (articlesIn[own] ?? 0) + articles.get(slot);
    if (here > (mostAt[own] ?? 0)) [mostAt[own], mostPoint[own]] = [here, spot];
  }
  return units.flatMap((key, own): readonly MapMark[] => {
    if (incidentsIn[own] === 0) return [];
    const [country, admin1, name] = JSON.parse(key) as [string | null, string | null, string];
    const spot = mostPoint[own] ?? 0;
    return [{ lat: latOf(spot), lon: lonOf(spot), precision: "admin1", name, country, admin1, id: null, title: null, incidents: incidentsIn[own] ?? 0, articles: articlesIn[own] ?? 0 }];
  });
}
