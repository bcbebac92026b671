import { en, formBits } from "../../language/index.ts";
import { isCapital, wordAt, type Expression, type Found, type Words } from "../expression.ts";
import { fullMonths, shortWeekdays, weekdays } from "../tables/en.ts";

type Calendar = Extract<Expression, { kind: "calendar" }>;

/** A date that names its month. The year may be missing: accepts "20 May 2025", "May 20th", "2025 January 02", "Tuesday (20 May)", "3–5 May", "the 7th of October"; refuses "may 20", "20 Maypole Road", "in May 20 people". */
export function findCalendarDate(words: Words, at: number): Found | null {
  const weekday = weekdayBeside(words, at);
  if (weekday !== null) {
    const date = bareDate(words, weekday.end);
    if (date !== null) return { start: at, end: closed(words, weekday, date.end), expression: withWeekday(date.expression, weekday.weekday) };
    return null;
  }
  const date = bareDate(words, at);
  if (date === null) return null;
  const opens = wordAt(words, date.end) === "(" ? 1 : 0;
  const after = weekdays.get(wordAt(words, date.end + opens)) ?? shortWeekdays.get(wordAt(words, date.end + opens));
  if (opens === 1 && after !== undefined && wordAt(words, date.end + 2) === ")") return { ...date, end: date.end + 3, expression: withWeekday(date.expression, after) };
  return date;
}

const startsWithDigit = (word: string): boolean => word.charCodeAt(0) >= 48 && word.charCodeAt(0) <= 57;

/** The day of a month that a token writes: "20", "07", "20th"; null for all else. */
export function dayOfMonth(word: string): number | null {
  if (!startsWithDigit(word)) return null;
  const match = /^(\d{1,2})(?:st|nd|rd|th)?$/u.exec(word);
  const value = Number(match?.[1] ?? 0);
  return value >= 1 && value <= 31 ? value : null;
}

/** 0 for a word that is no month. */
const monthOf = formBits(({ lower }) => en.monthNames.get(lower) ?? 0);

/** The month that a token names, and where it ends (a full stop of its own goes with a short form); null where the word is none, or in lower case. */
export function monthAt(words: Words, at: number): { readonly month: number; readonly end: number; readonly full: boolean } | null {
  const token = at >= words.start && at < words.end ? words.tokens[at] : undefined;
  const month = token === undefined ? 0 : monthOf(token);
  if (token === undefined || month === 0 || !isCapital(words, at)) return null;
  const full = fullMonths.has(token.lower);
  const stop = !full && wordAt(words, at + 1) === "." && /^\d/u.test(wordAt(words, at + 2));
  return { month, end: at + (stop ? 2 : 1), full };
}

/** A year of four digits, 1500 to 2099. */
export function yearOf(word: string): number | null {
  return word.length === 4 && /^(?:1[5-9]|20)\d\d$/u.test(word) ? Number(word) : null;
}

function weekdayBeside(words: Words, at: number): { readonly weekday: number; readonly end: number; readonly bracket: boolean } | null {
  const weekday = weekdays.get(wordAt(words, at)) ?? shortWeekdays.get(wordAt(words, at));
  if (weekday === undefined || !isCapital(words, at)) return null;
  let end = at + 1;
  if (wordAt(words, end) === ".") end++;
  const bracket = wordAt(words, end) === "(";
  if (bracket || wordAt(words, end) === ",") end++;
  return { weekday, end, bracket };
}

function closed(words: Words, weekday: { readonly bracket: boolean }, end: number): number {
  return weekday.bracket && wordAt(words, end) === ")" ? end + 1 : end;
}

function withWeekday(expression: Expression, weekday: number): Expression {
  return expression.kind === "calendar" ? { ...expression, weekday } : expression;
}

function bareDate(words: Words, at: number): Found | null {
  return dayFirst(words, at) ?? monthFirst(words, at) ?? yearFirst(words, at);
}

/** "20 May 2025", "19–20 May", "the 7th of October". */
function dayFirst(words: Words, at: number): Found | null {
  const from = wordAt(words, at) === "the" ? at + 1 : at;
  const days = daysAt(words, from);
  if (days === null) return null;
  const of = wordAt(words, days.end) === "of" ? days.end + 1 : days.end;
  const month = monthAt(words, of);
  if (month === null || (from > at && of === days.end)) return null;
  const year = yearAfter(words, month.end, words.tokens[of]?.text ?? "");
  return { start: at, end: year.end, expression: dated(days.first, days.last, month.month, year.year) };
}

/** "May 20", "May 19-20, 2025", "Oct. 7". */
function monthFirst(words: Words, at: number): Found | null {
  const month = monthAt(words, at);
  if (month === null) return null;
  const from = wordAt(words, month.end) === "the" ? month.end + 1 : month.end;
  const days = daysAt(words, from);
  if (days === null || /^:|^\d/u.test(wordAt(words, days.end)) && !yearOf(wordAt(words, days.end))) return null;
  const next = words.tokens[days.end];
  // "In May 20 people were killed": the number counts what follows it.
  if (wordAt(words, at - 1) === "in" && (next?.pos === "NOUN" || next?.pos === "ADJ") && days.end < words.end && /^\p{Ll}/u.test(next.text)) return null;
  const year = yearAfter(words, days.end, "");
  return { start: at, end: year.end, expression: dated(days.first, days.last, month.month, year.year) };
}

/** "2025 January 02". */
function yearFirst(words: Words, at: number): Found | null {
  const year = yearOf(wordAt(words, at));
  const month = year === null ? null : monthAt(words, at + 1);
  const day = month === null ? null : dayOfMonth(wordAt(words, month.end));
  if (year === null || month === null || day === null) return null;
  return { start: at, end: month.end + 1, expression: dated(day, day, month.month, year) };
}

/** One day, two with "and", "to" or a dash between them, or days in a row: "7, 8 and 9". */
function daysAt(words: Words, at: number): { readonly first: number; readonly last: number; readonly end: number } | null {
  const word = wordAt(words, at);
  if (!startsWithDigit(word)) return null;
  const joined = /^(\d{1,2})(?:st|nd|rd|th)?[-–](\d{1,2})(?:st|nd|rd|th)?$/u.exec(word);
  if (joined !== null) {
    const [first, last] = [dayOfMonth(joined[1] ?? ""), dayOfMonth(joined[2] ?? "")];
    return first !== null && last !== null && first < last ? { first, last, end: at + 1 } : null;
  }
  const first = dayOfMonth(word);
  if (first === null) return null;
  const row = daysInRow(words, at, first);
  if (row !== null) return row;
  const joint = wordAt(words, at + 1);
  const last = joint === "–" || joint === "-" || joint === "and" || joint === "to" ? dayOfMonth(wordAt(words, at + 2)) : null;
  const counts = words.tokens[at + 3]?.pos === "NOUN" && monthAt(words, at + 3) === null && wordAt(words, at + 3) !== "of";
  return last !== null && last > first && !counts ? { first, last, end: at + 3 } : { first, last: first, end: at + 1 };
}

/** "7, 8 and 9": each the day after the one before. */
function daysInRow(words: Words, at: number, first: number): { readonly first: number; readonly last: number; readonly end: number } | null {
  let [last, end] = [first, at + 1];
  while (wordAt(words, end) === "," && dayOfMonth(wordAt(words, end + 1)) === last + 1) [last, end] = [last + 1, end + 2];
  if (last === first) return null;
  const joint = wordAt(words, end) === "," ? end + 1 : end;
  return wordAt(words, joint) === "and" && dayOfMonth(wordAt(words, joint + 1)) === last + 1 ? { first, last: last + 1, end: joint + 2 } : null;
}

function yearAfter(words: Words, at: number, monthText: string): { readonly year: number | null; readonly end: number } {
  const comma = wordAt(words, at) === "," || wordAt(words, at) === "of" ? 1 : 0;
  const year = yearOf(wordAt(words, at + comma));
  if (year !== null) return { year, end: at + comma + 1 };
  // "3 JAN 90", as wires of the time wrote it.
  const short = /^\p{Lu}{3}$/u.test(monthText) && /^\d{2}$/u.test(wordAt(words, at)) ? Number(wordAt(words, at)) : null;
  return short === null ? { year: null, end: at } : { year: short + (short >= 50 ? 1900 : 2000), end: at + 1 };
}

function dated(first: number, last: number, month: number, year: number | null): Expression {
  const day = (value: number): Calendar => ({ kind: "calendar", year, month, day: value, weekday: null, direction: "bare" });
  return first === last ? day(first) : { kind: "span", from: day(first), to: day(last), night: false };
}
