import type { FoundAttackClaim, FoundClaim } from "../claims/index.ts";
import type { PlaceMention } from "../core/index.ts";
import type { Analysis, Sentence } from "../language/index.ts";

/** "the shooting", "the boy": what was told of before needs more than another place name to be something else. */
export const refersBack = /^(?:the|this|that|he|she|his|her)\s/iu;

/** Fights that are told of by how people died in them. */
const fights = /\b(?:exchange of (?:fire|gunfire)|gunfight|gun battle|firefight|shoot-?out|encounter)\b/iu;

/** The sentences, by position, that tell of an attack or a fight as something new. */
export function newsSentences({ text }: Analysis, told: readonly FoundClaim[], sentenceOf: (claim: FoundClaim) => Sentence | null): ReadonlySet<number> {
  const found = new Set<number>();
  for (const claim of told) {
    const sentence = sentenceOf(claim);
    if (sentence !== null && (claim.kind === "attack" ? !refersBack.test(claim.quote) : fights.test(text.slice(claim.span.start, sentence.end)))) found.add(sentence.index);
  }
  return found;
}

/** Fired from afar, or done on the spot: of one happening it is told as one of the two. */
const fromAfar: ReadonlySet<string> = new Set(["Air/drone strike", "Shelling/artillery/missile attack"]);

/** "Within hours, jets launched strikes": an attack from afar after one on the spot, or the other way round, by attackers that are named. */
function strikesBack(told: readonly FoundClaim[], claim: FoundAttackClaim): boolean {
  if (claim.subEventType === null || claim.attackers.length === 0) return false;
  const kinds = told.flatMap((other) => (other.kind === "attack" && other.subEventType !== null ? [fromAfar.has(other.subEventType)] : []));
  return kinds.length > 0 && !kinds.includes(fromAfar.has(claim.subEventType));
}

const counted = /\b(?:\d[\d,]*|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens of|scores of|hundreds of|several|multiple) (?:\p{L}+ ){0,2}(?:attacks|strikes|airstrikes|raids|shellings|bombardments|assaults|bombings|clashes|engagements)\b/iu;

/** "Russia launched 14 attacks overnight": many attacks are none of a story that told of one. */
function countsAttacks(told: readonly FoundClaim[], claim: FoundAttackClaim): boolean {
  return counted.test(claim.quote) && !told.some((other) => other.kind === "attack" && counted.test(other.quote));
}

/** True where the attack is of another kind than those that the happening was told by. */
export function isAnother(told: readonly FoundClaim[], claim: FoundAttackClaim): boolean {
  return strikesBack(told, claim) || countsAttacks(told, claim);
}

/** "The car bomb that killed five people": the figure inside the words of the attack last told of is that attack's. */
export function isInside(claim: FoundClaim, last: FoundClaim | undefined): boolean {
  return claim.kind === "casualties" && last?.kind === "attack" && last.span.start <= claim.span.start && claim.span.end <= last.span.end;
}

/** What stands on the soil of a country, and is attacked there. */
const fixed = /\b(?:cities|city|towns?|villages?|settlements?|communities|territory|soil|ports?|harbou?rs?|airports?|airfields?|(?:air ?)?bases?|islands?|refiner(?:y|ies)|depots?|infrastructure|(?:power )?(?:plants?|stations?|grid)|factor(?:y|ies)|suburbs?|regions?|districts?|coast|capital|homes|houses|hospitals?|schools?)$/iu;

/** The country whose cities, ports or bases the attack hit, "Ukrainian cities", as ISO code; null where its words tell of none, or of two. */
export function countryHit(claim: FoundClaim): string | null {
  if (claim.kind !== "attack") return null;
  const countries = new Set(claim.targets.flatMap(({ name, side }) => (side !== null && /^[A-Z]{2}$/u.test(side) && fixed.test(name) ? [side] : [])));
  return countries.size === 1 ? ([...countries][0] ?? null) : null;
}

/** True where the attack hit what stands in another country than all places of a happening. */
export function isAbroad(claim: FoundClaim, sites: readonly PlaceMention[]): boolean {
  const country = countryHit(claim);
  const known = sites.flatMap((site) => site.country ?? []);
  return country !== null && known.length > 0 && !known.includes(country);
}

/** "treated 1,142 patients; 166 of them died": the figure right before in the same sentence, whose people these are; null where the words point to none. */
export function ofThemIn(claim: FoundClaim, told: readonly FoundClaim[], sentenceOf: (claim: FoundClaim) => Sentence | null): FoundClaim | null {
  if (claim.kind !== "casualties" || !/^(?:\p{L}+|\d[\d,.]*) of (?:them|whom)\b/iu.test(claim.quote)) return null;
  const sentence = sentenceOf(claim);
  return told.findLast((other) => other.kind === "casualties" && other.span.end <= claim.span.start && other.role === claim.role && sentenceOf(other) === sentence && (other.amount.min ?? 0) > (claim.amount.max ?? 0)) ?? null;
}
