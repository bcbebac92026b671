import { en, formBits, type Token } from "../language/index.ts";
import { findClock } from "./finders/clock.ts";
import { findDateOfYear } from "./finders/date-of-year.ts";
import { findDay } from "./finders/day.ts";
import { findMonth } from "./finders/month.ts";
import { findNamedDay } from "./finders/named-day.ts";
import { findOpen } from "./finders/open.ts";
import { findOvernight } from "./finders/overnight.ts";
import { findPartOfDay } from "./finders/part-of-day.ts";
import { findPeriod } from "./finders/period.ts";
import { findRange } from "./finders/range.ts";
import { findSeason } from "./finders/season.ts";
import { findShift } from "./finders/shift.ts";
import { findStretch } from "./finders/stretch.ts";
import { findTrailing } from "./finders/trailing.ts";
import { findYear } from "./finders/year.ts";
import type { Finder } from "./expression.ts";
import { bareParts, fixedFeasts, movingFeasts, seasons, shortWeekdays, units, weekdays, zones } from "./tables/en.ts";

/** The one ordered list. The reading that takes the most words wins; among equals, the first of this list. */
export const finders: readonly Finder[] = [findNamedDay, findDateOfYear, findOvernight, findRange, findOpen, findClock, findPartOfDay, findDay, findShift, findTrailing, findPeriod, findMonth, findSeason, findStretch, findYear];

const firstOf = (phrases: Iterable<string>): readonly string[] => [...phrases].map((phrase) => phrase.replace("'s", " 's").split(" ", 1)[0] ?? "");

/** Words that a time can begin with; so can any word that opens with a digit, or has a hyphen and names a month, a day or a year. */
const openings: ReadonlySet<string> = new Set([
  ...en.monthNames.keys(), ...weekdays.keys(), ...[...weekdays.keys()].map((day) => `${day}'s`), ...shortWeekdays.keys(), ...seasons.keys(), ...bareParts, ...units.keys(), ...en.cardinals.keys(), ...firstOf(fixedFeasts.keys()), ...firstOf(movingFeasts),
  "yesterday", "today", "tomorrow", "tonight", "last", "this", "next", "the", "that", "later", "earlier", "early", "late", "mid", "pre-dawn", "between", "from", "since", "until", "till", "before", "after", "overnight",
  "morning", "afternoon", "evening", "night", "midnight", "past", "recent", "coming", "so", "a", "an", "several", "some", "many", "during", "through", "eve", "end", "nineties",
]);
/** What follows a very common opening word where a time begins. */
const afterCommon: ReadonlySet<string> = new Set([
  ...openings, "same", "previous", "preceding", "following", "small", "wee", "start", "beginning", "middle", "current", "most", "weekend", "first", "second", "few", "couple", "number", "fortnight", "week", "'80s", "'90s", "late-night", "nineties", "eighties", "seventies", "sixties", "fifties", "at", "about", "around", "far", "o'clock",
]);
const common: ReadonlySet<string> = new Set(["the", "a", "an", "that", "from", "before", "after", "some", "many", "one", "this", "so", "last", "next", "two", "three", "until", "between"]);

/** What follows a number in digits where a time goes on. */
const afterNumber: ReadonlySet<string> = new Set([...afterCommon, "of", "and", "or", "to", "till", "through", "into", "in", "on", "more", "full", "am", "pm", "a.m.", "p.m.", "noon", "hrs", "h", "hours", "local", ...zones.keys(), "st", "nd", "rd", "th", "ad", "bc", "days'", "weeks'", "months'", "years'", "hours'"]);

const isDigit = (word: string): boolean => word.charCodeAt(0) >= 48 && word.charCodeAt(0) <= 57;

/** How a word may begin a time, as bits. */
const begins = { freely: 1, commonly: 2, asNumber: 4 } as const;
const beginning = formBits(({ lower: word }) => {
  if (isDigit(word)) return word.length <= 3 && /^\d+$/u.test(word) ? begins.asNumber : begins.freely;
  if (!openings.has(word)) return word.length >= 7 && word.includes("-") ? begins.freely : 0;
  return common.has(word) ? begins.commonly : begins.freely;
});
/** Behind which beginnings a word lets a time go on, as bits. */
const goingOn = formBits(({ lower: word }) => (afterCommon.has(word) || /[\d'\-]/u.test(word) ? begins.commonly : 0) | (!/^\p{L}+$/u.test(word) || afterNumber.has(word) ? begins.asNumber : 0));

/** True where a time may begin: cheap, and never false where a finder reads one. `after` is undefined at the end of a sentence. */
export function mayBegin(token: Token, after: Token | undefined): boolean {
  const how = beginning(token);
  return how === 0 || how === begins.freely ? how !== 0 : ((after === undefined ? begins.asNumber : goingOn(after)) & how) !== 0;
}
