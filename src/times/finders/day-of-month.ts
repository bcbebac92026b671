import { wordAt, type Found, type Words } from "../expression.ts";

/** Months from that of the publication. */
const offsets: ReadonlyMap<string, number> = new Map([["last month", -1], ["this month", 0], ["the previous month", -1], ["the past month", -1], ["the current month", 0], ["next month", 1]]);

/**
 * A day of a month that is not said again: accepts "on the 19th", "the night of the 3rd", "the 29th of last month", "the 4th of the month";
 * refuses "the 19th century", "in the 3rd Brigade", "the 19th of them", "finished 3rd".
 */
export function findDayOfMonth(words: Words, at: number): Found | null {
  if (wordAt(words, at) !== "the") return null;
  const day = Number(/^(\d{1,2})(?:st|nd|rd|th)$/u.exec(wordAt(words, at + 1))?.[1] ?? 0);
  if (day < 1 || day > 31) return null;
  const month = monthBehind(words, at + 2);
  if (month !== null) return { start: at, end: month.end, expression: { kind: "monthDay", day, offset: month.offset } };
  if (!/^(?:on|of|by|since|until|till|from|before|after)$/u.test(wordAt(words, at - 1))) return null;
  const next = at + 2 < words.end ? words.tokens[at + 2] : undefined;
  if (next !== undefined && (next.lower === "of" || next.lower === "-" || /^(?:NOUN|PROPN|ADJ|NUM)$/u.test(next.pos))) return null;
  return { start: at, end: at + 2, expression: { kind: "monthDay", day, offset: null } };
}

/** "of last month", "of the month": which month, null for the one that the bare day means, and the token behind; null where no month follows. */
function monthBehind(words: Words, at: number): { readonly offset: number | null; readonly end: number } | null {
  const of = wordAt(words, at) === "of" ? 1 : 0;
  const run = (count: number): string => Array.from({ length: count }, (_, k) => wordAt(words, at + of + k)).join(" ");
  for (const count of [2, 3]) {
    const offset = offsets.get(run(count));
    if (offset !== undefined) return { offset, end: at + of + count };
  }
  return of === 1 && run(2) === "the month" ? { offset: null, end: at + 3 } : null;
}
