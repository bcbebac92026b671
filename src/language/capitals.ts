import type { Span } from "../core/index.ts";
import { monthNames } from "./locales/en/index.ts";

/** How the tagger is to see each block. */
export interface ReadingCase {
  /** True where most of the text is in capitals. */
  readonly capitals: boolean;
  /** The block as it stands, or in lower case where capitals tell nothing. Always of the same length as the block. */
  readonly read: (block: Span) => string;
}

/** How many letters are capitals and how many are small. By code, since every text passes through here twice. */
function letters(words: string): { readonly upper: number; readonly lower: number } {
  let upper = 0;
  let lower = 0;
  for (let at = 0; at < words.length; at++) {
    const code = words.charCodeAt(at);
    if (code >= 97 && code <= 122) lower++;
    else if (code >= 65 && code <= 90) upper++;
    else if (code >= 128) {
      const letter = words.charAt(at);
      if (/\p{Ll}/u.test(letter)) lower++;
      else if (/\p{Lu}/u.test(letter)) upper++;
    }
  }
  return { upper, lower };
}

/** Decides for the whole text, and for each block, whether capitals tell anything. */
export function readingCase(text: string, blocks: readonly Span[]): ReadingCase {
  const whole = letters(text.slice(0, 4_000));
  const capitals = whole.upper > 40 && whole.upper > whole.lower * 4;
  const isCapitals = (words: string): boolean => {
    const count = letters(words.slice(0, 1_000));
    return count.upper > 20 && count.upper > count.lower * 4;
  };
  const read = (block: Span): string => {
    const words = text.slice(block.start, block.end);
    return isCapitals(words) || capitals ? softened(words) : words;
  };
  return { capitals: capitals || blocks.some((block) => block.end - block.start > 400 && isCapitals(text.slice(block.start, block.end))), read };
}

/** Lower case, with capitals left at the beginning of sentences, on months and days, and on initials. */
function softened(words: string): string {
  const lowered = words.replace(/\p{L}+/gu, (word) => {
    const lower = word.toLowerCase();
    if (lower.length !== word.length) return word;
    return (monthNames.has(lower) && lower !== "may" && lower !== "march") || /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/u.test(lower) ? word.charAt(0) + lower.slice(1) : lower;
  });
  return lowered.replace(/(^|[.!?]\s+|["“]\s*)(\p{Ll})/gu, (_all, before: string, letter: string) => (letter.toUpperCase().length === 1 ? before + letter.toUpperCase() : before + letter));
}
