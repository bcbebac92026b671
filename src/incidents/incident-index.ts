import type { Article, Extraction, Incident } from "../core/index.ts";
import { blockKeys } from "./blocking.ts";
import { clusterMembers, type Cluster } from "./clusters.ts";
import type { Codebook } from "./codebooks/codebook.ts";
import { sayso } from "./codebooks/sayso.ts";
import { pairKey, standingConstraints, type Constraints } from "./constraints.ts";
import { compareOriginals, findCopies, type Copies } from "./copies/copies.ts";
import { openTextIndex, type CopyPair } from "./copies/text-index.ts";
import { buildIncident } from "./incident.ts";
import { anchorOf, incidentIdOf } from "./incident-id.ts";
import { membersOf, type Member } from "./members.ts";
import { scorePair, type PairScore } from "./pair.ts";

/** How a set is grouped. */
export interface GroupingOptions {
  /** People's merges and splits. */
  readonly constraints?: Constraints;
  /** Ids of incidents that have been shown before: an incident lists those of them that its parts had. */
  readonly formerIds?: ReadonlySet<string>;
  /** `sayso` where left out. */
  readonly codebook?: Codebook;
}

/** Incidents of a growing set of articles. A new article costs what its candidates cost, not what the set does. */
export interface IncidentIndex {
  /** Files an article. One that is there already (by id) changes nothing. */
  add(extraction: Extraction): void;
  /** All incidents, by time and id; the same for the same set, whatever the order of arrival. */
  incidents(): readonly Incident[];
}

interface Edge {
  readonly a: Member;
  readonly b: Member;
  readonly pair: PairScore;
}

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const compareIncidents = (a: Incident, b: Incident): number => compareText(a.time?.value ?? "", b.time?.value ?? "") || compareText(a.id, b.id);

function append<T>(lists: Map<string, T[]>, key: string, item: T): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [item]);
  else list.push(item);
}

/** Events filed under their blocking keys. Either side may seek the other, so that the order of filing does not matter. */
function openBlocks(): { candidatesOf(member: Member): Iterable<Member>; file(member: Member): void } {
  const filed = new Map<string, Member[]>();
  const seeking = new Map<string, Member[]>();
  return {
    candidatesOf(member) {
      const keys = blockKeys(member);
      const found = new Set<Member>();
      for (const key of keys.sought) for (const other of filed.get(key) ?? []) found.add(other);
      for (const key of keys.filed) for (const other of seeking.get(key) ?? []) found.add(other);
      return found;
    },
    file(member) {
      const keys = blockKeys(member);
      for (const key of keys.filed) append(filed, key, member);
      for (const key of keys.sought) append(seeking, key, member);
    },
  };
}

/** An index with nothing in it. */
export function openIncidentIndex({ constraints = [], formerIds = new Set<string>(), codebook = sayso }: GroupingOptions = {}): IncidentIndex {
  const decisions = standingConstraints(constraints);
  const decidedPartners = new Map<string, string[]>();
  for (const [key, kind] of decisions) {
    const [a = "", b = ""] = key.split(" ");
    if (kind === "together") {
      append(decidedPartners, a, b);
      append(decidedPartners, b, a);
    }
  }
  const texts = openTextIndex();
  const copyPairs = new Map<string, CopyPair[]>();
  const pairsOf = (article: Article): readonly CopyPair[] => copyPairs.get(article.id) ?? [];
  const otherOf = (pair: CopyPair, id: string): Article => (pair.first.id === id ? pair.second : pair.first);
  const pairOfTexts = new Map<string, CopyPair>();
  const copyOf = (a: Member, b: Member): CopyPair | null => pairOfTexts.get(pairKey(a.article.id, b.article.id)) ?? null;
  const score = (a: Member, b: Member): PairScore => scorePair(a, b, copyOf(a, b));

  const blocks = openBlocks();
  const byArticle = new Map<string, readonly Member[]>();
  const byKey = new Map<string, Member>();
  const edges = new Map<string, Edge[]>();
  const dirty = new Set<Member>();
  const incidents = new Map<string, Incident>();
  const incidentOf = new Map<string, string>();

  /** The articles whose originals can change by a new text: later ones that share text with it, and later ones in turn. */
  function dependentsOf(article: Article): ReadonlySet<Article> {
    const dependents = new Set([article]);
    for (const earlier of dependents) for (const pair of pairsOf(earlier)) {
      const other = otherOf(pair, earlier.id);
      if (compareOriginals(earlier, other) < 0) dependents.add(other);
    }
    return dependents;
  }

  /** Articles whose voice or origins a new text can change. A text that credits someone can name the voice of its original's copies. */
  function touchedBy(article: Article): ReadonlySet<Article> {
    if (article.credit === null) return dependentsOf(article);
    return new Set([...dependentsOf(article), ...dependentsOf(findCopies(pairsOf).originalOf(article))]);
  }

  function connect(member: Member): void {
    const candidates = new Set(blocks.candidatesOf(member));
    for (const pair of pairsOf(member.article)) for (const other of byArticle.get(otherOf(pair, member.article.id).id) ?? []) candidates.add(other);
    for (const other of candidates) {
      const pair = score(member, other);
      if (pair.veto || pair.weight < pair.needed) continue;
      const edge = { a: member, b: other, pair };
      append(edges, member.key, edge);
      append(edges, other.key, edge);
    }
  }

  function componentOf(start: Member): readonly Member[] {
    const found = new Set([start]);
    for (const member of found) {
      for (const { a, b } of edges.get(member.key) ?? []) found.add(a === member ? b : a);
      for (const key of decidedPartners.get(member.key) ?? []) {
        const partner = byKey.get(key);
        if (partner !== undefined) found.add(partner);
      }
    }
    return [...found].sort((a, b) => compareText(a.key, b.key));
  }

  function previousIdsOf(cluster: Cluster, unmerged: readonly Cluster[]): readonly string[] {
    const id = incidentIdOf(anchorOf(cluster.members).key);
    const keys = new Set(cluster.members.map(({ key }) => key));
    const parts = unmerged.map((part) => anchorOf(part.members).key).filter((key) => keys.has(key));
    const shown = [...keys].map(incidentIdOf).filter((former) => formerIds.has(former));
    return [...new Set([...(cluster.joins.some(({ decided }) => decided) ? parts.map(incidentIdOf) : []), ...shown])].filter((former) => former !== id).sort();
  }

  function regroup(members: readonly Member[], copies: Copies): void {
    const own = members.flatMap((member) => (edges.get(member.key) ?? []).filter(({ a }) => a === member));
    const clusters = clusterMembers({ members, edges: own, decisions, score });
    const merged = clusters.some(({ joins }) => joins.some(({ decided }) => decided));
    const apartOnly = new Map([...decisions].filter(([, kind]) => kind === "apart"));
    const unmerged = merged ? clusterMembers({ members, edges: own, decisions: apartOnly, score }) : clusters;
    for (const member of members) {
      const former = incidentOf.get(member.key);
      if (former !== undefined) incidents.delete(former);
    }
    for (const cluster of clusters) {
      const incident = buildIncident(cluster, { copies, codebook, previousIds: previousIdsOf(cluster, unmerged) });
      incidents.set(incident.id, incident);
      for (const { key } of cluster.members) incidentOf.set(key, incident.id);
    }
  }

  return {
    add(extraction) {
      const { article } = extraction;
      if (byArticle.has(article.id)) return;
      for (const pair of texts.add(article)) {
        append(copyPairs, pair.first.id, pair);
        append(copyPairs, pair.second.id, pair);
        pairOfTexts.set(pairKey(pair.first.id, pair.second.id), pair);
      }
      const members = membersOf(extraction);
      for (const member of members) {
        connect(member);
        byKey.set(member.key, member);
      }
      for (const member of members) blocks.file(member);
      byArticle.set(article.id, members);
      for (const { id } of touchedBy(article)) for (const member of byArticle.get(id) ?? []) dirty.add(member);
    },
    incidents() {
      const copies = findCopies(pairsOf);
      while (dirty.size > 0) {
        const [start] = dirty;
        if (start === undefined) break;
        const members = componentOf(start);
        regroup(members, copies);
        for (const member of members) dirty.delete(member);
      }
      return [...incidents.values()].sort(compareIncidents);
    },
  };
}

