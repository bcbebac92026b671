import { afterCue } from "../after.ts";
import { contentSpans, sentenceStart } from "../content.ts";
import type { Clause, CueRule, Draft } from "../draft.ts";
import { amountAt, bodyEnd, isMark, nounGroupOf, spanOf, verbGroupAt, type Scene } from "../scene.ts";
import { parallel, sortStart } from "../side-by-side.ts";
import { hearers, passingOn } from "./hearers.ts";

/** "…, the ministry said.", "…, officials said on Monday, adding …", "“…,” he said, “…”": the content stands before the speaker, and may go on behind. */
export const saidAfter: CueRule = {
  id: "said-after",
  find(scene, clause) {
    const { cue } = clause;
    const { subject } = cue;
    if (subject === null || !cue.active || subject.link === "shared" || cue.group?.form === "ingParticiple" || cue.group?.form === "infinitive" || !cue.verb.inverts) return null;
    if (!subject.party.name.includes(" ") && isMark(scene.tokens[subject.tokens.start - 1]) && isMark(scene.tokens[subject.tokens.end]) && subject.tokens.end - subject.tokens.start === 1) return null;
    const first = behindSo(scene, leftmost(scene, clause));
    if (first <= clause.from) return null;
    const before = scene.tokens[first - 1];
    const quoted = isMark(before);
    if (before?.text !== "," && !quoted && !/^[–—-]$|^[?!…]$/u.test(before?.text ?? "")) return null;
    const end = Math.min(clause.to, bodyEnd(scene, cue.sentence));
    const found = afterCue(scene, /^(?:put|tell|see)$/u.test(cue.lemma) && scene.tokens[cue.tokens.end]?.lower === "it" ? cue.tokens.end + 1 : cue.tokens.end, clause.to, cue.sentence, cue.verb.hearer, cue.lemma === "say" || cue.verb.hearer);
    const after = !quoted && found.comma < 0 && !found.opened && endsInPhrases(scene, found.at, end) && hasClause(scene, clause.from, first) ? { ...found, at: end } : found;
    const listed = after.opened && scene.tokens[after.at - 1]?.text === ":" && after.at - 1 === cue.tokens.end && !isMark(scene.tokens[after.at]) && hasVerb(scene, clause.from, first);
    if (after.opened && !listed) return null;
    if (!listed && after.at < end && after.comma < 0 && !(quoted && (isMark(scene.tokens[after.at]) || endsQuotation(scene, first))) && !/^(?:after|citing|quoting)$/u.test(scene.tokens[after.at]?.lower ?? "") && !(scene.tokens[after.at]?.lower === "with" && scene.tokens[after.at + 1]?.lower === "reference")) return null;
    const medial = after.comma >= 0 && (after.comma === cue.tokens.end || (scene.tokens[after.comma]?.text === "," && !hasClause(scene, clause.from, first))) && hasVerb(scene, after.comma + 1, end);
    const closes = after.at >= end && subject.party.kind !== null && first - clause.from >= 4;
    const from = hasVerb(scene, clause.from, first) || quoted || medial || closes ? clause.from : sentenceStart(scene, cue.sentence);
    if (!quoted && !medial && !closes && !hasVerb(scene, from, first)) return null;
    if (!quoted && /^(?:as|when|after|if|because|since|while|once|before)$/u.test(scene.tokens[clause.from]?.lower ?? "") && !medial && after.at < end) return null;
    if (medial && relativeBefore(scene, clause, first)) {
      const content = contentSpans(scene, after.comma + 1, end);
      if (content.length > 0) return { speakers: parallel(scene, subject, cue.sentence), cue: spanOf(scene, cue.tokens), content, stance: cue.verb.stance, via: hearers(scene, after.hearer), family: cue.verb.family, rule: "aside", sentence: cue.sentence.index };
    }
    const draft = draftOf(scene, clause, { from, before: first, after, end, quoted });
    if (draft === null || !listed) return draft;
    return { ...draft, content: [...draft.content, ...contentSpans(scene, after.at, end)] };
  },
};

/** "…, the ministry announced in its final toll", "…, police reported from the scene": nothing but phrases of place, time or occasion stand behind the verb. */
function endsInPhrases(scene: Scene, from: number, end: number): boolean {
  if (from >= end || !/^(?:in|on|at|during|from|through|via|by|after|before|near|outside)$/u.test(scene.tokens[from]?.lower ?? "") || end - from > 12) return false;
  for (let at = from; at < end; at++) if (verbGroupAt(scene, at) !== null || amountAt(scene, at)?.use === "count" || /^(?:[,;:]|that|which|who)$/u.test(scene.tokens[at]?.lower ?? "") || isMark(scene.tokens[at])) return false;
  return true;
}

/** "…, so the governor wrote", "…, as the mayor said.": the joining word belongs to the attribution. */
const behindSo = (scene: Scene, first: number): number => (/^(?:so|as)$/u.test(scene.tokens[first - 1]?.lower ?? "") && scene.tokens[first - 2]?.text === "," ? first - 1 : first);

/** "a town where, the army says, 37 died": the speaker stands right behind a relative word, and answers only for what follows. */
const relativeBefore = (scene: Scene, clause: Clause, first: number): boolean => scene.tokens[first - 1]?.text === "," && first - 2 > clause.from && /^(?:which|where|who|whom|when|after|because|that|while|although|though|since|until)$/u.test(scene.tokens[first - 2]?.lower ?? "");

/** True where a whole sentence in quotation marks ends right before the subject. */
function endsQuotation(scene: Scene, first: number): boolean {
  const inside = scene.tokens[first - 2];
  return inside !== undefined && /^[,.?!…]$/u.test(inside.text) && scene.tokens[first - 1]?.start === inside.end;
}

/** The first token of the subject, or of those who speak with it: "police and residents said". */
function leftmost(scene: Scene, clause: Clause): number {
  const { subject, sentence } = clause.cue;
  if (subject === null) return clause.cue.tokens.start;
  const start = subject.tokens.start;
  const sorts = sortStart(scene, subject, sentence);
  if (sorts < start) return sorts;
  const all = parallel(scene, subject, sentence);
  if (all.length < 2) return scene.tokens[start - 1]?.lower === "and" && scene.tokens[(nounGroupOf(scene, start - 2)?.tokens.start ?? 0) - 1]?.text === "," ? (nounGroupOf(scene, start - 2)?.tokens.start ?? start) : start;
  const other = nounGroupOf(scene, start - 2);
  return scene.actors[scene.actorOf[start - 2] ?? -1]?.tokens.start ?? other?.tokens.start ?? start;
}

/** True where a clause can stand in the range: a verb, or nothing but a number and an adjective ("20 dead"). */
export function hasVerb(scene: Scene, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const group = scene.analysis.groups[scene.groupOf[at] ?? -1];
    if (group?.kind === "verb" || /^(?:dead|wounded|injured)$/u.test(scene.tokens[at]?.lower ?? "")) return true;
  }
  return false;
}

/** True where a clause with a finite verb stands in the range, or "20 dead": "Saturday's fighting" and "since the killing" are none. */
function hasClause(scene: Scene, from: number, to: number): boolean {
  if (!hasVerb(scene, from, to)) return false;
  for (let at = from; at < to; at++) {
    const group = scene.analysis.groups[scene.groupOf[at] ?? -1];
    if ((group?.kind === "verb" && group.form !== "ingParticiple") || (/^(?:dead|wounded|injured)$/u.test(scene.tokens[at]?.lower ?? "") && !/^(?:of|the)$/u.test(scene.tokens[at - 1]?.lower ?? ""))) return true;
  }
  return false;
}

interface Parts {
  readonly from: number;
  readonly before: number;
  readonly after: { readonly at: number; readonly comma: number; readonly hearer: Parameters<typeof hearers>[1] };
  readonly end: number;
  readonly quoted: boolean;
}

/** Content before the attribution, and behind it where the sentence goes on with a quotation or right after "X said,". */
export function draftOf(scene: Scene, clause: Clause, parts: Parts, cueEnd = clause.cue.tokens.end, speakers = clause.cue.subject === null ? [] : parallel(scene, clause.cue.subject, clause.cue.sentence)): Draft | null {
  const { cue } = clause;
  const content = [...contentSpans(scene, parts.from, parts.before)];
  if (content.length === 0) return null;
  const heard = hearers(scene, parts.after.hearer);
  const behind = parts.after.comma >= 0 ? parts.after.comma + 1 : parts.after.at;
  if (behind < parts.end && goesOn(scene, behind, parts, cueEnd)) content.push(...contentSpans(scene, behind, parts.end));
  return {
    speakers,
    cue: spanOf(scene, { start: cue.tokens.start, end: cueEnd }),
    content,
    stance: cue.verb.stance,
    via: heard.length > 0 ? heard : passingOn(scene, parts.before, parts.end, cue.sentence),
    family: cue.verb.family,
    rule: cue.verb.family === "beliefs" ? "thinks-that" : "said-after",
    sentence: cue.sentence.index,
  };
}

function goesOn(scene: Scene, behind: number, parts: Parts, cueEnd: number): boolean {
  const next = scene.tokens[behind];
  if (isMark(next) || scene.tokens[parts.after.comma]?.text === ";") return true;
  const interrupted = parts.after.comma >= 0 && !parts.quoted && (!hasClause(scene, parts.from, parts.before) || (scene.tokens[parts.before - 2]?.pos === "AUX" && next?.pos === "VERB"));
  if (interrupted || (!parts.quoted && next?.lower === "after" && hasVerb(scene, behind, parts.end))) return true;
  if ((/^(?:among|including)$/u.test(next?.lower ?? "") || (/^(?:up|down)$/u.test(next?.lower ?? "") && scene.tokens[behind + 1]?.lower === "from")) && parts.after.comma >= 0) return true;
  if (parts.quoted || next === undefined || next.pos === "VERB" || /^(?:who|which|whose|when|after|as|a|while|where|hours|days|just|one|two|during|in|at|according|without|and)$/u.test(next.lower)) return !parts.quoted && /^(?:and|while)$/u.test(next?.lower ?? "") && hasVerb(scene, behind, parts.end);
  return parts.after.comma === cueEnd && hasVerb(scene, behind, parts.end);
}
