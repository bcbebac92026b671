import { two } from "../calendar.ts";
import { isCapital, wordAt, type Words } from "../expression.ts";
import { zones } from "../tables/en.ts";

/** The zone after an hour. `zone` is empty where the hour stays local. */
export interface Zone {
  readonly zone: string;
  readonly end: number;
  readonly found: boolean;
}

/**
 * The zone that follows an hour of `local` minutes: "GMT", "local time", "Moscow time", "(2230 GMT)". A second hour in brackets tells the offset of the first.
 * Accepts "(11:30 GMT)"; refuses "(aged 30)".
 */
export function zoneAfter(words: Words, at: number, local: number, hourAt: (at: number) => { readonly hour: number; readonly minute: number | null; readonly end: number } | null): Zone {
  const own = named(words, at);
  const bracket = own.end;
  if (wordAt(words, bracket) !== "(" && wordAt(words, bracket) !== "/") return own;
  const other = hourAt(bracket + 1);
  if (other === null) {
    const inside = named(words, bracket + 1);
    return inside.found && wordAt(words, inside.end) === ")" ? { ...inside, end: inside.end + 1 } : own;
  }
  const zone = named(words, other.end);
  const closes = wordAt(words, bracket) === "/" || wordAt(words, zone.end) === ")";
  if (!zone.found || !closes) return own;
  const end = zone.end + (wordAt(words, zone.end) === ")" ? 1 : 0);
  if (zone.zone !== "Z") return { zone: own.zone, end, found: true };
  return { zone: offset(local - (other.hour * 60 + (other.minute ?? 0))), end, found: true };
}

function named(words: Words, at: number): Zone {
  const word = wordAt(words, at);
  if (word === "local") return { zone: "", end: at + (wordAt(words, at + 1) === "time" ? 2 : 1), found: true };
  const zone = zones.get(word);
  if (zone !== undefined && isCapital(words, at)) return { zone, end: at + (wordAt(words, at + 1) === "time" ? 2 : 1), found: true };
  if (isCapital(words, at)) {
    for (const length of [1, 2]) {
      if (wordAt(words, at + length) === "time" && isCapital(words, at + length - 1)) return { zone: word === "moscow" ? "+03:00" : "", end: at + length + 1, found: true };
    }
  }
  return { zone: "", end: at, found: false };
}

/** `+02:00`, from minutes that may have crossed midnight. */
function offset(minutes: number): string {
  const day = 1_440;
  let value = ((minutes % day) + day) % day;
  if (value > 14 * 60) value -= day;
  if (value === 0) return "Z";
  const size = Math.abs(value);
  return `${value < 0 ? "-" : "+"}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}
