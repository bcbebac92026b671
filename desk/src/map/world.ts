import { feature, mesh } from "topojson-client";
import type { Feature, FeatureCollection, Geometry, MultiLineString, MultiPolygon, Polygon } from "geojson";
import type { GeometryCollection, GeometryObject, Topology } from "topojson-specification";

interface Country { readonly name: string; readonly code: string | null }

/** The world by one reading of its borders. */
export interface World {
  readonly countries: FeatureCollection<MultiPolygon | Polygon, Country>;
  readonly borders: MultiLineString;
  /** Lines that states do not agree on: drawn dashed. */
  readonly disputed: MultiLineString;
}

export type Borders = "iso" | "naturalEarth";

/** Lands whose borders are not agreed on, as Natural Earth names them; Crimea was made a land of its own by scripts/basemap.ts. */
const disputedLands = new Set(["Crimea", "W. Sahara", "Kosovo", "Somaliland", "N. Cyprus", "Siachen Glacier", "Palestine"]);

let read: Promise<Topology> | null = null;
const worlds = new Map<Borders, Promise<World>>();

/** By the codes of ISO 3166, Crimea is UA-43; Natural Earth draws it by who holds it. */
export function loadWorld(borders: Borders): Promise<World> {
  const known = worlds.get(borders);
  if (known !== undefined) return known;
  const made = makeWorld(borders);
  worlds.set(borders, made);
  // What failed is tried again by the next map.
  made.catch(() => { worlds.delete(borders); read = null; });
  return made;
}

async function makeWorld(borders: Borders): Promise<World> {
  read ??= fetch("/map/world.json").then((answer) => answer.json() as Promise<Topology>);
  const topology = await read;
  const countries = topology.objects["countries"] as GeometryCollection<Country>;
  const nameOf = (one: GeometryObject): string => (one.properties as Country).name;
  const isDisputed = (a: GeometryObject, b: GeometryObject): boolean => a !== b && (disputedLands.has(nameOf(a)) || disputedLands.has(nameOf(b)));
  const { features } = feature(topology, countries);
  const holder = borders === "iso" ? "UA" : "RU";
  return {
    countries: { type: "FeatureCollection", features: features.filter(({ properties }) => properties.name !== "Antarctica").map((one) => unwrapped(one.properties.name === "Crimea" ? { ...one, properties: { ...one.properties, code: holder } } : one)) as World["countries"]["features"] },
    borders: mesh(topology, countries, (a, b) => a !== b && !isDisputed(a, b)),
    disputed: mesh(topology, countries, isDisputed),
  };
}

type Ring = readonly (readonly number[])[];

/** Outlines that cross the 180th meridian go on beyond it, in place of leaping back around the world. */
function unwrapped(one: Feature<Geometry, Country>): Feature<Geometry, Country> {
  const { geometry } = one;
  if (geometry.type === "Polygon") return { ...one, geometry: { ...geometry, coordinates: geometry.coordinates.map(unwrap) } };
  return geometry.type === "MultiPolygon" ? { ...one, geometry: { ...geometry, coordinates: geometry.coordinates.map((polygon) => polygon.map(unwrap)) } } : one;
}

function unwrap(ring: Ring): number[][] {
  let turns = 0;
  return ring.map(([lon = 0, lat = 0], index) => {
    const leap = lon - (ring[index - 1]?.[0] ?? lon);
    if (Math.abs(leap) > 180) turns -= Math.sign(leap);
    return [lon + turns * 360, lat];
  });
}

type Unit = Feature<MultiPolygon, { readonly name: string; readonly id: string | null }>;
const units = new Map<string, Promise<readonly Unit[]>>();

/** The first-order units of a country; none where there is no such country. */
export function loadUnits(code: string): Promise<readonly Unit[]> {
  const known = units.get(code);
  if (known !== undefined) return known;
  const reading = fetch(`/map/units/${code}.json`).then(async (answer) => (answer.ok ? ((await answer.json()) as { readonly features: readonly Unit[] }).features : [])).catch(() => []);
  units.set(code, reading);
  return reading;
}

/** The ring of a circle on the ground, in degrees. */
export function circleAround(lat: number, lon: number, radiusKm: number): Polygon {
  const kmPerDegree = 111.2;
  const steps = 48;
  const ring = Array.from({ length: steps + 1 }, (_unused, index): [number, number] => {
    const angle = (index / steps) * 2 * Math.PI;
    return [lon + ((radiusKm / kmPerDegree) * Math.cos(angle)) / Math.max(0.05, Math.cos((lat * Math.PI) / 180)), lat + (radiusKm / kmPerDegree) * Math.sin(angle)];
  });
  return { type: "Polygon", coordinates: [ring] };
}
