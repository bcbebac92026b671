import { wordAt, type Found, type Words } from "../expression.ts";

/** A day of a month that is not said again: accepts "on the 19th", "the night of the 3rd"; refuses "the 19th century", "in the 3rd Brigade", "the 19th of them", "finished 3rd". */
export function findDayOfMonth(words: Words, at: number): Found | null {
  if (wordAt(words, at) !== "the" || !/^(?:on|of|by|since|until|till|from|before|after)$/u.test(wordAt(words, at - 1))) return null;
  const day = Number(/^(\d{1,2})(?:st|nd|rd|th)$/u.exec(wordAt(words, at + 1))?.[1] ?? 0);
  if (day < 1 || day > 31) return null;
  const next = at + 2 < words.end ? words.tokens[at + 2] : undefined;
  if (next !== undefined && (next.lower === "of" || next.lower === "-" || /^(?:NOUN|PROPN|ADJ|NUM)$/u.test(next.pos))) return null;
  return { start: at, end: at + 2, expression: { kind: "monthDay", day } };
}
