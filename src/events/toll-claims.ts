import type { FoundCasualtyClaim } from "../claims/index.ts";
import { sentenceAt, type Analysis } from "../language/index.ts";
import { identityOf } from "./people.ts";
import type { TollClaim } from "./tolls.ts";

const replaced = /\b(?:up from|down from|rather than|and not|instead of|from an earlier|initially|earlier reports?|previously|originally|had put|first reported|at first|as announced|revised (?:down|up)(?:wards?)? from|earlier (?:toll|count|figure|tally))\b[^.;]{0,24}$/iu;
const fromTo = /\bfrom\s+$/iu;
const more = /\b(?:another|more(?! than)|additional|further|second|third|fourth|fifth)\b/iu;
/** A figure that adds stands this close after the one it adds to, in UTF-16 units. */
const addingDistance = 260;
/** No more claims than this stand in that distance. */
const neighbours = 16;

const living = /\b(?:stable|surviv\w+|recover(?:ing|ed|y)|non-life-threatening|not (?:considered |believed to be )?life-threatening|treated and released|remain(?:s|ed)? (?:in|at|hospitali[sz]ed)|released from|good condition|fair condition|expected to (?:live|survive|recover)|returned home|in surgery|flesh wound|grazed)\b/iu;

function sentenceOf({ sentences, text }: Analysis, claim: FoundCasualtyClaim): string {
  const sentence = sentenceAt(sentences, claim.span.start);
  return sentence === null ? claim.quote : text.slice(sentence.start, sentence.end);
}

/** "17 civilians and six officers died", "two soldiers were killed, along with three civilians": the second figure comes to the first. */
function standsBeside(claims: readonly FoundCasualtyClaim[], at: number): boolean {
  const claim = claims[at];
  if (claim === undefined || claim.part || claim.amount.min === null) return false;
  const near = claims.slice(Math.max(0, at - neighbours), at).filter((other) => other.outcome === claim.outcome && other.role === claim.role && !other.part && other.amount.min !== null && other.speakers[0]?.name === claim.speakers[0]?.name);
  if (claim.rule.endsWith("/along-with")) return near.some((other) => claim.span.start - other.span.end < addingDistance);
  return near.some((other) => other.span.end > claim.span.start && other.amount.words !== claim.amount.words && other.rule === claim.rule);
}

/** Casualty claims with what their surroundings say of the figure: whether it was replaced, whether it adds to one before. */
export function tollClaimsOf(analysis: Analysis, claims: readonly FoundCasualtyClaim[]): readonly TollClaim[] {
  return claims.map((claim, at) => {
    const amountAt = Math.max(0, claim.quote.indexOf(claim.amount.words));
    const before = analysis.text.slice(Math.max(0, claim.span.start - 60), claim.span.start + amountAt);
    const clause = before.slice(Math.max(before.lastIndexOf("\n"), before.lastIndexOf(". ")) + 1);
    const after = analysis.text.slice(claim.span.start + amountAt + claim.amount.words.length, claim.span.end + 12);
    return {
      claim,
      identity: identityOf(claim),
      survives: claim.outcome === "injured" && living.test(sentenceOf(analysis, claim)),
      superseded: replaced.test(clause) || (fromTo.test(clause) && /^\s*(?:\p{L}+\s+)?to\b/iu.test(after)),
      adds: standsBeside(claims, at) || more.test(claim.quote.slice(0, amountAt + claim.amount.words.length + 8)) && claims.slice(Math.max(0, at - neighbours), at).some((other) => other.outcome === claim.outcome && other.role === claim.role && !other.part && other.amount.min !== null && other.span.end <= claim.span.start && claim.span.start - other.span.end < addingDistance && !more.test(other.quote)),
    };
  });
}
