import { formTest, rulesByWords, type Analysis, type Sentence } from "../../language/index.ts";
import { viewSentences } from "../casualties/grammar/view.ts";
import type { VerificationDraft } from "../draft.ts";
import { partiesOf, speakersOf } from "../responsibility/index.ts";
import type { Reading } from "../types.ts";
import { antecedents } from "./antecedent.ts";
import { verificationRules } from "./rules.ts";

/** What the article says was checked, could not be, or was found false, in order of the text. `by` is null in the article's own voice and where nobody is named. */
export function findVerifications(reading: Reading): readonly VerificationDraft[] {
  const { analysis } = reading;
  const views = viewSentences(analysis, (sentence) => mayTell(analysis, sentence));
  if (views.length === 0) return [];
  const parties = partiesOf(reading);
  const speakers = speakersOf(reading, parties);
  const antecedentAt = antecedents(analysis);
  const kept: VerificationDraft[] = [];
  for (const view of views) {
    const clause = { view, parties, speakerOf: speakers(view), antecedentOf: (index: number) => antecedentAt(view.items[index]?.start ?? -1) };
    const found: VerificationDraft[] = [];
    const rules = rulesFor(analysis.tokens, view.sentence.tokens);
    for (let index = 0; index < verificationRules.length; index++) {
      const rule = verificationRules[index];
      if (rule === undefined || (rules & (1 << index)) === 0) continue;
      for (const draft of rule.find(clause)) if (!found.some((other) => other.of === draft.of && (other.result === draft.result || other.rule === draft.rule))) found.push(draft);
    }
    kept.push(...found.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end));
  }
  return kept;
}

/** Which of the rules may find something in a sentence. */
const rulesFor = rulesByWords(verificationRules, ({ needs }) => needs);

const triggers = /^(?:un)?(?:verif|confirm|corrobor|authentic|geolocat|substantiat|purport|establish|ascertain|check|determin|prove|disprove|research|analys|investigation|imagery|review|locat|placed|placing|identif|match|trac|pinpoint|film|record|shot|fake|fabricat|debunk|doctored|staged|consistent|compatible|resembl|point|correspond|contradict|date|show|depict|say)/u;

const isTrigger = formTest(({ lower }) => triggers.test(lower));

function mayTell(analysis: Analysis, sentence: Sentence): boolean {
  for (let at = sentence.tokens.start; at < sentence.tokens.end; at++) {
    if (isTrigger(analysis.tokens[at])) return true;
  }
  return false;
}
