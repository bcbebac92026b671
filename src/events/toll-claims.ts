import type { FoundCasualtyClaim } from "../claims/index.ts";
import type { Analysis } from "../language/index.ts";
import type { TollClaim } from "./tolls.ts";

const replaced = /\b(?:up from|down from|rather than|and not|instead of|from an earlier|initially|earlier reports?|previously|originally|had put|first reported|at first|as announced|revised (?:down|up)(?:wards?)? from|earlier (?:toll|count|figure|tally))\b[^.;]{0,24}$/iu;
const fromTo = /\bfrom\s+$/iu;
const more = /\b(?:another|more(?! than)|others?|additional|further|second|third|fourth|fifth)\b/iu;
/** A figure that adds stands this close after the one it adds to, in UTF-16 units. */
const addingDistance = 260;

/** Casualty claims with what their surroundings say of the figure: whether it was replaced, whether it adds to one before. */
export function tollClaimsOf(analysis: Analysis, claims: readonly FoundCasualtyClaim[]): readonly TollClaim[] {
  return claims.map((claim) => {
    const amountAt = Math.max(0, claim.quote.indexOf(claim.amount.words));
    const before = analysis.text.slice(Math.max(0, claim.span.start - 60), claim.span.start + amountAt);
    const clause = before.slice(Math.max(before.lastIndexOf("\n"), before.lastIndexOf(". ")) + 1);
    const after = analysis.text.slice(claim.span.start + amountAt + claim.amount.words.length, claim.span.end + 12);
    return {
      claim,
      superseded: replaced.test(clause) || (fromTo.test(clause) && /^\s*(?:\p{L}+\s+)?to\b/iu.test(after)),
      adds: more.test(claim.quote.slice(0, amountAt + claim.amount.words.length + 8)) && claims.some((other) => other !== claim && other.outcome === claim.outcome && other.role === claim.role && !other.part && other.amount.min !== null && other.span.end <= claim.span.start && claim.span.start - other.span.end < addingDistance && !more.test(other.quote)),
    };
  });
}
