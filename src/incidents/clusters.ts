import { pairKey, type Constraint } from "./constraints.ts";
import type { Member } from "./members.ts";
import type { PairScore } from "./pair.ts";

/** Members that are one happening, and the pairs by which they came together. */
export interface Cluster {
  readonly members: readonly Member[];
  readonly joins: readonly Join[];
}

/** One pair that joined two parts of a cluster. */
export interface Join {
  readonly a: Member;
  readonly b: Member;
  readonly pair: PairScore;
  /** True where a person joined them. */
  readonly decided: boolean;
}

export interface ClusterInput {
  readonly members: readonly Member[];
  /** Pairs with weight enough to join. */
  readonly edges: readonly { readonly a: Member; readonly b: Member; readonly pair: PairScore }[];
  readonly decisions: ReadonlyMap<string, Constraint["kind"]>;
  readonly score: (a: Member, b: Member) => PairScore;
}

/** Two clusters whose members agree less than this on average are two happenings with one vague report between them. */
const meanWeight = 2.5;

const compareKeys = (a: Member, b: Member): number => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0);

interface Part {
  readonly members: Member[];
  readonly joins: Join[];
}

/** True where a person joined `member` with another of its part that does not stand against `other`. */
function spokenFor(member: Member, part: Part, other: Member, input: ClusterInput): boolean {
  return part.members.some((partner) => input.decisions.get(pairKey(member.key, partner.key)) === "together" && !input.score(partner, other).veto);
}

function mayJoin(one: Part, other: Part, decided: boolean, input: ClusterInput): boolean {
  let sum = 0;
  let count = 0;
  for (const a of one.members) for (const b of other.members) {
    const decision = input.decisions.get(pairKey(a.key, b.key));
    if (decision === "apart") return false;
    if (decided || decision === "together") continue;
    const pair = input.score(a, b);
    if (pair.veto && !spokenFor(a, one, b, input) && !spokenFor(b, other, a, input)) return false;
    if (!pair.veto) {
      sum += pair.weight;
      count++;
    }
  }
  return decided || count === 0 || sum / count >= meanWeight;
}

/** A report that fits two happenings so nearly alike says too little to be counted for either. */
export const ambiguousMargin = 0.75;

/**
 * The edges without those of members that fit two happenings alike: of two partners that cannot be one happening, the better has
 * to be better by a margin, or neither is joined.
 */
function withoutAmbiguous(input: ClusterInput): ClusterInput["edges"] {
  const ofMember = new Map<Member, Map<Member, number>>();
  for (const { a, b, pair } of input.edges) for (const [member, partner] of [[a, b], [b, a]] as const) {
    const partners = ofMember.get(member) ?? new Map<Member, number>();
    ofMember.set(member, partners.set(partner, pair.weight));
  }
  const standsAgainst = new Map(input.members.map((member) => [member, input.members.filter((other) => other.article.id !== member.article.id && input.score(member, other).veto)]));
  const dropped = new Set<string>();
  for (const [member, partners] of ofMember) for (const [partner, weight] of partners) {
    const rival = standsAgainst.get(partner)?.some((other) => (partners.get(other) ?? -Infinity) > weight - ambiguousMargin);
    if (rival === true) dropped.add(pairKey(member.key, partner.key));
  }
  return input.edges.filter(({ a, b }) => !dropped.has(pairKey(a.key, b.key)));
}

/** The same scores, each worked out once. */
function remembered({ members, score }: ClusterInput): ClusterInput["score"] {
  const place = new Map(members.map((member, index) => [member, index]));
  const known: (PairScore | undefined)[] = [];
  return (a, b) => {
    const [i, j] = [place.get(a) ?? 0, place.get(b) ?? 0];
    const at = Math.min(i, j) * members.length + Math.max(i, j);
    return (known[at] ??= score(a, b));
  };
}

/**
 * Joins members, the best pairs first, where no two members of the result stand against each other. People's decisions come
 * before all evidence. The result depends on the members alone, not on their order.
 */
export function clusterMembers(given: ClusterInput): readonly Cluster[] {
  const input: ClusterInput = { ...given, score: remembered(given) };
  const parts = new Map<string, Part>(input.members.map((member) => [member.key, { members: [member], joins: [] }]));
  const join = (a: Member, b: Member, pair: PairScore, decided: boolean): void => {
    const one = parts.get(a.key);
    const other = parts.get(b.key);
    if (one === undefined || other === undefined || one === other || !mayJoin(one, other, decided, input)) return;
    const merged: Part = { members: [...one.members, ...other.members], joins: [...one.joins, ...other.joins, { a, b, pair, decided }] };
    for (const member of merged.members) parts.set(member.key, merged);
  };
  const byKey = new Map(input.members.map((member) => [member.key, member]));
  for (const [key] of [...input.decisions].filter(([, kind]) => kind === "together").sort(([a], [b]) => (a < b ? -1 : 1))) {
    const [first, second] = key.split(" ").map((part) => byKey.get(part));
    if (first !== undefined && second !== undefined) join(first, second, input.score(first, second), true);
  }
  const edges = [...withoutAmbiguous(input)].sort((x, y) => y.pair.weight - y.pair.needed - (x.pair.weight - x.pair.needed) || (pairKey(x.a.key, x.b.key) < pairKey(y.a.key, y.b.key) ? -1 : 1));
  for (const { a, b, pair } of edges) join(a, b, pair, false);
  return [...new Set(parts.values())].map((part) => ({ members: [...part.members].sort(compareKeys), joins: part.joins }));
}
