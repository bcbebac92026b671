import { contentSpans } from "../content.ts";
import type { CueRule } from "../draft.ts";
import { partyFrom } from "../party.ts";
import { bodyEnd, nounGroupOf, spanOf } from "../scene.ts";
import { hearers } from "./hearers.ts";

/** "The paper was told by a charity of 24 dead", "The inquiry heard from police that six were shot": who told it stands behind, and the hearer passes it on where it is an outlet. */
export const toldBy: CueRule = {
  id: "told-by",
  find(scene, clause) {
    const { cue } = clause;
    const passive = cue.verb.hearer && cue.group?.voice === "passive";
    if (!passive && !/^(?:hear|learn|understand)$/u.test(cue.lemma)) return null;
    if (scene.tokens[cue.tokens.end]?.lower !== (passive ? "by" : "from")) return null;
    const teller = partyFrom(scene, cue.tokens.end + 1, cue.sentence);
    let end = teller?.end ?? 0;
    for (let links = 0; teller !== null && links < 2 && /^(?:on|in|at|from|near|inside|with)$/u.test(scene.tokens[end]?.lower ?? ""); links++) end = nounGroupOf(scene, end + 1)?.tokens.end ?? end;
    if (teller === null || !/^(?:that|of|about|how)$/u.test(scene.tokens[end]?.lower ?? "")) return null;
    const content = contentSpans(scene, end + 1, Math.min(clause.to, bodyEnd(scene, cue.sentence)));
    if (content.length === 0) return null;
    const hearer = cue.subject?.link === "own" ? cue.subject.party : null;
    return { speakers: [teller.party], cue: spanOf(scene, { start: cue.tokens.start, end: cue.tokens.end }), content, stance: "asserts", via: hearers(scene, hearer), family: "statements", rule: "told-by", sentence: cue.sentence.index };
  },
};
