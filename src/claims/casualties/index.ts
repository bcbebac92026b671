import { issue, type Issue } from "../../core/index.ts";
import { en, formTest, rulesByWords, type Analysis, type Sentence } from "../../language/index.ts";
import type { TraceStep } from "../types.ts";
import type { Candidate, CasualtyRule } from "./candidate.ts";
import { tellsOutcome } from "./grammar/outcome-verb.ts";
import { viewSentences, type SentenceView } from "./grammar/view.ts";
import { refineCandidates } from "./refiners/index.ts";
import { casualtyRules } from "./rules.ts";

export type { Candidate } from "./candidate.ts";

export interface FoundCandidates {
  readonly candidates: readonly Candidate[];
  readonly views: readonly SentenceView[];
  readonly trace: readonly TraceStep[];
  readonly issues: readonly Issue[];
}

/** Every casualty figure that the sentences of an article state, in order of the text. */
export function findCandidates(analysis: Analysis): FoundCandidates {
  const views = viewSentences(analysis, (sentence) => mayTellOfCasualties(analysis, sentence));
  const issues: Issue[] = [];
  const trace: TraceStep[] = [];
  const candidates: Candidate[] = [];
  for (const view of views) {
    const found: Candidate[] = [];
    const rules = rulesFor(view);
    for (let index = 0; index < casualtyRules.length; index++) {
      const rule = casualtyRules[index];
      if (rule === undefined || (rules & (1 << index)) === 0 || (rule.needsFigure === true && found.length === 0)) continue;
      try {
        for (const candidate of rule.find(view, found, candidates)) found.push(candidate);
      } catch (cause) {
        issues.push(issue("rule-failed", `${rule.id} failed: ${cause instanceof Error ? cause.message : String(cause)}`, { start: view.sentence.start, end: view.sentence.end }));
      }
    }
    if (found.length === 0) continue;
    const refined = refineCandidates(view, found);
    candidates.push(...refined.kept);
    trace.push(...refined.trace);
  }
  return { candidates, views, trace, issues };
}

/** The words that any casualty rule needs; sentences without one are passed over. */
const triggerWords: ReadonlySet<string> = new Set([
  ...en.outcomeVerbs.keys(), ...en.outcomeAdjectives.keys(), ...en.outcomeNouns.keys(), ...en.tollNouns.keys(), ...en.lethalParticles.keys(),
  ...en.outcomePhrases.flatMap((phrase) => (phrase.words[0] ?? "").split("|")).filter((verb) => !["be", "have", "take", "make", "need", "do", "go", "send", "move", "drive"].includes(verb)),
  "lives", "life", "hospital", "hospitals", "hostage", "prisoner", "martyrdom", "including", "among", "number", "them", "whom", "treatment", "surgery", "wounds", "injuries", "clinic", "critical", "serious", "stable", "condition", "sacrifice", "hell", "losses", "fatal", "deadly", "suicide", "himself", "herself", "themselves", "fatally", "them", "without", "unhurt", "unharmed", "unscathed", "coffin", "fate", "whereabouts", "contact", "survivors", "survive", "alive", "save", "safe", "safely", "discharge", "search", "heard", "severed", "shattered", "pierced", "spine", "leg", "legs",
]);

const isTrigger = formTest(({ lemma, lower }) => triggerWords.has(lemma) || triggerWords.has(lower) || en.participleForms.has(lower));

function mayTellOfCasualties(analysis: Analysis, sentence: Sentence): boolean {
  if (analysis.amounts.length > 0 && sentence.tokens.end - sentence.tokens.start < 40 && hasAmount(analysis, sentence)) return true;
  for (let at = sentence.tokens.start; at < sentence.tokens.end; at++) {
    if (isTrigger(analysis.tokens[at])) return true;
  }
  return false;
}

/** The rules whose words stand in the sentence: one bit for each, by its place in the list. */
function rulesFor(view: SentenceView): number {
  let met = rulesOfWords(view.analysis.tokens, view.sentence.tokens);
  if (view.counts.length === 0) met &= ~counting;
  if ((met & outcomes) !== 0 && !tellsOutcome(view)) met &= ~outcomes;
  return met;
}

/** The bits, by their place in the list, of the rules that `wanted` picks. */
const bitsOf = (wanted: (rule: CasualtyRule) => boolean): number => casualtyRules.reduce((bits, rule, index) => (wanted(rule) ? bits | (1 << index) : bits), 0);
const counting = bitsOf(({ needsCount }) => needsCount === true);
const outcomes = bitsOf(({ needsOutcome }) => needsOutcome === true);
const rulesOfWords = rulesByWords(casualtyRules, ({ needs }) => (needs === undefined ? undefined : ({ lower, lemma }) => needs.has(lower) || needs.has(lemma)));

/** By halving: amounts stand in order of the text. */
function hasAmount(analysis: Analysis, sentence: Sentence): boolean {
  let low = 0;
  let high = analysis.amounts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((analysis.amounts[middle]?.tokens.start ?? 0) < sentence.tokens.start) low = middle + 1;
    else high = middle;
  }
  return (analysis.amounts[low]?.tokens.start ?? sentence.tokens.end) < sentence.tokens.end;
}
