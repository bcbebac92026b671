import { contentSpans } from "../content.ts";
import type { Cue, CueRule } from "../draft.ts";
import { bodyEnd, spanOf, type Scene } from "../scene.ts";

/** "The ministry put the toll at 20", "gave a figure of 12", "lists 97 dead": a count and who counts. */
export const putTollAt: CueRule = {
  id: "put-toll-at",
  find(scene, clause) {
    const { cue } = clause;
    if (!cue.verb.figure || cue.subject === null || !cue.active || cue.group?.form === "ingParticiple" || cue.group?.form === "infinitive") return null;
    if (cue.subject.party.kind === null && /^(?:this|that|these|those)$/u.test(scene.tokens[cue.subject.tokens.start]?.lower ?? "") && cue.subject.tokens.end - cue.subject.tokens.start === 1) return null;
    const end = relativeEnd(scene, cue, Math.min(clause.to, bodyEnd(scene, cue.sentence)));
    const whole = cue.subject.link === "own" && cue.subject.tokens.start > clause.from && /^(?:for|of|as)$/u.test(scene.tokens[clause.from]?.lower ?? "");
    const content = whole ? [...contentSpans(scene, clause.from, cue.subject.tokens.start), ...contentSpans(scene, cue.tokens.end, end)] : contentSpans(scene, cue.tokens.end, end);
    if (content.length === 0) return null;
    return { speakers: [cue.subject.party], cue: spanOf(scene, cue.tokens), content, stance: "asserts", via: [], family: "statements", rule: "put-toll-at", sentence: cue.sentence.index };
  },
};

/** "…, which gave the number of dead as 15, …": the comma that ends the relative clause ends the content. */
function relativeEnd(scene: Scene, cue: Cue, end: number): number {
  if (!/^(?:which|who)$/u.test(scene.tokens[cue.subject?.tokens.start ?? -1]?.lower ?? "")) return end;
  for (let at = cue.tokens.end; at < end; at++) if (scene.tokens[at]?.text === "," && scene.tokens[at + 1]?.pos !== "NUM") return at;
  return end;
}
