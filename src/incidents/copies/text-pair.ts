import type { Article, Span } from "../../core/index.ts";
import { canShare, sharedText, type Run } from "./passages.ts";
import { sameOutlet } from "./prints.ts";
import { textWords, type TextWords } from "./words.ts";

/** Two texts that share more than chance and common sources explain; `first` is the lower id. */
export interface CopyPair {
  readonly first: string;
  readonly second: string;
  /** copy: a large share, in order · reuse: one long passage only */
  readonly kind: "copy" | "reuse";
  /** Share of the shorter text's word triples, from 0 to 1. */
  readonly share: number;
  /** The shared passages, in `article.text` of each. */
  readonly passages: readonly { readonly first: Span; readonly second: Span }[];
}

/** Rewritten copies share three tenths of their word triples; independent reports of one incident stay under two tenths. */
export const copyShare = 0.25;
/** A passage of this many words is no chance. */
export const reusedWords = 25;

function passageOf(words: TextWords, from: number, length: number): Span {
  return { start: words.starts[from] ?? 0, end: words.ends[from + length - 1] ?? 0 };
}

const passagesOf = (runs: readonly Run[], first: TextWords, second: TextWords): CopyPair["passages"] =>
  runs.map((run) => ({ first: passageOf(first, run.a, run.length), second: passageOf(second, run.b, run.length) }));

/**
 * The pair of two texts, the same whichever is given first; null where what they share is chance or a common source.
 * @param wordsOf the words of a text, where they are at hand
 */
export function copyPair(one: Article, other: Article, wordsOf: (article: Article) => TextWords = textWords): CopyPair | null {
  if (one.id > other.id) return copyPair(other, one, wordsOf);
  const [first, second] = [wordsOf(one), wordsOf(other)];
  if (!canShare(first, second, copyShare, reusedWords)) return null;
  const { runs, share, longest } = sharedText(first, second);
  const kind = share >= copyShare ? "copy" : longest >= reusedWords && !sameOutlet(one, other) ? "reuse" : null;
  return kind === null ? null : { first: one.id, second: other.id, kind, share, passages: passagesOf(runs, first, second) };
}

/** Every pair among a few texts. */
export function copyPairsAmong(articles: readonly Article[]): readonly CopyPair[] {
  const words = new Map(articles.map((article) => [article.id, articles.length > 1 ? textWords(article) : null]));
  const wordsOf = (article: Article): TextWords => words.get(article.id) ?? textWords(article);
  return articles.flatMap((article, i) => articles.slice(0, i).flatMap((other) => copyPair(article, other, wordsOf) ?? []));
}

/** A pair as it is kept: kind, share, and the passages that can hold a claim, four numbers each. */
export type KeptPair = readonly [CopyPair["kind"], number, ...(readonly number[])];

/** Shorter passages hold no claim. */
const shortestKept = 12;

export function keepPair({ kind, share, passages }: CopyPair): KeptPair {
  return [kind, share, ...passages.filter(({ first }) => first.end - first.start >= shortestKept).flatMap(({ first, second }) => [first.start, first.end, second.start, second.end])];
}

export function keptPair(first: string, second: string, [kind, share, ...numbers]: KeptPair): CopyPair {
  const at = (i: number): number => numbers[i] ?? 0;
  return { first, second, kind, share, passages: Array.from({ length: numbers.length >> 2 }, (_, i) => ({ first: { start: at(4 * i), end: at(4 * i + 1) }, second: { start: at(4 * i + 2), end: at(4 * i + 3) } })) };
}
