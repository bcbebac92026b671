import { afterCue } from "../after.ts";
import { contentSpans } from "../content.ts";
import type { Cue, CueRule, Draft } from "../draft.ts";
import { partyFrom, partyOf, partyOfWords, type Party } from "../party.ts";
import { actorAt, bodyEnd, isMark, nounGroupOf, spanOf, verbGroupAt, type Scene } from "../scene.ts";
import { draftOf, hasVerb } from "./said-after.ts";

/** "…, said the governor.", "“…,” writes Noor Haddad, “…”". */
export const saidInverted: CueRule = {
  id: "said-inverted",
  find(scene, clause) {
    const { cue } = clause;
    if (!cue.verb.inverts || cue.verb.family === "beliefs" || (cue.verb.hearer && cue.lemma !== "ask") || cue.head <= clause.from || (cue.group !== null && cue.group.tokens.start !== cue.head)) return null;
    const told = cue.subject?.link === "own" && saysAlready(scene, cue.subject.tokens, cue.head);
    if (cue.subject?.link === "own" && cue.subject.tokens.start <= clause.from + 1 && !isMark(scene.tokens[cue.head - 1]) && !told) return null;
    let before = scene.tokens[cue.head - 1];
    let mark = cue.head - 1;
    if (before?.pos === "ADV" && mark > clause.from) before = scene.tokens[--mark];
    const quoted = isMark(before);
    if (!quoted && before?.text !== "," && !/^[–—-]$/u.test(before?.text ?? "")) return null;
    if (!quoted && cue.subject?.link === "own" && cue.subject.party.kind !== null && cue.subject.tokens.end >= mark && !told && !tellsOf(scene, clause.from, cue.subject.tokens.start)) return null;
    const speaker = partyFrom(scene, cue.head + 1, cue.sentence);
    if (speaker === null || speaker.end > clause.to || !isSubject(scene, cue.head + 1)) return null;
    const next = scene.tokens[speaker.end];
    if (next !== undefined && next.sentence === cue.sentence.index && (next.pos === "VERB" || next.pos === "AUX") && !(cue.group?.form !== "ingParticiple" && verbGroupAt(scene, speaker.end)?.form === "pastParticiple" && /^(?:by|on|in|via|over|from|near|at)$/u.test(scene.tokens[speaker.end + 1]?.lower ?? ""))) return null;
    const medial = scene.tokens[speaker.end]?.text === "," && hasVerb(scene, speaker.end + 1, bodyEnd(scene, cue.sentence));
    const colon = scene.tokens[speaker.end]?.text === ":" && mark - clause.from <= 3;
    if (!quoted && !medial && !colon && !hasVerb(scene, clause.from, mark)) return null;
    const end = Math.min(clause.to, bodyEnd(scene, cue.sentence));
    const after = afterCue(scene, speaker.end, clause.to, cue.sentence, false);
    if (after.opened && !quoted) return exclaimed(scene, cue, speaker, clause.from, mark, end);
    const parties: readonly Party[] = [named(scene, speaker)];
    const draft = draftOf(scene, clause, { from: clause.from, before: mark + 1, after: { ...after, hearer: null }, end, quoted }, cue.tokens.end, parties);
    return draft === null ? null : { ...draft, rule: "said-inverted" };
  },
};

/** "Eleven people, including a boy, were injured, said …": what looks like the subject of "said" has a verb of its own, right behind a comma. */
function saysAlready(scene: Scene, { start }: { readonly start: number }, cue: number): boolean {
  for (let at = start + 1; at < cue - 1; at++) {
    const group = verbGroupAt(scene, at);
    if (group?.form === "finite" && group.tokens.start === at && scene.tokens[at - 1]?.text === "," && scene.tokens[cue - 1]?.text === "," && /^(?:was|were|is|are|has|have|had)$/u.test(scene.tokens[at]?.lower ?? "")) return true;
  }
  return false;
}

/** "Not so, says Kyiv: 12 people died": a word or two before the verb, and behind the speaker a colon and what is said. */
function exclaimed(scene: Scene, cue: Cue, speaker: { readonly party: Party; readonly end: number }, from: number, mark: number, end: number): Draft | null {
  if (mark - from > 3 || scene.tokens[speaker.end]?.text !== ":" || cue.verb.family !== "statements") return null;
  const content = contentSpans(scene, speaker.end + 1, end);
  return content.length === 0 ? null : { speakers: [named(scene, speaker)], cue: spanOf(scene, cue.tokens), content, stance: cue.verb.stance, via: [], family: "statements", rule: "said-inverted", sentence: cue.sentence.index };
}

/** True where a clause stands in the range: a finite verb outside of relative clauses, or "20 dead". */
function tellsOf(scene: Scene, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const group = verbGroupAt(scene, at);
    if ((group?.form === "finite" && group.head === at && !/^(?:who|which|that)$/u.test(scene.tokens[group.tokens.start - 1]?.lower ?? "")) || /^(?:dead|wounded|injured)$/u.test(scene.tokens[at]?.lower ?? "")) return true;
  }
  return false;
}

/** "said one of them, Noor Haddad, 41": the name behind the comma. */
function named(scene: Scene, speaker: { readonly party: Party; readonly end: number }): Party {
  if (speaker.party.kind !== null || scene.tokens[speaker.end]?.text !== ",") return speaker.party;
  const actor = actorAt(scene, speaker.end + 1);
  const proper = nounGroupOf(scene, speaker.end + 1);
  if (actor !== null && actor.tokens.start === speaker.end + 1) return { ...partyOf(actor), span: { start: speaker.party.span.start, end: actor.end } };
  if (proper?.proper !== true || proper.tokens.start !== speaker.end + 1) return speaker.party;
  const party = partyOfWords(scene, proper.tokens);
  return { ...party, kind: "person", span: { start: speaker.party.span.start, end: party.span.end } };
}

const isSubject = (scene: Scene, at: number): boolean => {
  const token = scene.tokens[at];
  if (token === undefined) return false;
  const actor = actorAt(scene, at);
  if (actor !== null) return true;
  return token.pos === "PROPN" || token.pos === "DET" || token.pos === "NOUN" || token.pos === "PRON" || token.pos === "ADJ" || token.pos === "NUM";
};
