import type { FoundClaim } from "../claims/index.ts";

/** "two of the three", "the other": people told of before. */
const ofKnownPeople = /^(?:[\p{L}\d-]+ ){1,3}of (?:the|those|them|whom|these)\b|^the (?:others?|rest|remaining)\b/iu;

/** True for a figure that speaks of people told of before: where and when is theirs, of care or of death, and not the attack's. */
export function isOfKnownPeople(claim: FoundClaim): boolean {
  return claim.kind === "casualties" && ofKnownPeople.test(claim.quote);
}
