import { adverbialEnd, afterCue } from "../after.ts";
import { contentSpans } from "../content.ts";
import type { CueRule } from "../draft.ts";
import { bodyEnd, isMark, nounGroupOf, spanOf, verbGroupAt, type Scene } from "../scene.ts";
import { parallel } from "../subjects.ts";
import { hearers } from "./hearers.ts";

/** "The army said (that) …", "A surgeon told the agency that …", "police confirmed six deaths", "he said: “…”": speaker, verb, content. */
export const saysThat: CueRule = {
  id: "says-that",
  find(scene, clause) {
    const { cue } = clause;
    if (cue.subject === null || cue.group?.voice === "passive") return null;
    const end = Math.min(clause.to, bodyEnd(scene, cue.sentence));
    const after = afterCue(scene, cue.tokens.end, end, cue.sentence, cue.verb.hearer);
    let from = after.at;
    if (after.comma >= 0) {
      from = insertionEnd(scene, after.comma, end, clause.cue.sentence.index);
      if (from < 0) return null;
    }
    if (from >= end) return null;
    const quoted = isMark(scene.tokens[from]) || isMark(scene.tokens[from - 1]);
    const takes = after.opened || quoted || cue.verb.object || opensClauseAt(scene, from, end);
    if (!takes) return null;
    const content = contentSpans(scene, from, quoted && end === bodyEnd(scene, cue.sentence) ? cue.sentence.tokens.end : end);
    if (content.length === 0) return null;
    return {
      speakers: parallel(scene, cue.subject, cue.sentence),
      cue: spanOf(scene, cue.tokens),
      content,
      stance: cue.verb.stance,
      via: hearers(scene, after.hearer),
      family: cue.verb.family,
      rule: "says-that",
      sentence: cue.sentence.index,
    };
  },
};

/** True where a clause begins: a subject and a verb, an infinitive, or a word of asking ("how", "whether"). */
function opensClauseAt(scene: Scene, from: number, end: number): boolean {
  const first = scene.tokens[from];
  if (first === undefined) return false;
  if (/^(?:how|why|when|where|whether|if|what|who|to|not|it|he|she|they|there|we|i)$/u.test(first.lower)) return true;
  for (let at = from; at < end; at++) {
    const group = verbGroupAt(scene, at);
    if (group !== null) return true;
  }
  return /^(?:dead|wounded|injured|missing)$/u.test(scene.tokens[end - 1]?.lower ?? "") || nounGroupOf(scene, from)?.amount != null;
}

/** Behind "said, on the record, that" or "said, “": where content begins; -1 where the comma ends the attribution. */
function insertionEnd(scene: Scene, comma: number, end: number, sentence: number): number {
  const { tokens } = scene;
  if (isMark(tokens[comma + 1])) return comma + 1;
  for (let at = comma + 1; at < Math.min(end, comma + 25); at++) {
    const token = tokens[at];
    if (token === undefined || token.sentence !== sentence) break;
    if (token.text === "," && tokens[at + 1]?.lower === "that") return at + 2;
    if ((token.text === "," || token.text === ":") && (isMark(tokens[at + 1]))) return at + 1;
    if (token.text === "," && at - comma < 8) return at + 1;
  }
  return adverbialEnd.length > 0 ? -1 : -1;
}
