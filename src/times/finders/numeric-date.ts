import { wordAt, type Found, type Words } from "../expression.ts";
import { dayNumber } from "../calendar.ts";
import { namedDays } from "../tables/en.ts";

/** A date in digits: accepts "2025-05-20", "20/05/2025", "20.05.2025", "5/20/25" (no other reading), "9/11"; refuses "24/7", "1.2.3", "2025-13-40". */
export function findNumericDate(words: Words, at: number): Found | null {
  const word = wordAt(words, at);
  const named = namedDays.get(word);
  if (named !== undefined) return { start: at, end: at + 1, expression: { kind: "named", value: named, otherwise: null } };
  const iso = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/u.exec(word);
  if (iso !== null) return dated(at, Number(iso[1]), Number(iso[3]), Number(iso[4]));
  const local = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})$/u.exec(word);
  if (local === null || (local[4]?.length === 2 && local[2] !== "/")) return null;
  const [first, second] = [Number(local[1]), Number(local[3])];
  const year = Number(local[4]) + (local[4]?.length === 2 ? 2000 : 0);
  if (first > 12 || first === second || local[2] === ".") return dated(at, year, second, first);
  if (second > 12) return dated(at, year, first, second);
  if (first === 0 || second === 0) return null;
  return { start: at, end: at + 1, expression: { kind: "slashed", first, second, year } };
}

function dated(at: number, year: number, month: number, day: number): Found | null {
  if (dayNumber(year, month, day) === null || year < 1500 || year > 2099) return null;
  return { start: at, end: at + 1, expression: { kind: "calendar", year, month, day, weekday: null, direction: "bare" } };
}
