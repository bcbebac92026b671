import { dayWindow } from "../days.ts";
import { countCommon, hashRun, hashText, packHashes, unpackHashes } from "../hashes.ts";
import type { ArticleSketch, SourceText } from "../sketch.ts";
import { creditsAnother } from "./credits.ts";
import type { TextWords } from "./words.ts";

const printWords = 4;
/** A longer text is stood for by every second, fourth, eighth … of its runs, so that no text has more than this many by much. */
const mostPrints = 48;
const plain = new Set("the a an of in on at to and for with by from was were is are be been has have had that it its as he she they his her their said says who which after into this will".split(" ").map(hashText));

/** Runs of four words by which a text is found again, and which share of them is kept: one of 2^level. */
export function textPrints({ hashes }: TextWords): Pick<ArticleSketch, "prints" | "level"> {
  const all = new Set<number>();
  for (let i = 0; i + printWords <= hashes.length; i++) {
    let telling = 0;
    for (let k = i; k < i + printWords; k++) if (!plain.has(hashes[k] ?? 0)) telling++;
    if (telling >= 2) all.add(hashRun(hashes, i, printWords));
  }
  const level = Math.max(0, Math.ceil(Math.log2(all.size / mostPrints)));
  return { prints: packHashes([...all].filter((hash) => hash % 2 ** level === 0)), level };
}

/** Texts that were published further apart than this are not compared. */
export const copyDays = 15;
const bucketDays = 2 * copyDays;
/** By how many of its runs a dated text is found from one that tells no date. */
const undatedPrints = 8;

/** Where a text looks for others that hold one of its runs. */
export interface SoughtPrint {
  readonly key: string;
  /** The key under which those find this text in turn. */
  readonly own: string;
}

/** Under which keys a text is filed, and under which it looks for others. Of two texts either finds the other, or neither does. */
export interface PrintKeys {
  readonly filed: readonly string[];
  readonly sought: readonly SoughtPrint[];
  /** The text's second key under all of them: in the order of originals, as far as day and credit tell. */
  readonly sub: string;
}

const keysBySketch = new WeakMap<ArticleSketch, PrintKeys>();
const hashesBySketch = new WeakMap<ArticleSketch, Uint32Array>();

/** The print keys of a text, worked out once. */
export function printKeys(sketch: ArticleSketch): PrintKeys {
  const known = keysBySketch.get(sketch);
  if (known !== undefined) return known;
  const keys = keysFor(sketch);
  keysBySketch.set(sketch, keys);
  return keys;
}

/** The prints of a text, read back once. */
function hashesOf(sketch: ArticleSketch): Uint32Array {
  const known = hashesBySketch.get(sketch);
  if (known !== undefined) return known;
  const hashes = unpackHashes(sketch.prints);
  hashesBySketch.set(sketch, hashes);
  return hashes;
}

/** Days from so long before 1970 to as long after have four digits in base 36. */
const dayZero = 500_000;
const undatedRank = "zzzz";
const rankLength = undatedRank.length + 1;

function rankOf(sketch: ArticleSketch, day: number | null): string {
  const days = day === null ? undatedRank : Math.min(1_679_614, Math.max(46_656, day + dayZero)).toString(36);
  return `${days}${creditsAnother(sketch) ? 1 : 0}`;
}

/** The id of the text that has this second key under its print keys. */
export const articleOfPrint = (sub: string): string => sub.slice(rankLength);

const isDated = (sub: string): boolean => !sub.startsWith(undatedRank);

function keysFor(sketch: ArticleSketch): PrintKeys {
  const hashes = Array.from(hashesOf(sketch), (hash) => hash.toString(36));
  const day = dayWindow(sketch.published?.value ?? null)?.from ?? null;
  const sub = `${rankOf(sketch, day)}${sketch.id}`;
  if (day === null) {
    const filed = hashes.map((hash) => `u:${hash}`);
    return { filed, sought: hashes.flatMap((hash) => [{ key: `a:${hash}`, own: `u:${hash}` }, { key: `u:${hash}`, own: `u:${hash}` }]), sub };
  }
  const few = hashes.slice(0, undatedPrints);
  const own = Math.floor(day / bucketDays);
  const buckets = [...new Set([day - copyDays, day, day + copyDays].map((near) => Math.floor(near / bucketDays)))];
  return {
    filed: [...hashes.map((hash) => `${own}:${hash}`), ...few.map((hash) => `a:${hash}`)],
    sought: [...buckets.flatMap((bucket) => hashes.map((hash) => ({ key: `${bucket}:${hash}`, own: `${own}:${hash}` }))), ...few.map((hash) => ({ key: `u:${hash}`, own: `a:${hash}` }))],
    sub,
  };
}

/**
 * A run of words that stands in more texts than this leads only to the first of them: a paragraph that thousands of texts share, or
 * the phrases of a trade, must not lead from each to each. The first are the earliest, so copies still lead to their original.
 */
export const mostHolders = 24;

/** Texts that share fewer of their runs are not compared. */
const fewestShared = 2;
/** By how many runs two texts have to find each other, by their second keys: of a text that tells no date few are looked for. */
export const fewestFound = (a: string, b: string): number => (isDated(a) === isDated(b) ? fewestShared : 1);
/** Share of the shorter text's runs below which two texts are not compared word by word. */
const leastShare = 0.06;
/** An outlet's own standing passages tell nothing: only whole texts of it are compared. */
const leastShareInOutlet = 0.2;

/** True where two texts share so much, by their prints, that they are to be compared word by word. */
export function mayBeCopies(a: ArticleSketch, b: ArticleSketch): boolean {
  const [day, later] = [a, b].map(({ published }) => dayWindow(published?.value ?? null)?.from ?? null);
  if (day !== null && later !== null && day !== undefined && later !== undefined && Math.abs(day - later) > copyDays) return false;
  const step = 2 ** Math.max(a.level, b.level);
  const [one, other] = [hashesOf(a), hashesOf(b)];
  const common = countCommon(one, other);
  if (common < fewestShared) return false;
  return common >= (sameOutlet(a, b) ? leastShareInOutlet : leastShare) * Math.min(countMultiples(one, step), countMultiples(other, step));
}

/** How many of the numbers can be divided by `step`, a power of two. */
function countMultiples(hashes: Uint32Array, step: number): number {
  let count = 0;
  for (let i = 0; i < hashes.length; i++) if (((hashes[i] ?? 0) & (step - 1)) === 0) count++;
  return count;
}

/** True where both are of one outlet, whose repeated passages are no second source. */
export const sameOutlet = (a: SourceText, b: SourceText): boolean => a.outlet !== null && a.outlet === b.outlet;
