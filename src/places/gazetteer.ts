import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { countryWords } from "./country-words.ts";
import { foldName } from "./fold.ts";
import { unitNumbers } from "./layer-units.ts";
import { hashName, type NameHash } from "./name-hash.ts";
import { readTable, type PlaceTable } from "./table.ts";
import { licences } from "./tables/sources.ts";
import type { Candidate, Gazetteer, GazetteerPlace } from "./types.ts";

/** Names whose places are kept decoded. */
const mostKept = 4096;

/** The file beside the built program, or the build's own from a source tree. */
function defaultPath(): string {
  const beside = fileURLToPath(new URL("./gazetteer.bin", import.meta.url));
  return existsSync(beside) ? beside : fileURLToPath(new URL("../../dist/places/gazetteer.bin", import.meta.url));
}

interface Layer {
  readonly table: PlaceTable;
  /** Number of its first place. */
  readonly first: number;
  /** The place number of a unit that a row links to. */
  readonly unit: (link: number) => number;
}

/**
 * The gazetteer of a derived file: the one shipped with the program where nothing is given, else a path or the file's bytes.
 * `added` are the bytes of country files made by `addCountryFile`; what an earlier file holds, a later one does not change.
 * Reads the bytes once and decodes places only when asked for them.
 * @throws Error where a file is missing, or is not of this program's layout.
 */
export function openGazetteer(from: string | Uint8Array = defaultPath(), added: readonly Uint8Array[] = []): Gazetteer {
  const base = readTable(typeof from === "string" ? readFileSync(from) : from);
  let units: ReadonlyMap<string, number> | null = null;
  const unit = (code: string): number | null => (units ??= unitCodes(base)).get(code) ?? null;
  const layers: Layer[] = [{ table: base, first: 0, unit: (link) => link }];
  let count = base.count;
  for (const bytes of added) {
    const table = readTable(bytes);
    const { units: codes } = table.about;
    if (codes === undefined) throw new Error("no added file of places");
    let numbers: readonly number[] | null = null;
    layers.push({ table, first: count, unit: (link) => (link < 0 ? -1 : ((numbers ??= unitNumbers(codes, unit))[link] ?? -1)) });
    count += table.count;
  }
  return gazetteerOf(layers, count, unit);
}

function gazetteerOf(layers: readonly Layer[], count: number, unit: (code: string) => number | null): Gazetteer {
  const [base] = layers;
  if (base === undefined) throw new Error("a gazetteer of no files");
  const at = (number: number): Layer => {
    for (let i = layers.length - 1; i > 0; i--) {
      const layer = layers[i];
      if (layer !== undefined && number >= layer.first) return layer;
    }
    return base;
  };
  const candidateOf = (place: number, own: boolean, alike: boolean): Candidate => {
    const { table, first, unit: unitOf } = at(place);
    const row = place - first;
    const kind = table.kind(row);
    return {
      place,
      own,
      alike,
      kind,
      lat: table.lat(row),
      lon: table.lon(row),
      population: table.population(row),
      country: kind === "country" ? place : unitOf(table.country(row)),
      admin1: kind === "admin1" ? place : unitOf(table.admin1(row)),
      admin2: kind === "admin2" ? place : unitOf(table.admin2(row)),
      rank: table.rank(row),
    };
  };
  // Names recur from article to article; what a name means to the gazetteer never changes, so that keeping it is safe.
  const kept = new Map<number, { readonly high: number; readonly found: readonly Candidate[] }>();
  const candidates = (hash: NameHash): readonly Candidate[] => {
    const before = kept.get(hash.low);
    if (before?.high === hash.high) return before.found;
    let found = base.table.postings(hash).map(({ place, own, alike }) => candidateOf(place, own, alike));
    if (layers.length > 1) found = [...found, ...addedTo(layers, hash, found, candidateOf)];
    if (found.length === 0) return found;
    if (kept.size >= mostKept) kept.clear();
    kept.set(hash.low, { high: hash.high, found });
    return found;
  };
  const nameOf = (number: number): string | null => (number < 0 ? null : at(number).table.name(number - at(number).first));
  const place = (number: number): GazetteerPlace => {
    const { table, first } = at(number);
    const row = number - first;
    const { kind, lat, lon, population, country, admin1, admin2 } = candidateOf(number, true, true);
    const id = table.geonames(row);
    const name = table.name(row);
    return {
      id: id > 0 ? `geonames:${id.toString()}` : table.code(row),
      name,
      fullName: table.full(row) ?? name,
      country: country < 0 ? null : base.table.code(country).slice(-2),
      admin1: nameOf(admin1),
      admin2: nameOf(admin2),
      kind,
      lat,
      lon,
      population,
    };
  };
  const unitsOf = new Map<number, readonly Candidate[]>();
  const firstOrderUnits = (country: number): readonly Candidate[] => {
    let units = unitsOf.get(country);
    if (units === undefined) unitsOf.set(country, (units = rowsOfUnits(base.table, country).map((row) => candidateOf(row, true, true))));
    return units;
  };
  return {
    find: (name) => candidates(hashName(foldName(name))).map((found) => place(found.place)),
    ...countryWords,
    candidates,
    place,
    candidate: (number) => candidateOf(number, true, true),
    unit,
    firstOrderUnits,
    source: () => ({
      places: count,
      sources: licences.map((source) => ({ ...source, version: base.table.about[source.name] ?? "" })),
      added: layers.slice(1).map(({ table }) => ({ name: table.about["name"] ?? "", places: table.count, sha256: table.about["sha256"] ?? "" })),
    }),
  };
}

/** Places of added files that the files below do not hold already. */
function addedTo(layers: readonly Layer[], hash: NameHash, below: readonly Candidate[], candidateOf: (place: number, own: boolean, alike: boolean) => Candidate): readonly Candidate[] {
  const known = new Set(below.map(({ place }) => layers[0]?.table.geonames(place) ?? 0));
  const found: Candidate[] = [];
  for (const { table, first } of layers.slice(1)) {
    for (const { place, own, alike } of table.postings(hash)) {
      const id = table.geonames(place);
      if (known.has(id)) continue;
      known.add(id);
      found.push(candidateOf(first + place, own, alike));
    }
  }
  return found;
}

/** GeoNames codes of countries and units ("UA", "UA.21") to their place numbers. Units stand at the head of the file. */
function unitCodes(table: PlaceTable): ReadonlyMap<string, number> {
  const codes = new Map<string, number>();
  for (let row = 0; row < table.count && table.kind(row) !== "city"; row++) {
    const code = /^(?:iso3166-1|geonames-admin[12]):(.+)$/u.exec(table.code(row))?.[1];
    if (code !== undefined && !codes.has(code)) codes.set(code, row);
  }
  return codes;
}

/** The rows of a country's first-order units. */
function rowsOfUnits(table: PlaceTable, country: number): readonly number[] {
  const rows: number[] = [];
  for (let row = 0; row < table.count && table.kind(row) !== "city"; row++) if (table.kind(row) === "admin1" && table.country(row) === country) rows.push(row);
  return rows;
}
