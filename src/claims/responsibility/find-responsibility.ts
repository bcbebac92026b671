import { spansOverlap } from "../../core/index.ts";
import { rulesByWords, type Analysis, type Sentence } from "../../language/index.ts";
import { viewSentences } from "../casualties/grammar/view.ts";
import type { ResponsibilityDraft } from "../draft.ts";
import type { Reading } from "../types.ts";
import { partiesOf } from "./parties.ts";
import { responsibilityRules } from "./rules.ts";
import { speakersOf } from "./speakers.ts";

/** Which of the rules may find something in a sentence. */
const rulesFor = rulesByWords(responsibilityRules, ({ words }) => {
  const known = new Set(words);
  return ({ lower, lemma }) => known.has(lemma) || known.has(lower);
});

/** Who claims, denies or is held to have done what the article tells of, in order of the text. `who` is "unknown" where nobody is named. */
export function findResponsibility(reading: Reading): readonly ResponsibilityDraft[] {
  const { analysis } = reading;
  const rulesOf = new Map<number, number>();
  const views = viewSentences(analysis, (sentence) => {
    const rules = rulesFor(analysis.tokens, sentence.tokens);
    if (rules === 0 || asks(analysis, sentence)) return false;
    rulesOf.set(sentence.index, rules);
    return true;
  });
  if (views.length === 0) return [];
  const parties = partiesOf(reading);
  const speakers = speakersOf(reading, parties);
  const kept: ResponsibilityDraft[] = [];
  for (const view of views) {
    const clause = { view, parties, speakerOf: speakers(view) };
    const rules = rulesOf.get(view.sentence.index) ?? 0;
    const found: ResponsibilityDraft[] = [];
    for (let index = 0; index < responsibilityRules.length; index++) {
      const rule = responsibilityRules[index];
      if (rule === undefined || (rules & (1 << index)) === 0) continue;
      for (const draft of rule.find(clause)) if (!found.slice(-12).some((other) => isSaid(other, draft))) found.push(draft);
    }
    kept.push(...found.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end));
  }
  return kept;
}

/** An earlier rule read the same words; an accusation and its denial stand side by side. */
function isSaid(other: ResponsibilityDraft, draft: ResponsibilityDraft): boolean {
  if (!spansOverlap(other.span, draft.span)) return false;
  if (other.result === "notClaimed") return true;
  const answered = (other.result === "accused") !== (draft.result === "accused") && (other.result === "denied" || draft.result === "denied");
  return other.who === draft.who && !answered;
}

const asks = (analysis: Analysis, sentence: Sentence): boolean => [1, 2, 3].some((back) => sentence.tokens.end - back >= sentence.tokens.start && analysis.tokens[sentence.tokens.end - back]?.text === "?");
