import { wordAt, type Expression, type Found, type Words } from "../expression.ts";
import { phraseAt, tableOf } from "../phrases.ts";

const same = (unit: "day" | "week" | "month" | "year"): Expression => ({ kind: "same", unit });
const shifted = (way: -1 | 1, unit: "day" | "week" | "month" | "year"): Expression => ({ kind: "shift", count: 1, unit, way, from: "named", approximate: false });
const part = (of: Expression): Expression => ({ kind: "part", of });

const parts = ["night", "evening", "morning", "afternoon"];
const phrases: readonly (readonly [string, Expression])[] = [
  ...["later the same day", "earlier the same day", "later that same day", "later that day", "earlier that day", "late that day", "early that day", "later in the day", "earlier in the day", "late in the day"].map((phrase) => [phrase, part(same("day"))] as const),
  ...parts.flatMap((name) => [
    [`later that ${name}`, part(same("day"))] as const,
    [`early that ${name}`, part(same("day"))] as const,
    [`late that ${name}`, part(same("day"))] as const,
    [`earlier that ${name}`, part(same("day"))] as const,
    [`the same ${name}`, part(same("day"))] as const,
    [`that same ${name}`, part(same("day"))] as const,
    [`that ${name}`, part(same("day"))] as const,
    [`the previous ${name}`, part(shifted(-1, "day"))] as const,
    [`the ${name} before`, part(shifted(-1, "day"))] as const,
    [`the following ${name}`, part(shifted(1, "day"))] as const,
    [`the next ${name}`, part(shifted(1, "day"))] as const,
  ]),
  ["the same day", same("day")], ["that same day", same("day")], ["that day", same("day")], ["the same week", same("week")], ["that week", same("week")], ["later that week", same("week")], ["earlier that week", same("week")],
  ["the same month", same("month")], ["that month", same("month")], ["later that month", same("month")], ["earlier that month", same("month")], ["the same year", same("year")], ["that same year", same("year")], ["that year", same("year")], ["later that year", same("year")], ["earlier that year", same("year")],
  ["the previous day", shifted(-1, "day")], ["the preceding day", shifted(-1, "day")], ["the following day", shifted(1, "day")], ["the next day", shifted(1, "day")], ["next day", shifted(1, "day")],
  ["the previous week", shifted(-1, "week")], ["the following week", shifted(1, "week")], ["the previous month", shifted(-1, "month")], ["the following month", shifted(1, "month")], ["the previous year", shifted(-1, "year")], ["the following year", shifted(1, "year")],
];
const table = tableOf(phrases);

/** A day counted from the one named before: accepts "the same day", "later that day", "the previous night", "the following week"; refuses "that night raids went on", "the same day-care centre". */
export function findNarrativeDay(words: Words, at: number): Found | null {
  const phrase = phraseAt(words, at, table);
  if (phrase === null) return null;
  const { end } = phrase;
  const bare = wordAt(words, at) === "that" && end === at + 2;
  const next = end < words.end ? words.tokens[end] : undefined;
  const counted = bare && (next?.pos === "NOUN" || (next?.pos === "VERB" && !next.lower.endsWith("ed")));
  return counted ? null : { start: at, ...phrase };
}
