import type { Time } from "../../core/index.ts";
import { civilDate, formatDay, formatMonth, formatYear, weekdayOf, type DayNumber } from "../calendar.ts";
import type { Context } from "../context.ts";
import { seasonOf } from "../edtf.ts";
import type { Direction, Expression, Unit } from "../expression.ts";
import { impliedDays, unresolved } from "./outcome.ts";

/** A week (Monday to Sunday), month, year or decade counted from publication. "Earlier this week" ends on the day of publication; published on a Monday, it begins the day before. */
export function resolvePeriod(expression: Extract<Expression, { kind: "period" }>, context: Context): Time {
  const { published } = context;
  if (published === null) return unresolved;
  const { year, month } = civilDate(published);
  switch (expression.unit) {
    case "week": {
      const monday = published - (weekdayOf(published) - 1) + expression.offset * 7;
      if (!expression.upToNow) return impliedDays(monday, monday + 6, "week");
      return impliedDays(monday === published ? published - 1 : monday, published, "week");
    }
    case "weekend":
      return resolveWeekend("last", context);
    case "month":
      return { value: formatMonth(year, month + expression.offset), precision: "month", basis: "implied" };
    case "year":
      return { value: formatYear(year + expression.offset), precision: "year", basis: "implied" };
    case "decade":
      return { value: `${Math.floor(year / 10 + expression.offset).toString()}X`, precision: "longer", basis: "implied" };
  }
}

/** Saturday and Sunday: those that have begun by publication, or the next where the words look ahead. */
export function resolveWeekend(direction: Direction, context: Context): Time {
  const { published } = context;
  if (published === null) return unresolved;
  const weekday = weekdayOf(published);
  const begun = published - ((weekday + 1) % 7);
  const during = weekday >= 6;
  const saturday = direction === "next" || (direction !== "last" && !during && context.future()) ? begun + 7 : direction === "last" && during ? begun - 7 : begun;
  return impliedDays(saturday, saturday + 1, "days");
}

/** "the past 24 hours": up to publication, or from it on. Days for hours, days and weeks; months and years for what is longer. */
export function resolveTrailing(count: number | null, unit: Unit, way: -1 | 1, context: Context): Time {
  const { published } = context;
  if (published === null || count === null) return unresolved;
  const { year, month } = civilDate(published);
  const stretch = (other: string, here: string, precision: NonNullable<Time["precision"]>): Time => ({ value: way < 0 ? `${other}/${here}` : `${here}/${other}`, precision, basis: "implied" });
  switch (unit) {
    case "minute":
      return unresolved;
    case "hour":
    case "day":
    case "week": {
      const days = unit === "hour" ? Math.ceil(count / 24) : unit === "day" ? count : count * 7;
      return stretch(formatDay(published + way * days), formatDay(published), days <= 5 ? "days" : days <= 12 ? "week" : days <= 31 ? "month" : days <= 92 ? "season" : "year");
    }
    case "month":
      return stretch(formatMonth(year, month + way * count), formatMonth(year, month), count <= 1 ? "month" : count <= 3 ? "season" : count <= 12 ? "year" : "longer");
    case "year":
    case "decade": {
      const years = unit === "year" ? count : count * 10;
      return stretch(formatYear(year + way * years), formatYear(year), years <= 1 ? "year" : "longer");
    }
  }
}

/** A season: the one that has begun by publication, the one before it for "last", the one to come where the words look ahead. */
export function resolveSeason(season: number, year: number | null, direction: Direction, context: Context): Time {
  if (year !== null) return { value: `${formatYear(year)}-${season.toString()}`, precision: "season", basis: "stated" };
  const { published } = context;
  if (published === null) return unresolved;
  const chosen = seasonYear(season, direction, published, context);
  return { value: `${formatYear(chosen)}-${season.toString()}`, precision: "season", basis: "implied" };
}

function seasonYear(season: number, direction: Direction, published: DayNumber, context: Context): number {
  const now = seasonOf(published);
  const begun = season <= now.season ? now.year : now.year - 1;
  if (direction === "last") return season === now.season ? now.year - 1 : begun;
  if (direction === "this") return season === 24 ? begun : civilDate(published).year;
  const ahead = direction === "next" || context.future();
  return ahead && season !== now.season ? begun + 1 : begun;
}
