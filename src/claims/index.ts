export { findClaims, type FoundClaims } from "./find-claims.ts";
export type { FoundAttackClaim, FoundCasualtyClaim, FoundClaim, Reading, TraceStep } from "./types.ts";
