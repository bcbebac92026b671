import type { Outcome, Role } from "../core/index.ts";

/** Order in which findings are listed. */
export const outcomeOrder: readonly Outcome[] = ["killed", "injured", "killedOrInjured", "missing", "captured", "displaced"];
export const roleOrder: readonly Role[] = ["victim", "attacker"];
