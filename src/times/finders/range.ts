import { en } from "../../language/index.ts";
import { isCapital, skip, wordAt, type Expression, type Found, type Words } from "../expression.ts";
import { fullMonths, weekdays } from "../tables/en.ts";
import { yearOf } from "./calendar-date.ts";
import { findPoint } from "./point.ts";

/**
 * From one time to another: accepts "between March and May 2024", "from 3 to 5 May", "2014–2019", "January-March 2025", "28 April-3 May", "Monday to Wednesday", "late on Tuesday into Wednesday";
 * refuses "from Monday" alone, "March and May" alone (two times), "from 3 to 5 people".
 */
export function findRange(words: Words, at: number): Found | null {
  const joined = inOneToken(words, at) ?? years(words, at) ?? acrossMonths(words, at);
  if (joined !== null) return joined;
  const opening = skip(words, at, "between|from");
  const first = findPoint(words, opening) ?? bareMonth(words, opening);
  if (first === null) return null;
  if (first.expression.kind === "span") return opening > at ? { start: at, end: first.end, expression: first.expression } : null;
  if (first.expression.kind === "clock") return null;
  const between = wordAt(words, at) === "between";
  const joint = skip(words, first.end, between ? "and" : opening > at ? "to|until|till|through|–|-|into|up to" : "–|-|through|to|into");
  if (joint === first.end) return null;
  const night = wordAt(words, joint - 1) === "into";
  const second = findPoint(words, joint);
  if (second === null || second.expression.kind === "span" || second.expression.kind === "clock" || second.expression.kind === "unknown") return null;
  if (opening === at && familyOf(first.expression) !== familyOf(second.expression)) return null;
  return { start: at, end: second.end, expression: { kind: "span", from: first.expression, to: second.expression, night } };
}

/** Without "from" or "between", only like is joined with like. */
function familyOf(expression: Expression): string {
  switch (expression.kind) {
    case "part":
      return expression.of === null ? "part" : familyOf(expression.of);
    case "weekday":
    case "offset":
      return "day";
    case "calendar":
      return expression.day !== null ? "day" : expression.month !== null ? "month" : "year";
    default:
      return expression.kind;
  }
}

/** A month after "–" or before it needs no preposition. */
function bareMonth(words: Words, at: number): Found | null {
  const word = wordAt(words, at);
  const month = fullMonths.has(word) && isCapital(words, at) ? en.monthNames.get(word) : undefined;
  if (month === undefined || !/^(?:[–-]|to|through)$/u.test(wordAt(words, at + 1)) || !fullMonths.has(wordAt(words, at + 2))) return null;
  return { start: at, end: at + 1, expression: monthOf(month, null) };
}

const monthOf = (month: number, year: number | null): Expression => ({ kind: "calendar", year, month, day: null, weekday: null, direction: "bare" });
const yearExpression = (year: number): Expression => ({ kind: "calendar", year, month: null, day: null, weekday: null, direction: "bare" });

/** "January-March 2025", "Monday-Tuesday", "2014-2019", "2023-24". */
function inOneToken(words: Words, at: number): Found | null {
  const parts = /^([\p{L}\d]+)[-–]([\p{L}\d]+)$/u.exec(wordAt(words, at));
  if (parts === null) return null;
  const [first, second] = [parts[1] ?? "", parts[2] ?? ""];
  const span = (from: Expression, to: Expression, end: number): Found => ({ start: at, end, expression: { kind: "span", from, to, night: false } });
  if (isCapital(words, at)) {
    const months = [fullMonths.has(first) ? en.monthNames.get(first) : undefined, fullMonths.has(second) ? en.monthNames.get(second) : undefined];
    if (months[0] !== undefined && months[1] !== undefined) {
      const year = yearOf(wordAt(words, at + 1));
      return span(monthOf(months[0], null), monthOf(months[1], year), at + (year === null ? 1 : 2));
    }
    const days = [weekdays.get(first), weekdays.get(second)];
    if (days[0] !== undefined && days[1] !== undefined) {
      const night = wordAt(words, at + 1) === "night";
      const weekday = (value: number): Expression => ({ kind: "weekday", weekday: value, direction: "bare", week: null });
      return { start: at, end: at + (night ? 2 : 1), expression: { kind: "span", from: weekday(days[0]), to: weekday(days[1]), night } };
    }
    return null;
  }
  const year = yearOf(first);
  const last = yearOf(second) ?? (year !== null && /^\d{2}$/u.test(second) && Number(second) > 12 ? Math.floor(year / 100) * 100 + Number(second) : null);
  if (year !== null && last !== null && last > year) return span(yearExpression(year), yearExpression(last), at + 1);
  if (year !== null && /^(?:0\d|1[0-2])$/u.test(second) && Number(second) <= year % 100) return { start: at, end: at + 1, expression: monthOf(Number(second), year) };
  return null;
}

/** "28 April-3 May", "May 28-June 3 2025": the dash is in the token in the middle. */
function acrossMonths(words: Words, at: number): Found | null {
  const [first, middle, last] = [wordAt(words, at), /^([\p{L}\d]+)[-–]([\p{L}\d]+)$/u.exec(wordAt(words, at + 1)), wordAt(words, at + 2)];
  if (middle === null) return null;
  const dayFirst = /^\d/u.test(first);
  const [from, to] = dayFirst ? [dateOf(first, middle[1]), dateOf(middle[2], last)] : [dateOf(middle[1], first), dateOf(last, middle[2])];
  if (from === null || to === null) return null;
  const comma = wordAt(words, at + 3) === "," ? 1 : 0;
  const year = yearOf(wordAt(words, at + 3 + comma));
  const date = ({ month, day }: { readonly month: number; readonly day: number }, of: number | null): Expression => ({ kind: "calendar", year: of, month, day, weekday: null, direction: "bare" });
  return { start: at, end: at + 3 + (year === null ? 0 : comma + 1), expression: { kind: "span", from: date(from, null), to: date(to, year), night: false } };
}

function dateOf(day: string | undefined, name: string | undefined): { readonly month: number; readonly day: number } | null {
  const month = fullMonths.has(name ?? "") ? en.monthNames.get(name ?? "") : undefined;
  const number = Number(/^(\d{1,2})(?:st|nd|rd|th)?$/u.exec(day ?? "")?.[1] ?? Number.NaN);
  return month === undefined || !(number >= 1 && number <= 31) ? null : { month, day: number };
}

/** "2014–2019" in three tokens. */
function years(words: Words, at: number): Found | null {
  const from = skip(words, at, "from|between");
  const first = yearOf(wordAt(words, from));
  const joint = wordAt(words, from + 1);
  const last = yearOf(wordAt(words, from + 2));
  if (first === null || last === null || last <= first || !(joint === "–" || joint === "-" || (joint === "to" && from > at) || (joint === "and" && wordAt(words, at) === "between"))) return null;
  return { start: at, end: from + 3, expression: { kind: "span", from: yearExpression(first), to: yearExpression(last), night: false } };
}
