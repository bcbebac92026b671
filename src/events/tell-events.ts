import type { FoundAttackClaim, FoundCasualtyClaim, FoundClaim, Reading } from "../claims/types.ts";
import type { ArticleEvent, Claim } from "../core/index.ts";
import { clusterClaims, type Cluster } from "./clustering.ts";
import { eventPlaceOf } from "./event-place.ts";
import { eventTimeOf } from "./event-time.ts";
import { eventTypeFor } from "./event-type.ts";
import { eventWordsOf } from "./event-words.ts";
import { orderClusters } from "./main-event.ts";
import { nameParties, nameWeapons } from "./parties.ts";
import { tollsOf } from "./tolls.ts";
import { tollClaimsOf } from "./toll-claims.ts";

/** How many sentences from the start of the text count as its opening. */
const openingSentences = 4;

/**
 * What the article tells of: its events, the main one first, then in the order of the text; and every claim with the event that it is about.
 * Each claim found is in the result once, unchanged but for its event, in the order given.
 */
export function tellEvents(reading: Reading, found: readonly FoundClaim[]): { readonly events: readonly ArticleEvent[]; readonly claims: readonly Claim[] } {
  const clusters = orderClusters(clusterClaims(reading, found));
  const eventOf = new Map<FoundClaim, string>();
  const events = clusters.map((cluster, position) => {
    const id = `e${(position + 1).toString()}`;
    for (const { claim } of cluster.members) eventOf.set(claim, id);
    return eventFor(reading, cluster, id, position === 0);
  });
  const claims = found.map((claim) => ({ ...claim, event: eventOf.get(claim) ?? "e1" }) as Claim);
  return { events, claims };
}

function eventFor(reading: Reading, cluster: Cluster, id: string, main: boolean): ArticleEvent {
  const { analysis, times } = reading;
  const attacks = cluster.members.flatMap(({ claim }): FoundAttackClaim[] => (claim.kind === "attack" ? [claim] : []));
  const casualties = cluster.members.flatMap(({ claim }): FoundCasualtyClaim[] => (claim.kind === "casualties" ? [claim] : []));
  const opening = analysis.sentences[openingSentences]?.start ?? Number.POSITIVE_INFINITY;
  return {
    id,
    main,
    extent: cluster.extent,
    words: eventWordsOf(attacks),
    ...eventTypeFor(attacks, (claim) => claim.span.start < opening),
    weapons: nameWeapons(attacks),
    attackers: nameParties(attacks, "attackers"),
    targets: nameParties(attacks, "targets"),
    place: eventPlaceOf(analysis.text, cluster.members),
    time: eventTimeOf(analysis, times, cluster.members),
    tolls: tollsOf(tollClaimsOf(analysis, casualties)),
  };
}
