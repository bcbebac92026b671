import { isCapital, skip, wordAt, type Found, type Words } from "../expression.ts";
import { beforeFeast, fixedFeasts, movingFeasts } from "../tables/en.ts";
import { yearOf } from "./calendar-date.ts";

const firstWords: ReadonlySet<string> = new Set([...fixedFeasts.keys(), ...movingFeasts].map((name) => name.replace("'s", " 's").split(" ", 1)[0] ?? ""));

/** A feast: accepts "Christmas Eve", "New Year's Day 2025", "during Ramadan", "the eve of the election" (no day); refuses "Christmas tree", "Eid Mohammed". */
export function findFeast(words: Words, at: number): Found | null {
  const eve = skip(words, at, "the eve of|eve of");
  if (eve > at) return { start: at, end: phraseEnd(words, eve), expression: { kind: "unknown" } };
  if (!firstWords.has(wordAt(words, at)) || !isCapital(words, at)) return null;
  for (let length = 4; length >= 1; length--) {
    const name = nameOf(words, at, length);
    const fixed = fixedFeasts.get(name);
    if (fixed !== undefined) {
      const year = yearOf(wordAt(words, at + length));
      return { start: at, end: at + length + (year === null ? 0 : 1), expression: { kind: "calendar", year, month: fixed[0], day: fixed[1], weekday: null, direction: "bare" } };
    }
    if (!movingFeasts.has(name)) continue;
    const next = words.tokens[at + length];
    const alone = beforeFeast.has(wordAt(words, at - 1)) && !(at + length < words.end && (next?.pos === "NOUN" || next?.pos === "PROPN"));
    return alone ? { start: at, end: at + length, expression: { kind: "unknown" } } : null;
  }
  return null;
}

/** The words as one name: "new year 's eve" is "new year's eve". */
function nameOf(words: Words, at: number, length: number): string {
  const parts: string[] = [];
  for (let k = 0; k < length; k++) parts.push(wordAt(words, at + k));
  return parts.join(" ").replace(" 's", "'s");
}

/** Where the noun phrase ends that begins at `at`. */
function phraseEnd(words: Words, at: number): number {
  let end = at;
  while (end < words.end && end < at + 6 && /^(?:DET|ADJ|NOUN|PROPN|NUM|PART)$/u.test(words.tokens[end]?.pos ?? "")) end++;
  return end > at ? end : at;
}
