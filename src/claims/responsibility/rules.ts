import type { ResponsibilityRule } from "./rule.ts";
import { accused } from "./rules/accused.ts";
import { behind } from "./rules/behind.ts";
import { attributedDeed } from "./rules/attributed-deed.ts";
import { blamed } from "./rules/blamed.ts";
import { claimOfResponsibility } from "./rules/claim-of-responsibility.ts";
import { claimedDeed } from "./rules/claimed-deed.ts";
import { claimedResponsibility } from "./rules/claimed-responsibility.ts";
import { denied } from "./rules/denied.ts";
import { nobodySaid } from "./rules/nobody-said.ts";
import { ownDeed } from "./rules/own-deed.ts";
import { suspected } from "./rules/suspected.ts";

/** Every rule of responsibility, in the order in which they run. Where two read the same words, the earlier one counts. */
export const responsibilityRules: readonly ResponsibilityRule[] = [claimedResponsibility, claimOfResponsibility, claimedDeed, nobodySaid, behind, blamed, accused, denied, suspected, ownDeed, attributedDeed];
