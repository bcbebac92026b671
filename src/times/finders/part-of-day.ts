import { isCapital, remembered, skip, wordAt, type Expression, type Found, type Words } from "../expression.ts";
import { bareParts, partsAfterDay } from "../tables/en.ts";
import { findDay } from "./day.ts";

const openings = "earlier on|early on|later on|late on|earlier|early|later|late|mid|pre-dawn on|dawn on|before dawn on|midnight on|midnight|noon on|noon|midday on|midday|dusk on|nightfall on|before sunrise on|after sunrise on|sunrise on|before sunset on|after sunset on|sunset on|daybreak on|before daybreak on|dawn|night on|evening on|morning on|afternoon on";
const hours = "the early hours of|the early morning hours of|the small hours of|the wee hours of|the late hours of|the pre-dawn hours of|the evening hours of|early hours of";
const named = "the early morning|the late morning|the late afternoon|the early evening|the late evening|the early afternoon|the morning|the afternoon|the evening|the night|the eve|the evening and night|morning|evening|night|dawn|afternoon";
const firstWords: ReadonlySet<string> = new Set([openings, hours, named].flatMap((list) => list.split("|").map((phrase) => phrase.split(" ", 1)[0] ?? "")));
const suffixes = "in the early hours of the morning|in the early hours|in the early morning|in the morning|in the afternoon|in the evening|at night|at dawn|at dusk|at noon|at midday|at midnight|before dawn|after dark|after midnight|before midnight|around midnight|around noon|overnight";
const aloneAfter: ReadonlySet<string> = new Set(["at", "before", "after", "by", "until", "till", "since", "around", "from", "towards", "about"]);
const articledAfter: ReadonlySet<string> = new Set(["in", "during", "by", "until", "since", "throughout", "into", "through"]);
const articled = "the early hours of the morning|the early hours|the small hours|the wee hours|the pre-dawn hours|the early morning|the late evening|the late afternoon|the morning|the afternoon|the evening";

/**
 * A part of a day: accepts "early on Wednesday", "Monday evening", "the night of 19–20 May", "in the evening", "at dawn", "before dawn on 3 May"; refuses "an early warning", "at night" (any night), "the evening prayers".
 */
export function findPartOfDay(words: Words, at: number): Found | null {
  return remembered("part", words, at, readPart);
}

function readPart(words: Words, at: number): Found | null {
  return ofDay(words, at) ?? dayThenPart(words, at) ?? alone(words, at);
}

/** "early on Wednesday", "the early hours of Friday", "the night of 3 May", "dawn on Monday". */
function ofDay(words: Words, at: number): Found | null {
  const word = wordAt(words, at);
  if (!firstWords.has(word)) return null;
  let from = skip(words, at, hours);
  let night = false;
  if (from === at) {
    const part = skip(words, at, named);
    const of = part > at ? skip(words, part, "of the|of") : part;
    if (of > part && (wordAt(words, of - 1) !== "the" || findDay(words, of - 1) === null)) {
      from = of;
      night = wordAt(words, part - 1) === "night";
    } else if (of > part) {
      from = of - 1;
      night = wordAt(words, part - 1) === "night";
    }
  }
  if (from === at) from = skip(words, at, openings);
  if (from === at) return null;
  const day = findDay(words, from) ?? (wordAt(words, from) === "the" ? findDay(words, from + 1) : null);
  if (day === null || day.expression.kind === "unknown") return null;
  // "late January 2" is no part of a day, and "earlier 20 May" neither.
  if ((word === "earlier" || word === "mid") && from === at + 1 && day.expression.kind === "calendar") return null;
  const end = afterPart(words, day.end);
  if (day.expression.kind === "span") return { start: at, end, expression: { ...day.expression, night } };
  // "earlier today" may be any hour of the day so far.
  if (word === "earlier" && day.expression.kind === "offset" && end === day.end) return { start: at, end, expression: day.expression };
  return { start: at, end, expression: partOf(day.expression) };
}

/** "Monday evening", "20 May at dawn". */
function dayThenPart(words: Words, at: number): Found | null {
  const day = findDay(words, at);
  if (day === null || day.expression.kind === "unknown") return null;
  const end = afterPart(words, day.end);
  if (end === day.end) return null;
  if (day.expression.kind === "span") return { start: at, end, expression: { ...day.expression, night: /^(?:night|overnight)$/u.test(wordAt(words, end - 1)) } };
  return { start: at, end, expression: partOf(day.expression) };
}

function partOf(expression: Expression): Expression {
  return expression.kind === "part" ? expression : { kind: "part", of: expression };
}

/** The position after a part of the day that follows a day; `at` where none does. */
function afterPart(words: Words, at: number): number {
  const modifier = skip(words, at, "early|late|mid");
  const word = wordAt(words, modifier);
  if (partsAfterDay.has(word) && (!isCapital(words, modifier) || inCapitals(words, at - 1))) return modifier + 1;
  return skip(words, at, suffixes);
}

/** True where the word before is in capitals throughout, as in old wire copy: there "SUNDAY NIGHT" is no name. */
function inCapitals(words: Words, at: number): boolean {
  return /^\p{Lu}{2,}$/u.test(words.tokens[at]?.text ?? "");
}

/** "in the evening", "by nightfall", "before dawn". */
function alone(words: Words, at: number): Found | null {
  const before = wordAt(words, at - 1);
  if (bareParts.has(wordAt(words, at)) && wordAt(words, at) !== "night" && aloneAfter.has(before)) {
    const next = words.tokens[at + 1];
    return at + 1 < words.end && (next?.pos === "NOUN" || next?.pos === "PROPN") ? null : { start: at, end: at + 1, expression: { kind: "part", of: null } };
  }
  if (!articledAfter.has(before)) return null;
  const end = skip(words, at, articled);
  const next = words.tokens[end];
  if (end === at || (end < words.end && (next?.pos === "NOUN" || next?.lower === "of"))) return null;
  return { start: at, end, expression: { kind: "part", of: null } };
}
