/** Days since 1970-01-01 in the proleptic Gregorian calendar. No clock and no time zone is read anywhere in this stage. */
export type DayNumber = number;

/** A calendar date; months and days count from 1. */
export interface CivilDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const dayMs = 86_400_000;

/** Day number of a date; null where the calendar has no such day. */
export function dayNumber(year: number, month: number, day: number): DayNumber | null {
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null;
  return Math.round(Date.UTC(year, month - 1, day) / dayMs);
}

/** The date of a day number. */
export function civilDate(day: DayNumber): CivilDate {
  const date = new Date(day * dayMs);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** 1 Monday to 7 Sunday. */
export function weekdayOf(day: DayNumber): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** `2025-05-20`. */
export function formatDay(day: DayNumber): string {
  const { year, month, day: ofMonth } = civilDate(day);
  return `${formatMonth(year, month)}-${two(ofMonth)}`;
}

/** `2025-05`; a month outside 1 to 12 runs over into the years beside it. */
export function formatMonth(year: number, month: number): string {
  const count = year * 12 + month - 1;
  return `${formatYear(Math.floor(count / 12))}-${two((count % 12) + 1)}`;
}

/** Four digits. */
export function formatYear(year: number): string {
  return year.toString().padStart(4, "0");
}

/** Two digits. */
export function two(value: number): string {
  return value.toString().padStart(2, "0");
}
