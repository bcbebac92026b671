import { spansOverlap } from "../../core/index.ts";
import { formTest, type Analysis, type Sentence } from "../../language/index.ts";
import { viewSentences } from "../casualties/grammar/view.ts";
import type { ConsequenceDraft } from "../draft.ts";
import type { Reading } from "../types.ts";
import { isBackground, isQuestion } from "./background.ts";
import { consequenceRules } from "./rules.ts";
import { callingForth, deedVerbs, measures, phraseDeeds } from "./tables/en.ts";

/** What the article says followed an attack, in order of the text: inquiries, dismissals, arrests, mourning, closures and the like. What is planned, demanded or long past is none. */
export function findConsequences(reading: Reading): readonly ConsequenceDraft[] {
  const { analysis } = reading;
  const views = viewSentences(analysis, (sentence) => mayTell(analysis, sentence) && !isQuestion(analysis, sentence) && !isBackground(analysis, sentence));
  const kept: ConsequenceDraft[] = [];
  for (const view of views) {
    const found: ConsequenceDraft[] = [];
    for (const rule of consequenceRules) {
      for (const draft of rule.find(view)) if (!found.slice(-12).some((other) => spansOverlap(other.span, draft.span) && other.what.code === draft.what.code)) found.push(draft);
    }
    kept.push(...found.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end));
  }
  return kept;
}

const verbs: ReadonlySet<string> = new Set([...deedVerbs.keys(), ...measures.flatMap((measure) => [...measure.verbs]), ...phraseDeeds.map((phrase) => phrase.verb), ...callingForth, "call", "describe", "brand", "label", "respond", "reply", "answer", "knock", "cut", "disrupt", "sever", "fly", "remain", "stay", "put", "break"]);

/** What "is" so is looked at only where one of these stands in the sentence. */
const stateWords = new Set(["under", "underway", "ongoing", "half-mast", "closed", "shut", "hold", "alert", "force"]);

const isVerb = formTest(({ lemma, lower }) => (lemma !== "be" && verbs.has(lemma)) || stateWords.has(lower));

function mayTell(analysis: Analysis, sentence: Sentence): boolean {
  for (let at = sentence.tokens.start; at < sentence.tokens.end; at++) {
    if (isVerb(analysis.tokens[at])) return true;
  }
  return false;
}
