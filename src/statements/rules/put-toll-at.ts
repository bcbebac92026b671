import { documents } from "../../actors/index.ts";
import { contentSpans } from "../content.ts";
import type { Cue, CueRule } from "../draft.ts";
import { bodyEnd, nounGroupOf, spanOf, type Scene } from "../scene.ts";
import { countNouns, statementNouns } from "../tables/en.ts";

/** "The ministry put the toll at 20", "gave a figure of 12", "lists 97 dead": a count and who counts. */
export const putTollAt: CueRule = {
  id: "put-toll-at",
  find(scene, clause) {
    const { cue } = clause;
    if (!cue.verb.figure || cue.subject === null || !cue.active || cue.group?.form === "ingParticiple" || cue.group?.form === "infinitive") return null;
    if (cue.subject.party.kind === null && /^(?:this|that|these|those)$/u.test(scene.tokens[cue.subject.tokens.start]?.lower ?? "") && cue.subject.tokens.end - cue.subject.tokens.start === 1) return null;
    if (isEvent(scene, cue)) return null;
    const end = relativeEnd(scene, cue, Math.min(clause.to, bodyEnd(scene, cue.sentence)));
    const whole = cue.subject.link === "own" && cue.subject.tokens.start > clause.from && /^(?:for|of|as)$/u.test(scene.tokens[clause.from]?.lower ?? "");
    const content = whole ? [...contentSpans(scene, clause.from, cue.subject.tokens.start), ...contentSpans(scene, cue.tokens.end, end)] : contentSpans(scene, cue.tokens.end, end);
    if (content.length === 0) return null;
    return { speakers: [cue.subject.party], cue: spanOf(scene, cue.tokens), content, stance: "asserts", via: [], family: "statements", rule: "put-toll-at", sentence: cue.sentence.index };
  },
};

/** "The discovery of two bodies raised the toll to 40", "the strike put the toll at nine": what happened counts nothing itself; a common noun that is no document, list or count. */
function isEvent(scene: Scene, { subject }: Cue): boolean {
  if (subject === null || subject.party.kind !== null || subject.link !== "own") return false;
  const group = nounGroupOf(scene, subject.tokens.start);
  const head = scene.tokens[group?.head ?? -1];
  if (group === null || head === undefined || /^(?:who|which)$/u.test(head.lower) || !/^\p{Ll}/u.test(head.text) || group.proper) return false;
  if (/^(?:deaths?|fatalit(?:y|ies)|losses)$/u.test(head.lower) || /^(?:recount|correction|revision)$/u.test(head.lower)) return true;
  return !documents.has(head.lower) && !countNouns.has(head.lower) && !statementNouns.has(head.lower) && !/^(?:sources?|media|register|registry|database|tracker|survey|outlets?|channels?|websites?|lists?|ones?|officials?)$/u.test(head.lower);
}

/** "…, which gave the number of dead as 15, …": the comma that ends the relative clause ends the content. */
function relativeEnd(scene: Scene, cue: Cue, end: number): number {
  if (!/^(?:which|who)$/u.test(scene.tokens[cue.subject?.tokens.start ?? -1]?.lower ?? "")) return end;
  for (let at = cue.tokens.end; at < end; at++) if (scene.tokens[at]?.text === "," && scene.tokens[at + 1]?.pos !== "NUM") return at;
  return end;
}
