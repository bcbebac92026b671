import type { ResponsibilityRule } from "./rule.ts";
import { accused } from "./rules/accused.ts";
import { admitted } from "./rules/admitted.ts";
import { behind } from "./rules/behind.ts";
import { attributedDeed } from "./rules/attributed-deed.ts";
import { belonging } from "./rules/belonging.ts";
import { blamed } from "./rules/blamed.ts";
import { claimOfResponsibility } from "./rules/claim-of-responsibility.ts";
import { claimedDeed } from "./rules/claimed-deed.ts";
import { claimedResponsibility } from "./rules/claimed-responsibility.ts";
import { denied } from "./rules/denied.ts";
import { doing } from "./rules/doing.ts";
import { nobodySaid } from "./rules/nobody-said.ts";
import { ownDeed } from "./rules/own-deed.ts";
import { rebutted } from "./rules/rebutted.ts";
import { silence } from "./rules/silence.ts";
import { suspected } from "./rules/suspected.ts";

/** Every rule of responsibility, in the order in which they run. Where two read the same words, the earlier one counts. */
export const responsibilityRules: readonly ResponsibilityRule[] = [claimedResponsibility, claimOfResponsibility, claimedDeed, admitted, doing, nobodySaid, silence, behind, blamed, accused, denied, rebutted, belonging, suspected, ownDeed, attributedDeed];
