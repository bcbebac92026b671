import type { Time } from "../core/index.ts";
import { daysIn } from "./edtf.ts";

export type TimePrecision = NonNullable<Time["precision"]>;

/** The precision of a stretch, by the days that it covers: 1 day; to 6 days; to 13 a week; to 31 a month; to 92 a season; to 366 a year; else, and where an end is open, longer. */
export function precisionOf(value: string): TimePrecision {
  const days = daysIn(value);
  if (days === null) return "longer";
  if (days <= 1) return "day";
  if (days <= 6) return "days";
  if (days <= 13) return "week";
  if (days <= 31) return "month";
  if (days <= 92) return "season";
  return days <= 366 ? "year" : "longer";
}

/** ACLED's time_precision: 1 the day is known, 2 a week or similar, 3 the month; null where the time is unknown or vaguer, which ACLED does not record. */
export function acledTimePrecision(time: Pick<Time, "value" | "precision">): 1 | 2 | 3 | null {
  if (time.value === null) return null;
  switch (time.precision) {
    case "minute":
    case "hour":
    case "partOfDay":
    case "day":
      return 1;
    case "days":
    case "week":
      return 2;
    case "month":
      return 3;
    case "season":
    case "year":
    case "longer":
    case null:
      return null;
  }
}

/** UCDP's date_prec: 1 the exact day, 2 two to six days (a night is two), 3 the week, 4 the month, 5 the year; null where the time is unknown or longer than a year. */
export function ucdpDatePrecision(time: Pick<Time, "value" | "precision">): 1 | 2 | 3 | 4 | 5 | null {
  if (time.value === null) return null;
  switch (time.precision) {
    case "minute":
    case "hour":
    case "day":
      return 1;
    case "partOfDay":
      return time.value.includes("/") ? 2 : 1;
    case "days":
      return 2;
    case "week":
      return 3;
    case "month":
      return 4;
    case "season":
    case "year":
      return 5;
    case "longer":
    case null:
      return null;
  }
}
