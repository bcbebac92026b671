import type { Time } from "../../core/index.ts";
import { weekdayOf, type DayNumber } from "../calendar.ts";
import type { Context } from "../context.ts";
import type { Direction } from "../expression.ts";
import { impliedDay, unresolved } from "./outcome.ts";

/** A day of the week: the last one up to publication, that very day included; the next one only where the words look ahead. */
export function resolveWeekday(weekday: number, direction: Direction, week: number | null, context: Context): Time {
  const { published } = context;
  if (published === null) return unresolved;
  const monday = published - (weekdayOf(published) - 1);
  if (week !== null) return impliedDay(monday + week * 7 + weekday - 1);
  const last = weekdayBefore(published, weekday);
  switch (direction) {
    case "last":
      return impliedDay(last === published ? published - 7 : last);
    case "next":
      return impliedDay(last + 7);
    case "this":
    case "bare":
      return impliedDay(last === published || !context.future() ? last : last + 7);
  }
}

/** The nearest day before or after the day named before that has this weekday. */
export function resolveNextWeekday(weekday: number, way: -1 | 1, context: Context): Time {
  if (context.namedDay === null) return unresolved;
  return impliedDay(way === 1 ? weekdayBefore(context.namedDay, weekday) + 7 : weekdayBefore(context.namedDay - 1, weekday));
}

/** The last day up to `day` (included) that has this weekday. */
export function weekdayBefore(day: DayNumber, weekday: number): DayNumber {
  return day - ((weekdayOf(day) - weekday + 7) % 7);
}
