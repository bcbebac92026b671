import { isCapital, skip, wordAt, type Direction, type Found, type Words } from "../expression.ts";
import { nameAfterWeekday, nameBeforeWeekday, weekdays } from "../tables/en.ts";

/** A day of the week alone: accepts "Wednesday", "last Friday", "this coming Sunday", "Tuesday last week", "the following Monday"; refuses "Bloody Sunday", "The Sunday Times", "Sundays", "monday". */
export function findWeekday(words: Words, at: number): Found | null {
  const opening = openingOf(words, at);
  const weekday = weekdays.get(wordAt(words, opening.end).replace(/'s$/u, ""));
  if (weekday === undefined || !isCapital(words, opening.end)) return null;
  const last = opening.end;
  if (nameBeforeWeekday.has(wordAt(words, last - 1)) && isCapital(words, last - 1)) return null;
  if (isCapital(words, last + 1) && last + 1 < words.end && nameAfterWeekday.has(wordAt(words, last + 1))) return null;
  const stop = /^(?:tues|thurs|weds)$/u.test(wordAt(words, last)) && wordAt(words, last + 1) === "." && last + 2 < words.end ? 1 : 0;
  const after = last + 1 + stop;
  // "One Sunday in June", "every Friday": no one Sunday, and no one Friday.
  const before = wordAt(words, at - 1);
  if (before === "every" || before === "each" || ((before === "a" || before === "one") && wordAt(words, after) === "in")) return { start: at, end: after, expression: { kind: "unknown" } };
  if (opening.way !== null) return { start: at, end: after, expression: { kind: "nextWeekday", weekday, way: opening.way } };
  const lastWeek = skip(words, after, "of last week|last week|the previous week|in the past week");
  if (lastWeek > after) return { start: at, end: lastWeek, expression: { kind: "weekday", weekday, direction: "last", week: wordAt(words, lastWeek - 1) === "week" && wordAt(words, lastWeek - 2) === "past" ? null : -1 } };
  const thisWeek = skip(words, after, "this week|of this week");
  if (thisWeek > after) return { start: at, end: thisWeek, expression: { kind: "weekday", weekday, direction: "this", week: 0 } };
  const nextWeek = skip(words, after, "next week|of next week");
  if (nextWeek > after) return { start: at, end: nextWeek, expression: { kind: "weekday", weekday, direction: "next", week: 1 } };
  return { start: at, end: after, expression: { kind: "weekday", weekday, direction: opening.direction, week: null } };
}

interface Opening {
  readonly end: number;
  readonly direction: Direction;
  readonly way: -1 | 1 | null;
}

const openings: ReadonlySet<string> = new Set(["the", "this", "last", "next", "coming"]);

function openingOf(words: Words, at: number): Opening {
  if (!openings.has(wordAt(words, at))) return { end: at, direction: "bare", way: null };
  const following = skip(words, at, "the following|the next");
  if (following > at) return { end: following, direction: "bare", way: 1 };
  const previous = skip(words, at, "the previous|the preceding");
  if (previous > at) return { end: previous, direction: "bare", way: -1 };
  const past = skip(words, at, "this past|last|this last");
  if (past > at) return { end: past, direction: "last", way: null };
  const coming = skip(words, at, "this coming|next|coming");
  if (coming > at) return { end: coming, direction: "next", way: null };
  const same = skip(words, at, "this");
  return { end: same, direction: same > at ? "this" : "bare", way: null };
}
