import type { ArticleWords } from "./article-words.ts";
import type { Candidate, Gazetteer } from "./types.ts";

/** A part of a country that is called by its direction: "eastern Ukraine", "the far north of Mali", "Nigeria's northeast". */
export interface CountryPart {
  /** "northeastern Nigeria". */
  readonly name: string;
  /** `sayso:NG/northeast` */
  readonly id: string;
  /** A rough middle. */
  readonly lat: number;
  readonly lon: number;
}

/** True for a place that is no more than a direction within a country. */
export const isCountryPart = ({ gazetteerId }: { readonly gazetteerId: string | null }): boolean => gazetteerId !== null && /^sayso:[A-Z]{2}\//u.test(gazetteerId);

/** Steps to the east and to the north. */
const compass: Readonly<Record<string, readonly [east: number, north: number]>> = {
  north: [0, 1], south: [0, -1], east: [1, 0], west: [-1, 0], northeast: [1, 1], northwest: [-1, 1], southeast: [1, -1], southwest: [-1, -1], centre: [0, 0],
};

/** The direction that a word names, in any spelling: "north-eastern" → northeast. */
function directionOf(word: string): string | null {
  const plain = word.replace(/[-‐‑]/u, "").replace(/ern(?:most)?$/u, "").replace(/^(?:central|center)$/u, "centre");
  return compass[plain] === undefined ? null : plain;
}

/** The part of the country that the words beside its name say, null where they say none. `tokens` are the country's. */
export function countryPart(words: ArticleWords, tokens: { readonly start: number; readonly end: number }, country: Candidate, gazetteer: Gazetteer): CountryPart | null {
  const direction = directionBeside(words, tokens);
  if (direction === null) return null;
  const { name, country: code } = gazetteer.place(country.place);
  const middle = middleOf(gazetteer.firstOrderUnits(country.place), direction);
  return middle === null || code === null ? null : { name: `${direction === "centre" ? "central" : `${direction}ern`} ${name}`, id: `sayso:${code}/${direction}`, ...middle };
}

function directionBeside(words: ArticleWords, { start, end }: { readonly start: number; readonly end: number }): string | null {
  const before = words.lower(start - 1) === "the" ? start - 2 : start - 1;
  // "eastern Ukraine"; "the east of Ukraine", but not "200 km east of Ukraine".
  if (words.lower(before) === "of") return /^(?:the|far|extreme)$/u.test(words.lower(before - 2)) ? directionOf(words.lower(before - 1)) : null;
  if (/ern$|^central$/u.test(words.lower(before))) return directionOf(words.lower(before));
  if (!/^['’]s$/u.test(words.lower(end))) return null;
  const after = /^(?:far|extreme|restive|volatile|troubled)$/u.test(words.lower(end + 1)) ? end + 2 : end + 1;
  // "Nigeria's northeast", but not "Ukraine's eastern neighbour".
  return /ern$/u.test(words.lower(after)) && !/^(?:region|regions|part|parts|provinces|states|front)$/u.test(words.lower(after + 1)) ? null : directionOf(words.lower(after));
}

/** The middle of the fifth of a country's first-order units that lies furthest in the direction, of three at the least; null where there are too few to tell. */
function middleOf(units: readonly Candidate[], direction: string): { readonly lat: number; readonly lon: number } | null {
  const [east, north] = compass[direction] ?? [0, 0];
  if (units.length < 6) return null;
  const lat = median(units.map((unit) => unit.lat));
  const lon = median(units.map((unit) => unit.lon));
  const narrowing = Math.cos((lat * Math.PI) / 180);
  const reach = (unit: Candidate): number => {
    const [x, y] = [(unit.lon - lon) * narrowing, unit.lat - lat];
    return east === 0 && north === 0 ? -Math.hypot(x, y) : x * east + y * north;
  };
  const furthest = units.toSorted((a, b) => reach(b) - reach(a)).slice(0, Math.max(3, Math.ceil(units.length / 5)));
  // To a tenth of a degree: no more is meant.
  return { lat: rounded(median(furthest.map((unit) => unit.lat))), lon: rounded(median(furthest.map((unit) => unit.lon))) };
}

const rounded = (degrees: number): number => Math.round(degrees * 10) / 10;

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const half = sorted.length >> 1;
  return sorted.length % 2 === 1 ? (sorted[half] ?? 0) : ((sorted[half - 1] ?? 0) + (sorted[half] ?? 0)) / 2;
}
