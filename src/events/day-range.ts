import type { Time } from "../core/index.ts";
import { intervalOf } from "../times/index.ts";

/** First and last day of a time, in days since 1970-01-01 UTC; infinite where the time is open at that end. */
export interface DayRange {
  readonly first: number;
  readonly last: number;
}

const dayMs = 86_400_000;

/** Ranges by value, since the same few days are asked for with every claim of a text. */
const known = new Map<string, DayRange | null>();
const mostKnown = 4096;

/** The days that an EDTF value covers; null where it has none to count from. */
export function dayRangeOf(value: string | null): DayRange | null {
  if (value === null) return null;
  const before = known.get(value);
  if (before !== undefined) return before;
  const days = intervalOf(value);
  const range = days === null ? null : {
    first: days.from === null ? Number.NEGATIVE_INFINITY : Math.round(Date.parse(days.from) / dayMs),
    last: days.to === null ? Number.POSITIVE_INFINITY : Math.round(Date.parse(days.to) / dayMs),
  };
  if (known.size >= mostKnown) known.clear();
  known.set(value, range);
  return range;
}

/** ISO date of a day number. */
export function isoOf(day: number): string {
  return new Date(day * dayMs).toISOString().slice(0, 10);
}

/** True where the two share a day. */
export function rangesMeet(a: DayRange, b: DayRange): boolean {
  return a.first <= b.last && b.first <= a.last;
}

/** True where the time is one day, a part of one, or a night between two. */
export function isDay(time: Pick<Time, "value" | "precision">): boolean {
  const days = dayRangeOf(time.value);
  return days !== null && days.last - days.first <= 1;
}
