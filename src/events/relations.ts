import type { FoundCasualtyClaim, FoundClaim } from "../claims/index.ts";
import type { ArticleEvent, Relation, Speaker } from "../core/index.ts";
import { inConflict } from "../actors/index.ts";

/** The claim with the relation of each speaker's side to the people counted; all other claims as they are. */
export function relateSpeakers<C extends FoundClaim>(claim: C, event: Pick<ArticleEvent, "place" | "attackers">): C {
  if (claim.kind !== "casualties" || claim.speakers.length === 0) return claim;
  const counted = sideOfPeople(claim, event);
  return {
    ...claim,
    speakers: claim.speakers.map((speaker) => {
      const side = speaker.side ?? (isLocal(speaker) ? (event.place?.country ?? null) : null);
      return { ...speaker, side, relation: relationBetween(side, counted, event) };
    }),
  };
}

/** Authorities named without a country ("police", "the regional administration") speak for the country where the event was. */
function isLocal({ kind, name }: Speaker): boolean {
  return kind === "localOfficial" || kind === "police" || (kind === "government" && /^(?:regional|local|provincial|district|municipal|city|county|town) /iu.test(name));
}

/** The party of the people counted: as the words name it, else the country where the victims were. Attackers' side is known only from words. */
export function sideOfPeople(claim: Pick<FoundCasualtyClaim, "people" | "role">, event: Pick<ArticleEvent, "place" | "attackers">): string | null {
  if (claim.people.side !== null) return claim.people.side;
  if (claim.role === "attacker") return event.attackers.find((attacker) => attacker.side !== null)?.side ?? null;
  return event.place?.country ?? null;
}

/** Relation of a speaker's side to the people counted; null where either is unknown. */
export function relationBetween(side: string | null, counted: string | null, event: Pick<ArticleEvent, "attackers">): Relation | null {
  if (side === null || counted === null) return null;
  if (side === counted) return "self";
  const attacked = event.attackers.some((attacker) => attacker.side === side);
  return attacked || inConflict(side, counted) ? "adversary" : "third";
}
