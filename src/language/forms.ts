import type { Span } from "../core/index.ts";
import type { Token } from "./analysis.ts";

/** What a word is, whatever stands around it. */
export type WordForm = Pick<Token, "lower" | "pos" | "lemma">;

/** A token that does not know its place in the article yet. */
export type Draft = { -readonly [Field in keyof Token]: Token[Field] };

/** No more forms than this are numbered in one process: room for what news uses again and again, and a bound for what it does not. */
const mostForms = 200_000;
const numbers = new Map<string, number>();

/** The number by which the process knows a form: from 1, in the order in which forms are met; 0 for what is met when there are too many. Tells nothing about the word, only that two are the same. */
export function formNumber({ lower, pos, lemma }: WordForm): number {
  const key = `${pos} ${lower} ${lemma}`;
  const known = numbers.get(key);
  if (known !== undefined) return known;
  if (numbers.size >= mostForms) return 0;
  numbers.set(key, numbers.size + 1);
  return numbers.size;
}

/** The same question about a word's form, up to 31 bits, asked once of each form: a look-up by number costs a tenth of one by text. */
export function formBits(work: (form: WordForm) => number): (token: Token) => number {
  // The highest bit marks what is known.
  let known = new Int32Array(2_048);
  const ask = (token: Token): number => {
    const bits = work(token) & 0x7fffffff;
    if (token.form === 0) return bits;
    if (token.form >= known.length) {
      const grown = new Int32Array(Math.max(token.form + 1, known.length * 2));
      grown.set(known);
      known = grown;
    }
    known[token.form] = bits | 0x80000000;
    return bits;
  };
  return (token) => {
    const bits = token.form < known.length ? (known[token.form] ?? 0) : 0;
    return bits < 0 ? bits & 0x7fffffff : ask(token);
  };
}

/** What is known of a word's form, worked out once of each form. */
export function formTable<T>(work: (form: WordForm) => T): (token: Token) => T {
  const values: T[] = [];
  const place = formBits((form) => values.push(work(form)) - 1);
  return (token) => (token.form === 0 ? work(token) : (values[place(token)] as T));
}

/** A yes or no about a word's form, asked once of each form; no where there is no word. */
export function formTest(fits: (form: WordForm) => boolean): (token: Token | undefined) => boolean {
  const bits = formBits((form) => (fits(form) ? 1 : 0));
  return (token) => token !== undefined && bits(token) === 1;
}

/** Tells for a stretch of tokens which of the rules, at most 31, may find something there: a bit for each, by its place in the list. A rule that needs no word always may. */
export function rulesByWords<Rule>(rules: readonly Rule[], needs: (rule: Rule) => ((word: WordForm) => boolean) | undefined): (tokens: readonly Token[], range: Span) => number {
  const tests = rules.map(needs);
  const bitsOf = (wanted: (test: (typeof tests)[number]) => boolean): number => tests.reduce((bits, test, index) => (wanted(test) ? bits | (1 << index) : bits), 0);
  const always = bitsOf((test) => test === undefined);
  const neededBy = formBits((word) => bitsOf((test) => test?.(word) === true));
  return (tokens, { start, end }) => {
    let met = always;
    for (let at = start; at < end; at++) {
      const token = tokens[at];
      if (token !== undefined) met |= neededBy(token);
    }
    return met;
  };
}
