import type { Article } from "../../core/index.ts";
import { dayWindow } from "../days.ts";
import { sharedText, type SharedText } from "./passages.ts";
import { textWords, type TextWords } from "./words.ts";

/** Two texts that share more than chance and common sources explain. `shared.runs` count from `first` to `second`. */
export interface CopyPair {
  readonly first: Article;
  readonly second: Article;
  /** copy: a large share, in order · reuse: one long passage only */
  readonly kind: "copy" | "reuse";
  readonly shared: SharedText;
  readonly firstWords: TextWords;
  readonly secondWords: TextWords;
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
const sampleRate = 4;
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

/** Hashes that stand for a text: all its runs of three words where it is short, a fixed quarter of them where it is long. */
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

interface FiledText {
  readonly article: Article;
  readonly text: TextWords;
  readonly long: boolean;
  readonly all: ReadonlySet<number>;
  readonly sample: ReadonlySet<number>;
}

/** Postings of the texts published in one stretch of days. */
interface Bucket {
  /** Every shingle of the short texts. */
  readonly short: Map<number, FiledText[]>;
  /** The sample of every text. */
  readonly sample: Map<number, FiledText[]>;
}

const undated = "undated";
const bucketOf = (article: Article): number | typeof undated => {
  const published = dayWindow(article.published?.value ?? null);
  return published === null ? undated : Math.floor(published.from / bucketDays);
};

function countShared(postings: ReadonlyMap<number, readonly FiledText[]>, hashes: Iterable<number>, counts: Map<FiledText, number>, wanted: (text: FiledText) => boolean): void {
  for (const value of hashes) for (const other of postings.get(value) ?? []) if (wanted(other)) counts.set(other, (counts.get(other) ?? 0) + 1);
}

function post(postings: Map<number, FiledText[]>, hashes: Iterable<number>, text: FiledText): void {
  for (const value of hashes) {
    const list = postings.get(value);
    if (list === undefined) postings.set(value, [text]);
    else list.push(text);
  }
}

/**
 * The pair of two texts, the same whichever is given first; null where what they share is chance or a common source.
 * The words can be passed where they are at hand.
 */
export function copyPair(one: Article, other: Article, oneWords = textWords(one), otherWords = textWords(other)): CopyPair | null {
  if (one.id > other.id) return copyPair(other, one, otherWords, oneWords);
  const shared = sharedText(oneWords, otherWords);
  const kind = shared.share >= copyShare ? "copy" : shared.longest >= reusedWords ? "reuse" : null;
  return kind === null ? null : { first: one, second: other, kind, shared, firstWords: oneWords, secondWords: otherWords };
}

/** Two short texts meet on every shingle, all others on the sample, whichever came first. */
function candidates(filed: FiledText, bucket: Bucket): readonly FiledText[] {
  const counts = new Map<FiledText, number>();
  if (!filed.long) countShared(bucket.short, filed.all, counts, () => true);
  countShared(bucket.sample, filed.sample, counts, (other) => filed.long || other.long);
  return [...counts].filter(([other, count]) => {
    if (!filed.long && !other.long) return count >= Math.max(3, fewestSharedShare * Math.min(filed.all.size, other.all.size));
    return count >= Math.max(2, fewestSharedShare * Math.min(filed.sample.size, other.sample.size));
  }).map(([other]) => other);
}

/** An index with nothing in it. */
export function openTextIndex(): TextIndex {
  const buckets = new Map<number | typeof undated, Bucket>();
  const known = new Set<string>();
  return {
    add(article) {
      if (known.has(article.id)) return [];
      known.add(article.id);
      const text = textWords(article);
      const filed: FiledText = { article, text, long: text.words.length > sampleAbove, ...shingles(text) };
      const own = bucketOf(article);
      const pairs: CopyPair[] = [];
      for (const [key, bucket] of buckets) {
        if (own !== undated && key !== undated && Math.abs(own - key) > 1) continue;
        for (const other of candidates(filed, bucket)) {
          const pair = copyPair(article, other.article, text, other.text);
          if (pair !== null) pairs.push(pair);
        }
      }
      const bucket = buckets.get(own) ?? { short: new Map<number, FiledText[]>(), sample: new Map<number, FiledText[]>() };
      buckets.set(own, bucket);
      if (!filed.long) post(bucket.short, filed.all, filed);
      post(bucket.sample, filed.sample, filed);
      return pairs;
    },
  };
}
