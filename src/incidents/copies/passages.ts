import { hashRun } from "../hashes.ts";
import type { TextWords } from "./words.ts";

/** A run of words that two texts share: `length` words from word `a` of the first and word `b` of the second. */
export interface Run {
  readonly a: number;
  readonly b: number;
  readonly length: number;
}

/** What two texts share. Shares are of the words outside quotation marks, from 0 to 1. */
export interface SharedText {
  /** Shared runs, in the order of the first text. */
  readonly runs: readonly Run[];
  /** Share of the shorter text's word triples that stand in the longer one, in the same order. */
  readonly share: number;
  /** Words outside quotation marks of the longest run. */
  readonly longest: number;
}

const shortestRun = 3;
const fewestNarrativeWords = 12;

/** The runs of three words of a text, made for looking them up. */
interface Triples {
  /** A number for each word that a run starts with, in the order of the text. */
  readonly runs: Int32Array;
  /** A bit for each number, where its own last bits lead: two numbers in some sixty share one. A power of two of them. */
  readonly bits: Int32Array;
  /** How many runs count where shares are told. */
  readonly counted: number;
  /** Words that stand at each run; made when first asked for, because most texts are compared no further than by their bits. */
  readonly places: () => ReadonlyMap<number, readonly number[]>;
}

const triplesByText = new WeakMap<TextWords, Triples>();

/** The triples of a text, worked out once. */
function triplesOf(text: TextWords): Triples {
  const known = triplesByText.get(text);
  if (known !== undefined) return known;
  const runs = Int32Array.from({ length: triples(text.hashes.length) }, (_, i) => hashRun(text.hashes, i, shortestRun) | 0);
  const bits = new Int32Array(2 * 2 ** Math.ceil(Math.log2(runs.length + 1)));
  for (const run of runs) bits[wordOf(run, bits)] = (bits[wordOf(run, bits)] ?? 0) | (1 << run);
  let places: ReadonlyMap<number, readonly number[]> | null = null;
  const made: Triples = { runs, bits, counted: countedTriples(text), places: () => (places ??= placesOf(runs)) };
  triplesByText.set(text, made);
  return made;
}

/** In which of the words the bit of a run is; the run's last five bits tell which of its 32 that is. */
const wordOf = (run: number, { length }: Int32Array): number => (run >>> 5) & (length - 1);

function placesOf(runs: Int32Array): ReadonlyMap<number, readonly number[]> {
  const at = new Map<number, number[]>();
  for (const [j, run] of runs.entries()) {
    const list = at.get(run);
    if (list === undefined) at.set(run, [j]);
    else list.push(j);
  }
  return at;
}

/** How many of a text's triples stand in another, and the length of the longest run that they can make: no less than what is shared in order. */
function mostShared({ runs }: Triples, { bits }: Triples): { readonly triples: number; readonly longest: number } {
  let [shared, longest, run] = [0, 0, 0];
  for (let i = 0; i < runs.length; i++) {
    const sought = runs[i] ?? 0;
    if (((bits[wordOf(sought, bits)] ?? 0) & (1 << sought)) === 0) {
      run = 0;
      continue;
    }
    shared++;
    run++;
    if (run > longest) longest = run;
  }
  return { triples: shared, longest: longest === 0 ? 0 : longest + shortestRun - 1 };
}

/** True where two texts can share so large a part of the shorter one, or so long a run. Cheap, and never false where they do. */
export function canShare(a: TextWords, b: TextWords, share: number, longest: number): boolean {
  if (a.hashes.length > b.hashes.length) return canShare(b, a, share, longest);
  const own = triplesOf(a);
  const most = mostShared(own, triplesOf(b));
  return most.longest >= longest || most.triples >= share * own.counted;
}

function runsOf(a: TextWords, b: TextWords): Run[] {
  const sought = triplesOf(a).runs;
  const at = triplesOf(b).places();
  const runs: Run[] = [];
  let expected = 0;
  for (let i = 0; i < sought.length; ) {
    let best: Run | null = null;
    for (const j of at.get(sought[i] ?? 0) ?? []) {
      let length = 0;
      while (i + length < a.hashes.length && j + length < b.hashes.length && a.hashes[i + length] === b.hashes[j + length]) length++;
      if (length < shortestRun) continue;
      // Of equally long runs the one nearest to where the last ended keeps the order of the text.
      if (best === null || length > best.length || (length === best.length && Math.abs(j - expected) < Math.abs(best.b - expected))) best = { a: i, b: j, length };
    }
    if (best === null) i++;
    else {
      runs.push(best);
      i += best.length;
      expected = best.b + best.length;
    }
  }
  return runs;
}

const countNarrative = (text: TextWords, from: number, to: number): number => {
  let count = 0;
  for (let i = from; i < to; i++) if (text.quoted[i] !== 1) count++;
  return count;
};

/** The greatest weight of runs that follow each other in both texts. */
function orderedWeight(runs: readonly Run[], weights: readonly number[]): number {
  const best: number[] = [];
  let most = 0;
  for (const [i, run] of runs.entries()) {
    let before = 0;
    for (let k = 0; k < i; k++) {
      const earlier = runs[k];
      if (earlier !== undefined && earlier.b + earlier.length <= run.b && (best[k] ?? 0) > before) before = best[k] ?? 0;
    }
    best[i] = before + (weights[i] ?? 0);
    most = Math.max(most, best[i] ?? 0);
  }
  return most;
}

/** Runs of three words that stand in so many words on end. */
const triples = (words: number): number => Math.max(0, words - (shortestRun - 1));

const countsQuoted = (text: TextWords): boolean => countNarrative(text, 0, text.hashes.length) < fewestNarrativeWords;
const countedTriples = (text: TextWords): number => triples(countsQuoted(text) ? text.hashes.length : countNarrative(text, 0, text.hashes.length));

/**
 * What two texts share: runs of three words and more, how many of the shorter text's word triples they hold in order, the longest.
 * Words inside quotation marks do not count, because one speech may be quoted by reporters who never saw each other's text;
 * where there is hardly anything else, they do.
 */
export function sharedText(a: TextWords, b: TextWords): SharedText {
  if (a.hashes.length > b.hashes.length) {
    const turned = sharedText(b, a);
    return { ...turned, runs: turned.runs.map((run) => ({ a: run.b, b: run.a, length: run.length })).sort((x, y) => x.a - y.a) };
  }
  const runs = runsOf(a, b);
  const quotedToo = countsQuoted(a);
  const words = runs.map((run) => (quotedToo ? run.length : countNarrative(a, run.a, run.a + run.length)));
  const all = triplesOf(a).counted;
  return { runs, share: all === 0 ? 0 : Math.min(1, orderedWeight(runs, words.map(triples)) / all), longest: Math.max(0, ...words) };
}
