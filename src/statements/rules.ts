import type { CueRule, SentenceRule } from "./draft.ts";
import { accountsFor } from "./rules/accounts-for.ts";
import { accordingTo } from "./rules/according-to.ts";
import { asSaid } from "./rules/as-said.ts";
import { gapped } from "./rules/gapped.ts";
import { bracketedSource } from "./rules/bracketed-source.ts";
import { dashSpeaker, quotedBehindColon, speakerColon } from "./rules/headline.ts";
import { passiveBy } from "./rules/passive-by.ts";
import { putTollAt } from "./rules/put-toll-at.ts";
import { quotedAsSaying } from "./rules/quoted-as-saying.ts";
import { rumours } from "./rules/rumours.ts";
import { saidAfter } from "./rules/said-after.ts";
import { saidInverted } from "./rules/said-inverted.ts";
import { saysThat } from "./rules/says-that.ts";
import { toldBy } from "./rules/told-by.ts";
import { unnamed } from "./rules/unnamed.ts";
import { whoseClaim } from "./rules/whose-claim.ts";

/** Constructions around a verb of attribution; the first that fits a verb reads it. */
export const cueRules: readonly CueRule[] = [quotedAsSaying, toldBy, putTollAt, passiveBy, asSaid, saidInverted, saidAfter, saysThat];

/** Constructions without such a verb, tried on every sentence after its verbs. */
export const sentenceRules: readonly SentenceRule[] = [gapped, accordingTo, whoseClaim, speakerColon, quotedBehindColon, dashSpeaker, bracketedSource, accountsFor, rumours, unnamed];
