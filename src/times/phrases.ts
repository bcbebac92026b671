import type { Expression, Words } from "./expression.ts";
import { wordAt } from "./expression.ts";

interface Phrase {
  readonly words: readonly string[];
  readonly expression: Expression;
}

/** Phrases that mean a time, by their first word and by their second ("" for those of one word), the longest first. */
export type PhraseTable = ReadonlyMap<string, ReadonlyMap<string, readonly Phrase[]>>;

export function tableOf(phrases: readonly (readonly [phrase: string, expression: Expression])[]): PhraseTable {
  const list = phrases.map(([phrase, expression]) => ({ words: phrase.split(" "), expression }));
  const byFirst = Map.groupBy(list.sort((a, b) => b.words.length - a.words.length), ({ words }) => words[0] ?? "");
  return new Map([...byFirst].map(([first, group]) => [first, Map.groupBy(group, ({ words }) => words[1] ?? "")]));
}

/** The longest phrase of a table that stands at `at`, with the position after it; null where none does. */
export function phraseAt(words: Words, at: number, table: PhraseTable): { readonly end: number; readonly expression: Expression } | null {
  const bySecond = table.get(wordAt(words, at));
  return bySecond === undefined ? null : (standing(words, at, bySecond.get(wordAt(words, at + 1))) ?? standing(words, at, bySecond.get("")));
}

function standing(words: Words, at: number, phrases: readonly Phrase[] = []): { readonly end: number; readonly expression: Expression } | null {
  for (const phrase of phrases) {
    let k = 1;
    while (k < phrase.words.length && wordAt(words, at + k) === phrase.words[k]) k++;
    if (k === phrase.words.length) return { end: at + k, expression: phrase.expression };
  }
  return null;
}
