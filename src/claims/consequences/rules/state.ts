import { remember } from "../../../core/index.ts";
import { subjectOf } from "../../casualties/grammar/arguments.ts";
import { atVerbs, nounAt, type SentenceView } from "../../casualties/grammar/view.ts";
import { draftOf, type ConsequenceRule } from "../rule.ts";
import { states } from "../tables/en.ts";

const id = "en/consequences/state";

/** "An inquiry is under way", "schools will remain closed until Sunday", "flags will fly at half-mast", "talks had been put on hold". Refused: "schools may close", "the road is not closed". */
export const state: ConsequenceRule = {
  id,
  find: (view) =>
    atVerbs(view, (verb, index, item) => {
      if (verb.negated || verb.form === "infinitive" || (verb.modal !== null && verb.modal !== "will")) return [];
      const fitting = statesOf(verb.lemma);
      const closed = /^(?:close|shut|suspend|postpone)$/u.test(verb.lemma) && verb.voice === "passive";
      if (fitting.length === 0 && !closed) return [];
      const subject = subjectOf(view, index);
      if (subject < 0) return [];
      const head = view.analysis.tokens[nounAt(view, subject)?.head ?? -1]?.lower ?? "";
      for (const { code, nouns, words } of fitting) {
        const end = nouns.has(head) ? runBehind(view, item.end, words) : -1;
        if (end < 0) continue;
        return [draftOf(id, view, code, [subject, Math.max(index, view.items.findIndex((other, at) => at >= index && other.end >= end))])];
      }
      return [];
    }),
};

/** What may be said to be so by a verb. */
const statesOf = remember((lemma) => states.filter(({ verbs }) => verbs.has(lemma)));

/** Token behind the first of the runs that stands within three words of `from`; -1 where none does. */
function runBehind(view: SentenceView, from: number, runs: readonly string[]): number {
  const { tokens } = view.analysis;
  for (let at = from; at < Math.min(view.sentence.tokens.end, from + 3); at++) {
    for (const run of runs) {
      const words = run.split(" ");
      if (words.every((word, k) => tokens[at + k]?.lower === word)) return at + words.length;
    }
    if (tokens[at]?.pos === "PUNCT") return -1;
  }
  return -1;
}
