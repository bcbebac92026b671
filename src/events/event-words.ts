import type { FoundAttackClaim } from "../claims/index.ts";

const mostWords = 6;

/** The words that speak of the happening itself, each wording once, the fullest first: more parties, targets and weapons before fewer. */
export function eventWordsOf(attacks: readonly FoundAttackClaim[]): readonly string[] {
  const fullness = (claim: FoundAttackClaim): number => claim.targets.length * 2 + claim.weapons.length * 2 + claim.attackers.length + (claim.subEventType === null ? 0 : 1);
  const ordered = [...attacks].sort((a, b) => fullness(b) - fullness(a) || a.span.start - b.span.start);
  return [...new Set(ordered.map((claim) => claim.quote.replaceAll(/\s+/gu, " ")))].slice(0, mostWords);
}
