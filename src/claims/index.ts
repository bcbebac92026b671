export { findClaims, type FoundClaims, type TraceStep } from "./find-claims.ts";
export type { FoundAttackClaim, FoundCasualtyClaim, FoundClaim, Reading } from "./types.ts";
