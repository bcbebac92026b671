import type { Article } from "../core/index.ts";
import { addDependents } from "./copy-graph.ts";
import { articleOfPrint, fewestFound, mayBeCopies, mostHolders, printKeys } from "./copies/prints.ts";
import { copyPair, keepPair } from "./copies/text-pair.ts";
import type { TextWords } from "./copies/words.ts";
import { pause, type Asking, type Workspace } from "./grouping-state.ts";
import type { Known } from "./linking.ts";
import type { ArticleSketch } from "./sketch.ts";

/** What changes among the texts that copies are looked for in. */
export interface TextChange {
  /** Texts that come, or come back as they are now. */
  readonly sketches: readonly ArticleSketch[];
  /** Those that go, and those that come back, as they were. */
  readonly former: readonly ArticleSketch[];
}

type Pair = readonly [string, string];

/** The first holders of a run of words, as they stand at the call. */
const firstUnder = (workspace: Workspace, key: string): readonly string[] => [...workspace.under("print", key).keys()].sort().slice(0, mostHolders);

/** True where a text is among the first holders of a run; asked only once all runs are as they will be. */
type IsFirst = (key: string, sub: string) => boolean;

function firstsOf(workspace: Workspace): IsFirst {
  const firsts = new Map<string, ReadonlySet<string>>();
  return (key, sub) => {
    const first = firsts.get(key) ?? new Set(firstUnder(workspace, key));
    firsts.set(key, first);
    return first.has(sub);
  };
}

/**
 * Brings the pairs of texts that share passages up to date. Two texts are compared where enough of their runs lead from one to the
 * other: the earlier of the two has to be among the first that hold the run. So a text that comes can also take a pair from two others.
 * Returns the pairs between texts that were there before which came or went. What hangs on those is added to `into`.
 */
export function* linkCopies(workspace: Workspace, known: Known, { sketches, former }: TextChange, wordsOf: (article: Article) => TextWords, into: Set<string>): Asking<readonly Pair[]> {
  const rowsOf = (texts: readonly ArticleSketch[]): readonly Pair[] => texts.flatMap((text) => printKeys(text).filed.map((key) => [key, printKeys(text).sub] as const));
  const [gone, added] = [rowsOf(former), rowsOf(sketches)];
  const changed = [...new Set([...gone, ...added].map(([key]) => key))];
  // As many more as go are loaded, so that those who follow are at hand.
  const most = mostHolders + former.length;
  yield* workspace.load("print", [...changed, ...sketches.flatMap((text) => printKeys(text).sought.map(({ key }) => key))], most);
  const before = new Map(changed.map((key) => [key, firstUnder(workspace, key)]));
  for (const [key, sub] of gone) workspace.remove("print", key, sub);
  for (const [key, sub] of added) workspace.put("print", key, sub, 0);
  const [own, left] = [new Set(sketches.map(({ id }) => id)), new Set(former.map(({ id }) => id))];
  const displaced = new Set<string>();
  const promoted = new Set<string>();
  for (const [key, was] of before) {
    const is = firstUnder(workspace, key);
    for (const sub of was) if (!is.includes(sub) && !left.has(articleOfPrint(sub))) displaced.add(articleOfPrint(sub));
    for (const sub of is) if (!was.includes(sub) && !own.has(articleOfPrint(sub))) promoted.add(articleOfPrint(sub));
  }
  const isFirst = firstsOf(workspace);
  const lost = yield* dropPairs(workspace, known, displaced, { most, isFirst, into });
  yield* workspace.load("sketch", promoted);
  const seekers = [...sketches, ...[...promoted].flatMap((id) => known.sketchOf(id) ?? [])];
  const pairs = yield* pairsToCompare(workspace, known, seekers, most, isFirst);
  const isBetween = ([a, b]: Pair): boolean => !own.has(a) && !own.has(b);
  yield* addDependents(workspace, known, pairs.filter(isBetween).flat(), into);
  const found = yield* comparePairs(workspace, pairs, wordsOf);
  const between = [...lost, ...found.filter(isBetween)];
  yield* addDependents(workspace, known, between.flat(), into);
  return between;
}

/** Removes the pairs of these texts that runs no longer lead to. */
function* dropPairs(workspace: Workspace, known: Known, displaced: ReadonlySet<string>, { most, isFirst, into }: { readonly most: number; readonly isFirst: IsFirst; readonly into: Set<string> }): Asking<readonly Pair[]> {
  yield* workspace.load("copy", displaced);
  const pairs = [...displaced].flatMap((id) => [...workspace.under("copy", id).keys()].map((other): Pair => (id < other ? [id, other] : [other, id])));
  yield* workspace.load("sketch", pairs.flat());
  const lost: Pair[] = [];
  for (const [a, b] of new Map(pairs.map((pair) => [pair.join(" "), pair])).values()) {
    const [one, other] = [known.sketchOf(a), known.sketchOf(b)];
    if (one === null || other === null || (yield* leadTo(workspace, one, other, { most, isFirst }))) continue;
    lost.push([a, b]);
  }
  yield* addDependents(workspace, known, lost.flat(), into);
  for (const [a, b] of lost) {
    workspace.remove("copy", a, b);
    workspace.remove("copy", b, a);
  }
  return lost;
}

/** True where enough runs lead from one text to the other. */
function* leadTo(workspace: Workspace, a: ArticleSketch, b: ArticleSketch, { most, isFirst }: { readonly most: number; readonly isFirst: IsFirst }): Asking<boolean> {
  const [first, second] = [printKeys(a), printKeys(b)].sort((x, y) => (x.sub < y.sub ? -1 : 1));
  if (first === undefined || second === undefined) return false;
  const filed = new Set(first.filed);
  const shared = second.sought.map(({ key }) => key).filter((key) => filed.has(key));
  yield* workspace.load("print", shared, most);
  return shared.filter((key) => isFirst(key, first.sub)).length >= fewestFound(first.sub, second.sub);
}

/** The pairs of these texts with any other that share enough to be compared word by word. */
function* pairsToCompare(workspace: Workspace, known: Known, seekers: readonly ArticleSketch[], most: number, isFirst: IsFirst): Asking<readonly Pair[]> {
  yield* workspace.load("print", seekers.flatMap((text) => printKeys(text).sought.map(({ key }) => key)), most);
  yield* workspace.load("print", seekers.flatMap((text) => printKeys(text).filed), most);
  // One of the first that hold a run is compared with all that hold it.
  yield* workspace.load("print", seekers.flatMap((text) => printKeys(text).sought.flatMap(({ key, own }) => (workspace.isPartial("print", key) && isFirst(own, printKeys(text).sub) ? [key] : []))));
  const found = seekers.map((text) => {
    const { sub, sought } = printKeys(text);
    const counts = new Map<string, number>();
    for (const { key, own } of sought) {
      const rows = workspace.under("print", key);
      if (rows.size === 0) continue;
      const leads = isFirst(own, sub);
      for (const other of rows.keys()) {
        if (other !== sub && (other < sub ? rows.size <= mostHolders || isFirst(key, other) : leads)) counts.set(other, (counts.get(other) ?? 0) + 1);
      }
    }
    return { text, others: [...counts].filter(([other, count]) => count >= fewestFound(sub, other)).map(([other]) => articleOfPrint(other)) };
  });
  yield* workspace.load("sketch", found.flatMap(({ others }) => others));
  const pairs = new Map<string, Pair>();
  for (const { text, others } of found) for (const id of others) {
    const other = known.sketchOf(id);
    if (other === null || !mayBeCopies(text, other)) continue;
    const pair: Pair = text.id < id ? [text.id, id] : [id, text.id];
    pairs.set(pair.join(" "), pair);
  }
  return [...pairs.values()];
}

/** Compares texts word by word and keeps what they share; returns the pairs that share enough. */
function* comparePairs(workspace: Workspace, pairs: readonly Pair[], wordsOf: (article: Article) => TextWords): Asking<readonly Pair[]> {
  const ids = pairs.flat();
  yield* workspace.load("copy", ids);
  yield* workspace.loadExtractions(ids);
  const shared: Pair[] = [];
  for (const [a, b] of pairs) {
    yield* pause();
    const pair = copyPair(workspace.extraction(a).article, workspace.extraction(b).article, wordsOf);
    if (pair === null) continue;
    // The lower id keeps the pair, the other a mark of it.
    workspace.put("copy", a, b, keepPair(pair));
    workspace.put("copy", b, a, 0);
    shared.push([a, b]);
  }
  return shared;
}
