import type { Asking, Workspace } from "./grouping-state.ts";
import type { Edge, Known } from "./linking.ts";
import { articleOfKey } from "./members.ts";

/** A report that fits two happenings so nearly alike says too little to be counted for either. */
export const ambiguousMargin = 0.75;

const edgesOf = (workspace: Workspace, member: string): ReadonlyMap<string, Edge> => workspace.under("edge", member) as ReadonlyMap<string, Edge>;

/**
 * Partners of an event are weighed against so many of them, the first by key: a happening that a thousand reports tell of must not cost
 * a million comparisons for each of them. Keys come from hashes, and so are no choice of anyone's.
 */
const mostRivals = 64;

type Partner = readonly [string, Edge];
const byKey = ([a]: Partner, [b]: Partner): number => (a < b ? -1 : 1);

/** What changed among the edges of events. */
export interface ChangedEdges {
  /** Events that came. */
  readonly added: ReadonlySet<string>;
  /** True for events of which an edge is gone or weighs otherwise, or whose partners fit each other otherwise. */
  readonly isDisturbed: (member: string) => boolean;
}

/** True where an event has so many partners that those who came are not among the ones that the others are weighed against. */
function isSettled(edges: ReadonlyMap<string, Edge>, { added, isDisturbed }: ChangedEdges, member: string): boolean {
  if (edges.size <= mostRivals || added.has(member) || isDisturbed(member)) return false;
  let first: string | null = null;
  for (const partner of edges.keys()) if (added.has(partner) && (first === null || partner < first)) first = partner;
  if (first === null) return true;
  let before = 0;
  for (const partner of edges.keys()) if (partner < first) before++;
  return before >= mostRivals;
}

/**
 * Works out again which of their edges these events doubt: of two partners that cannot be one happening, the better has to be
 * better by a margin, or neither is joined. Returns the events at both ends of the edges about which an event changed its mind.
 */
export function* doubt(workspace: Workspace, known: Known, members: Iterable<string>, changed: ChangedEdges): Asking<ReadonlySet<string>> {
  const moved = new Set<string>();
  const all = [...members];
  yield* workspace.load("edge", all);
  const asked = all.map((member) => {
    const edges = edgesOf(workspace, member);
    const partners = [...edges];
    // Where the rivals are those of before, only partners who came are weighed against them.
    const weighed = isSettled(edges, changed, member) ? partners.filter(([partner]) => changed.added.has(partner)) : partners;
    return { member, weighed, rivals: weighed.length === 0 || partners.length <= mostRivals ? partners : [...partners].sort(byKey).slice(0, mostRivals) };
  });
  const articles = new Set<string>();
  for (const { member, weighed, rivals } of asked) {
    if (weighed.length === 0) continue;
    articles.add(articleOfKey(member));
    for (const [partner] of weighed) articles.add(articleOfKey(partner));
    for (const [rival] of rivals) articles.add(articleOfKey(rival));
  }
  yield* workspace.load("sketch", articles);
  yield* workspace.load("copy", articles);
  const exclude = excluding(known);
  for (const { member, weighed, rivals } of asked) {
    for (const [partner, edge] of weighed) {
      const excludes = exclude(partner);
      const doubted = rivals.some(([rival, { weight }]) => weight > edge.weight - ambiguousMargin && excludes(rival));
      if (doubted === edge.doubted) continue;
      workspace.put("edge", member, partner, { ...edge, doubted });
      moved.add(member).add(partner);
    }
  }
  return moved;
}

/** Tells which events cannot be one happening with an event; each pair is weighed once, because all reports of a happening ask about the same. */
function excluding(known: Known): (a: string) => (b: string) => boolean {
  const rows = new Map<string, Map<string, boolean>>();
  const rowOf = (key: string): Map<string, boolean> => {
    const row = rows.get(key) ?? new Map<string, boolean>();
    rows.set(key, row);
    return row;
  };
  return (a) => {
    const row = rowOf(a);
    return (b) => {
      const found = row.get(b);
      if (found !== undefined) return found;
      const [one, other] = [known.traitsOf(a), known.traitsOf(b)];
      const excluded = one !== null && other !== null && one.article.id !== other.article.id && known.score(one, other).veto;
      row.set(b, excluded);
      rowOf(b).set(a, excluded);
      return excluded;
    };
  };
}

/** The partners of an event that it can be joined with: neither of the two doubts it. Those edges must have been loaded from both ends. */
export function standingPartners(workspace: Workspace, member: string): readonly (readonly [string, Edge])[] {
  return [...edgesOf(workspace, member)].filter(([partner, { doubted }]) => !doubted && edgesOf(workspace, partner).get(member)?.doubted === false);
}
