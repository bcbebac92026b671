import type { FoundAttackClaim, FoundClaim } from "../claims/index.ts";

/** Fired from afar, or done on the spot: of one happening it is told as one of the two. */
const fromAfar: ReadonlySet<string> = new Set(["Air/drone strike", "Shelling/artillery/missile attack"]);

/** "Within hours, jets launched strikes": an attack from afar after one on the spot, or the other way round, by attackers that are named. */
export function strikesBack(told: readonly FoundClaim[], claim: FoundAttackClaim): boolean {
  if (claim.subEventType === null || claim.attackers.length === 0) return false;
  const kinds = told.flatMap((other) => (other.kind === "attack" && other.subEventType !== null ? [fromAfar.has(other.subEventType)] : []));
  return kinds.length > 0 && !kinds.includes(fromAfar.has(claim.subEventType));
}
