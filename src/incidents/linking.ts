import type { Article } from "../core/index.ts";
import { blockKeys, seekEachOther, seeks } from "./blocking.ts";
import { keptPair, type CopyPair, type KeptPair } from "./copies/text-pair.ts";
import type { TextWords } from "./copies/words.ts";
import { linkCopies, type TextChange } from "./copy-linking.ts";
import { pause, type Asking, type Workspace } from "./grouping-state.ts";
import { articleOfKey } from "./members.ts";
import { scorePair, type PairScore } from "./pair.ts";
import type { ArticleSketch } from "./sketch.ts";
import { traitsOf, type Traits } from "./traits.ts";

/** Two events that have weight enough to be one happening, as the first of them sees it. */
export interface Edge {
  readonly weight: number;
  /** The weight above what the pair needs. */
  readonly surplus: number;
  /** True where the first fits two happenings nearly alike, and so speaks for neither. */
  readonly doubted: boolean;
}

/** What is known of articles and pairs, read from the workspace and kept while it is used. */
export interface Known {
  readonly sketchOf: (article: string) => ArticleSketch | null;
  readonly traitsOf: (member: string) => Traits | null;
  readonly traitsIn: (article: string) => readonly Traits[];
  readonly pairOf: (a: string, b: string) => CopyPair | null;
  readonly score: (a: Traits, b: Traits) => PairScore;
  /** To be called where an article's sketch was changed. */
  readonly forget: (article: string) => void;
}

/** Reads what the workspace has; the sketches and copies asked for must have been loaded. */
export function knowledgeOf(workspace: Workspace): Known {
  const known = new Map<string, ReadonlyMap<string, Traits>>();
  const sketchOf = (article: string): ArticleSketch | null => (workspace.under("sketch", article).get("") as ArticleSketch | undefined) ?? null;
  const byKey = (article: string): ReadonlyMap<string, Traits> => {
    const found = known.get(article);
    if (found !== undefined) return found;
    const sketch = sketchOf(article);
    const made = new Map(sketch === null ? [] : traitsOf(sketch).map((traits) => [traits.key, traits] as const));
    known.set(article, made);
    return made;
  };
  const pairs = new WeakMap<KeptPair, CopyPair>();
  const pairOf = (a: string, b: string): CopyPair | null => {
    if (a > b) return pairOf(b, a);
    const kept = workspace.under("copy", a).get(b) as KeptPair | undefined;
    if (kept === undefined) return null;
    const pair = pairs.get(kept) ?? keptPair(a, b, kept);
    pairs.set(kept, pair);
    return pair;
  };
  const scores = new WeakMap<Traits, WeakMap<Traits, { readonly pair: CopyPair | null; readonly score: PairScore }>>();
  const score = (one: Traits, other: Traits): PairScore => {
    const [a, b] = one.key < other.key ? [one, other] : [other, one];
    const row = scores.get(a) ?? new WeakMap<Traits, { readonly pair: CopyPair | null; readonly score: PairScore }>();
    scores.set(a, row);
    const pair = pairOf(a.article.id, b.article.id);
    const found = row.get(b);
    if (found !== undefined && found.pair === pair) return found.score;
    const made = scorePair(a, b, pair);
    row.set(b, { pair, score: made });
    return made;
  };
  return {
    sketchOf,
    traitsOf: (member) => byKey(articleOfKey(member)).get(member) ?? null,
    traitsIn: (article) => [...byKey(article).values()],
    pairOf,
    score,
    forget: (article) => { known.delete(article); },
  };
}

/** Takes an article out of the state, with its sketch, its pairs, and the keys and edges of its events. Returns the events that were joined to its events. */
export function* unlink(workspace: Workspace, known: Known, article: string): Asking<readonly string[]> {
  yield* workspace.load("sketch", [article]);
  const sketch = known.sketchOf(article);
  if (sketch === null) return [];
  const members = known.traitsIn(article);
  yield* workspace.load("copy", [article]);
  yield* workspace.load("edge", members.map(({ key }) => key));
  const copies = [...workspace.under("copy", article).keys()];
  const neighbours = new Set(members.flatMap(({ key }) => [...workspace.under("edge", key).keys()]));
  yield* workspace.load("copy", copies);
  yield* workspace.load("edge", neighbours);
  for (const other of copies) {
    workspace.remove("copy", article, other);
    workspace.remove("copy", other, article);
  }
  for (const { key } of members) for (const other of [...workspace.under("edge", key).keys()]) {
    workspace.remove("edge", key, other);
    workspace.remove("edge", other, key);
  }
  const filed = filedKeys(members);
  workspace.openKeys("filed", filed.map(({ key }) => key));
  for (const { key, sub } of filed) workspace.remove("filed", key, sub);
  workspace.remove("sketch", article, "");
  known.forget(article);
  return [...neighbours];
}

const filedKeys = (members: readonly Traits[]): readonly { readonly key: string; readonly sub: string }[] => members.flatMap((member) => blockKeys(member).filed.map((key) => ({ key, sub: member.key })));

/** Puts articles into the state, which must not have them: their sketches, keys, pairs with others, and edges. Returns the events whose edges with others that were there before may be otherwise. */
export function* link(workspace: Workspace, known: Known, change: TextChange, wordsOf: (article: Article) => TextWords, into: Set<string>): Asking<readonly string[]> {
  for (const sketch of change.sketches) {
    workspace.put("sketch", sketch.id, "", sketch);
    known.forget(sketch.id);
  }
  yield* workspace.load("copy", change.sketches.map(({ id }) => id));
  const members = change.sketches.flatMap(({ id }) => known.traitsIn(id));
  const filed = filedKeys(members);
  yield* workspace.load("filed", members.flatMap((member) => blockKeys(member).sought));
  // The events that any one place ever had stand under one key: only those who look there pay for reading them.
  workspace.openKeys("filed", filed.map(({ key }) => key));
  for (const { key, sub } of filed) workspace.put("filed", key, sub, 0);
  const pairs = yield* linkCopies(workspace, known, change, wordsOf, into);
  const weighed = yield* weighAgain(workspace, known, pairs);
  yield* linkEvents(workspace, known, members);
  return weighed;
}

/** Weighs the events of texts against each other that came to share a passage, or no longer count as sharing one. */
function* weighAgain(workspace: Workspace, known: Known, pairs: readonly (readonly [string, string])[]): Asking<readonly string[]> {
  yield* workspace.load("sketch", pairs.flat());
  yield* workspace.load("copy", pairs.flat());
  const weighed = pairs.flatMap(([first, second]) => known.traitsIn(first).flatMap((a) => known.traitsIn(second).map((b) => [a, b] as const)));
  yield* workspace.load("edge", weighed.flatMap(([a, b]) => [a.key, b.key]));
  for (const [a, b] of weighed) {
    yield* pause();
    const pair = known.pairOf(a.article.id, b.article.id) !== null || seekEachOther(a, b) ? known.score(a, b) : null;
    for (const [one, other] of [[a.key, b.key], [b.key, a.key]] as const) {
      if (pair !== null && isEdge(pair)) workspace.put("edge", one, other, edgeOf(pair));
      else workspace.remove("edge", one, other);
    }
  }
  return [...new Set(weighed.flatMap(([a, b]) => [a.key, b.key]))];
}

const isEdge = (pair: PairScore): boolean => !pair.veto && pair.weight >= pair.needed;
const edgeOf = ({ weight, needed }: PairScore): Edge => ({ weight, surplus: weight - needed, doubted: false });

function* linkEvents(workspace: Workspace, known: Known, members: readonly Traits[]): Asking<void> {
  const candidates = members.map((member) => {
    const found = new Set<string>();
    for (const key of blockKeys(member).sought) for (const other of workspace.under("filed", key).keys()) found.add(other);
    return { member, found };
  });
  const copies = new Map(members.map(({ article }) => [article.id, [...workspace.under("copy", article.id).keys()]]));
  const articles = new Set([...candidates.flatMap(({ found }) => [...found].map(articleOfKey)), ...[...copies.values()].flat()]);
  yield* workspace.load("sketch", articles);
  yield* workspace.load("copy", articles);
  const edges: (readonly [string, string, Edge])[] = [];
  for (const { member, found } of candidates) {
    yield* pause();
    const copied = new Set((copies.get(member.article.id) ?? []).flatMap((id) => known.traitsIn(id).map(({ key }) => key)));
    for (const key of new Set([...found, ...copied])) {
      const other = known.traitsOf(key);
      // That the one looks for the other is how it was found.
      if (other === null || other.article.id === member.article.id || (!copied.has(key) && !seeks(other, member))) continue;
      const pair = known.score(member, other);
      if (isEdge(pair)) edges.push([member.key, key, edgeOf(pair)]);
    }
  }
  yield* workspace.load("edge", [...members.map(({ key }) => key), ...edges.flatMap(([a, b]) => [a, b])]);
  for (const [a, b, edge] of edges) {
    workspace.put("edge", a, b, edge);
    workspace.put("edge", b, a, edge);
  }
}
