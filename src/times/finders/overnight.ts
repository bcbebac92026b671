import { skip, wordAt, type Found, type Words } from "../expression.ts";
import { findDay } from "./day.ts";
import { findPartOfDay } from "./part-of-day.ts";

const openings: ReadonlySet<string> = new Set(["overnight", "the", "night", "during", "through"]);

/** A night that touches two days: accepts "overnight", "overnight into Thursday", "the night between Monday and Tuesday", "overnight from 3 to 4 May", "overnight on Tuesday"; refuses "overnight success" (read as a time all the same where it is one), "the night". */
export function findOvernight(words: Words, at: number): Found | null {
  if (!openings.has(wordAt(words, at))) return null;
  const during = skip(words, at, "during the night|through the night");
  const overnight = skip(words, at, "overnight");
  const night = overnight > at ? overnight : skip(words, at, "the night|night");
  if (night > at) {
    const pair = twoDays(words, at, night);
    if (pair !== null) return pair;
    const into = skip(words, night, "into the morning of|into|to");
    const day = into > night ? (findPartOfDay(words, into) ?? findDay(words, into)) : null;
    if (day !== null && day.expression.kind !== "span") return { start: at, end: day.end, expression: { kind: "overnight", into: day.expression } };
  }
  if (overnight > at) {
    const on = skip(words, overnight, "on");
    const day = findDay(words, on);
    if (day !== null && day.expression.kind !== "span" && day.expression.kind !== "unknown") return { start: at, end: day.end, expression: { kind: "part", of: day.expression } };
    return { start: at, end: overnight, expression: { kind: "overnight", into: null } };
  }
  return during > at ? { start: at, end: during, expression: { kind: "overnight", into: null } } : null;
}

/** "from Monday to Tuesday", "between 3 and 4 May", "Monday to Tuesday", "of 19–20 May". */
function twoDays(words: Words, at: number, night: number): Found | null {
  const from = skip(words, night, "from|between|of|on");
  const first = findPartOfDay(words, from) ?? findDay(words, from);
  if (first === null) return null;
  if (first.expression.kind === "span") return { start: at, end: first.end, expression: { ...first.expression, night: true } };
  const joint = skip(words, first.end, "to|into|and|–|-");
  if (joint === first.end || (wordAt(words, joint - 1) === "and" && wordAt(words, from - 1) !== "between")) return null;
  const second = findPartOfDay(words, joint) ?? findDay(words, joint);
  if (second === null || second.expression.kind === "span") return null;
  return { start: at, end: second.end, expression: { kind: "span", from: first.expression, to: second.expression, night: true } };
}
