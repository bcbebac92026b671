import { remembered, type Finder, type Found, type Words } from "../expression.ts";
import { findClock } from "./clock.ts";
import { findDateOfYear } from "./date-of-year.ts";
import { findDay, longest } from "./day.ts";
import { findMonth } from "./month.ts";
import { findPartOfDay } from "./part-of-day.ts";
import { findPeriod } from "./period.ts";
import { findSeason } from "./season.ts";
import { findStretch } from "./stretch.ts";
import { findYear } from "./year.ts";

const finders: readonly Finder[] = [findDateOfYear, findClock, findPartOfDay, findDay, findMonth, findYear, findPeriod, findSeason, findStretch];

/** One time by whatever words, from an hour to a century: what ranges, "since" and "two days after" are built of. */
export function findPoint(words: Words, at: number): Found | null {
  return remembered("point", words, at, readPoint);
}

function readPoint(words: Words, at: number): Found | null {
  return longest(finders, words, at);
}
