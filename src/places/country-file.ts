import { failed, issue, ok, sha256, type Result } from "../core/index.ts";
import { encodePlaces, type PlaceDraft } from "./encoding.ts";
import { linkUnits, noUnits, type UnitCodes } from "./layer-units.ts";
import { rankCapital, rankSeat, rankSection } from "./layout.ts";
import type { Gazetteer } from "./types.ts";

/** Broken lines that the message names. */
const mostNamed = 10;
const largest = 2 ** 32 - 1;

/** A place of the file, with the codes of its units in the place of links. */
interface Row {
  readonly draft: PlaceDraft;
  readonly units: UnitCodes;
}

/**
 * Makes an added file for a gazetteer from a country file of GeoNames (https://download.geonames.org/export/dump, 19 columns parted by tabs):
 * its towns and villages. Store the bytes and pass them to `openGazetteer`, which leaves out what it holds already. `name` is the file's, for the record.
 * A file with a broken line is refused whole, and the issue names the lines.
 */
export function addCountryFile(text: string, name: string, gazetteer: Gazetteer): Result<Uint8Array> {
  const rows: Row[] = [];
  const broken: { readonly line: number; readonly why: string }[] = [];
  const refuse = (why: string): Result<Uint8Array> => failed(issue("places-file-broken", `${why}; nothing was added`));
  if (text.startsWith("PK\u0003\u0004")) return refuse("a zip archive: unpack it and add the country file inside");
  let filled = 0;
  let number = 0;
  for (const line of linesOf(text)) {
    number++;
    if (line === "") continue;
    filled++;
    const read = readRow(line.split("\t"), gazetteer);
    if (typeof read === "string") broken.push({ line: number, why: read });
    else if (read !== null) rows.push(read);
  }
  if (filled === 0) return refuse("the file holds no place");
  if (broken.length > 0) {
    const lines = broken.slice(0, mostNamed).map(({ line, why }) => `line ${line.toString()}: ${why}`);
    const more = broken.length > mostNamed ? `; and ${(broken.length - mostNamed).toString()} more` : "";
    return failed(issue("places-file-broken", `not a GeoNames country file; nothing was added: ${lines.join("; ")}${more}`));
  }
  if (rows.length === 0) return refuse("the file holds no town or village");
  const { units, link } = linkUnits(rows.map((row) => row.units));
  return ok(encodePlaces(rows.map(({ draft }, at) => ({ ...draft, ...link(at) })), { name, sha256: sha256(text), units }));
}

/** Lines one by one, so that a file of a large country is not held twice. */
function* linesOf(text: string): Generator<string> {
  for (let from = text.startsWith("\uFEFF") ? 1 : 0; from < text.length; ) {
    const feed = text.indexOf("\n", from);
    const end = feed < 0 ? text.length : feed;
    yield text.slice(from, text.charAt(end - 1) === "\r" && end > from ? end - 1 : end);
    from = end + 1;
  }
}

/** A place, null for what is no populated place, or what is wrong with the row. */
function readRow(cells: readonly string[], gazetteer: Gazetteer): Row | string | null {
  if (cells.length !== 19) return `${cells.length.toString()} columns, not 19`;
  const [id = "", name = "", ascii = "", alternates = "", lat = "", lon = "", featureClass = "", feature = "", code = "", , first = "", second = "", , , population = ""] = cells;
  if (!/^\d+$/u.test(id) || Number(id) === 0 || Number(id) > largest) return `the id ${JSON.stringify(id)} is no number`;
  if (name === "") return "no name";
  if (Buffer.byteLength(name) > 255) return "a name of more than 255 bytes";
  if (!isDegrees(lat, 90) || !isDegrees(lon, 180)) return `no position in ${JSON.stringify(lat)}, ${JSON.stringify(lon)}`;
  if (population !== "" && (!/^\d+$/u.test(population) || Number(population) > largest)) return `the population ${JSON.stringify(population)} is no number`;
  if (featureClass !== "P" || feature === "PPLH") return null;
  if (gazetteer.unit(code) === null) return `the country ${JSON.stringify(code)} is not known`;
  const known = (unit: string): string | null => (gazetteer.unit(unit) === null ? null : unit);
  return {
    draft: {
      name,
      full: null,
      names: new Set([ascii, ...alternates.split(",")].filter((word) => word !== name && isReadable(word))),
      kind: "city",
      lat: Number(lat),
      lon: Number(lon),
      population: Number(population),
      geonames: Number(id),
      code: null,
      ...noUnits,
      rank: feature === "PPLC" ? rankCapital : feature === "PPLA" ? rankSeat : feature === "PPLX" ? rankSection : 0,
    },
    units: { country: code, admin1: known(`${code}.${first}`), admin2: known(`${code}.${first}.${second}`) },
  };
}

const isDegrees = (cell: string, most: number): boolean => /^-?\d+(?:\.\d+)?(?:e-?\d+)?$/iu.test(cell) && Math.abs(Number(cell)) <= most;

/** Latin letters only, and no automatic transcriptions ("sheng hu li ya") or airport codes. */
export function isReadable(name: string): boolean {
  return name.length >= 3 && name.length <= 60 && /^[\p{Script=Latin}\p{M}.,'’‘`ʹʼ()/ -]+$/u.test(name) && /^\P{Ll}/u.test(name) && !/^[A-Z]{3,4}$/u.test(name);
}
