import type { Feature, FeatureCollection, MultiPolygon, Point, Polygon } from "geojson";
import { countryName } from "../words/places.ts";
import type { World } from "./world.ts";

type Ring = readonly (readonly number[])[];

/** Twice the area of a ring in square degrees, and its centre. */
function centreOf(ring: Ring): { readonly area: number; readonly lon: number; readonly lat: number } {
  let [area, lon, lat] = [0, 0, 0];
  ring.forEach(([x = 0, y = 0], index) => {
    const [nextX = 0, nextY = 0] = ring[(index + 1) % ring.length] ?? [];
    const cross = x * nextY - nextX * y;
    area += cross;
    lon += (x + nextX) * cross;
    lat += (y + nextY) * cross;
  });
  const [[firstLon = 0, firstLat = 0] = []] = ring;
  return area === 0 ? { area, lon: firstLon, lat: firstLat } : { area: Math.abs(area), lon: lon / (3 * area), lat: lat / (3 * area) };
}

function largest(geometry: MultiPolygon | Polygon): ReturnType<typeof centreOf> {
  const outlines = geometry.type === "Polygon" ? geometry.coordinates.slice(0, 1) : geometry.coordinates.flatMap((polygon) => polygon.slice(0, 1));
  return outlines.map(centreOf).reduce((most, next) => (next.area > most.area ? next : most), { area: 0, lon: 0, lat: 0 });
}

interface Name {
  readonly name: string;
  /** Of the largest land, twice its square degrees. */
  readonly area: number;
}

/** Names of countries in the reader's language, each in the middle of its largest land. Lands without a code of ISO 3166 are drawn without a name. */
export function countryNames(countries: World["countries"]): FeatureCollection<Point, Name> {
  const named = countries.features.filter(({ properties }) => properties.code !== null && properties.name !== "Crimea");
  return {
    type: "FeatureCollection",
    features: named.map(({ geometry, properties: { name, code } }): Feature<Point, Name> => {
      const { area, lon, lat } = largest(geometry);
      return { type: "Feature", geometry: { type: "Point", coordinates: [lon, lat] }, properties: { name: code === null ? name : countryName(code), area } };
    }),
  };
}
