import type { WordQuery, WordTerm } from "../store.ts";
import { wordsIn } from "./words.ts";

/** Words that stand one after the other; with `prefix`, the last of them may go on. */
export interface Phrase {
  readonly words: readonly string[];
  readonly prefix: boolean;
}

/** What is looked for: articles that have each of `all`, and none of `none`. */
export interface SearchQuery {
  readonly all: readonly Phrase[];
  readonly none: readonly Phrase[];
}

/** `-`, then words in quotation marks or up to the next space, then `*` */
const part = /(-)?(?:["“”„«]([^"“”«»]*)["“”»]?|([^\s"“”„«\-][^\s"“”„«]*))(\*)?/gu;

/**
 * A query as people type it: `market "two soldiers" shell* -drone`. null where it names no word to look for.
 * A word that is written with signs inside (`Sumy's`, `12.30`) is looked for as a phrase.
 */
export function parseSearchQuery(text: string): SearchQuery | null {
  const all: Phrase[] = [];
  const none: Phrase[] = [];
  for (const [, minus, quoted, plain = "", star] of text.matchAll(part)) {
    const words = wordsIn(quoted ?? plain).map(({ word }) => word);
    if (words.length > 0) (minus === "-" ? none : all).push({ words, prefix: star === "*" || (quoted === undefined && plain.endsWith("*")) });
  }
  return all.length === 0 ? null : { all, none };
}

/** The part of a query that a store answers: single words. Phrases that must not stand there are looked for afterwards. */
export function storeQuery({ all, none }: SearchQuery): WordQuery {
  return { all: all.flatMap(termsOf), none: none.filter(({ words }) => words.length === 1).flatMap(termsOf) };
}

function termsOf({ words, prefix }: Phrase): readonly WordTerm[] {
  return words.map((word, index) => ({ word, prefix: prefix && index === words.length - 1 }));
}

/** Where a phrase stands in a list of words: the index of its first word, each time. */
export function phraseHits({ words, prefix }: Phrase, within: readonly string[]): readonly number[] {
  const last = words.length - 1;
  const fits = (word: string, index: number, start: number): boolean => {
    const found = within[start + index];
    return found !== undefined && (prefix && index === last ? found.startsWith(word) : found === word);
  };
  const hits: number[] = [];
  for (let start = 0; start + last < within.length; start += 1) if (words.every((word, index) => fits(word, index, start))) hits.push(start);
  return hits;
}

/** How often the phrases stand there together; 0 where one is missing, or one stands there that must not. */
export function countHits({ all, none }: SearchQuery, within: readonly string[]): number {
  if (none.some((phrase) => phraseHits(phrase, within).length > 0)) return 0;
  const counts = all.map((phrase) => phraseHits(phrase, within).length);
  return counts.includes(0) ? 0 : counts.reduce((sum, count) => sum + count, 0);
}
