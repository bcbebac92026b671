import { contentSpans } from "../content.ts";
import type { CueRule } from "../draft.ts";
import { actorAt, bodyEnd, spanOf } from "../scene.ts";

/** "The ministry put the toll at 20", "gave a figure of 12", "lists 97 dead": a count and who counts. */
export const putTollAt: CueRule = {
  id: "put-toll-at",
  find(scene, clause) {
    const { cue } = clause;
    if (!/^(?:put|give|set|raise|revise|update|lower|place)$/u.test(cue.lemma) || cue.subject === null || cue.group?.voice === "passive") return null;
    const end = Math.min(clause.to, bodyEnd(scene, cue.sentence));
    let counts = false;
    for (let at = cue.tokens.end; at < Math.min(end, cue.tokens.end + 8); at++) counts ||= /^(?:toll|tolls|number|figure|figures|count|total|dead|casualties|losses|deaths|fatalities)$/u.test(scene.tokens[at]?.lower ?? "");
    if (!counts || actorAt(scene, cue.subject.tokens.start) === null && cue.subject.link === "own" && scene.tokens[cue.subject.tokens.start]?.pos === "NUM") return null;
    const content = contentSpans(scene, cue.tokens.end, end);
    return { speakers: [cue.subject.party], cue: spanOf(scene, cue.tokens), content, stance: "asserts", via: [], family: "statements", rule: "put-toll-at", sentence: cue.sentence.index };
  },
};
