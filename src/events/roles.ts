import type { FoundCasualtyClaim } from "../claims/index.ts";

/** "He killed two children, then himself": the others stand this close, in UTF-16 units. */
const nearby = 60;

/**
 * Claims of people who turned the weapon on themselves after they had harmed others: attackers, not victims.
 * Where nobody else was harmed ("the boy shot himself by accident") they stay victims.
 */
export function turnedOnThemselves(claims: readonly FoundCasualtyClaim[]): ReadonlySet<FoundCasualtyClaim> {
  const own = claims.filter((claim) => claim.rule.endsWith("/self"));
  const others = claims.filter((claim) => claim.rule.endsWith("/suffering-object") && claim.role === "victim" && claim.scope === "event");
  const harmed = own.some((self) => others.some((other) => other.span.start < self.span.end + nearby && self.span.start < other.span.end + nearby));
  return new Set(harmed ? own : []);
}
