import type { Time } from "../core/index.ts";
import { dayWindow, formatDay } from "../incidents/index.ts";

/** The days that a time can mean. */
export interface Days {
  readonly first: string;
  readonly last: string;
  readonly middle: string;
  /** How many days, 1 for a single one. */
  readonly count: number;
  /** True where a week, or a month, is meant and not some days. */
  readonly unit: "week" | "month" | null;
}

/** The days of a time; null where it is unknown or open at an end. */
export function daysOf(time: Time | null): Days | null {
  const window = dayWindow(time?.value ?? null);
  if (window === null) return null;
  const unit = time?.precision === "week" || time?.precision === "month" ? time.precision : null;
  return { first: formatDay(window.from), last: formatDay(window.to), middle: formatDay(Math.floor((window.from + window.to) / 2)), count: window.to - window.from + 1, unit };
}

/** `2025-05-20` of a date of publication with or without a time of day; null where it is unknown. */
export function publicationDay(value: string | null): string | null {
  const window = dayWindow(value);
  return window === null ? null : formatDay(window.from);
}

/** The last day that a date of publication can mean; null where it is unknown. */
export function lastPublicationDay(value: string | null): string | null {
  const window = dayWindow(value);
  return window === null ? null : formatDay(window.to);
}
