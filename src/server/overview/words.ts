import { openDictionary, type Dictionary } from "./dictionary.ts";

/** The words of a text as filters compare them: small letters, without accents. */
export function wordsOf(text: string): readonly string[] {
  return plain(text).split(/[^\p{L}\p{N}_]+/u).filter((word) => word !== "");
}

/** One spelling for all cases and accents. */
export function plain(text: string): string {
  return text.normalize("NFKD").replaceAll(/\p{M}/gu, "").toLowerCase().trim();
}

/** Tells whether every word of a query begins a word of a text. */
export function openTextTest(query: string): (text: string) => boolean {
  const wanted = wordsOf(query);
  return (text) => {
    const words = wordsOf(text);
    return wanted.every((prefix) => words.some((word) => word.startsWith(prefix)));
  };
}

/** Words as numbers. Names of places, people and outlets come again and again, and are cut into words once. */
export interface WordTable {
  readonly dictionary: Dictionary;
  /** The words of these texts, each once. */
  readonly numbersOf: (names: readonly string[], text: string) => readonly number[];
}

export function openWordTable(): WordTable {
  const dictionary = openDictionary();
  const known = new Map<string, readonly number[]>();
  const cut = (text: string): readonly number[] => wordsOf(text).map(dictionary.numberOf);
  return {
    dictionary,
    numbersOf(names, text) {
      const numbers = new Set(cut(text));
      for (const name of names) {
        let own = known.get(name);
        if (own === undefined) known.set(name, (own = cut(name)));
        for (const number of own) numbers.add(number);
      }
      return [...numbers];
    },
  };
}

/**
 * For each word of the table, which words of the query it begins with, one bit each; and all bits together. null where the query has no word.
 * Words of a query after the thirtieth are not heeded.
 */
export function prefixMarks(words: readonly string[], query: string): { readonly marks: Int32Array; readonly all: number; readonly wanted: readonly string[] } | null {
  const wanted = wordsOf(query).slice(0, 30);
  if (wanted.length === 0) return null;
  const marks = new Int32Array(words.length);
  for (const [bit, prefix] of wanted.entries()) {
    for (let number = 0; number < words.length; number += 1) if (words[number]?.startsWith(prefix) === true) marks[number] = (marks[number] ?? 0) | (1 << bit);
  }
  return { marks, all: 2 ** wanted.length - 1, wanted };
}
