import { atVerbs, type SentenceView } from "../../casualties/grammar/view.ts";
import { clauseStart, draftOf, isDone, type ConsequenceRule } from "../rule.ts";
import { phraseDeeds, type Phrase } from "../tables/en.ts";

const id = "en/consequences/phrase";

/** "was placed under suspension", "three officers have been referred to a military court", "the group is looking into who …". Refused: "looked into the camera", "could be put on trial". */
export const phrase: ConsequenceRule = {
  id,
  find: (view) =>
    atVerbs(view, (verb, index, item) => {
      const candidates = byVerb.get(verb.lemma);
      if (candidates === undefined || !isDone(view, index)) return [];
      for (const candidate of candidates) {
        const end = runEnd(view, item.end, candidate.words);
        if (end < 0 || (candidate.verb === "look" && !asks(view, end))) continue;
        const last = view.items.findIndex((other, at) => at >= index && other.end >= end);
        return [draftOf(id, view, candidate.code, [clauseStart(view, index), Math.max(index, last)])];
      }
      return [];
    }),
};

const byVerb: ReadonlyMap<string, readonly Phrase[]> = new Map([...new Set(phraseDeeds.map((entry) => entry.verb))].map((verb) => [verb, phraseDeeds.filter((entry) => entry.verb === verb)]));

/** Token behind the run that begins at `from`; an adverb may stand first; -1 where the words differ. */
function runEnd(view: SentenceView, from: number, words: readonly string[]): number {
  const { tokens } = view.analysis;
  let at = tokens[from]?.pos === "ADV" ? from + 1 : from;
  for (const word of words) {
    if (!word.split("|").includes(tokens[at]?.lower ?? "")) return -1;
    at++;
  }
  return at <= view.sentence.tokens.end ? at : -1;
}

/** "looking into who gave it away", "into the cause", "into the attack". */
function asks(view: SentenceView, end: number): boolean {
  const { tokens } = view.analysis;
  for (let at = end; at < Math.min(view.sentence.tokens.end, end + 4); at++) if (/^(?:who|how|what|whether|why|cause|causes|attack|incident|circumstances|case|matter|allegations|shooting|blast|explosion|strike|reports|it)$/u.test(tokens[at]?.lower ?? "")) return true;
  return false;
}
