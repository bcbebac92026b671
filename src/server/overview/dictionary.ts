/** Numbers for words, from 0 on, in the order in which they first came; a word keeps its number. */
export interface Dictionary {
  readonly numberOf: (word: string) => number;
  /** Its number, where it has one. */
  readonly known: (word: string) => number | undefined;
  /** All words, by number. */
  readonly words: readonly string[];
}

export function openDictionary(): Dictionary {
  const numbers = new Map<string, number>();
  const words: string[] = [];
  return {
    words,
    known: (word) => numbers.get(word),
    numberOf(word) {
      const known = numbers.get(word);
      if (known !== undefined) return known;
      numbers.set(word, words.length);
      words.push(word);
      return words.length - 1;
    },
  };
}
