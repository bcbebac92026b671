import type { Time } from "../core/index.ts";
import { civilDate, dayNumber, daysInMonth, formatDay, formatYear } from "./calendar.ts";

/** Days that a value covers, both ends included, as ISO 8601 days. null: open at that end. */
export interface DayInterval {
  readonly from: string | null;
  readonly to: string | null;
}

const pattern = /^(?<year>\d{2}XX|\d{3}X|\d{4})(?:-(?<month>\d{2}))?(?:-(?<day>\d{2}))?(?:T[\d:.]+(?:Z|[+-]\d{2}:\d{2})?)?$/u;

/**
 * The days that an EDTF value covers, both ends included: `2025-05` is `2025-05-01` to `2025-05-31`, `2022-02/..` is from `2022-02-01` to null.
 * An hour counts as its day, as written: its zone moves nothing. `~`, `?` and `%` are read over. Null for a null value and for forms that this stage does not write.
 */
export function intervalOf(value: string | null): DayInterval | null {
  if (value === null) return null;
  const slash = value.indexOf("/");
  if (slash < 0) return daysOf(value);
  const first = value.slice(0, slash);
  const last = value.slice(slash + 1);
  const from = first === ".." ? { from: null, to: null } : daysOf(first);
  const to = last === ".." ? { from: null, to: null } : daysOf(last);
  if (from === null || to === null) return null;
  if (from.from !== null && to.to !== null && to.to < from.from) return null;
  return { from: from.from, to: to.to };
}

/** The first day of a time as an ISO 8601 day ("2025-05-19" of an overnight `2025-05-19/2025-05-20`); null where the value is null or has no beginning. */
export function dayOf(time: Pick<Time, "value">): string | null {
  return intervalOf(time.value)?.from ?? null;
}

/** True where both times are known and share at least one day. */
export function timesOverlap(a: Pick<Time, "value">, b: Pick<Time, "value">): boolean {
  const [first, second] = [intervalOf(a.value), intervalOf(b.value)];
  if (first === null || second === null) return false;
  const startsBeforeEnd = (x: DayInterval, y: DayInterval): boolean => x.from === null || y.to === null || x.from <= y.to;
  return startsBeforeEnd(first, second) && startsBeforeEnd(second, first);
}

/** How many days a value covers; null where it is open or unknown. */
export function daysIn(value: string): number | null {
  const days = intervalOf(value);
  if (days?.from == null || days.to === null) return null;
  return (dayNumberOf(days.to) ?? 0) - (dayNumberOf(days.from) ?? 0) + 1;
}

/** Day number of an ISO 8601 day, of which a time of day may follow; null for anything else. */
export function dayNumberOf(value: string): number | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})(?:T|~|$)/u.exec(value);
  return match === null ? null : dayNumber(Number(match[1]), Number(match[2]), Number(match[3]));
}

function daysOf(value: string): { readonly from: string; readonly to: string } | null {
  const groups = pattern.exec(value.replaceAll(/[?~%]/gu, ""))?.groups;
  if (groups === undefined) return null;
  const years = groups["year"] ?? "";
  if (years.includes("X")) return { from: `${years.replaceAll("X", "0")}-01-01`, to: `${years.replaceAll("X", "9")}-12-31` };
  const year = Number(years);
  if (groups["month"] === undefined) return { from: `${years}-01-01`, to: `${years}-12-31` };
  const month = Number(groups["month"]);
  if (month >= 21 && month <= 24 && groups["day"] === undefined) return seasonDays(year, month);
  if (month < 1 || month > 12) return null;
  if (groups["day"] === undefined) return { from: `${years}-${groups["month"]}-01`, to: `${years}-${groups["month"]}-${daysInMonth(year, month).toString()}` };
  const day = dayNumber(year, month, Number(groups["day"]));
  return day === null ? null : { from: formatDay(day), to: formatDay(day) };
}

/** Seasons of the northern half of the world: spring is March to May, and winter ends in the year after. */
function seasonDays(year: number, season: number): { readonly from: string; readonly to: string } {
  const first = (season - 21) * 3 + 3;
  const lastMonth = first === 12 ? 2 : first + 2;
  const lastYear = first === 12 ? year + 1 : year;
  return { from: `${formatYear(year)}-${first.toString().padStart(2, "0")}-01`, to: `${formatYear(lastYear)}-${lastMonth.toString().padStart(2, "0")}-${daysInMonth(lastYear, lastMonth).toString()}` };
}

/** The season (21 to 24) and its year that a day lies in. */
export function seasonOf(day: number): { readonly season: number; readonly year: number } {
  const { year, month } = civilDate(day);
  return month <= 2 ? { season: 24, year: year - 1 } : { season: 21 + Math.floor((month - 3) / 3), year };
}
