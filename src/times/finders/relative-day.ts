import { isCapital, wordAt, type Expression, type Found, type Words } from "../expression.ts";
import { phraseAt, tableOf } from "../phrases.ts";
import { nameAfterWeekday } from "../tables/en.ts";

const day = (days: number): Expression => ({ kind: "offset", days });
const part = (of: Expression): Expression => ({ kind: "part", of });

const phrases: readonly (readonly [string, Expression])[] = [
  ["the day before yesterday", day(-2)],
  ["the day after tomorrow", day(2)],
  ["yesterday", day(-1)],
  ["today", day(0)],
  ["tomorrow", day(1)],
  ["tonight", part(day(0))],
  ["last night", { kind: "overnight", into: null }],
  ["last evening", part(day(-1))],
  ["this morning", part(day(0))],
  ["this afternoon", part(day(0))],
  ["this evening", part(day(0))],
  ["early this morning", part(day(0))],
  ["late last night", part(day(-1))],
  ["overnight last night", { kind: "overnight", into: null }],
  ["earlier today", day(0)],
  ["later today", day(0)],
];

const table = tableOf(phrases);

/** A day counted from publication: accepts "yesterday", "last night", "this morning", "the day before yesterday"; refuses "USA Today", "Today programme". */
export function findRelativeDay(words: Words, at: number): Found | null {
  const phrase = phraseAt(words, at, table);
  if (phrase === null) return null;
  const { end } = phrase;
  const named = wordAt(words, end - 1) === "today" && isCapital(words, end - 1) && ((at > words.start && isCapital(words, at - 1) && words.tokens[at - 1]?.pos === "PROPN") || (end < words.end && nameAfterWeekday.has(wordAt(words, end))));
  const programme = wordAt(words, at) === "this" && at > words.start && isCapital(words, at) && isCapital(words, at + 1) && !/^\p{Lu}+$/u.test(words.tokens[at]?.text ?? "");
  return named || programme ? null : { start: at, ...phrase };
}
