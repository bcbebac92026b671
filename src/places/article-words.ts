import { remember, type Span } from "../core/index.ts";
import type { Analysis, Sentence, Token } from "../language/index.ts";
import { foldName } from "./fold.ts";
import { calendarWords } from "./tables/cues.ts";

/** What the rules of this stage ask about the words of one article, worked out once. */
export interface ArticleWords {
  readonly analysis: Analysis;
  readonly tokens: readonly Token[];
  /** Folded spelling of a token. */
  fold(index: number): string;
  /** True where the token opens with a capital ("al-Balah", "d'Ivoire" too), or, in a text all in capitals, is tagged as what names are. */
  capital(index: number): boolean;
  /** True where only white space lies between the token and the one before it, in the same sentence. */
  follows(index: number): boolean;
  /** True where the token opens its sentence (after an opening quotation mark). */
  opensSentence(index: number): boolean;
  /** True where the token stands in a headline that writes most words with a capital, so that capitals tell little. */
  titleCase(index: number): boolean;
  /** The token in lower case, or "" past either end. */
  lower(index: number): string;
}

const hyphen = 45;
const isSmall = (code: number): boolean => code >= 97 && code <= 122;
/** News names the same places again and again: each spelling is folded once. */
const folded = remember(foldName);

const isCapital = (text: string): boolean => {
  const code = text.charCodeAt(0);
  if (code >= 65 && code <= 90) return true;
  if (code === 97 || code === 101) return text.charCodeAt(2) === hyphen || text.charCodeAt(3) === hyphen ? /^[ae]\p{Ll}h?-\p{Lu}/u.test(text) : false;
  if (code === 100 || code === 108) return text.length > 2 && !isSmall(text.charCodeAt(1)) && /^[dl]['’]\p{Lu}/u.test(text);
  if (code < 128) return false;
  return /^\p{Lu}/u.test(text);
};

export function articleWords(analysis: Analysis): ArticleWords {
  const { tokens, sentences } = analysis;
  const titled = new Map<number, boolean>();
  // Where all is in capitals, the tagger takes names for nouns and adjectives ("SAN SALVADOR").
  const capitals = new Uint8Array(tokens.length);
  for (const { index, text, pos } of tokens) if (isCapital(text) && (!analysis.capitals || pos === "PROPN" || pos === "NOUN" || pos === "ADJ")) capitals[index] = 1;
  const sentenceOf = (index: number): Sentence | undefined => sentences[tokens[index]?.sentence ?? -1];
  return {
    analysis,
    tokens,
    fold: (index) => folded(tokens[index]?.text ?? ""),
    capital: (index) => capitals[index] === 1,
    follows: (index) => {
      const token = tokens[index];
      const before = tokens[index - 1];
      return token !== undefined && before !== undefined && before.sentence === token.sentence && token.start > before.end;
    },
    opensSentence: (index) => {
      const sentence = sentenceOf(index);
      if (sentence === undefined) return false;
      let first = sentence.tokens.start;
      while (first < index && tokens[first]?.pos === "PUNCT") first++;
      return first === index;
    },
    titleCase: (index) => {
      const number = tokens[index]?.sentence ?? -1;
      let known = titled.get(number);
      if (known === undefined) titled.set(number, (known = isTitleCase(tokens, sentenceOf(index)?.tokens ?? { start: 0, end: 0 })));
      return known;
    },
    lower: (index) => tokens[index]?.lower ?? "",
  };
}

const opensWithLetter = remember((text) => /^\p{L}/u.test(text));

/** Most words of four letters and more open with a capital: a headline in title style. */
function isTitleCase(tokens: readonly Token[], range: Span): boolean {
  let long = 0;
  let capitals = 0;
  for (let at = range.start; at < Math.min(range.end, range.start + 24); at++) {
    const token = tokens[at];
    if (token === undefined || token.text.length < 4 || !opensWithLetter(token.text)) continue;
    long++;
    if (isCapital(token.text)) capitals++;
  }
  return long >= 4 && capitals / long >= 0.8 && range.end - range.start <= 24;
}

/** The run of capital words that holds the token at `start` as its first: the end of it, exclusive. Months and weekdays end it. */
export function capitalRunEnd(words: ArticleWords, start: number): number {
  let at = start + 1;
  while (words.capital(at) && words.follows(at) && !calendarWords.has(words.lower(at))) at++;
  return at;
}
