import type { Time } from "../../core/index.ts";
import { civilDate, dayNumber, formatDay, formatMonth, formatYear, weekdayOf, type DayNumber } from "../calendar.ts";
import type { Context } from "../context.ts";
import type { Expression } from "../expression.ts";
import { impliedDay, unresolved } from "./outcome.ts";

type Calendar = Extract<Expression, { kind: "calendar" }>;

/** How far back a date without a year still beats the year of a date beside it, in days. */
const recentDays = 60;

/** A date, a month or a year. What lacks its year is the last one before publication, or the next one where the words look ahead. */
export function resolveCalendar(expression: Calendar, context: Context): Time {
  const { year, month, day } = expression;
  if (year !== null) return withYear(expression, year, "stated");
  if (month === null) return unresolved;
  const chosen = day === null ? yearOfMonth(month, expression.direction, context) : yearOfDay(month, day, expression.weekday, context);
  return chosen === null ? unresolved : withYear(expression, chosen, "implied");
}

/** "the 19th": the one next to the day named before, else the last one before publication, or the next one where the words look ahead; "the 29th of last month": `offset` months from that of the publication. */
export function resolveMonthDay(day: number, offset: number | null, context: Context): Time {
  const { published, namedDay } = context;
  if (offset !== null) {
    const date = published === null ? null : civilDate(published);
    const count = date === null ? 0 : date.year * 12 + date.month - 1 + offset;
    const number = date === null ? null : dayNumber(Math.floor(count / 12), (count % 12) + 1, day);
    return number === null ? unresolved : impliedDay(number);
  }
  const near = namedDay ?? published;
  if (near === null) return unresolved;
  const { year, month } = civilDate(near);
  const days = [-2, -1, 0, 1, 2].map((shift) => {
    const count = year * 12 + month - 1 + shift;
    return dayNumber(Math.floor(count / 12), (count % 12) + 1, day);
  }).filter((number) => number !== null);
  const future = context.future();
  const told = published === null ? days : days.filter((number) => (future ? number >= published : number <= published + 1));
  const [nearest] = told.sort((a, b) => Math.abs(a - near) - Math.abs(b - near));
  return nearest === undefined ? unresolved : impliedDay(nearest);
}

function withYear(expression: Calendar, year: number, basis: "stated" | "implied"): Time {
  const { month, day } = expression;
  if (month === null) return { value: formatYear(year), precision: "year", basis };
  if (day === null) return { value: formatMonth(year, month), precision: "month", basis };
  const number = dayNumber(year, month, day);
  return number === null ? unresolved : { value: formatDay(number), precision: "day", basis };
}

function yearOfDay(month: number, day: number, weekday: number | null, context: Context): number | null {
  const { published, datedBefore } = context;
  if (published === null) return datedBefore?.year ?? null;
  const now = civilDate(published).year;
  const future = context.future();
  const inYear = (year: number): DayNumber | null => {
    const number = dayNumber(year, month, day);
    return number !== null && (weekday === null || weekdayOf(number) === weekday) ? number : null;
  };
  const years = [0, -1, 1, -2, 2, -3, -4, -5].map((shift) => now + shift);
  const days = years.map(inYear).filter((number) => number !== null);
  // A weekday that fits no year of these is taken for a slip, and the date stands.
  if (weekday !== null && days.length === 0) return yearOfDay(month, day, null, context);
  const past = days.filter((number) => number <= published).sort((a, b) => b - a)[0];
  const ahead = days.filter((number) => number >= published).sort((a, b) => a - b)[0];
  if (future && ahead !== undefined && (ahead - published < 330 || past === undefined)) return civilDate(ahead).year;
  // A report may be dated a day before what it tells of, across the date line.
  if (ahead !== undefined && ahead - published <= 1) return civilDate(ahead).year;
  if (context.term && past !== undefined && ahead !== undefined) return civilDate(ahead - published < published - past ? ahead : past).year;
  if (past === undefined) return ahead === undefined ? null : civilDate(ahead).year;
  if (datedBefore !== null && published - past > recentDays) {
    const same = dayNumber(datedBefore.year, month, day);
    if (same !== null && same <= published) return month < datedBefore.month && datedBefore.month - month > 6 && same + 366 <= published ? datedBefore.year + 1 : datedBefore.year;
  }
  return civilDate(past).year;
}

function yearOfMonth(month: number, direction: Calendar["direction"], context: Context): number | null {
  const { published, datedBefore } = context;
  if (published === null) return datedBefore !== null && direction === "bare" ? datedBefore.year : null;
  const now = civilDate(published);
  if (direction === "this") return now.year;
  if (direction === "last") return month < now.month ? now.year : now.year - 1;
  if (direction === "next" || context.future()) return month >= now.month && !(direction === "next" && month === now.month) ? now.year : now.year + 1;
  const past = month <= now.month ? now.year : now.year - 1;
  const back = (now.year - past) * 12 + now.month - month;
  if (datedBefore !== null && back > 6 && (datedBefore.year < past)) return month >= datedBefore.month ? datedBefore.year : datedBefore.month - month > 6 ? datedBefore.year + 1 : datedBefore.year;
  return past;
}
