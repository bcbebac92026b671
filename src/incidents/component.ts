import { standingPartners } from "./ambiguity.ts";
import { clusterMembers, type Cluster } from "./clusters.ts";
import { pairKey, type Constraint } from "./constraints.ts";
import type { Asking, Workspace } from "./grouping-state.ts";
import type { Known } from "./linking.ts";
import { articleOfKey } from "./members.ts";
import type { Traits } from "./traits.ts";

const decisionsOf = (workspace: Workspace, member: string): ReadonlyMap<string, Constraint["kind"]> => workspace.under("decided", member) as ReadonlyMap<string, Constraint["kind"]>;

/** Loads all that can be joined with these events, directly or by way of others. */
export function* loadComponents(workspace: Workspace, known: Known, members: Iterable<string>): Asking<void> {
  const reached = new Set<string>();
  for (let next = [...members]; next.length > 0; ) {
    for (const member of next) reached.add(member);
    yield* workspace.load("edge", next);
    yield* workspace.load("decided", next);
    yield* workspace.load("edge", next.flatMap((member) => [...workspace.under("edge", member).keys()]));
    const partners = next.flatMap((member) => [...standingPartners(workspace, member).map(([partner]) => partner), ...togetherWith(workspace, member)]);
    const articles = new Set([...next, ...partners].map(articleOfKey));
    yield* workspace.load("sketch", articles);
    yield* workspace.load("copy", articles);
    next = [...new Set(partners)].filter((partner) => !reached.has(partner) && known.traitsOf(partner) !== null);
  }
}

const togetherWith = (workspace: Workspace, member: string): readonly string[] => [...decisionsOf(workspace, member)].filter(([, kind]) => kind === "together").map(([partner]) => partner);

/** The component of an event, loaded before: all events that can be joined with it, directly or by way of others; empty where the event is gone. */
export function componentOf(workspace: Workspace, known: Known, start: string): readonly Traits[] {
  const found = new Map<string, Traits>();
  const visit = (key: string): void => {
    const traits = found.has(key) ? null : known.traitsOf(key);
    if (traits !== null) found.set(key, traits);
  };
  visit(start);
  for (const key of found.keys()) for (const partner of [...standingPartners(workspace, key).map(([other]) => other), ...togetherWith(workspace, key)]) visit(partner);
  return [...found.values()].sort((a, b) => (a.key < b.key ? -1 : 1));
}

/** The clusters of a component, and what they would be had nobody joined any. */
export function clusterComponent(workspace: Workspace, known: Known, members: readonly Traits[]): { readonly clusters: readonly Cluster[]; readonly unmerged: readonly Cluster[] } {
  const inside = new Map(members.map((member) => [member.key, member]));
  const edges = members.flatMap((a) => standingPartners(workspace, a.key).flatMap(([key, { surplus }]) => {
    const b = inside.get(key);
    return b === undefined || key < a.key ? [] : [{ a, b, surplus }];
  }));
  const decisions = new Map(members.flatMap((member) => [...decisionsOf(workspace, member.key)].filter(([partner]) => inside.has(partner)).map(([partner, kind]) => [pairKey(member.key, partner), kind] as const)));
  const clusters = clusterMembers({ members, edges, decisions, score: known.score });
  if (!clusters.some(({ joins }) => joins.some(({ decided }) => decided))) return { clusters, unmerged: clusters };
  const apart = new Map([...decisions].filter(([, kind]) => kind === "apart"));
  return { clusters, unmerged: clusterMembers({ members, edges, decisions: apart, score: known.score }) };
}
