import type { Sentence, VerbGroup } from "../language/index.ts";
import { documents, type ActorMention } from "../actors/index.ts";
import { sentenceStart } from "./content.ts";
import type { Subject } from "./draft.ts";
import { partyFrom, partyOf, partyOfWords, type Party } from "./party.ts";
import { timeNouns } from "./tables/en.ts";
import { actorAt, isMark, nounGroupOf, spanOf, verbGroupAt, type Scene } from "./scene.ts";

const furthest = 45;

/** The subject that stands before the verb group beginning at `verb`; null where none can be told. */
export function subjectBefore(scene: Scene, verb: number, sentence: Sentence, depth = 0): Subject | null {
  const { tokens } = scene;
  const from = sentence.tokens.start;
  let at = verb - 1;
  while (at >= from && (tokens[at]?.pos === "ADV" || /^(?:also|then|later|all|both|each|now|still|too|so|just|even|simply|to|further|first|again|never)$/u.test(tokens[at]?.lower ?? "")) && nounGroupOf(scene, at) === null) at--;
  for (let time = nounGroupOf(scene, at); time !== null && at > from && timeNouns.has(tokens[time.head]?.lower ?? ""); time = nounGroupOf(scene, at)) {
    at = time.tokens.start - 1;
    if (tokens[at]?.pos === "ADP") at--;
  }
  const token = tokens[at];
  if (token === undefined || at < from) return null;
  if (/^(?:who|which|that)$/u.test(token.text) && at > from) return relative(scene, at, sentence);
  if (token.lower === "and" || token.lower === "but" || token.lower === "or" || token.lower === "then") return shared(scene, at, sentence, depth);
  if (token.text === "," || token.text === ")" || token.text === "–" || token.text === "—" || token.text === "-") return bracketed(scene, at, sentence) ?? shared(scene, at, sentence, depth);
  if (token.lower === "there" && at > from && (scene.tokens[at - 1]?.pos === "VERB" || nounGroupOf(scene, at - 1) !== null)) at--;
  const group = nounGroupOf(scene, at) ?? (isMark(token) ? nounGroupOf(scene, at - 1) : null);
  if (group !== null && group.tokens.start > from && /^(?:who|which)$/u.test(tokens[group.tokens.start]?.lower ?? "") && (!/^(?:NOUN|PROPN)$/u.test(tokens[group.head]?.pos ?? "") || timeNouns.has(tokens[group.head]?.lower ?? ""))) return relative(scene, group.tokens.start, sentence);
  if (group === null && token.lower === "'s" && nounGroupOf(scene, at - 1) !== null) return phraseBefore(scene, nounGroupOf(scene, at - 1)?.tokens.start ?? at, at + 1, sentence);
  const loose = group === null ? looseSubject(scene, at, sentence) : null;
  if (loose !== null) return loose;
  if (group === null) return at < verb - 1 || isVerb(scene, at) ? modified(scene, at, sentence) : null;
  if (group.tokens.end - group.tokens.start > 1 && group.tokens.start > from && /^(?:which|what|whom|who)$/u.test(tokens[group.tokens.start]?.lower ?? "")) {
    const own = { start: group.tokens.start + 1, end: at + 1 };
    const actor = actorAt(scene, at);
    return { tokens: own, party: actor === null ? partyOfWords(scene, own) : { ...partyOf(actor), span: spanOf(scene, own) }, link: "own" };
  }
  return phraseBefore(scene, group.tokens.start, at + 1, sentence);
}

/** A subject that the tagger read as something else: "The surviving teen told", with an article or capital, right behind a clause's opening. */
function looseSubject(scene: Scene, at: number, sentence: Sentence): Subject | null {
  const { tokens } = scene;
  const last = tokens[at];
  if (last === undefined || !/^\p{L}/u.test(last.text) || last.pos === "AUX" || last.pos === "ADP" || last.pos === "PRON" || last.pos === "ADV" || last.pos === "SCONJ" || last.pos === "CCONJ") return null;
  let start = at;
  while (start > sentence.tokens.start && at - start < 5 && tokens[start]?.pos !== "DET" && /^(?:DET|ADJ|NOUN|PROPN|NUM|VERB)$/u.test(tokens[start - 1]?.pos ?? "")) start--;
  if (tokens[start]?.pos !== "DET" && !/^\p{Lu}/u.test(tokens[start]?.text ?? "")) return null;
  if (!opensClause(scene, start, sentence)) return null;
  return { tokens: { start, end: at + 1 }, party: partyOfWords(scene, { start, end: at + 1 }), link: "own" };
}

const isVerb = (scene: Scene, at: number): boolean => scene.tokens[at]?.pos === "VERB" || scene.tokens[at]?.pos === "ADV";

/** "an official who did not want to be named told", "a group set up by the army said": the noun before the relative word or participle. */
function modified(scene: Scene, end: number, sentence: Sentence): Subject | null {
  const { tokens } = scene;
  for (let at = end; at > Math.max(sentence.tokens.start, end - 25); at--) {
    const token = tokens[at];
    if (token === undefined || /^[,;:]$/u.test(token.text)) return null;
    if (!/^(?:who|which|that|whose)$/u.test(token.lower)) continue;
    const group = nounGroupOf(scene, at - 1);
    if (group === null && /^(?:those|others|some|many|several|anyone|everyone)$/u.test(tokens[at - 1]?.lower ?? "") && opensClause(scene, at - 1, sentence)) return { tokens: { start: at - 1, end: end + 1 }, party: { ...partyOfWords(scene, { start: at - 1, end: end + 1 }), name: scene.text.slice(tokens[at - 1]?.start, tokens[end]?.end) }, link: "own" };
    if (group === null) return null;
    const actor = actorAt(scene, at - 1);
    const start = actor?.tokens.start ?? group.tokens.start;
    if (!opensClause(scene, phraseStart(scene, start, sentence), sentence)) return null;
    const subject = phraseBefore(scene, start, at, sentence);
    return { ...subject, tokens: { start: subject.tokens.start, end: end + 1 } };
  }
  return null;
}

/** First token of the noun phrase that the noun group beginning here hangs on by prepositions. */
function phraseStart(scene: Scene, start: number, sentence: Sentence): number {
  let first = start;
  for (let links = 0; links < 4; links++) {
    const joint = scene.tokens[first - 1];
    if (joint === undefined || joint.sentence !== sentence.index || !linking.test(joint.lower)) return first;
    const joining = /^(?:close|familiar|loyal|linked|allied|aligned|based|briefed|privy|opposed|pending)$/u.test(scene.tokens[first - 2]?.lower ?? "") || (scene.tokens[first - 2]?.pos === "ADJ" && nounGroupOf(scene, first - 2) === null) ? 3 : 2;
    const before = nounGroupOf(scene, first - joining);
    if (before === null || timeNouns.has(scene.tokens[before.head]?.lower ?? "")) return first;
    first = before.tokens.start;
  }
  return first;
}

const linking = /^(?:of|in|at|for|from|with|on|near|to|behind|within|inside|about|between|among|by|against|over|into)$/u;

/** The whole noun phrase that ends at `end` and whose last noun group begins at `start`: prepositions link it to the groups before. */
function phraseBefore(scene: Scene, start: number, end: number, sentence: Sentence): Subject {
  const { tokens } = scene;
  const actor = actorAt(scene, start);
  const maker = documents.has(tokens[start]?.lower ?? "") && end === start + 1 ? actorAt(scene, start - 1) : null;
  if (maker !== null && maker.tokens.end === start && maker.kind !== null) return { tokens: { start: maker.tokens.start, end }, party: partyOf(maker), link: "own" };
  const inner = actor !== null && actor.tokens.start < start && actor.tokens.end >= end ? actor : null;
  const first = phraseStart(scene, inner?.tokens.start ?? start, sentence);
  if (!opensClause(scene, first, sentence)) {
    const outer = modified(scene, first - 1, sentence) ?? reduced(scene, first, end, sentence);
    const unclosed = tokens[first - 1]?.pos === "ADP" && tokens[first - 2]?.text === "," ? actorAt(scene, first - 3) : null;
    if (unclosed !== null && unclosed.tokens.end === first - 2) return { tokens: { start: unclosed.tokens.start, end }, party: partyOf(unclosed), link: "own" };
    if (outer !== null) return { ...outer, tokens: { start: outer.tokens.start, end } };
  }
  if (inner !== null && first === inner.tokens.start) return { tokens: inner.tokens, party: partyOf(inner), link: "own" };
  const opening = partyFrom(scene, first, sentence);
  return { tokens: { start: first, end }, party: opening === null ? partyOfWords(scene, { start: first, end }) : { ...opening.party, span: { start: tokens[first]?.start ?? 0, end: tokens[end - 1]?.end ?? 0 } }, link: "own" };
}

/** "a council set up by the army said", "papers obtained by the paper list": the noun before a participle. */
function reduced(scene: Scene, first: number, end: number, sentence: Sentence): Subject | null {
  const { tokens } = scene;
  let at = first - 1;
  while (at > sentence.tokens.start && (linking.test(tokens[at]?.lower ?? "") || tokens[at]?.pos === "ADV" || /^(?:up|out|together)$/u.test(tokens[at]?.lower ?? ""))) at--;
  const inner = nounGroupOf(scene, at);
  if (inner !== null && at > sentence.tokens.start) {
    const start = phraseStart(scene, inner.tokens.start, sentence);
    return start < first && !opensClause(scene, start, sentence) ? reduced(scene, start, end, sentence) : null;
  }
  const verb = verbGroupAt(scene, at);
  const passive = verb?.form === "finite" && verb.tokens.end - verb.tokens.start === 1 && tokens[verb.tokens.end]?.lower === "by" && /^(?:run|led|set|read|put|cut|held|built|kept)$/u.test(tokens[verb.head]?.lower ?? "");
  if (verb === null || (verb.form !== "pastParticiple" && verb.form !== "ingParticiple" && !passive) || verb.tokens.start <= sentence.tokens.start) return null;
  const group = nounGroupOf(scene, verb.tokens.start - 1);
  if (group === null) return null;
  const start = actorAt(scene, verb.tokens.start - 1)?.tokens.start ?? group.tokens.start;
  const opening = phraseStart(scene, start, sentence);
  if (!opensClause(scene, opening, sentence)) return null;
  const party = partyFrom(scene, opening, sentence)?.party ?? partyOfWords(scene, { start: opening, end: verb.tokens.start });
  return { tokens: { start: opening, end }, party, link: "own" };
}

/** "X, who …, said", "X, a surgeon, said", "X (26) said": the noun phrase before the comma or bracket that opens the insertion. */
function bracketed(scene: Scene, close: number, sentence: Sentence): Subject | null {
  const { tokens } = scene;
  const whole = tokens[close]?.text === ")" ? actorAt(scene, close) : null;
  if (whole !== null && whole.tokens.end === close + 1) return phraseBefore(scene, whole.tokens.start, close + 1, sentence);
  const far = tokens[close]?.text === ")" ? null : furthestActor(scene, close, sentence);
  const actor = actorAt(scene, close - 1);
  const apposed = actor !== null && far !== null && actor.tokens.start === far.tokens.end + 1 && actor.tokens.end === close && /^\p{Ll}/u.test(far.name) && actor.kind !== null && /^\p{Lu}\p{Ll}/u.test(actor.name);
  const named = actor !== null && (apposed || /^one$/u.test(tokens[far?.tokens.start ?? -1]?.lower ?? "")) && /^\p{Lu}/u.test(actor.name);
  if (far !== null && !named) return { tokens: { start: far.tokens.start, end: close }, party: { ...partyOf(far), span: { start: far.start, end: tokens[close - 1]?.end ?? far.end } }, link: "own" };
  if (actor !== null && actor.tokens.end === close && opensClause(scene, actor.tokens.start, sentence)) return { tokens: { start: actor.tokens.start, end: close }, party: partyOf(actor), link: "own" };
  const opener = tokens[close]?.text === ")" ? /^\($/u : /^[,–—-]$/u;
  for (let at = close - 2; at > Math.max(sentence.tokens.start, close - furthest); at--) {
    if (!opener.test(tokens[at]?.text ?? "")) continue;
    const group = nounGroupOf(scene, at - 1);
    const inner = tokens[at + 1];
    if (group === null || inner === undefined) continue;
    const inserts = /^(?:who|which|whose|a|an|the|where|speaking|citing|quoting|in|on|at|after|when|asked|referring|through|via|himself|herself|meanwhile|however|according)$/u.test(inner.lower) || inner.pos === "NUM" || inner.pos === "VERB" || inner.pos === "ADP" || inner.pos === "SCONJ" || tokens[at]?.text === "(" || nounGroupOf(scene, at + 1) !== null;
    if (!inserts || holdsClause(scene, at + 1, close)) continue;
    const start = actorAt(scene, at - 1)?.tokens.start ?? group.tokens.start;
    const opening = phraseStart(scene, start, sentence);
    if (!opensClause(scene, opening, sentence)) continue;
    const subject = phraseBefore(scene, start, at, sentence);
    const name = namedBy(scene, at + 1, close, subject.party);
    if (name === null && !opensClause(scene, start, sentence) && !documents.has(tokens[nounGroupOf(scene, opening)?.head ?? opening]?.lower ?? "")) continue;
    if (name !== null) return { tokens: { start: subject.tokens.start, end: close }, party: name, link: "own" };
    return { ...subject, tokens: { start: subject.tokens.start, end: close } };
  }
  return null;
}

/**
 * The first actor of a clause behind whom nothing but insertions stand: "Buba, who is the director, media operations, disclosed", "Noor, a surgeon, 41, said".
 * Null where there is none, or where a verb of its own follows it.
 */
function furthestActor(scene: Scene, close: number, sentence: Sentence): ActorMention | null {
  const { tokens } = scene;
  let found: ActorMention | null = null;
  for (let at = close - 2; at > Math.max(sentence.tokens.start, close - furthest); at--) {
    const group = verbGroupAt(scene, at);
    if (group?.form === "finite" && group.head === at && !relativeAt(scene, group.tokens.start, sentence)) break;
    if ((isMark(tokens[at]) && scene.groupOf[at] === -1) || tokens[at]?.text === ";") break;
    if (!/^[,–—]$/u.test(tokens[at]?.text ?? "")) continue;
    const actor = actorAt(scene, at - 1);
    if (actor === null || actor.tokens.end !== at || actor.form === "pronoun" || !opensClause(scene, phraseStart(scene, actor.tokens.start, sentence), sentence) || phraseStart(scene, actor.tokens.start, sentence) !== actor.tokens.start) continue;
    if (tokens[at + 1]?.pos === "CCONJ") continue;
    found = actor;
  }
  return found;
}

/** True where a verb belongs to a relative clause or another clause inside an insertion: "who is", "whose sons were", "where he works", "as it is called". */
function relativeAt(scene: Scene, verb: number, sentence: Sentence): boolean {
  for (let at = verb - 1; at >= Math.max(sentence.tokens.start, verb - 8); at--) {
    const token = scene.tokens[at];
    if (/^(?:who|which|whose|whom|where|when|as|that|what|how|after|while|because)$/u.test(token?.lower ?? "")) return true;
    if (token?.text === ",") return false;
    if (verbGroupAt(scene, at)?.form === "finite") return relativeAt(scene, verbGroupAt(scene, at)?.tokens.start ?? at, sentence);
  }
  return false;
}

/** The name that an insertion gives to a common noun: "one of the survivors, Noor Haddad, said", "a channel close to the army, Baza, said"; null where it is none. */
function namedBy(scene: Scene, from: number, close: number, party: Party): Party | null {
  const group = nounGroupOf(scene, from);
  if (group === null || group.tokens.start !== from || group.tokens.end !== close || !/^\p{Lu}/u.test(scene.tokens[from]?.text ?? "") || /\p{Lu}\p{Ll}+$/u.test(party.name.replace(/^\p{Lu}/u, "x"))) return null;
  const actor = actorAt(scene, from);
  if (actor !== null && actor.tokens.end === close) return { ...partyOf(actor), kind: actor.kind ?? party.kind };
  return group.proper ? { ...partyOfWords(scene, group.tokens), kind: party.kind ?? "person" } : null;
}

/** True where an insertion holds a clause of its own that no relative or joining word opens: then it is none. */
function holdsClause(scene: Scene, from: number, to: number): boolean {
  if (/^(?:who|which|whose|whom|where|when|as|that|while|after|if|because|though|although)$/u.test(scene.tokens[from]?.lower ?? "")) return false;
  for (let at = from; at < to; at++) {
    const group = verbGroupAt(scene, at);
    if (group?.form === "finite" && group.head === at && !/^(?:who|which|that|whom|where)$/u.test(scene.tokens[group.tokens.start - 1]?.lower ?? "")) return true;
  }
  return false;
}

/** True where a noun phrase beginning here can be a subject: first of its sentence, or after a comma, mark, conjunction, adverb or dash. */
export function opensClause(scene: Scene, start: number, sentence: Sentence): boolean {
  const before = scene.tokens[start - 1];
  return start === sentence.tokens.start || before === undefined || /^[,;:–—"”’“‘.)-]$/u.test(before.text) || before.pos === "CCONJ" || before.pos === "SCONJ" || before.pos === "ADV" || /^(?:as|that|while|but|and|both|either|neither|whereas|although|though|because|unless|who|whom)$/u.test(before.lower) || isMark(before) || behindOpening(scene, start, sentence);
}

/** "On Monday the mayor, Noor Haddad, said", "In Karsava the mayor said": nothing but one phrase of time or place opens the sentence before. */
function behindOpening(scene: Scene, start: number, sentence: Sentence): boolean {
  const { tokens } = scene;
  let first = sentence.tokens.start;
  while (first < start && tokens[first]?.pos === "ADV") first++;
  if (tokens[first]?.pos !== "ADP" || start - first < 2 || start - first > 8) return false;
  for (let at = first + 1; at < start; at++) {
    if (nounGroupOf(scene, at) === null && !/^(?:of|in|on|at)$/u.test(tokens[at]?.lower ?? "") && !/^mid-/u.test(tokens[at]?.lower ?? "")) return false;
  }
  return nounGroupOf(scene, start)?.tokens.start === start && (tokens[start]?.pos === "DET" || actorAt(scene, start) !== null);
}

/** "officials who said": the relative word speaks for the noun before it. */
function relative(scene: Scene, at: number, sentence: Sentence): Subject | null {
  const { tokens } = scene;
  let before = at - 1;
  if (tokens[before]?.text === ",") before--;
  let group = nounGroupOf(scene, before);
  while (group !== null && timeNouns.has(tokens[group.head]?.lower ?? "") && group.tokens.start - 1 > sentence.tokens.start) {
    before = group.tokens.start - 1;
    if (tokens[before]?.pos === "ADP") before--;
    while (before > sentence.tokens.start && tokens[before]?.pos === "ADV") before--;
    group = nounGroupOf(scene, before);
  }
  if (group === null) return null;
  const described = describedBefore(scene, group.tokens.start, sentence);
  const meant = described ?? phraseBefore(scene, actorAt(scene, before)?.tokens.start ?? group.tokens.start, before + 1, sentence);
  const own = { start: tokens[at]?.start ?? 0, end: tokens[at]?.end ?? 0 };
  return { tokens: { start: at, end: at + 1 }, party: { ...meant.party, span: own }, link: "own" };
}

/** "the Sons of the Delta, a militia that …": the name before the comma, which the words describe; null where none ends there. */
function describedBefore(scene: Scene, start: number, sentence: Sentence): Subject | null {
  const { tokens } = scene;
  if (!/^an?$/u.test(tokens[start]?.lower ?? "") || tokens[start - 1]?.text !== ",") return null;
  const actor = actorAt(scene, start - 2);
  if (actor === null || actor.tokens.end !== start - 1 || actor.form === "pronoun" || actor.tokens.start < sentence.tokens.start || !/\p{Lu}/u.test(actor.name)) return null;
  return { tokens: { start: actor.tokens.start, end: start - 1 }, party: partyOf(actor), link: "own" };
}

/** The subject of the verb before, for a second verb: "visited the site and said". */
function shared(scene: Scene, at: number, sentence: Sentence, depth: number): Subject | null {
  if (depth > 2) return null;
  for (let before = at - 1; before >= Math.max(sentence.tokens.start, at - furthest); before--) {
    const group = verbGroupAt(scene, before);
    if (group === null || group.head !== before || group.form === "infinitive" || (group.form === "pastParticiple" && !isPast(scene, group))) continue;
    if (/^(?:who|which|that|whom)$/u.test(scene.tokens[group.tokens.start - 1]?.text ?? "") && scene.tokens[group.tokens.start - 2]?.pos !== "VERB") continue;
    const subject = group.form === "ingParticiple" ? null : subjectBefore(scene, group.tokens.start, sentence, depth + 1);
    if (subject !== null) return { ...subject, link: "shared" };
  }
  const start = sentenceStart(scene, sentence);
  const first = nounGroupOf(scene, start);
  const opening = first === null || first.tokens.end > at || timeNouns.has(scene.tokens[first.head]?.lower ?? "") ? null : partyFrom(scene, start, sentence);
  return opening === null || opening.end > at ? null : { tokens: { start, end: opening.end }, party: opening.party, link: "shared" };
}

/** "the group mourned “its commander” and says": a past form that the tagger takes for a participle; one that describes a noun has a preposition behind it. */
function isPast(scene: Scene, { tokens }: VerbGroup): boolean {
  const next = scene.tokens[tokens.end];
  return tokens.end - tokens.start === 1 && next !== undefined && (next.pos === "DET" || next.pos === "NUM" || next.pos === "PRON" || isMark(next)) && actorAt(scene, tokens.start - 1)?.tokens.end === tokens.start;
}

/** Subject of a participle or infinitive ("…, saying that", "went on to say"): that of the nearest finite verb before it, else the first noun phrase. */
export function subjectOfSentence(scene: Scene, before: number, sentence: Sentence): Subject | null {
  return shared(scene, before, sentence, 0);
}
