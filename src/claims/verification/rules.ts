import type { VerificationRule } from "./rule.ts";
import { couldNotVerify } from "./rules/could-not-verify.ts";
import { noConfirmation } from "./rules/no-confirmation.ts";
import { placed } from "./rules/placed.ts";
import { purporting } from "./rules/purporting.ts";
import { refuted } from "./rules/refuted.ts";
import { study } from "./rules/study.ts";
import { unverifiedThing } from "./rules/unverified-thing.ts";
import { verified } from "./rules/verified.ts";
import { weaponEvidence } from "./rules/weapon-evidence.ts";
import { whatPicturesShow } from "./rules/what-pictures-show.ts";

/** Every rule of verification, in the order in which they run. Where two say the same of one thing in a sentence, the earlier one counts. */
export const verificationRules: readonly VerificationRule[] = [couldNotVerify, noConfirmation, verified, weaponEvidence, whatPicturesShow, study, placed, refuted, unverifiedThing, purporting];
