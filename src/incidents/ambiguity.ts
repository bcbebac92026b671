import type { Asking, Workspace } from "./grouping-state.ts";
import type { Edge, Known } from "./linking.ts";
import { articleOfKey } from "./members.ts";

/** A report that fits two happenings so nearly alike says too little to be counted for either. */
export const ambiguousMargin = 0.75;

const edgesOf = (workspace: Workspace, member: string): ReadonlyMap<string, Edge> => workspace.under("edge", member) as ReadonlyMap<string, Edge>;

/**
 * Works out again which of their edges these events doubt: of two partners that cannot be one happening, the better has to be
 * better by a margin, or neither is joined. Returns the events at both ends of the edges about which an event changed its mind.
 */
export function* doubt(workspace: Workspace, known: Known, members: Iterable<string>): Asking<ReadonlySet<string>> {
  const changed = new Set<string>();
  const asked = [...members];
  yield* workspace.load("edge", asked);
  const articles = asked.flatMap((member) => [articleOfKey(member), ...[...edgesOf(workspace, member).keys()].map(articleOfKey)]);
  yield* workspace.load("sketch", articles);
  yield* workspace.load("copy", articles);
  for (const member of asked) {
    const partners = [...edgesOf(workspace, member)].sort(([a, x], [b, y]) => y.weight - x.weight || (a < b ? -1 : 1));
    for (const [partner, edge] of partners) {
      const doubted = partners.some(([rival, { weight }]) => weight > edge.weight - ambiguousMargin && cannotBeOne(known, partner, rival));
      if (doubted === edge.doubted) continue;
      workspace.put("edge", member, partner, { ...edge, doubted });
      changed.add(member).add(partner);
    }
  }
  return changed;
}

function cannotBeOne(known: Known, a: string, b: string): boolean {
  const [one, other] = [known.traitsOf(a), known.traitsOf(b)];
  return one !== null && other !== null && one.article.id !== other.article.id && known.score(one, other).veto;
}

/** The partners of an event that it can be joined with: neither of the two doubts it. Those edges must have been loaded from both ends. */
export function standingPartners(workspace: Workspace, member: string): readonly (readonly [string, Edge])[] {
  return [...edgesOf(workspace, member)].filter(([partner, { doubted }]) => !doubted && edgesOf(workspace, partner).get(member)?.doubted === false);
}
