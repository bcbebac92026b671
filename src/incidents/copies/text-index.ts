import type { Article, Span } from "../../core/index.ts";
import { dayWindow } from "../days.ts";
import { sharedText, type Run } from "./passages.ts";
import { textWords, type TextWords } from "./words.ts";

/** Two texts that share more than chance and common sources explain; `first` has the lower id. */
export interface CopyPair {
  readonly first: Article;
  readonly second: Article;
  /** copy: a large share, in order · reuse: one long passage only */
  readonly kind: "copy" | "reuse";
  /** Share of the shorter text's word triples, from 0 to 1. */
  readonly share: number;
  /** The shared passages, in `article.text` of each. */
  readonly passages: readonly { readonly first: Span; readonly second: Span }[];
}

/** Finds, for each new text, the texts that it shares passages with. */
export interface TextIndex {
  /** Files a text and returns its pairs with the texts filed before. A text that is there already gives none. */
  add(article: Article): readonly CopyPair[];
}

/** Rewritten copies share three tenths of their word triples; independent reports of one incident stay under two tenths. */
export const copyShare = 0.25;
/** A passage of this many words is no chance. */
export const reusedWords = 25;

const shingleWords = 3;
const sampleAbove = 200;
const sampleRate = 8;
const bucketDays = 10;
const fewestSharedShare = 0.06;
const plain = new Set("the a an of in on at to and for with by from was were is are be been has have had that it its as he she they his her their said says who which after into this will".split(" "));

function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  value ^= value >>> 15;
  value = Math.imul(value, 0x2c1b3c6d);
  return (value ^ (value >>> 12)) >>> 0;
}

/** Hashes that stand for a text: all its runs of three words where it is short, a fixed eighth of them where it is long. */
function shingles(text: TextWords): { readonly all: ReadonlySet<number>; readonly sample: ReadonlySet<number> } {
  const all = new Set<number>();
  const sample = new Set<number>();
  for (let i = 0; i + shingleWords <= text.words.length; i++) {
    const run = text.words.slice(i, i + shingleWords);
    if (run.every((word) => plain.has(word))) continue;
    const value = hash(run.join(" "));
    all.add(value);
    if (value % sampleRate === 0) sample.add(value);
  }
  return { all, sample };
}

/** A filed text keeps no words: at a hundred thousand texts they are read again where they are wanted. */
interface FiledText {
  readonly article: Article;
  readonly long: boolean;
  readonly allCount: number;
  readonly sampleCount: number;
}

/** Postings of the texts published in one stretch of days. */
interface Bucket {
  /** Every shingle of the short texts. */
  readonly short: Postings;
  /** The sample of every text. */
  readonly sample: Postings;
}

/** Most shingles stand in one text only, which is then filed without a list. */
type Postings = Map<number, FiledText | FiledText[]>;

const undated = "undated";
const bucketOf = (article: Article): number | typeof undated => {
  const published = dayWindow(article.published?.value ?? null);
  return published === null ? undated : Math.floor(published.from / bucketDays);
};

function countShared(postings: Postings, hashes: Iterable<number>, counts: Map<FiledText, number>, wanted: (text: FiledText) => boolean): void {
  for (const value of hashes) {
    const found = postings.get(value);
    if (found === undefined) continue;
    for (const other of Array.isArray(found) ? found : [found]) if (wanted(other)) counts.set(other, (counts.get(other) ?? 0) + 1);
  }
}

function post(postings: Postings, hashes: Iterable<number>, text: FiledText): void {
  for (const value of hashes) {
    const found = postings.get(value);
    if (found === undefined) postings.set(value, text);
    else if (Array.isArray(found)) found.push(text);
    else postings.set(value, [found, text]);
  }
}

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
  const { runs, share, longest } = sharedText(first, second);
  const kind = share >= copyShare ? "copy" : longest >= reusedWords ? "reuse" : null;
  return kind === null ? null : { first: one, second: other, kind, share, passages: passagesOf(runs, first, second) };
}

/** Two short texts meet on every shingle, all others on the sample, whichever came first. */
function candidates(filed: FiledText, all: ReadonlySet<number>, sample: ReadonlySet<number>, bucket: Bucket): readonly FiledText[] {
  const counts = new Map<FiledText, number>();
  if (!filed.long) countShared(bucket.short, all, counts, () => true);
  countShared(bucket.sample, sample, counts, (other) => filed.long || other.long);
  return [...counts].filter(([other, count]) => {
    if (!filed.long && !other.long) return count >= Math.max(3, fewestSharedShare * Math.min(filed.allCount, other.allCount));
    return count >= Math.max(2, fewestSharedShare * Math.min(filed.sampleCount, other.sampleCount));
  }).map(([other]) => other);
}

const keptWords = 256;

/** Reads the words of texts, and keeps those of the last few hundred, because copies come close together. */
function openReader(): (article: Article) => TextWords {
  const kept = new Map<string, TextWords>();
  return (article) => {
    const words = kept.get(article.id) ?? textWords(article);
    kept.delete(article.id);
    kept.set(article.id, words);
    const [oldest] = kept.keys();
    if (kept.size > keptWords && oldest !== undefined) kept.delete(oldest);
    return words;
  };
}

/** An index with nothing in it. */
export function openTextIndex(): TextIndex {
  const buckets = new Map<number | typeof undated, Bucket>();
  const known = new Set<string>();
  const wordsOf = openReader();
  return {
    add(article) {
      if (known.has(article.id)) return [];
      known.add(article.id);
      const text = wordsOf(article);
      const { all, sample } = shingles(text);
      const filed: FiledText = { article, long: text.words.length > sampleAbove, allCount: all.size, sampleCount: sample.size };
      const own = bucketOf(article);
      const pairs: CopyPair[] = [];
      for (const [key, bucket] of buckets) {
        if (own !== undated && key !== undated && Math.abs(own - key) > 1) continue;
        for (const other of candidates(filed, all, sample, bucket)) {
          const pair = copyPair(article, other.article, wordsOf);
          if (pair !== null) pairs.push(pair);
        }
      }
      const bucket: Bucket = buckets.get(own) ?? { short: new Map(), sample: new Map() };
      buckets.set(own, bucket);
      if (!filed.long) post(bucket.short, all, filed);
      post(bucket.sample, sample, filed);
      return pairs;
    },
  };
}
