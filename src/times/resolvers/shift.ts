import type { Time } from "../../core/index.ts";
import { civilDate, formatDay, formatMonth, formatYear, type DayNumber } from "../calendar.ts";
import type { Context } from "../context.ts";
import type { Expression } from "../expression.ts";
import { unresolved } from "./outcome.ts";

type Shift = Extract<Expression, { kind: "shift" }>;

/**
 * So many units from publication, from the day named before, or from a day that the words give. Days are counted exactly; weeks give a day that is marked as approximate; months and years give the month and the year.
 * Minutes and hours from an hour that nobody gave stay unresolved.
 */
export function resolveShift(expression: Shift, anchor: DayNumber | null, context: Context): Time {
  const { count, unit, way } = expression;
  if (count === null) return unresolved;
  const origin = anchor ?? originOf(expression, context);
  if (origin === null) return unresolved;
  // What had not happened yet when the report came out was not counted from this day.
  if (way > 0 && anchor === null && context.published !== null && reachOf(origin, count, unit) > context.published && !context.future()) return unresolved;
  const { year, month } = civilDate(origin);
  const mark = expression.approximate ? "~" : "";
  switch (unit) {
    case "minute":
      return unresolved;
    case "hour":
      return expression.from === "publication" && count < 24 ? { value: formatDay(origin), precision: "day", basis: "implied" } : count % 24 === 0 ? { value: formatDay(origin + (way * count) / 24), precision: "day", basis: "implied" } : unresolved;
    case "day":
      return { value: `${formatDay(origin + way * count)}${mark}`, precision: expression.approximate ? "days" : "day", basis: "implied" };
    case "week":
      return { value: `${formatDay(origin + way * count * 7)}~`, precision: "week", basis: "implied" };
    case "month":
      return { value: `${formatMonth(year, month + way * count)}${mark}`, precision: "month", basis: "implied" };
    case "year":
      return { value: `${formatYear(year + way * count)}${mark}`, precision: "year", basis: "implied" };
    case "decade":
      return { value: `${formatYear(year + way * count * 10)}~`, precision: "longer", basis: "implied" };
  }
}

/** About the day that so many units lead to, from below. */
function reachOf(origin: DayNumber, count: number, unit: Shift["unit"]): DayNumber {
  const days = { minute: 0, hour: 0, day: 1, week: 6, month: 28, year: 365, decade: 3_650 } as const;
  return origin + count * days[unit];
}

/** "ago" counts from publication. "A day earlier" counts from the day named before; where the article names none at all, a report's "the previous day" counts from publication. */
function originOf(expression: Shift, context: Context): DayNumber | null {
  if (expression.from === "publication") return context.published;
  if (expression.from !== "named") return null;
  if (context.namedDay !== null) return context.namedDay;
  return expression.way < 0 && !context.anyDayNamed ? context.published : null;
}
