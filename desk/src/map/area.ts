import type { MultiPolygon, Polygon } from "geojson";
import type { Place } from "sayso/contract";
import { circleAround, loadUnits, type World } from "./world.ts";

type Placed = Pick<Place, "lat" | "lon" | "precision" | "country" | "admin1"> & { readonly gazetteerId?: string | null };

/** How far around a named place the words reach, in kilometres, where no outline tells. */
export const reachKm: Readonly<Record<NonNullable<Place["precision"]>, number>> = { exact: 1, town: 5, near: 25, district: 30, admin1: 80, region: 150, country: 300 };

/** True where only a region is known: drawn hatched, and with no point inside. */
export function isVague(precision: Place["precision"]): boolean {
  return precision === null || precision === "admin1" || precision === "region" || precision === "country";
}

/** What a place covers, as precisely as its words say and no more: the unit or country itself, or what lies around the named place. Null where nothing is known. */
export async function areaOf(place: Placed, world: World): Promise<MultiPolygon | Polygon | null> {
  const { lat, lon, precision, country, admin1, gazetteerId = null } = place;
  if (precision === "country" && country !== null) {
    const shapes = world.countries.features.filter(({ properties }) => properties.code === country);
    if (shapes.length > 0) return { type: "MultiPolygon", coordinates: shapes.flatMap(({ geometry }) => (geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates)) };
  }
  if (precision === "admin1" && country !== null) {
    const units = await loadUnits(country);
    const unit = units.find(({ properties }) => properties.id !== null && properties.id === gazetteerId) ?? units.find(({ properties }) => admin1 !== null && properties.name === admin1);
    if (unit !== undefined) return unit.geometry;
  }
  return lat === null || lon === null ? null : circleAround(lat, lon, reachKm[precision ?? "country"]);
}
