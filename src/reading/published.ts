import { isCalendarDate } from "./calendar.ts";
import { findDates } from "./date-words.ts";

/**
 * A date of publication in EDTF: `2025-05-21`, `2025-05`, `2025`, or with its time (`2025-05-21T10:00:00Z`). Accepts ISO 8601 and dates in English words
 * ("21 May 2025", "Wed, 21 May 2025 10:00:00 GMT"). null for what is no date of the calendar, and for "05/11/2023", which has two readings.
 */
export function parsePublished(value: string): string | null {
  const text = value.trim();
  const iso = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2})?)(?:\.\d+)?\s?(Z|UTC|GMT|[+-]\d{2}:?\d{2})?)?)?)?$/iu.exec(text);
  if (iso !== null) {
    const [, year, month, day, time, zone] = iso;
    if (year === undefined) return null;
    if (month === undefined) return year;
    if (!isCalendarDate(Number(year), Number(month), day === undefined ? 1 : Number(day))) return null;
    if (day === undefined) return `${year}-${month}`;
    if (time === undefined) return `${year}-${month}-${day}`;
    const [hours, minutes, seconds] = time.split(":").map(Number);
    if ((hours ?? 0) > 23 || (minutes ?? 0) > 59 || (seconds ?? 0) > 59) return null;
    const offset = zone === undefined ? "" : /^[a-z]/iu.test(zone) ? "Z" : zone.length === 5 ? `${zone.slice(0, 3)}:${zone.slice(3)}` : zone;
    return `${year}-${month}-${day}T${time.length === 5 ? `${time}:00` : time}${offset}`;
  }
  const dates = findDates(text);
  const [date] = dates;
  return dates.length === 1 && date !== undefined && text.length - (date.end - date.start) < 40 ? date.value : null;
}
