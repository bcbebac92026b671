import { two } from "../calendar.ts";
import { wordAt, type Found, type Words } from "../expression.ts";
import { afterNamedDay, namedMonthDays } from "../tables/en.ts";
import { findCalendarDate } from "./calendar-date.ts";

/** A day known by its date where a word such as "attacks" follows: accepts "the October 7 attacks", "the 11 September hijackers"; refuses "on October 7", "the October 7, 2024 attack". */
export function findNamedDay(words: Words, at: number): Found | null {
  const found = findCalendarDate(words, at);
  if (found?.expression.kind !== "calendar" || !afterNamedDay.has(wordAt(words, found.end))) return null;
  const { year, month, day, weekday } = found.expression;
  const value = year !== null || weekday !== null || month === null || day === null ? undefined : namedMonthDays.get(`${two(month)}-${two(day)}`);
  return value === undefined ? null : { ...found, expression: { kind: "named", value, otherwise: found.expression } };
}
