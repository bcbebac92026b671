import { remembered, type Finder, type Found, type Words } from "../expression.ts";
import { findCalendarDate } from "./calendar-date.ts";
import { findDayOfMonth } from "./day-of-month.ts";
import { findFeast } from "./feast.ts";
import { findNarrativeDay } from "./narrative-day.ts";
import { findNumericDate } from "./numeric-date.ts";
import { findRelativeDay } from "./relative-day.ts";
import { findWeekday } from "./weekday.ts";

const finders: readonly Finder[] = [findCalendarDate, findDayOfMonth, findNumericDate, findWeekday, findRelativeDay, findNarrativeDay, findFeast];

/** One day, or two days joined, by whatever words name it: the reading that takes the most words. */
export function findDay(words: Words, at: number): Found | null {
  return remembered("day", words, at, readDay);
}

function readDay(words: Words, at: number): Found | null {
  return longest(finders, words, at);
}

/** The reading of the words at `at` that reaches furthest; the first of the list among equals. */
export function longest(list: readonly Finder[], words: Words, at: number): Found | null {
  let best: Found | null = null;
  for (const find of list) {
    const found = find(words, at);
    if (found !== null && (best === null || found.end > best.end)) best = found;
  }
  return best;
}
