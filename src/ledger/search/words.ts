import type { Span } from "../../core/index.ts";
import type { ReadArticleState } from "../article-state.ts";
import type { WordsRow } from "../store.ts";

/** A word as search compares it, and where it stands. */
export interface FoundWord {
  readonly word: string;
  readonly span: Span;
}

/** Scripts without spaces between words: each character is a word, so that a run of them is found as a phrase. */
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const word = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])[\p{L}\p{N}\p{M}])+/gu;

/** Letters and digits that nothing has to be done to but making them small. */
const plain = /^[A-Za-z0-9]+$/u;
/** Longer runs of letters are no words. */
const longest = 60;
/** How much of one article is searched: more words, or more different ones, than any report has. */
const limits = { words: 100_000, differentUnits: 100_000 } as const;
/** Stands between the parts of an article, so that no phrase runs over them. */
const gap = "|";

/** The words of a text in its order, without case and without the marks on letters. */
export function wordsIn(text: string): readonly FoundWord[] {
  return [...text.matchAll(word)].flatMap((match) => {
    const folded = fold(match[0]);
    return folded === "" ? [] : [{ word: folded, span: { start: match.index, end: match.index + match[0].length } }];
  });
}

/** True where the words are characters of a script without spaces. */
export function isUnspaced(text: string): boolean {
  return unspaced.test(text);
}

/** What search knows of an article: its title, outlet and text. */
export function wordsRow(state: ReadArticleState): WordsRow {
  const { title, outlet, published } = state.reading.article;
  const parts = [title ?? "", outlet ?? "", state.article.text].map((part) => wordsIn(part).map((found) => found.word));
  return { number: state.filed.entry, day: published?.value ?? "", words: limited(parts).map((words) => words.join(" ")).join(` ${gap} `) };
}

/** É → e, Ё → е, ﬁ → fi: compatibility forms are taken apart, and marks of Latin, Greek and Cyrillic letters left out. */
function fold(run: string): string {
  if (plain.test(run)) return run.toLowerCase().slice(0, longest);
  return run.normalize("NFKD").replace(/[\u0300-\u036F]/gu, "").toLowerCase().replace(/[^\p{L}\p{N}\p{M}]/gu, "").slice(0, longest).toWellFormed();
}

function limited(parts: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const [most, all] = parts.reduce(([words, units], part) => [words + part.length, part.reduce((sum, { length }) => sum + length, units)], [0, 0]);
  if (most <= limits.words && all <= limits.differentUnits) return parts;
  const different = new Set<string>();
  let count = 0;
  let units = 0;
  return parts.map((words) => words.filter((one) => {
    if (count >= limits.words || units >= limits.differentUnits) return false;
    count += 1;
    if (!different.has(one)) units += one.length;
    different.add(one);
    return true;
  }));
}
