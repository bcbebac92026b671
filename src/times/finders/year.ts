import { wordAt, type Found, type Words } from "../expression.ts";
import { beforeYear, countedNouns } from "../tables/en.ts";
import { yearOf } from "./calendar-date.ts";

/** By their first word. */
const modifiers: ReadonlyMap<string, readonly (readonly string[])[]> = Map.groupBy([["the", "end", "of"], ["the", "start", "of"], ["the", "beginning", "of"], ["the", "middle", "of"], ["early", "in"], ["late", "in"], ["early"], ["late"], ["mid"]], ([first]) => first ?? "");

/** A year alone: accepts "in 2023", "the 2014 war", "mid-2024", "2021 and 2022" after "in"; refuses "2000 people", "World Cup 2022", "Resolution 1701". */
export function findYear(words: Words, at: number): Found | null {
  const modifier = modifiers.get(wordAt(words, at))?.find((phrase) => phrase.every((word, k) => wordAt(words, at + k) === word));
  const from = at + (modifier?.length ?? 0);
  const prefixed = wordAt(words, from).includes("-") ? /^(?:mid|early|late|pre|post)-(\d{4})$/u.exec(wordAt(words, from)) : null;
  const year = yearOf(prefixed?.[1] ?? wordAt(words, from));
  if (year === null) return null;
  if (prefixed === null && modifier === undefined && !standsAlone(words, from)) return null;
  if (modifier !== undefined && countedNouns.has(wordAt(words, from + 1))) return null;
  return { start: at, end: from + 1, expression: { kind: "calendar", year, month: null, day: null, weekday: null, direction: "bare" } };
}

function standsAlone(words: Words, at: number): boolean {
  const before = wordAt(words, at - 1);
  const after = words.tokens[at + 1];
  const inside = at + 1 < words.end;
  if (inside && (countedNouns.has(after?.lower ?? "") || /^(?:km|m|mm|kg|gmt|utc|hrs|hours|%|per|percent|local)$/u.test(after?.lower ?? ""))) return false;
  if (/^[-/:]/u.test(inside ? (after?.text ?? "") : "") && after?.start === words.tokens[at]?.end) return false;
  if (beforeYear.has(before)) return !(before === "than" && wordAt(words, at - 2) === "more" && inside && after?.pos === "NOUN") && !(before === "by" && inside && after?.pos === "NOUN") && !(before === "to" && inside && after?.pos === "NOUN" && wordAt(words, at - 2) !== "from");
  // "2021, 2022 and 2023": goes on from the year before it.
  if ((before === "and" || before === "," || before === "or") && yearOf(wordAt(words, at - 2)) !== null && !(inside && after?.pos === "NOUN")) return true;
  if (before === "(" && (wordAt(words, at + 1) === ")" || wordAt(words, at + 1) === "–")) return true;
  if (at === words.start && inside && (after?.pos === "VERB" || after?.pos === "AUX")) return true;
  return (before === "the" || before === "'s" || before === "its" || before === "their" || before === "a" || before === "s") && inside && (after?.pos === "NOUN" || after?.pos === "ADJ" || after?.pos === "PROPN") && Number(words.tokens[at]?.lower) % 100 !== 0;
}
