import { phraseEnd } from "../actors/index.ts";
import type { Sentence } from "../language/index.ts";
import type { Subject } from "./draft.ts";
import { partyFrom, partyOf, partyOfWords, type Party } from "./party.ts";
import { actorAt, isMark, nounGroupOf, verbGroupAt, type Scene } from "./scene.ts";

const furthest = 45;

/** The subject that stands before the verb group beginning at `verb`; null where none can be told. */
export function subjectBefore(scene: Scene, verb: number, sentence: Sentence, depth = 0): Subject | null {
  const { tokens } = scene;
  const from = sentence.tokens.start;
  let at = verb - 1;
  while (at >= from && (tokens[at]?.pos === "ADV" || /^(?:also|then|later|all|both|each|now|still|too|so|just|even|simply|to)$/u.test(tokens[at]?.lower ?? "")) && nounGroupOf(scene, at) === null) at--;
  const token = tokens[at];
  if (token === undefined || at < from) return null;
  if (/^(?:who|which|that)$/u.test(token.lower) && at > from) return relative(scene, at, sentence);
  if (token.lower === "and" || token.lower === "but" || token.lower === "or" || token.lower === "then") return shared(scene, at, sentence, depth);
  if (token.text === "," || token.text === ")" || token.text === "–" || token.text === "—" || token.text === "-") return bracketed(scene, at, sentence) ?? shared(scene, at, sentence, depth);
  const group = nounGroupOf(scene, at) ?? (isMark(token) ? nounGroupOf(scene, at - 1) : null);
  if (group === null) return null;
  return phraseBefore(scene, group.tokens.start, at + 1, sentence);
}

/** The whole noun phrase that ends at `end` and whose last noun group begins at `start`: prepositions link it to the groups before. */
function phraseBefore(scene: Scene, start: number, end: number, sentence: Sentence): Subject {
  const { tokens } = scene;
  const actor = actorAt(scene, start);
  if (actor !== null && actor.tokens.start < start && actor.tokens.end >= end) return { tokens: actor.tokens, party: partyOf(actor), link: "own" };
  let first = start;
  for (let links = 0; links < 4; links++) {
    const joint = tokens[first - 1];
    if (joint === undefined || joint.sentence !== sentence.index || !/^(?:of|in|at|for|from|with|on|near|to|behind|within|inside|about|between|among|by)$/u.test(joint.lower)) break;
    const before = nounGroupOf(scene, first - 2);
    if (before === null) break;
    const reach = phraseEnd(scene.analysis, scene.groupOf, before, sentence.tokens.end);
    if (reach < first && joint.lower !== "of") break;
    first = before.tokens.start;
  }
  const opening = partyFrom(scene, first, sentence);
  return { tokens: { start: first, end }, party: opening === null ? partyOfWords(scene, { start: first, end }) : { ...opening.party, span: { start: tokens[first]?.start ?? 0, end: tokens[end - 1]?.end ?? 0 } }, link: "own" };
}

/** "X, who …, said", "X, a surgeon, said", "X (26) said": the noun phrase before the comma or bracket that opens the insertion. */
function bracketed(scene: Scene, close: number, sentence: Sentence): Subject | null {
  const { tokens } = scene;
  const actor = actorAt(scene, close - 1);
  if (actor !== null && actor.tokens.end === close && opensClause(scene, actor.tokens.start, sentence)) return { tokens: { start: actor.tokens.start, end: close }, party: partyOf(actor), link: "own" };
  const opener = tokens[close]?.text === ")" ? /^\($/u : /^[,–—-]$/u;
  for (let at = close - 2; at > Math.max(sentence.tokens.start, close - furthest); at--) {
    if (!opener.test(tokens[at]?.text ?? "")) continue;
    const group = nounGroupOf(scene, at - 1);
    const inner = tokens[at + 1];
    if (group === null || inner === undefined) continue;
    const inserts = /^(?:who|which|whose|a|an|the|where|speaking|citing|quoting|in|on|at|after|when|asked|referring|through|via|himself|herself|meanwhile|however|according|according)$/u.test(inner.lower) || inner.pos === "NUM" || inner.pos === "VERB" || inner.pos === "ADP" || inner.pos === "SCONJ" || tokens[at]?.text === "(" || nounGroupOf(scene, at + 1) !== null;
    if (!inserts) continue;
    const start = actorAt(scene, at - 1)?.tokens.start ?? group.tokens.start;
    if (!opensClause(scene, start, sentence)) continue;
    const subject = phraseBefore(scene, start, at, sentence);
    return { ...subject, tokens: { start: subject.tokens.start, end: close } };
  }
  return null;
}

/** True where a noun phrase beginning here can be a subject: first of its sentence, or after a comma, mark, conjunction, adverb or dash. */
function opensClause(scene: Scene, start: number, sentence: Sentence): boolean {
  const before = scene.tokens[start - 1];
  return start === sentence.tokens.start || before === undefined || /^[,;:–—"”’“‘.)-]$/u.test(before.text) || before.pos === "CCONJ" || before.pos === "SCONJ" || before.pos === "ADV" || /^(?:as|that|while|but|and)$/u.test(before.lower) || isMark(before);
}

/** "officials who said": the relative word speaks for the noun before it. */
function relative(scene: Scene, at: number, sentence: Sentence): Subject | null {
  const { tokens } = scene;
  let before = at - 1;
  if (tokens[before]?.text === ",") before--;
  const group = nounGroupOf(scene, before);
  if (group === null) return null;
  const meant = phraseBefore(scene, actorAt(scene, before)?.tokens.start ?? group.tokens.start, before + 1, sentence);
  const own = { start: tokens[at]?.start ?? 0, end: tokens[at]?.end ?? 0 };
  return { tokens: { start: at, end: at + 1 }, party: { ...meant.party, span: own }, link: "own" };
}

/** The subject of the verb before, for a second verb: "visited the site and said". */
function shared(scene: Scene, at: number, sentence: Sentence, depth: number): Subject | null {
  if (depth > 2) return null;
  for (let before = at - 1; before >= Math.max(sentence.tokens.start, at - furthest); before--) {
    const group = verbGroupAt(scene, before);
    if (group === null || group.head !== before || group.form === "infinitive" || group.form === "pastParticiple") continue;
    const subject = group.form === "ingParticiple" ? null : subjectBefore(scene, group.tokens.start, sentence, depth + 1);
    if (subject !== null) return { ...subject, link: "shared" };
  }
  return null;
}

/** Subject of a participle or infinitive ("…, saying that", "went on to say"): that of the nearest finite verb before it, else the first noun phrase. */
export function subjectOfSentence(scene: Scene, before: number, sentence: Sentence): Subject | null {
  return shared(scene, before, sentence, 0);
}

/** Speakers side by side: "the agency and residents say" are two. */
export function parallel(scene: Scene, subject: Subject, sentence: Sentence): readonly Party[] {
  const { tokens } = scene;
  const last = subject.party;
  const start = subject.tokens.start;
  const joint = tokens[start - 1];
  if (joint?.lower !== "and" || joint.sentence !== sentence.index) return [last];
  const other = actorAt(scene, start - 2);
  if (other === null || other.tokens.end !== start - 1 || other.form === "pronoun") return [last];
  if (!opensClause(scene, other.tokens.start, sentence)) return [last];
  return [partyOf(other), last];
}
