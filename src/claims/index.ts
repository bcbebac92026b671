export type { FoundAttackClaim, FoundCasualtyClaim, FoundClaim, Reading } from "./types.ts";
