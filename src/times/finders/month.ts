import { isCapital, wordAt, type Direction, type Found, type Words } from "../expression.ts";
import { en } from "../../language/index.ts";
import { beforeMonth, fullMonths } from "../tables/en.ts";
import { monthAt, yearOf } from "./calendar-date.ts";

/** By their first word. */
const modifiers: ReadonlyMap<string, readonly (readonly string[])[]> = Map.groupBy([["the", "end", "of"], ["the", "start", "of"], ["the", "beginning", "of"], ["the", "middle", "of"], ["end", "of"], ["early", "in"], ["late", "in"], ["earlier", "in"], ["later", "in"], ["early"], ["late"], ["mid"]], ([first]) => first ?? "");
const directions: ReadonlyMap<string, Direction> = new Map([["last", "last"], ["next", "next"], ["this", "this"]]);

/** A month, with or without its year: accepts "November 2023", "in June", "last May", "mid-May", "the March attack"; refuses "may", "March on the capital", "Theresa May", "April Jones". */
export function findMonth(words: Words, at: number): Found | null {
  const modifier = modifiers.get(wordAt(words, at))?.find((phrase) => phrase.every((word, k) => wordAt(words, at + k) === word));
  const direction = directions.get(wordAt(words, at));
  const from = at + (modifier?.length ?? 0) + (direction === undefined ? 0 : 1);
  const month = monthAt(words, from) ?? withPrefix(words, from);
  if (month === null) return null;
  const of = wordAt(words, month.end) === "of" || wordAt(words, month.end) === "," ? 1 : 0;
  const year = yearOf(wordAt(words, month.end + of));
  if (year !== null) return { start: at, end: month.end + of + 1, expression: calendar(year, month.month, "bare") };
  if (!month.full) return null;
  if (modifier === undefined && direction === undefined && !standsAlone(words, from, month.end)) return null;
  return { start: at, end: month.end, expression: calendar(null, month.month, direction ?? "bare") };
}

const calendar = (year: number | null, month: number, direction: Direction): Found["expression"] => ({ kind: "calendar", year, month, day: null, weekday: null, direction });

/** "mid-May", "early-March". */
function withPrefix(words: Words, at: number): { readonly month: number; readonly end: number; readonly full: boolean } | null {
  const match = wordAt(words, at).includes("-") ? /^(?:mid|early|late)-([a-z]+)$/u.exec(wordAt(words, at)) : null;
  const month = match === null ? undefined : en.monthNames.get(match[1] ?? "");
  if (month === undefined || !/-\p{Lu}/u.test(words.tokens[at]?.text ?? "")) return null;
  return { month, end: at + 1, full: fullMonths.has(match?.[1] ?? "") };
}

/** Tells the month from the verb, the march and the person. */
function standsAlone(words: Words, at: number, end: number): boolean {
  const before = wordAt(words, at - 1);
  const after = words.tokens[end];
  const inside = end < words.end;
  const afterWord = inside ? (after?.lower ?? "") : "";
  if (/^(?:mid|early|late)-/u.test(wordAt(words, at))) return true;
  // "of June Parker", "in August Wilson's play"; "in June Russia struck" is a month all the same.
  if (inside && isCapital(words, end) && after?.pos === "PROPN" && before !== "in" && before !== "since" && before !== "last") return false;
  if (isCapital(words, at - 1) && words.tokens[at - 1]?.pos === "PROPN" && at - 1 > words.start && !beforeMonth.has(before)) return false;
  if (wordAt(words, at) === "may" && (before === "by" || before === "from" || before === "of" || before === "to" || before === "and" || before === "or" || before === "for") && namesPerson(words, "may", at)) return false;
  if (wordAt(words, at) === "march" && (afterWord === "of" || afterWord === "on" || afterWord === "for" || before === "and" || before === "of" && at - 2 < words.start)) return false;
  if (beforeMonth.has(before)) return before !== "and" || inside || at - 1 > words.start;
  if (afterWord === "'s" && wordAt(words, at) !== "may") return true;
  // "the June attack", "a December strike".
  return (before === "the" || before === "a" || before === "an" || before === "'s" || before === "its" || before === "their") && inside && (after?.pos === "NOUN" || after?.pos === "ADJ") && /^\p{Ll}/u.test(after.text);
}

/** True where the words around have it as a surname: "Theresa May". Only so many are looked at, so that a sentence without an end stays linear. */
function namesPerson(words: Words, month: string, near: number): boolean {
  for (let at = Math.max(words.start, near - 60); at < Math.min(words.end, near + 60); at++) {
    if (wordAt(words, at) !== month) continue;
    const before = wordAt(words, at - 1);
    if (/^(?:mr|mrs|ms|mr\.|mrs\.|ms\.|theresa|minister)$/u.test(before)) return true;
  }
  return false;
}
