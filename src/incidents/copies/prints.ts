import type { Article } from "../../core/index.ts";
import { dayWindow } from "../days.ts";
import { countCommon, hashRun, packHashes, unpackHashes } from "../hashes.ts";
import type { ArticleSketch, SourceText } from "../sketch.ts";
import { textWords } from "./words.ts";

const printWords = 4;
/** A longer text is stood for by every second, fourth, eighth … of its runs, so that no text has more than this many by much. */
const mostPrints = 48;
const plain = new Set("the a an of in on at to and for with by from was were is are be been has have had that it its as he she they his her their said says who which after into this will".split(" "));

/** Runs of four words by which a text is found again, and which share of them is kept: one of 2^level. */
export function textPrints(article: Article): Pick<ArticleSketch, "prints" | "level"> {
  const { words, hashes } = textWords(article);
  const all = new Set<number>();
  for (let i = 0; i + printWords <= words.length; i++) {
    let telling = 0;
    for (let k = i; k < i + printWords; k++) if (!plain.has(words[k] ?? "")) telling++;
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

/** Under which keys a text is filed, and under which it looks for others. Of two texts either finds the other, or neither does. */
export function printKeys(sketch: ArticleSketch): PrintKeys {
  const known = keysBySketch.get(sketch);
  if (known !== undefined) return known;
  const keys = keysFor(sketch);
  keysBySketch.set(sketch, keys);
  return keys;
}

interface PrintKeys {
  readonly filed: readonly string[];
  readonly sought: readonly string[];
}

const keysBySketch = new WeakMap<ArticleSketch, PrintKeys>();
const hashesBySketch = new WeakMap<ArticleSketch, Uint32Array>();

/** The prints of a text, read back once. */
function hashesOf(sketch: ArticleSketch): Uint32Array {
  const known = hashesBySketch.get(sketch);
  if (known !== undefined) return known;
  const hashes = unpackHashes(sketch.prints);
  hashesBySketch.set(sketch, hashes);
  return hashes;
}

function keysFor(sketch: ArticleSketch): PrintKeys {
  const { published } = sketch;
  const hashes = [...hashesOf(sketch)].map((hash) => hash.toString(36));
  const day = dayWindow(published?.value ?? null)?.from ?? null;
  if (day === null) return { filed: hashes.map((hash) => `xu:${hash}`), sought: hashes.flatMap((hash) => [`xa:${hash}`, `xu:${hash}`]) };
  const few = hashes.slice(0, undatedPrints);
  const buckets = [...new Set([day - copyDays, day, day + copyDays].map((near) => Math.floor(near / bucketDays)))];
  return {
    filed: [...hashes.map((hash) => `x${Math.floor(day / bucketDays)}:${hash}`), ...few.map((hash) => `xa:${hash}`)],
    sought: [...buckets.flatMap((bucket) => hashes.map((hash) => `x${bucket}:${hash}`)), ...few.map((hash) => `xu:${hash}`)],
  };
}

/** Texts that share fewer of their runs are not compared. */
export const fewestShared = 2;
/** Share of the shorter text's runs below which two texts are not compared word by word. */
const leastShare = 0.06;
/** An outlet's own standing passages tell nothing: only whole texts of it are compared. */
const leastShareInOutlet = 0.2;

/** True where two texts share so much, by their prints, that they are to be compared word by word. */
export function mayBeCopies(a: ArticleSketch, b: ArticleSketch): boolean {
  const [day, other] = [a, b].map(({ published }) => dayWindow(published?.value ?? null)?.from ?? null);
  if (day !== null && other !== null && day !== undefined && other !== undefined && Math.abs(day - other) > copyDays) return false;
  const step = 2 ** Math.max(a.level, b.level);
  const [one, two] = [a, b].map((sketch) => hashesOf(sketch).filter((hash) => hash % step === 0));
  if (one === undefined || two === undefined) return false;
  const fewest = Math.min(one.length, two.length);
  return countCommon(one, two) >= Math.max(fewestShared, (sameOutlet(a, b) ? leastShareInOutlet : leastShare) * fewest);
}

/** True where both are of one outlet, whose repeated passages are no second source. */
export const sameOutlet = (a: SourceText, b: SourceText): boolean => a.outlet !== null && a.outlet === b.outlet;
