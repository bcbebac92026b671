import type { Time } from "../../core/index.ts";
import { civilDate, dayNumber, formatDay, formatMonth, formatYear, two, weekdayOf, type DayNumber } from "../calendar.ts";
import type { Context } from "../context.ts";
import { dayNumberOf, intervalOf } from "../edtf.ts";
import type { Expression } from "../expression.ts";
import { precisionOf } from "../precision.ts";
import { resolveCalendar, resolveMonthDay } from "./calendar.ts";
import { impliedDay, impliedDays, singleDay, unresolved } from "./outcome.ts";
import { resolvePeriod, resolveSeason, resolveTrailing, resolveWeekend } from "./period.ts";
import { resolveShift } from "./shift.ts";
import { resolveSpan } from "./span.ts";
import { resolveNextWeekday, resolveWeekday } from "./weekday.ts";

/** The time that an expression means in its context: EDTF, how finely, and whether the words hold it or it was worked out. */
export function resolve(expression: Expression, context: Context): Time {
  switch (expression.kind) {
    case "calendar":
      return resolveCalendar(expression, context);
    case "ofYear":
      return context.published === null ? unresolved : { ...resolveCalendar({ ...expression.of, year: civilDate(context.published).year + expression.offset }, context), basis: "implied" };
    case "slashed":
      return resolveSlashed(expression, context);
    case "monthDay":
      return resolveMonthDay(expression.day, expression.offset, context);
    case "weekday":
      return resolveWeekday(expression.weekday, expression.direction, expression.week, context);
    case "nextWeekday":
      return resolveNextWeekday(expression.weekday, expression.way, context);
    case "offset":
      return context.published === null ? unresolved : impliedDay(context.published + expression.days);
    case "shift":
      return typeof expression.from === "object" ? shiftFrom(expression, expression.from, context) : resolveShift(expression, null, context);
    case "period":
      return resolvePeriod(expression, context);
    case "weekend":
      return resolveWeekend(expression.direction, context);
    case "trailing":
      return resolveTrailing(expression.count, expression.unit, expression.way, context);
    case "season":
      return resolveSeason(expression.season, expression.year, expression.direction, context);
    case "stretch":
      return { value: expression.digits.padEnd(4, "X"), precision: "longer", basis: "stated" };
    case "same":
      return resolveSame(expression.unit, context);
    case "part":
      return resolvePart(expression.of, context);
    case "overnight":
      return resolveOvernight(expression.into, context);
    case "clock":
      return resolveClock(expression, context);
    case "span":
      return resolveSpan(expression, context, resolve);
    case "since":
    case "until":
      return resolveOpen(expression, context);
    case "named":
      return resolveNamed(expression, context);
    case "unknown":
      return unresolved;
  }
}

/** "05/06/2025": the reading that lies shortly before publication, where only one does. */
function resolveSlashed(expression: Extract<Expression, { kind: "slashed" }>, context: Context): Time {
  const { published } = context;
  if (published === null) return unresolved;
  const readings = [dayNumber(expression.year, expression.second, expression.first), dayNumber(expression.year, expression.first, expression.second)];
  const near = readings.filter((day) => day !== null).filter((day) => day <= published + 1 && day >= published - 31);
  return near.length === 1 && near[0] !== undefined ? impliedDay(near[0]) : unresolved;
}

function shiftFrom(expression: Extract<Expression, { kind: "shift" }>, from: Expression, context: Context): Time {
  const anchor = singleDay(resolve(from, context));
  return anchor === null ? unresolved : resolveShift(expression, anchor, context);
}

/** "the same day", "that year": the day named before, or the month or year that holds the time named before. */
function resolveSame(unit: "day" | "week" | "month" | "year", context: Context): Time {
  const day = context.namedDay ?? (unit === "month" || unit === "year" ? firstDay(context.latest, unit) : null);
  if (day === null) return unresolved;
  const { year, month } = civilDate(day);
  switch (unit) {
    case "day":
      return impliedDay(day);
    case "week": {
      const monday = day - (weekdayOf(day) - 1);
      return impliedDays(monday, monday + 6, "week");
    }
    case "month":
      return { value: formatMonth(year, month), precision: "month", basis: "implied" };
    case "year":
      return { value: formatYear(year), precision: "year", basis: "implied" };
  }
}

function firstDay(time: Time | null, unit: "month" | "year"): DayNumber | null {
  if (time?.value == null || time.value.includes("/") || time.value.includes("X")) return null;
  const fine = time.precision === "month" || (unit === "year" && (time.precision === "year" || time.precision === "season"));
  const from = fine ? intervalOf(time.value)?.from : null;
  return from == null ? null : dayNumberOf(from);
}

function resolvePart(of: Expression | null, context: Context): Time {
  if (of === null) return context.namedDay === null ? unresolved : { ...impliedDay(context.namedDay), precision: "partOfDay" };
  const time = resolve(of, context);
  return time.value === null || time.precision !== "day" ? time : { ...time, precision: "partOfDay" };
}

/** The night that ends on the day given, and without one on the day of publication. */
function resolveOvernight(into: Expression | null, context: Context): Time {
  const time = into === null ? null : resolve(into, context);
  const day = time === null ? context.published : singleDay(time);
  return day === null ? unresolved : { ...impliedDays(day - 1, day, "partOfDay"), basis: "implied" };
}

/**
 * An hour, on the day beside it, on that of the line above (or of publication) where it opens a line of its own, or on the day named before.
 * An article that names no day at all is read as telling of its day of publication.
 */
function resolveClock(expression: Extract<Expression, { kind: "clock" }>, context: Context): Time {
  const given = expression.of === null ? null : resolve(expression.of, context);
  const fallback = expression.line ? (context.dayLine ?? context.published) : (context.namedDay ?? (context.anyDayNamed ? null : context.published));
  const day = given === null ? fallback : singleDay(given);
  if (day === null) return unresolved;
  const hour = `T${two(expression.hour)}:${two(expression.minute ?? 0)}${expression.zone}`;
  return { value: formatDay(day) + hour, precision: expression.minute === null ? "hour" : "minute", basis: given?.basis === "stated" ? "stated" : "implied" };
}

/** A day known by its date alone, unless a report comes out so soon after that date in a later year that it must mean that one. */
function resolveNamed(expression: Extract<Expression, { kind: "named" }>, context: Context): Time {
  const plain = expression.otherwise === null ? null : resolve(expression.otherwise, context);
  const day = plain === null ? null : singleDay(plain);
  const known = dayNumberOf(expression.value);
  if (plain !== null && context.published !== null && (known === null || context.published < known || (day !== null && context.published - day <= 30))) return plain;
  return { value: expression.value, precision: "day", basis: "implied" };
}

function resolveOpen(expression: Extract<Expression, { kind: "since" | "until" }>, context: Context): Time {
  const time = expression.kind === "since" ? resolve(expression.from, context) : resolve(expression.to, { ...context, term: true });
  if (time.value === null) return unresolved;
  const [first, last] = time.value.split("/");
  const value = expression.kind === "since" ? `${first ?? ""}/..` : `../${last ?? first ?? ""}`;
  return { value, precision: precisionOf(value), basis: time.basis };
}
