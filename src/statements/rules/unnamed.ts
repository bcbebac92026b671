import { formTest, type WordForm } from "../../language/index.ts";
import { contentSpans, sentenceStart } from "../content.ts";
import type { Draft, SentenceRule } from "../draft.ts";
import { bodyEnd, spanOf, verbGroupAt } from "../scene.ts";
import { unnamedAdverbs, unnamedPassives } from "../tables/en.ts";

const learning = /^(?:learnt|learned|understood|reported)$/u;
const tells = ({ lower, lemma }: WordForm): boolean => unnamedAdverbs.has(lower) || unnamedPassives.has(lemma) || learning.test(lower);
const mayTell = formTest(tells);

/** "reportedly", "is believed to have", "were reported killed": somebody says so, and the article does not tell who. */
export const unnamed: SentenceRule = {
  id: "unnamed",
  needs: tells,
  find(scene, sentence, taken) {
    const drafts: Draft[] = [];
    for (let at = sentence.tokens.start; at < sentence.tokens.end; at++) {
      const token = scene.tokens[at];
      if (token === undefined || (scene.quoteOf[at] ?? -1) >= 0) continue;
      if (!mayTell(token)) continue;
      const adverb = unnamedAdverbs.get(token.lower);
      const group = adverb === undefined ? verbGroupAt(scene, at) : null;
      const passive = group !== null && group.head === at && group.voice === "passive" && group.form === "finite" && unnamedPassives.has(group.lemma) && !(scene.tokens[at + 1]?.lower === "to" && /^(?:rise|increase|climb|grow|worsen|go|change|be|continue|return|arrive|meet|visit|address|appear|speak)$/u.test(group.lemma === "expect" ? (scene.tokens[at + 2]?.lower ?? "") : "")) && /^(?:to|dead|killed|missing|that|injured|wounded)$/u.test(scene.tokens[at + 1]?.lower ?? "");
      const learnt = learning.test(token.lower) && scene.tokens[at - 2]?.lower === "it" && /^(?:is|was)$/u.test(scene.tokens[at - 1]?.lower ?? "") && scene.tokens[at + 1]?.lower === "that";
      if (adverb === undefined && !passive && !learnt) continue;
      const cue = spanOf(scene, passive ? group.tokens : { start: at, end: at + 1 });
      if (taken.some((draft) => draft.cue !== null && draft.cue.start < cue.end && cue.start < draft.cue.end)) continue;
      const content = contentSpans(scene, sentenceStart(scene, sentence), bodyEnd(scene, sentence));
      drafts.push({ speakers: [], cue, content, stance: "unverified", via: [], family: "statements", rule: "unnamed", sentence: sentence.index });
    }
    return drafts.slice(0, 1);
  },
};
