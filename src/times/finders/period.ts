import { skip, wordAt, type Expression, type Found, type Words } from "../expression.ts";
import { phraseAt, tableOf } from "../phrases.ts";

type PeriodUnit = "week" | "month" | "year" | "decade";
const units: readonly PeriodUnit[] = ["week", "month", "year", "decade"];
const openings = ["", "earlier ", "later ", "early ", "late ", "the end of ", "the start of ", "the beginning of ", "the middle of ", "so far ", "the first half of ", "the second half of "];
const articleOpenings = ["earlier in the", "later in the", "the end of the", "the start of the", "the beginning of the", "early in the", "late in the"];

const phrases: readonly (readonly [string, Expression])[] = units.flatMap((unit) => [
  ...openings.flatMap((opening) => [
    [`${opening}last ${unit}`, period(unit, -1, false)] as const,
    [`${opening}this ${unit}`, period(unit, 0, opening === "earlier " || opening === "so far ")] as const,
    [`${opening}next ${unit}`, period(unit, 1, false)] as const,
  ]),
  ...articleOpenings.map((opening) => [`${opening} ${unit}`, period(unit, 0, opening.startsWith("earlier"))] as const),
  [`the ${unit} before last`, period(unit, -2, false)] as const,
  [`this ${unit} so far`, period(unit, 0, true)] as const,
  [`this coming ${unit}`, period(unit, 1, false)] as const,
  [`this current ${unit}`, period(unit, 0, false)] as const,
  [`the current ${unit}`, period(unit, 0, false)] as const,
]);
const periods = tableOf(phrases);
const weekends = tableOf([
  ["this past weekend", { kind: "weekend", direction: "last" }], ["the past weekend", { kind: "weekend", direction: "last" }], ["last weekend", { kind: "weekend", direction: "last" }],
  ["this coming weekend", { kind: "weekend", direction: "next" }], ["next weekend", { kind: "weekend", direction: "next" }], ["this weekend", { kind: "weekend", direction: "this" }],
]);
const beforeWeekend: ReadonlySet<string> = new Set(["over", "at", "on", "during", "of", "since", "before", "after", "throughout", "for", "into"]);

/** A week, month, year or weekend counted from publication: accepts "last week", "the week before last", "earlier this month", "so far this year", "over the weekend"; refuses "the last week of May", "a weekend trip", "in the year". */
export function findPeriod(words: Words, at: number): Found | null {
  const period = phraseAt(words, at, periods);
  if (period !== null) return wordAt(words, period.end) === "of" ? null : { start: at, ...period };
  const named = phraseAt(words, at, weekends);
  if (named !== null) return { start: at, ...named };
  const weekend = skip(words, at, "the weekend");
  if (weekend === at) return null;
  return beforeWeekend.has(wordAt(words, at - 1)) || wordAt(words, weekend) === "'s" ? { start: at, end: weekend, expression: { kind: "weekend", direction: "bare" } } : null;
}

function period(unit: PeriodUnit, offset: number, upToNow: boolean): Expression {
  return { kind: "period", unit, offset, upToNow };
}
