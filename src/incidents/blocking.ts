import type { Place } from "../core/index.ts";
import { lengthDays, monthOf, dayWindow, type DayWindow } from "./days.ts";
import { nameKey } from "./names.ts";
import type { ArticleSketch } from "./sketch.ts";
import type { Traits } from "./traits.ts";

/** Under which keys an event is filed, and under which it looks for others. Of two events either finds the other, or neither does. */
export interface BlockKeys {
  readonly filed: readonly string[];
  readonly sought: readonly string[];
}

/** Windows up to this length are filed by day, longer ones by month. */
const longestByDay = 10;
/** An event that can have been on any of more days than this says too little about its day to be compared by it. */
const longestByMonth = 400;
/** How many months before publication an event without a time is looked for. */
const monthsBack = 3;
const daysOff = 2;

/** Areas under which an event is filed, each with how precisely its place is told, and where it looks for others. */
interface Areas {
  readonly filed: readonly string[];
  readonly sought: readonly string[];
  /** The same, for times that are told so vaguely that only the name of a place is telling. */
  readonly filedByName: readonly string[];
  readonly soughtByName: readonly string[];
}

/** l: a spot · r: a first-order unit · i: a region that is no unit · c: a country · u: no place at all */
type Level = "l" | "r" | "i" | "c";

function levelOf({ precision }: Place): Level {
  if (precision === "country") return "c";
  return precision === "admin1" ? "r" : precision === "region" ? "i" : "l";
}

/** Squares of so many degrees: each place looks into the four that are nearest. */
const spotDegrees = 1;
const unitDegrees = 4;

const squareOf = (place: Place, kind: string, degrees: number): string[] => (place.lat === null || place.lon === null ? [] : [`${kind}${Math.floor(place.lat / degrees)}:${Math.floor(place.lon / degrees)}`]);

function squaresNear({ lat, lon }: Place, kind: string, degrees: number): string[] {
  if (lat === null || lon === null) return [];
  const near = (value: number): number[] => [...new Set([Math.floor(value / degrees - 0.5), Math.floor(value / degrees + 0.5)])];
  return near(lat).flatMap((south) => near(lon).map((west) => `${kind}${south}:${west}`));
}

/** Words that many names of places share, and so lead to none. */
const sharedWords = new Set("north south east west northe southe easter wester centra upper lower new old saint camp great grand".split(" "));

/** The telling words of names, as `nameKey` writes them: `Tonj East County` and `Tonj` share one. */
function wordsOf(names: readonly string[]): readonly string[] {
  return [...new Set(names.flatMap((name) => {
    const words = nameKey(name).split(" ");
    const telling = words.filter((word) => word.length > 2 && !sharedWords.has(word));
    return telling.length > 0 ? telling : words;
  }))];
}

const mostUnplacedWords = 8;

/** An event whose place is not told can be anywhere in the countries that the text speaks of, and in any place that it names. */
function unplacedAreas({ mentioned, mentionedCountries }: ArticleSketch): Areas {
  const countries = mentionedCountries.length > 0 ? mentionedCountries : ["?"];
  const words = wordsOf(mentioned).slice(0, mostUnplacedWords);
  return {
    filed: [...countries.map((country) => `uu${country}`), ...words.map((word) => `un${word}`)],
    sought: [...countries.flatMap((country) => [`uu${country}`, `lc${country}`, `rc${country}`, `ic${country}`]), ...words.flatMap((word) => [`ln${word}`, `rn${word}`])],
    filedByName: ["uu"], soughtByName: ["uu"],
  };
}

function areasOf({ place, placeNames, article }: Traits): Areas {
  if (place === null) return unplacedAreas(article);
  const level = levelOf(place);
  const country = place.country ?? "?";
  const unit = level === "r" ? nameKey(place.admin1 ?? place.name) : place.admin1 === null ? null : nameKey(place.admin1);
  const units = unit === null ? [] : [`${country}/${unit}`];
  const names = wordsOf(placeNames);
  const unplaced = [`uu${country}`, ...names.map((own) => `un${own}`)];
  if (level === "l") {
    const [named, within] = [names.map((own) => `ln${own}`), units.map((own) => `rr${own}`)];
    return {
      filed: [...squareOf(place, "lg", spotDegrees), ...squareOf(place, "lG", unitDegrees), ...named, ...units.map((own) => `lr${own}`), `lc${country}`],
      sought: [...squaresNear(place, "lg", spotDegrees), ...squaresNear(place, "rG", unitDegrees), ...named, ...wordsOf(article.mentioned).map((other) => `ln${other}`), ...within, `ic${country}`, `cc${country}`, ...unplaced],
      filedByName: [...named, ...units.map((own) => `lr${own}`)],
      soughtByName: [...named, ...within],
    };
  }
  if (level === "c") return { filed: [`cc${country}`], sought: [`lc${country}`, `rc${country}`, `ic${country}`, `cc${country}`], filedByName: [], soughtByName: [] };
  const inUnit = level === "r" ? units : [];
  const named = names.map((own) => `rn${own}`);
  const regions = level === "r" ? [...units.flatMap((own) => [`lr${own}`, `rr${own}`]), ...squaresNear(place, "lG", unitDegrees)] : [`lc${country}`, `rc${country}`];
  return {
    filed: [`${level}c${country}`, ...(level === "r" ? squareOf(place, "rG", unitDegrees) : []), ...named, ...inUnit.map((own) => `rr${own}`)],
    sought: [...regions, `ic${country}`, `cc${country}`, ...named, ...unplaced],
    filedByName: [...named, ...inUnit.map((own) => `rr${own}`)],
    soughtByName: [...named, ...inUnit.flatMap((own) => [`lr${own}`, `rr${own}`])],
  };
}

/** By so many of its names, the first by hash, a text that is all about one happening is found from another: a place may have been misread. */
const telltaleNames = 4;

const nameAreas = (traits: Traits): string[] => [...(traits.main ? (traits.namesOfSubject() ?? []) : [])].slice(0, telltaleNames).map((hash) => `k${hash.toString(36)}`);

function daysOf(window: DayWindow, margin: number): string[] {
  const days: string[] = [];
  for (let day = window.from - margin; day <= window.to + margin; day++) days.push(`d${day}`);
  return days;
}

function monthsOf(window: DayWindow): string[] {
  const months = new Set<string>();
  for (let day = window.from; day <= window.to; day += 28) months.add(monthOf(day));
  return [...months.add(monthOf(window.to))];
}

/** Times come first in a key, so that what is published about one day lies together. */
function cross(areas: readonly string[], times: readonly string[]): string[] {
  const keys: string[] = [];
  const once = new Set(areas);
  for (const time of times) for (const area of once) keys.push(`${time}:${area}`);
  return keys;
}

/** A total is compared with totals since the same day, and with those of the same month of publication: it grows from day to day. */
function totalKeys({ place, time, published }: Traits): BlockKeys {
  const since = dayWindow(time === null ? null : time.replace(/\/.*$/u, ""))?.from ?? "-";
  const frame = `t${published === null ? "-" : monthOf(published.from)}:${since}`;
  if (place === null) return { filed: [`${frame}:`, `${frame}:*`], sought: [`${frame}:*`] };
  const name = nameKey(place.name);
  return { filed: [`${frame}:${name}`, `${frame}:*`], sought: [`${frame}:${name}`, `${frame}:`] };
}

/** Blocking by day and area. An event without a time is looked for by the name of its place, in the months before publication. */
function keysFor(traits: Traits): BlockKeys {
  if (traits.extent === "total") return totalKeys(traits);
  const { days, published } = traits;
  const { filed, sought, filedByName, soughtByName } = areasOf(traits);
  const whenever = cross(filedByName, ["a"]);
  if (days === null && published === null) return { filed: [...cross(filedByName, ["n"]), ...whenever], sought: cross(soughtByName, ["a"]) };
  const never = cross(soughtByName, ["n"]);
  if (days === null && published !== null) {
    const months = monthsOf({ from: published.from - 30 * monthsBack, to: published.to });
    return { filed: [...cross(filedByName, months.map((month) => `u${month}`)), ...whenever], sought: [...cross(soughtByName, months.flatMap((month) => [`u${month}`, `m${month}`, `M${month}`])), ...never] };
  }
  if (days === null) return { filed: [], sought: [] };
  const months = lengthDays(days) > longestByMonth ? [] : monthsOf(days);
  const undated = cross(soughtByName, months.map((month) => `u${month}`));
  const long = cross(soughtByName, months.map((month) => `M${month}`));
  if (lengthDays(days) <= longestByDay) {
    const named = nameAreas(traits);
    return { filed: [...cross([...filed, ...named], daysOf(days, 0)), ...cross(filedByName, months.map((month) => `m${month}`)), ...whenever], sought: [...cross([...sought, ...named], daysOf(days, daysOff)), ...long, ...undated, ...never] };
  }
  return { filed: [...cross(filedByName, months.map((month) => `M${month}`)), ...whenever], sought: [...long, ...cross(soughtByName, months.map((month) => `m${month}`)), ...undated, ...never] };
}

const keysByTraits = new WeakMap<Traits, BlockKeys>();
const soughtByTraits = new WeakMap<Traits, ReadonlySet<string>>();

/** The blocking keys of an event, worked out once. */
export function blockKeys(traits: Traits): BlockKeys {
  const known = keysByTraits.get(traits);
  if (known !== undefined) return known;
  const keys = keysFor(traits);
  keysByTraits.set(traits, keys);
  return keys;
}

function soughtSet(traits: Traits): ReadonlySet<string> {
  const known = soughtByTraits.get(traits);
  if (known !== undefined) return known;
  const sought = new Set(blockKeys(traits).sought);
  soughtByTraits.set(traits, sought);
  return sought;
}

/** True where the first looks under a key under which the second is filed. */
export function seeks(a: Traits, b: Traits): boolean {
  const sought = soughtSet(a);
  return blockKeys(b).filed.some((key) => sought.has(key));
}

/** True where each of the two looks for the other: if one alone did, it would matter which came first. */
export function seekEachOther(a: Traits, b: Traits): boolean {
  return seeks(a, b) && seeks(b, a);
}
