import { nounAt, verbAt, wordOf, type SentenceView } from "../../casualties/grammar/view.ts";
import { checkerAt } from "../checked.ts";
import { draftOf, type Clause, type VerificationRule } from "../rule.ts";
import { findingVerbs, studyNouns } from "../tables/en.ts";

const id = "en/verification/study";

/** "Research by the desk showed the camp was hit in the far north of the region": a place found by somebody who checked. Refused: "research by the university showed that prices rose", "satellite images showed damage". */
export const study: VerificationRule = {
  id,
  needs: ({ lower }) => studyNouns.has(lower),
  find: (clause) =>
    clause.view.items.flatMap((_item, index) => {
      const { view, parties } = clause;
      const group = nounAt(view, index);
      if (group === null || !studyNouns.has(view.analysis.tokens[group.head]?.lower ?? "")) return [];
      const author = authorAt(view, index);
      const verb = author === null ? -1 : findingVerb(view, author);
      if (author === null || verb < 0) return [];
      const place = placeBehind(clause, verb);
      return place < 0 ? [] : [draftOf(id, view, { of: "place", by: checkerAt(view, author, parties), result: "verified", items: [index, place] })];
    }),
};

/** The noun behind "by": "research by X", "an analysis of the images by X"; the study's own owner in "the desk's analysis". */
function authorAt(view: SentenceView, index: number): number | null {
  for (let at = index + 1; at < Math.min(view.items.length, index + 6); at++) {
    if (wordOf(view, at) === "by" && nounAt(view, at + 1)?.proper === true) return at + 1;
    const verb = verbAt(view, at);
    if (verb !== null) return view.analysis.tokens.slice(nounAt(view, index)?.tokens.start ?? 0, nounAt(view, index)?.head ?? 0).some((token) => token.lower === "'s") ? index : null;
  }
  return null;
}

function findingVerb(view: SentenceView, from: number): number {
  for (let at = from + 1; at < Math.min(view.items.length, from + 5); at++) {
    const verb = verbAt(view, at);
    if (verb === null || (/^\p{Lu}/u.test(view.analysis.tokens[verb.head]?.text ?? "") && !view.analysis.capitals)) continue;
    return findingVerbs.has(verb.lemma) && !verb.negated ? at : -1;
  }
  return -1;
}

/** Last item of the place that the finding states: a place name behind a preposition or point of the compass; -1 where it states none. */
function placeBehind({ view }: Clause, verb: number): number {
  for (let at = verb + 1; at < Math.min(view.items.length, verb + 20); at++) {
    const proper = nounAt(view, at)?.proper === true && /^(?:in|near|at|of|to|on|outside|inside)$/u.test(wordOf(view, at - 1));
    if (proper) return at;
  }
  return -1;
}
