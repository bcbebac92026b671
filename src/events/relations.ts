import type { FoundCasualtyClaim, FoundClaim } from "../claims/index.ts";
import type { ArticleEvent, CasualtyClaim, Relation, Speaker } from "../core/index.ts";
import { hasForeignWar, inConflict } from "../actors/index.ts";
import { en } from "../language/index.ts";

type Event = Pick<ArticleEvent, "place" | "attackers">;
type Counted = Pick<CasualtyClaim, "people" | "role" | "quote">;

/** The claim with the relation of each speaker's side to the people counted; all other claims as they are. */
export function relateSpeakers<C extends FoundClaim>(claim: C, event: Event): C {
  if (claim.kind !== "casualties" || claim.speakers.length === 0) return claim;
  return {
    ...claim,
    speakers: claim.speakers.map((speaker) => {
      const side = speaker.side ?? (isLocal(speaker) || isOwnState(speaker, event) ? (event.place?.country ?? null) : null);
      return { ...speaker, side, relation: relationTo(claim, { ...speaker, side }, event) };
    }),
  };
}

/** Authorities named without a country ("police", "the regional administration") speak for the country where the event was. */
function isLocal({ kind, name }: Speaker): boolean {
  return kind === "localOfficial" || kind === "police" || (kind === "government" && /^(?:regional|local|provincial|district|municipal|city|county|town) /iu.test(name));
}

/** "the army", "the government", "the interior ministry": named without a country anywhere in the report. */
const plainState = /^(?:the )?(?:(?:national|federal) )?(?:army|military|armed forces|security forces|government|authorities|(?:army|military|government) (?:spokes\p{L}+|officers?|officials?)|(?:defen[cs]e|interior|health|security) (?:ministry|minister)|ministry of (?:defen[cs]e|the interior|health|security)|interior and security ministry)$/iu;

/** A plain army or government is that of the country where it happened, unless another state attacked there or is at war with it. */
function isOwnState({ kind, name }: Speaker, { attackers, place }: Event): boolean {
  const country = place?.country ?? null;
  if (country === null || (kind !== "military" && kind !== "government") || !plainState.test(name)) return false;
  return !hasForeignWar(country) && attackers.every(({ side }) => side === null || side === country || !isCountry(side));
}

/** Nouns for people by whom they fight or what they did, in the words of those who fight them: never of the country where they died. */
const foes: ReadonlySet<string> = new Set([...en.fighterNouns, ...en.attackerNouns, "enemy", "foe", "aggressor", "raider", "gang", "gangster", "criminal", "kidnapper"]);
/** What only an opponent calls them. */
const hostile = /\b(?:enem(?:y|ies)|occupiers?|invaders?|aggressors?|terrorists?)\b/iu;
const enemyLosses = /\b(?:enemy(?:['’]s)? (?:los[st]|casualt|dead|suffer|personnel)|on the enemy)\b/iu;
/** Soldiers who came to keep others' peace are none of the place's own. */
const peacekeepers = /\bpeacekeepers?\b/iu;

const isFoe = (words: string): boolean => words.toLowerCase().split(/[^\p{L}-]+/u).some((word) => foes.has(word) || foes.has(word.replace(/s$/u, "")) || foes.has(word.replace(/men$/u, "man")));

/** The party of the people counted: as the words name it, else the country where the victims were. The side of attackers and other fighters is known only from words and attackers; a mission's soldiers are of no side. */
export function sideOfPeople(claim: Pick<FoundCasualtyClaim, "people" | "role">, event: Event): string | null {
  if (claim.people.side !== null) return claim.people.side;
  const words = claim.people.words ?? "";
  if (claim.role === "attacker") return event.attackers.find((attacker) => attacker.side !== null)?.side ?? null;
  if (isFoe(words)) return groupAttacking(event);
  return peacekeepers.test(words) ? null : (event.place?.country ?? null);
}

/** The one armed group among the attackers; null where there is none, or several. */
function groupAttacking({ attackers }: Event): string | null {
  const groups = new Set(attackers.flatMap(({ side }) => (side === null || isCountry(side) ? [] : [side])));
  const [only] = groups;
  return groups.size === 1 ? (only ?? null) : null;
}

const isCountry = (side: string): boolean => /^[A-Z]{2}$/u.test(side);

/**
 * Relation of whoever speaks to the people that a claim counts; null where the speaker's side, or theirs, is unknown.
 * Soldiers of whom an army or its government tells without naming a side are its own, unless it says that it killed them; militants and "the enemy" are against the state that counts them.
 */
export function relationTo(claim: Counted, { side, kind }: Pick<Speaker, "side" | "kind">, event: Event): Relation | null {
  const { people, role, quote } = claim;
  const isHostile = hostile.test(people.words ?? "") || enemyLosses.test(quote);
  const words = people.words ?? "";
  if (side === null) return null;
  const counted = sideOfPeople(claim, event);
  if (people.side === null && counted !== side) {
    if (isHostile && (kind !== "armedGroup" || !/\bterrorists?\b/iu.test(words))) return "adversary";
    if (counted === null && isFoe(words) && isCountry(side)) return "adversary";
    if (role === "victim" && isOwnForce(claim) && (kind === "military" || kind === "police" || (kind === "government" && takesPart(side, event)))) return "self";
    // In a war within a country its people are on either side: only its forces, and those whom the speaker's side attacked, are known to be against it.
    if (!isCountry(side) && people.group !== "military" && people.group !== "police" && !event.attackers.some((attacker) => attacker.side === side)) return null;
  } else if (people.side === null && isCountry(side) && isHostile) return "adversary";
  // Fighters of a group who died in the state that counts them fought it, whether or not a war of theirs is known.
  if (counted !== null && isCountry(side) && !isCountry(counted) && people.group === "military" && event.place?.country === side) return "adversary";
  return relationBetween(side, counted, event);
}

/** True where the side attacked, or is at war with the country of the place: a government far from a war tells of others' soldiers. */
const takesPart = (side: string, { attackers, place }: Event): boolean => attackers.some((attacker) => attacker.side === side) || (place?.country != null && inConflict(side, place.country));

/** "a sergeant was killed", as an army or its government says of its own; what it says to have done to soldiers is done to others. */
function isOwnForce({ people, quote }: Counted): boolean {
  if (people.group !== "military" && people.group !== "police") return false;
  return !isFoe(people.words ?? "") && !peacekeepers.test(people.words ?? "") && !/^(?:had |have |has )?(?:kill|eliminat|destroy|neutrali[sz]|shot|captur|wound|injur|liquidat|t(?:ook|aken))/iu.test(quote);
}

/** Relation of a speaker's side to the people counted; null where either is unknown. */
export function relationBetween(side: string | null, counted: string | null, event: Pick<ArticleEvent, "attackers">): Relation | null {
  if (side === null || counted === null) return null;
  if (side === counted) return "self";
  const attacked = event.attackers.some((attacker) => attacker.side === side);
  return attacked || inConflict(side, counted) ? "adversary" : "third";
}
