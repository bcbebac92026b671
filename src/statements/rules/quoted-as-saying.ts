import { afterCue } from "../after.ts";
import { contentSpans } from "../content.ts";
import type { CueRule } from "../draft.ts";
import { partyFrom } from "../party.ts";
import { bodyEnd, spanOf, type Scene } from "../scene.ts";

/** "Tass quoted the ministry as saying that …", "the governor was quoted as saying by Tass that …": who is quoted speaks, who quotes passes it on. */
export const quotedAsSaying: CueRule = {
  id: "quoted-as-saying",
  find(scene, clause) {
    const { cue } = clause;
    if ((cue.lemma !== "quote" && cue.lemma !== "cite") || cue.subject === null) return null;
    const end = Math.min(clause.to, bodyEnd(scene, cue.sentence));
    const passive = cue.group?.voice === "passive";
    const object = passive ? null : partyFrom(scene, cue.tokens.end, cue.sentence);
    const saying = sayingAt(scene, object?.end ?? cue.tokens.end, end);
    if (saying < 0 || (!passive && object === null)) return null;
    let from = saying;
    let by = passive ? byBefore(scene, cue.tokens.end, saying) : -1;
    if (passive && scene.tokens[from]?.lower === "by") by = from;
    const quoter = by >= 0 ? partyFrom(scene, by + 1, cue.sentence) : null;
    if (quoter !== null && by === from) from = quoter.end;
    const after = afterCue(scene, from, end, cue.sentence, false);
    const start = after.comma >= 0 ? after.comma + 1 : after.at;
    const content = start < end ? contentSpans(scene, start, end) : contentSpans(scene, clause.from, cue.subject.tokens.start);
    if (content.length === 0) return null;
    const speaker = passive ? cue.subject.party : object?.party;
    if (speaker === undefined) return null;
    const via = passive ? (quoter === null ? [] : [quoter.party]) : [cue.subject.party];
    return { speakers: [speaker], cue: spanOf(scene, { start: cue.tokens.start, end: saying }), content, stance: "asserts", via, family: "statements", rule: "quoted-as-saying", sentence: cue.sentence.index };
  },
};

function sayingAt(scene: Scene, from: number, end: number): number {
  for (let at = from; at < Math.min(end, from + 14); at++) if (scene.tokens[at]?.lower === "as" && /^(?:saying|telling|stating|writing|reporting|confirming)$/u.test(scene.tokens[at + 1]?.lower ?? "")) return at + 2;
  return -1;
}

function byBefore(scene: Scene, from: number, to: number): number {
  for (let at = from; at < to; at++) if (scene.tokens[at]?.lower === "by") return at;
  return -1;
}
