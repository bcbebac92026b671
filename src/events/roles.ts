import type { FoundCasualtyClaim } from "../claims/index.ts";

/**
 * Claims of people who turned the weapon on themselves after they had harmed others: attackers, not victims.
 * Where nobody else was harmed ("the boy shot himself by accident") they stay victims.
 */
export function turnedOnThemselves(claims: readonly FoundCasualtyClaim[]): ReadonlySet<FoundCasualtyClaim> {
  const own = claims.filter((claim) => claim.rule.endsWith("/self"));
  const others = claims.filter((claim) => !claim.rule.endsWith("/self") && claim.role === "victim" && claim.scope === "event");
  const harmed = others.some((claim) => claim.rule.endsWith("/suffering-object") || (claim.amount.min ?? 0) > 1);
  return new Set(own.length > 0 && harmed ? own : []);
}
