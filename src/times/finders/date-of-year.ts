import { skip, wordAt, type Found, type Words } from "../expression.ts";
import { findCalendarDate } from "./calendar-date.ts";
import { findMonth } from "./month.ts";

/** A date or month whose year is counted from publication: accepts "February last year", "20 May this year", "in October of last year"; refuses "May 2024 last year", "20 May". */
export function findDateOfYear(words: Words, at: number): Found | null {
  const found = findCalendarDate(words, at) ?? findMonth(words, at);
  if (found?.expression.kind !== "calendar" || found.expression.year !== null || found.expression.month === null) return null;
  const end = skip(words, found.end, "of last year|last year|of this year|this year|earlier this year|later this year|of next year|next year");
  if (end === found.end) return null;
  const word = wordAt(words, end - 2);
  return { start: at, end, expression: { kind: "ofYear", of: found.expression, offset: word === "last" ? -1 : word === "next" ? 1 : 0 } };
}
