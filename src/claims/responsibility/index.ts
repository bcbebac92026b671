import { spansOverlap } from "../../core/index.ts";
import type { Analysis, Sentence } from "../../language/index.ts";
import { viewSentences } from "../casualties/grammar/view.ts";
import type { ResponsibilityDraft } from "../draft.ts";
import type { Reading } from "../types.ts";
import { partiesOf } from "./parties.ts";
import { responsibilityRules } from "./rules.ts";
import { speakersOf } from "./speakers.ts";
import { carryingVerbs, hittingVerbs } from "./tables/en.ts";

export { partiesOf, type Parties, type Party } from "./parties.ts";
export { speakersOf } from "./speakers.ts";

/** Who claims, denies or is held to have done what the article tells of, in order of the text. `who` is "unknown" where nobody is named. */
export function findResponsibility(reading: Reading): readonly ResponsibilityDraft[] {
  const { analysis } = reading;
  const views = viewSentences(analysis, (sentence) => mayTell(analysis, sentence));
  if (views.length === 0) return [];
  const parties = partiesOf(reading);
  const speakers = speakersOf(reading, parties);
  const kept: ResponsibilityDraft[] = [];
  for (const view of views) {
    const clause = { view, parties, speakerOf: speakers(view) };
    const found: ResponsibilityDraft[] = [];
    for (const rule of responsibilityRules) {
      for (const draft of rule.find(clause)) if (!found.slice(-12).some((other) => spansOverlap(other.span, draft.span) && (other.who === draft.who || other.result === "notClaimed"))) found.push(draft);
    }
    kept.push(...found.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end));
  }
  return kept;
}

const triggers: ReadonlySet<string> = new Set([
  ...carryingVerbs, ...hittingVerbs, "claim", "claims", "responsibility", "credit", "responsible", "behind", "blame", "pin", "attribute", "ascribe", "point", "hold", "lay", "laid", "held", "accuse", "suspect", "suspected", "alleged", "signature", "hallmark", "hallmarks",
  "fingerprints", "deny", "reject", "dismiss", "refute", "disclaim", "disavow", "repudiate", "distance", "nothing", "part", "role", "involvement", "nobody", "struck", "shot", "hit", "kill", "no", "none",
]);

function mayTell(analysis: Analysis, sentence: Sentence): boolean {
  for (let at = sentence.tokens.start; at < sentence.tokens.end; at++) {
    const token = analysis.tokens[at];
    if (token !== undefined && (triggers.has(token.lemma) || triggers.has(token.lower))) return true;
  }
  return false;
}
