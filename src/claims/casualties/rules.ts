import type { CasualtyRule } from "./candidate.ts";
import { alongWith } from "./rules/along-with.ts";
import { amongTheDead } from "./rules/among-the-dead.ts";
import { apposed } from "./rules/apposed.ts";
import { bareFigure } from "./rules/bare-figure.ts";
import { composition } from "./rules/composition.ts";
import { countedAdjective, stateInPhrase } from "./rules/counted-adjective.ts";
import { countedNoun } from "./rules/counted-noun.ts";
import { fatalFor } from "./rules/fatal-for.ts";
import { fate } from "./rules/fate.ts";
import { gapped } from "./rules/gapped.ts";
import { heavyLosses } from "./rules/heavy-losses.ts";
import { held } from "./rules/held.ts";
import { included } from "./rules/included.ts";
import { inverted } from "./rules/inverted.ts";
import { label } from "./rules/label.ts";
import { nobody } from "./rules/nobody.ts";
import { nth } from "./rules/nth.ts";
import { ofTheState } from "./rules/of-the-state.ts";
import { rejectedFigure } from "./rules/rejected-figure.ts";
import { self } from "./rules/self.ts";
import { sufferingObject } from "./rules/suffering-object.ts";
import { sufferingSubject } from "./rules/suffering-subject.ts";
import { toll } from "./rules/toll.ts";
import { upFrom } from "./rules/up-from.ts";
import { withWounds } from "./rules/with-wounds.ts";

/** Every casualty rule, in the order in which they run. Where two read the same number for the same outcome, the earlier one counts. */
export const casualtyRules: readonly CasualtyRule[] = [label, toll, amongTheDead, nth, self, sufferingSubject, sufferingObject, countedAdjective, stateInPhrase, ofTheState, countedNoun, heavyLosses, fatalFor, fate, nobody, inverted, withWounds, held, included, apposed, upFrom, alongWith, gapped, composition, bareFigure, rejectedFigure];
