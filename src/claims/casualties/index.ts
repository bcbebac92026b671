import { issue, remember, type Issue } from "../../core/index.ts";
import { en, type Analysis, type Sentence } from "../../language/index.ts";
import type { TraceStep } from "../types.ts";
import type { Candidate, CasualtyRule } from "./candidate.ts";
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
    for (const rule of rulesFor(view)) {
      try {
        found.push(...rule.find(view, found, candidates));
      } catch (cause) {
        issues.push(issue("rule-failed", `${rule.id} failed: ${cause instanceof Error ? cause.message : String(cause)}`, { start: view.sentence.start, end: view.sentence.end }));
      }
    }
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

function mayTellOfCasualties(analysis: Analysis, sentence: Sentence): boolean {
  if (analysis.amounts.length > 0 && sentence.tokens.end - sentence.tokens.start < 40 && hasAmount(analysis, sentence)) return true;
  for (let at = sentence.tokens.start; at < sentence.tokens.end; at++) {
    const token = analysis.tokens[at];
    if (token !== undefined && (triggerWords.has(token.lemma) || triggerWords.has(token.lower) || en.participleForms.has(token.lower))) return true;
  }
  return false;
}

/** The rules whose words stand in the sentence, in their order. */
function rulesFor({ analysis, sentence }: SentenceView): readonly CasualtyRule[] {
  let met = needless;
  for (let at = sentence.tokens.start; at < sentence.tokens.end; at++) {
    const token = analysis.tokens[at];
    if (token !== undefined) met |= neededBy(token.lower) | neededBy(token.lemma);
  }
  return casualtyRules.filter((_rule, index) => (met & (1 << index)) !== 0);
}

/** The bits, by their place in the list, of the rules that `wanted` picks. */
const bitsOf = (wanted: (rule: CasualtyRule) => boolean): number => casualtyRules.reduce((bits, rule, index) => (wanted(rule) ? bits | (1 << index) : bits), 0);
const needless = bitsOf(({ needs }) => needs === undefined);
const neededBy = remember((word) => bitsOf(({ needs }) => needs?.has(word) ?? false));

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
