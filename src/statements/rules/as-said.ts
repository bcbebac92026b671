import { afterCue } from "../after.ts";
import { contentSpans } from "../content.ts";
import type { CueRule } from "../draft.ts";
import { bodyEnd, spanOf } from "../scene.ts";
import { parallel } from "../side-by-side.ts";

/** "As the governor said, …": the content is the rest of the sentence. */
export const asSaid: CueRule = {
  id: "as-said",
  find(scene, clause) {
    const { cue } = clause;
    if (cue.subject === null || cue.subject.link !== "own" || cue.verb.family !== "statements") return null;
    const as = scene.tokens[cue.subject.tokens.start - 1];
    if (as?.lower !== "as" || cue.subject.tokens.start - 1 > clause.from + 1) return null;
    const object = /^(?:tell|put|see|have|explain|describe)$/u.test(cue.lemma) && scene.tokens[cue.tokens.end]?.lower === "it" ? cue.tokens.end + 1 : cue.tokens.end;
    const comma = afterCue(scene, object, bodyEnd(scene, cue.sentence), cue.sentence, false, true).comma;
    if (comma < 0 || scene.tokens[comma]?.text !== ",") return null;
    const content = contentSpans(scene, comma + 1, bodyEnd(scene, cue.sentence));
    if (content.length === 0) return null;
    return { speakers: parallel(scene, cue.subject, cue.sentence), cue: spanOf(scene, cue.tokens), content, stance: cue.verb.stance, via: [], family: "statements", rule: "as-said", sentence: cue.sentence.index };
  },
};
