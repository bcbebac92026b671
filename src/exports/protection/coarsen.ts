import type { Extraction, Incident, Place } from "../../core/index.ts";
import { sliceOf } from "../../core/index.ts";
import type { Gazetteer, GazetteerPlace } from "../../places/index.ts";

/** The finest unit whose place goes out. */
export type Coarseness = "none" | "admin1" | "country";

/** What stands in the place of a name that is finer than may go out. */
export const maskedPlace = "[place]";

type Precision = NonNullable<Place["precision"]>;

const finerThanUnit: ReadonlySet<Precision> = new Set(["exact", "town", "near", "district"]);

function unitOf({ country, admin1 }: Place, gazetteer: Gazetteer): GazetteerPlace | null {
  if (country === null || admin1 === null) return null;
  return gazetteer.find(admin1).find((found) => found.kind === "admin1" && found.country === country) ?? null;
}

function countryPlace(code: string, gazetteer: Gazetteer): Place | null {
  const number = gazetteer.unit(code);
  const name = gazetteer.countryName(code);
  if (number === null || name === null) return null;
  const { id, lat, lon } = gazetteer.place(number);
  return { name, country: code, admin1: null, lat, lon, precision: "country", gazetteerId: id, words: null };
}

/** The place no finer than the unit; null where nothing coarser is known of it. What is coarse enough stays, without its words. */
export function coarsenPlace(place: Place, to: Coarseness, gazetteer: Gazetteer): Place | null {
  if (to === "none") return place;
  const isFine = place.precision === null || finerThanUnit.has(place.precision);
  if (to === "admin1" && !isFine) return { ...place, words: null };
  if (place.precision === "country" || (place.precision === "region" && place.country === null)) return { ...place, words: null };
  const unit = to === "admin1" ? unitOf(place, gazetteer) : null;
  if (unit !== null) return { name: unit.fullName, country: unit.country, admin1: unit.name, lat: unit.lat, lon: unit.lon, precision: "admin1", gazetteerId: unit.id, words: null };
  return place.country === null ? null : countryPlace(place.country, gazetteer);
}

const escape = (text: string): string => text.replaceAll(/[$()*+.?[\\\]^{|}]/gu, String.raw`\$&`);

/** What masks the names of places finer than the unit in texts from these articles. */
export function placesMask(incident: Incident, sources: readonly Extraction[], to: Coarseness): (text: string) => string {
  if (to === "none") return (text) => text;
  const coarse = new Set(to === "admin1" ? ["country", "admin1", "region", "sea"] : ["country", "sea"]);
  const names = new Set<string>();
  for (const { article, places } of sources) for (const { kind, name, span } of places) {
    if (kind === null || !coarse.has(kind)) for (const written of [name, sliceOf(article.text, span)]) names.add(written.trim());
  }
  for (const place of incident.places) if (place.precision === null || finerThanUnit.has(place.precision) || (to === "country" && place.precision !== "country")) {
    names.add(place.name);
    if (place.words !== null) names.add(place.words);
    if (to === "country" && place.admin1 !== null) names.add(place.admin1);
  }
  names.delete("");
  if (names.size === 0) return (text) => text;
  const longestFirst = [...names].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  const pattern = new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${longestFirst.map(escape).join("|")})(?![\p{L}\p{N}])`, "giu");
  return (text) => text.replaceAll(pattern, maskedPlace);
}
