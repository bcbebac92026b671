import { failed, issue, ok, type Result } from "../core/index.ts";
import { encodePlaces, type PlaceDraft } from "./encoding.ts";
import { rankCapital, rankSeat, rankSection } from "./layout.ts";
import type { Gazetteer } from "./types.ts";

/** Broken lines that the message names. */
const mostNamed = 10;

/**
 * Makes an added file for the gazetteer from a country file of GeoNames (https://download.geonames.org/export/dump, 19 columns parted by tabs):
 * its towns and villages that the gazetteer does not hold. Store the bytes and pass them to `openGazetteer`. `name` is the file's, for the record.
 * A file with a broken line is refused whole, and the issue names the lines.
 */
export function addCountryFile(text: string, name: string, gazetteer: Gazetteer): Result<Uint8Array> {
  const drafts: PlaceDraft[] = [];
  const broken: { readonly line: number; readonly why: string }[] = [];
  let rows = 0;
  let number = 0;
  for (const line of text.replace(/^\uFEFF/u, "").split(/\r?\n/u)) {
    number++;
    if (line === "") continue;
    rows++;
    const read = readRow(line.split("\t"), gazetteer);
    if (typeof read === "string") broken.push({ line: number, why: read });
    else if (read !== null) drafts.push(read);
  }
  if (rows === 0) return failed(issue("places-file-broken", `${name} holds no place; nothing was added.`));
  if (broken.length > 0) {
    const lines = broken.slice(0, mostNamed).map(({ line, why }) => `line ${line.toString()}: ${why}`);
    const more = broken.length > mostNamed ? `; and ${(broken.length - mostNamed).toString()} more` : "";
    return failed(issue("places-file-broken", `${name} is not a GeoNames country file; nothing was added. ${lines.join("; ")}${more}.`));
  }
  const { places } = gazetteer.source();
  return ok(encodePlaces(drafts, { name, over: places.toString() }, places));
}

/** A place, null for what is no populated place, or what is wrong with the row. */
function readRow(cells: readonly string[], gazetteer: Gazetteer): PlaceDraft | string | null {
  if (cells.length !== 19) return `${cells.length.toString()} columns, not 19`;
  const [id = "", name = "", ascii = "", alternates = "", lat = "", lon = "", featureClass = "", feature = "", code = "", , first = "", second = "", , , population = ""] = cells;
  if (!/^\d+$/u.test(id) || Number(id) === 0) return `the id ${JSON.stringify(id)} is no number`;
  if (name === "") return "no name";
  if (lat === "" || !(Math.abs(Number(lat)) <= 90) || lon === "" || !(Math.abs(Number(lon)) <= 180)) return `no position in ${JSON.stringify(lat)}, ${JSON.stringify(lon)}`;
  if (population !== "" && !/^\d+$/u.test(population)) return `the population ${JSON.stringify(population)} is no number`;
  if (featureClass !== "P" || feature === "PPLH") return null;
  const country = gazetteer.unit(code);
  if (country === null) return `the country ${JSON.stringify(code)} is not known`;
  return {
    name,
    full: null,
    names: new Set([ascii, ...alternates.split(",")].filter((word) => word !== name && isReadable(word))),
    kind: "city",
    lat: Number(lat),
    lon: Number(lon),
    population: Number(population),
    geonames: Number(id),
    code: null,
    country,
    admin1: gazetteer.unit(`${code}.${first}`) ?? -1,
    admin2: gazetteer.unit(`${code}.${first}.${second}`) ?? -1,
    rank: feature === "PPLC" ? rankCapital : feature === "PPLA" ? rankSeat : feature === "PPLX" ? rankSection : 0,
  };
}

/** Latin letters only, and no automatic transcriptions ("sheng hu li ya") or airport codes. */
export function isReadable(name: string): boolean {
  return name.length >= 3 && name.length <= 60 && /^[\p{Script=Latin}\p{M}.,'’‘`ʹʼ()/ -]+$/u.test(name) && /^\P{Ll}/u.test(name) && !/^[A-Z]{3,4}$/u.test(name);
}
