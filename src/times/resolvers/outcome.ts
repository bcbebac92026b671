import type { Time } from "../../core/index.ts";
import { formatDay, type DayNumber } from "../calendar.ts";
import { dayNumberOf, intervalOf } from "../edtf.ts";

/** A time whose day nothing tells. */
export const unresolved: Time = { value: null, precision: null, basis: "unresolved" };

/** One day, worked out. */
export function impliedDay(day: DayNumber): Time {
  return { value: formatDay(day), precision: "day", basis: "implied" };
}

/** From one day to another, both included, worked out. */
export function impliedDays(from: DayNumber, to: DayNumber, precision: NonNullable<Time["precision"]>): Time {
  return { value: from === to ? formatDay(from) : `${formatDay(from)}/${formatDay(to)}`, precision, basis: "implied" };
}

/** Day number of a time that is one day or an hour of it; null for all else. */
export function singleDay(time: Time): DayNumber | null {
  const days = intervalOf(time.value);
  return days !== null && days.from !== null && days.from === days.to ? dayNumberOf(days.from) : null;
}
