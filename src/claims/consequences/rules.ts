import type { ConsequenceRule } from "./rule.ts";
import { deed } from "./rules/deed.ts";
import { measureTaken } from "./rules/measure.ts";
import { outcry } from "./rules/outcry.ts";
import { phrase } from "./rules/phrase.ts";
import { state } from "./rules/state.ts";

/** Every rule of consequences, in the order in which they run. Where two read the same words, the earlier one counts. */
export const consequenceRules: readonly ConsequenceRule[] = [phrase, measureTaken, deed, state, outcry];
