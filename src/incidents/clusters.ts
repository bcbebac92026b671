import { pairKey, type Constraint } from "./constraints.ts";
import type { PairScore } from "./pair.ts";
import type { Traits } from "./traits.ts";

/** Events that are one happening, and the pairs by which they came together. */
export interface Cluster {
  /** By key. */
  readonly members: readonly Traits[];
  readonly joins: readonly Join[];
}

/** One pair that joined two parts of a cluster. */
export interface Join {
  readonly a: string;
  readonly b: string;
  readonly pair: PairScore;
  /** True where a person joined them. */
  readonly decided: boolean;
}

export interface ClusterInput {
  readonly members: readonly Traits[];
  /** Pairs with weight enough to join, and how far above what is needed. */
  readonly edges: readonly { readonly a: Traits; readonly b: Traits; readonly surplus: number }[];
  readonly decisions: ReadonlyMap<string, Constraint["kind"]>;
  readonly score: (a: Traits, b: Traits) => PairScore;
}

/** Two clusters whose members agree less than this on average are two happenings with one vague report between them. */
const meanWeight = 2.5;
/** Of a part of more members than this, only so many are compared: an incident in a thousand reports must not cost a million comparisons. */
const mostCompared = 32;

const byKey = (a: Traits, b: Traits): number => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0);

interface Part {
  readonly members: readonly Traits[];
  /** The first of them by key, which comes from a hash and so is no choice of anyone's. */
  readonly compared: readonly Traits[];
  readonly joins: readonly Join[];
}

/** True where a person joined `member` with another of its part that does not stand against `other`. */
function spokenFor(member: Traits, part: Part, other: Traits, input: ClusterInput): boolean {
  return input.decisions.size > 0 && part.members.some((partner) => input.decisions.get(pairKey(member.key, partner.key)) === "together" && !input.score(partner, other).veto);
}

function areKeptApart(one: Part, other: Part, { decisions }: ClusterInput): boolean {
  return decisions.size > 0 && one.members.some((a) => other.members.some((b) => decisions.get(pairKey(a.key, b.key)) === "apart"));
}

function mayJoin(one: Part, other: Part, decided: boolean, input: ClusterInput): boolean {
  if (areKeptApart(one, other, input)) return false;
  if (decided) return true;
  let sum = 0;
  let count = 0;
  for (const a of one.compared) for (const b of other.compared) {
    if (input.decisions.get(pairKey(a.key, b.key)) === "together") continue;
    const pair = input.score(a, b);
    if (pair.veto && !spokenFor(a, one, b, input) && !spokenFor(b, other, a, input)) return false;
    if (!pair.veto) {
      sum += pair.weight;
      count++;
    }
  }
  return count === 0 || sum / count >= meanWeight;
}

/** The same scores, each worked out once. */
function remembered({ score }: ClusterInput): ClusterInput["score"] {
  const known = new Map<Traits, Map<Traits, PairScore>>();
  return (a, b) => {
    const [first, second] = a.key < b.key ? [a, b] : [b, a];
    const row = known.get(first) ?? new Map<Traits, PairScore>();
    known.set(first, row);
    const found = row.get(second) ?? score(first, second);
    row.set(second, found);
    return found;
  };
}

/**
 * Joins members, the best pairs first, where no two members of the result stand against each other. People's decisions come
 * before all evidence. The result depends on the members alone, not on their order.
 */
export function clusterMembers(given: ClusterInput): readonly Cluster[] {
  const input: ClusterInput = { ...given, score: remembered(given) };
  const parts = new Map<string, Part>(input.members.map((member) => [member.key, { members: [member], compared: [member], joins: [] }]));
  const join = (a: Traits, b: Traits, decided: boolean): void => {
    const one = parts.get(a.key);
    const other = parts.get(b.key);
    if (one === undefined || other === undefined || one === other || !mayJoin(one, other, decided, input)) return;
    const merged: Part = {
      members: [...one.members, ...other.members],
      compared: [...one.compared, ...other.compared].sort(byKey).slice(0, mostCompared),
      joins: [...one.joins, ...other.joins, { a: a.key, b: b.key, pair: input.score(a, b), decided }],
    };
    for (const member of merged.members) parts.set(member.key, merged);
  };
  const members = new Map(input.members.map((member) => [member.key, member]));
  for (const [key] of [...input.decisions].filter(([, kind]) => kind === "together").sort(([a], [b]) => (a < b ? -1 : 1))) {
    const [first, second] = key.split(" ").map((part) => members.get(part));
    if (first !== undefined && second !== undefined) join(first, second, true);
  }
  const edges = input.edges.map((edge) => ({ ...edge, key: pairKey(edge.a.key, edge.b.key) })).sort((x, y) => y.surplus - x.surplus || (x.key < y.key ? -1 : 1));
  for (const { a, b } of edges) join(a, b, false);
  return [...new Set(parts.values())].map((part) => ({ members: [...part.members].sort(byKey), joins: part.joins }));
}
