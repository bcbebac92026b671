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
      return { ...speaker, side, relation: relationOf({ ...speaker, side }, counted, event) };
    }),
  };
}

/** Authorities named without a country ("police", "the regional administration") speak for the country where the event was. */
function isLocal({ kind, name }: Speaker): boolean {
  return kind === "localOfficial" || kind === "police" || (kind === "government" && /^(?:regional|local|provincial|district|municipal|city|county|town) /iu.test(name));
}

/** The party of the people counted: as the words name it, else the country where the victims were. Attackers' side is known only from words. */
function sideOfPeople(claim: FoundCasualtyClaim, event: Pick<ArticleEvent, "place" | "attackers">): string | null {
  if (claim.people.side !== null) return claim.people.side;
  if (claim.role === "attacker") return event.attackers.find((attacker) => attacker.side !== null)?.side ?? null;
  return event.place?.country ?? null;
}

function relationOf(speaker: Speaker, counted: string | null, event: Pick<ArticleEvent, "attackers">): Relation | null {
  if (speaker.side === null || counted === null) return null;
  if (speaker.side === counted) return "self";
  const attacked = event.attackers.some((attacker) => attacker.side === speaker.side);
  return attacked || inConflict(speaker.side, counted) ? "adversary" : "third";
}
