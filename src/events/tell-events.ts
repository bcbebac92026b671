import type { FoundAttackClaim, FoundCasualtyClaim, FoundClaim, Reading } from "../claims/index.ts";
import { spansOverlap, type ArticleEvent, type Claim } from "../core/index.ts";
import type { Analysis } from "../language/index.ts";
import { clusterClaims, type Cluster } from "./clustering.ts";
import { eventPlaceOf } from "./event-place.ts";
import { eventTimeOf } from "./event-time.ts";
import { eventTypeFor } from "./event-type.ts";
import { eventWordsOf } from "./event-words.ts";
import { orderClusters } from "./main-event.ts";
import { headingDays, type Headings } from "./heading-day.ts";
import { nameParties, nameWeapons } from "./parties.ts";
import { partsAmong } from "./parts.ts";
import { relateSpeakers } from "./relations.ts";
import { attackersAmong } from "./roles.ts";
import { agreeScopes } from "./scopes.ts";
import { sectionsOf } from "./sections.ts";
import { readSurroundings, type SurroundingsReader } from "./surroundings.ts";
import { tollsOf } from "./tolls.ts";
import { tollClaimsOf } from "./toll-claims.ts";

/** How many sentences from the start of the text count as its opening. */
const openingSentences = 4;

/**
 * What the article tells of: its events, the main one first, then in the order of the text; and every claim with the event that it is about.
 * Each claim found is in the result once, unchanged but for its event, in the order given.
 */
export function tellEvents(reading: Reading, found: readonly FoundClaim[]): { readonly events: readonly ArticleEvent[]; readonly claims: readonly Claim[] } {
  const reader = readSurroundings(reading);
  const sections = sectionsOf(reading.analysis, reading.places, reading.times, found.flatMap(({ kind, span }) => (kind === "casualties" ? [span] : [])));
  const headings = headingDays(reading.analysis, reading.times);
  const scoped = agreeScopes(reading.analysis, found, sections, reader.around);
  const clusters = orderClusters(clusterClaims(reading, scoped, reader, sections).map((cluster) => withRoles(reading.analysis, cluster)).map((cluster) => withParts(reading.analysis, cluster)), reading.analysis.text);
  const clusterAt = clusterBySentence(reading.analysis, clusters);
  const placed = new Map<string, Claim>();
  const events = clusters.map((cluster, position) => {
    const id = `e${(position + 1).toString()}`;
    const event = eventFor(reading, reader, headings, clusterAt, cluster, id, position === 0);
    for (const { claim } of cluster.members) placed.set(claim.id, { ...relateSpeakers(claim, event), event: id });
    return event;
  });
  const claims = found.map((claim) => placed.get(claim.id) ?? ({ ...claim, event: "e1" }));
  return { events, claims };
}

/** The cluster with attackers told from victims where only the whole story tells. */
function withRoles({ text }: Analysis, cluster: Cluster): Cluster {
  const attackers = attackersAmong(cluster.members.map(({ claim }) => claim), text);
  return attackers.size === 0 ? cluster : { ...cluster, members: cluster.members.map((member) => (member.claim.kind === "casualties" && attackers.has(member.claim) ? { ...member, claim: { ...member.claim, role: "attacker" } } : member)) };
}

/** The cluster with the claims marked that give a part of a larger figure of the same event. */
function withParts(analysis: Analysis, cluster: Cluster): Cluster {
  const [headline] = analysis.blocks;
  const parts = partsAmong(analysis, cluster.members.flatMap(({ claim }) => (claim.kind === "casualties" ? [claim] : [])), headline?.kind === "headline" ? headline.end : 0);
  return { ...cluster, members: cluster.members.map((member) => (member.claim.kind === "casualties" && parts.has(member.claim) ? { ...member, claim: { ...member.claim, part: true } } : member)) };
}

/** The happening that a sentence without claims goes on telling of: the one last told of in its paragraph, else the main one. */
function clusterBySentence({ sentences }: Analysis, clusters: readonly Cluster[]): (sentence: number) => Cluster | null {
  const last = new Map<number, Cluster>();
  for (const cluster of clusters) for (const { around } of cluster.members) if (around !== null) last.set(around.sentence.index, cluster);
  return (index) => {
    const block = sentences[index]?.block;
    for (let k = index; k >= 0 && sentences[k]?.block === block; k--) {
      const cluster = last.get(k);
      if (cluster !== undefined) return cluster;
    }
    return clusters[0] ?? null;
  };
}

function eventFor(reading: Reading, reader: SurroundingsReader, headings: Headings, clusterAt: (sentence: number) => Cluster | null, cluster: Cluster, id: string, main: boolean): ArticleEvent {
  const { analysis, times } = reading;
  const attacks = cluster.members.flatMap(({ claim }): FoundAttackClaim[] => (claim.kind === "attack" ? [claim] : []));
  const casualties = cluster.members.flatMap(({ claim }): FoundCasualtyClaim[] => (claim.kind === "casualties" ? [claim] : []));
  // "The gunmen were shot dead" names no target of the attack.
  const onVictims = attacks.filter((attack) => !casualties.some((casualty) => casualty.role === "attacker" && spansOverlap(casualty.span, attack.span)));
  const own = (sentence: number): boolean => clusterAt(sentence) === cluster;
  const opening = analysis.sentences[openingSentences]?.start ?? Number.POSITIVE_INFINITY;
  return {
    id,
    main,
    extent: cluster.extent,
    words: eventWordsOf(attacks),
    ...eventTypeFor(attacks, (claim) => claim.span.start < opening, casualties),
    weapons: nameWeapons(attacks),
    attackers: nameParties(onVictims, "attackers"),
    targets: nameParties(onVictims, "targets"),
    place: eventPlaceOf(analysis, reading.places, cluster.members, main, reader, own),
    time: eventTimeOf(analysis, times, cluster.members, { own, isReported: reader.isReported, headings, main }),
    tolls: tollsOf(tollClaimsOf(analysis, casualties), { deadIncludeAttacker: casualties.length > 0 && /\bmurder[- ]suicide\b/iu.test(analysis.text) }),
  };
}
