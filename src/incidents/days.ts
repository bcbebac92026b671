import { remember } from "../core/index.ts";

/** Days since 1970-01-01, both ends included. */
export interface DayWindow {
  readonly from: number;
  readonly to: number;
}

const dayMs = 86_400_000;

/** Day number of a calendar date; null where there is no such date. */
function dayNumber(year: number, month: number, day: number): number | null {
  const ms = Date.UTC(year, month - 1, day);
  const date = new Date(ms);
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? Math.round(ms / dayMs) : null;
}

/** `2025-05-20`, from a day number. */
export function formatDay(day: number): string {
  return new Date(day * dayMs).toISOString().slice(0, 10);
}

/** `2025-05`, from a day number: the month that blocking uses. */
export function monthOf(day: number): string {
  return formatDay(day).slice(0, 7);
}

const windowOfOne = remember((text): DayWindow | null => {
  const match = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?(?:T|$)/u.exec(text.replaceAll(/[?~%]/gu, ""));
  if (match === null) return null;
  const year = Number(match[1]);
  if (match[2] === undefined) return { from: Date.UTC(year, 0, 1) / dayMs, to: Date.UTC(year, 11, 31) / dayMs };
  const month = Number(match[2]);
  if (month > 20 && month < 25) {
    // EDTF's seasons: 21 spring to 24 winter, which ends in the next year.
    const first = Date.UTC(year, (month - 21) * 3 + 2, 1) / dayMs;
    return { from: first, to: first + 91 };
  }
  if (month < 1 || month > 12) return null;
  if (match[3] === undefined) return { from: Date.UTC(year, month - 1, 1) / dayMs, to: Date.UTC(year, month, 0) / dayMs };
  const day = dayNumber(year, month, Number(match[3]));
  return day === null ? null : { from: day, to: day };
});

/**
 * The days that an EDTF value can mean: `2025-05` is the whole month, an interval runs from its first to its last day.
 * Null where the value is null, open at an end, or has digits left unspecified.
 */
export function dayWindow(value: string | null): DayWindow | null {
  if (value === null) return null;
  const slash = value.indexOf("/");
  if (slash < 0) return windowOfOne(value);
  const first = windowOfOne(value.slice(0, slash));
  const last = windowOfOne(value.slice(slash + 1));
  return first === null || last === null || last.to < first.from ? null : { from: first.from, to: last.to };
}

/** Days between two windows; 0 where they share a day. */
export function gapDays(a: DayWindow, b: DayWindow): number {
  return Math.max(0, a.from - b.to, b.from - a.to);
}

/** How many days a window spans; 1 for a single day. */
export function lengthDays(window: DayWindow): number {
  return window.to - window.from + 1;
}
