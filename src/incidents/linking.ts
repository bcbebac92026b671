import type { Article } from "../core/index.ts";
import { blockKeys, seekEachOther } from "./blocking.ts";
import { fewestShared, mayBeCopies, printKeys } from "./copies/prints.ts";
import { copyPair, keepPair, keptPair, type CopyPair, type KeptPair } from "./copies/text-pair.ts";
import type { TextWords } from "./copies/words.ts";
import type { Asking, Workspace } from "./grouping-state.ts";
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
  const pairOf = (a: string, b: string): CopyPair | null => {
    if (a > b) return pairOf(b, a);
    const kept = workspace.under("copy", a).get(b) as KeptPair | undefined;
    return kept === undefined ? null : keptPair(a, b, kept);
  };
  return {
    sketchOf,
    traitsOf: (member) => byKey(articleOfKey(member)).get(member) ?? null,
    traitsIn: (article) => [...byKey(article).values()],
    pairOf,
    score: (a, b) => scorePair(a, b, pairOf(a.article.id, b.article.id)),
    forget: (article) => { known.delete(article); },
  };
}

/** Takes an article out of the state, with its keys, pairs and edges. Returns the events that were joined to its events. */
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
  const filed = filedKeys(sketch, members);
  yield* workspace.load("filed", filed.map(({ key }) => key));
  for (const { key, sub } of filed) workspace.remove("filed", key, sub);
  workspace.remove("sketch", article, "");
  known.forget(article);
  return [...neighbours];
}

function filedKeys(sketch: ArticleSketch, members: readonly Traits[]): readonly { readonly key: string; readonly sub: string }[] {
  return [...printKeys(sketch).filed.map((key) => ({ key, sub: sketch.id })), ...members.flatMap((member) => blockKeys(member).filed.map((key) => ({ key, sub: member.key })))];
}

/** Puts articles into the state, which must not have them: their sketches, keys, pairs with others, and edges. */
export function* link(workspace: Workspace, known: Known, sketches: readonly ArticleSketch[], wordsOf: (article: Article) => TextWords): Asking<void> {
  for (const sketch of sketches) {
    workspace.put("sketch", sketch.id, "", sketch);
    known.forget(sketch.id);
  }
  const ids = sketches.map(({ id }) => id);
  const members = ids.flatMap((id) => known.traitsIn(id));
  const filed = sketches.flatMap((sketch) => filedKeys(sketch, known.traitsIn(sketch.id)));
  yield* workspace.load("filed", [...filed.map(({ key }) => key), ...sketches.flatMap((sketch) => printKeys(sketch).sought), ...members.flatMap((member) => blockKeys(member).sought)]);
  for (const { key, sub } of filed) workspace.put("filed", key, sub, 0);
  yield* linkCopies(workspace, known, sketches, wordsOf);
  yield* linkEvents(workspace, known, members);
}

function* linkCopies(workspace: Workspace, known: Known, sketches: readonly ArticleSketch[], wordsOf: (article: Article) => TextWords): Asking<void> {
  const found = sketches.map((sketch) => {
    const counts = new Map<string, number>();
    for (const key of printKeys(sketch).sought) for (const other of workspace.under("filed", key).keys()) if (other !== sketch.id) counts.set(other, (counts.get(other) ?? 0) + 1);
    // A text that tells no date is found by few of its runs.
    return { sketch, others: [...counts].filter(([, count]) => count >= fewestShared || sketch.published === null).map(([other]) => other) };
  });
  yield* workspace.load("sketch", found.flatMap(({ others }) => others));
  const pairs = new Map<string, readonly [string, string]>();
  for (const { sketch, others } of found) for (const other of others) {
    const [a, b] = sketch.id < other ? [sketch.id, other] : [other, sketch.id];
    const second = known.sketchOf(other);
    if (second !== null && mayBeCopies(sketch, second)) pairs.set(`${a} ${b}`, [a, b]);
  }
  const ids = [...pairs.values()].flat();
  yield* workspace.load("copy", [...ids, ...sketches.map(({ id }) => id)]);
  yield* workspace.loadExtractions(ids);
  for (const [a, b] of pairs.values()) {
    const pair = copyPair(workspace.extraction(a).article, workspace.extraction(b).article, wordsOf);
    if (pair === null) continue;
    // The lower id keeps the pair, the other a mark of it.
    workspace.put("copy", a, b, keepPair(pair));
    workspace.put("copy", b, a, 0);
  }
}

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
    const copied = new Set((copies.get(member.article.id) ?? []).flatMap((id) => known.traitsIn(id).map(({ key }) => key)));
    for (const key of new Set([...found, ...copied])) {
      const other = known.traitsOf(key);
      if (other === null || other.article.id === member.article.id || (!copied.has(key) && !seekEachOther(member, other))) continue;
      const pair = known.score(member, other);
      if (pair.veto || pair.weight < pair.needed) continue;
      edges.push([member.key, key, { weight: pair.weight, surplus: pair.weight - pair.needed, doubted: false }]);
    }
  }
  yield* workspace.load("edge", [...members.map(({ key }) => key), ...edges.flatMap(([a, b]) => [a, b])]);
  for (const [a, b, edge] of edges) {
    workspace.put("edge", a, b, edge);
    workspace.put("edge", b, a, edge);
  }
}
