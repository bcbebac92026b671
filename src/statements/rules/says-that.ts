import { formTest } from "../../language/index.ts";
import { afterCue } from "../after.ts";
import { contentSpans } from "../content.ts";
import type { Cue, CueRule, Draft } from "../draft.ts";
import { partyFrom } from "../party.ts";
import { actorAt, amountAt, bodyEnd, isMark, nounGroupOf, spanOf, verbGroupAt, type Scene } from "../scene.ts";
import { parallel } from "../side-by-side.ts";
import { timeNouns } from "../tables/en.ts";
import { hearers, passingOn } from "./hearers.ts";

/** "The army said (that) …", "A surgeon told the agency that …", "police confirmed six deaths", "he said: “…”": speaker, verb, content. */
export const saysThat: CueRule = {
  id: "says-that",
  find(scene, clause) {
    const { cue } = clause;
    if (cue.subject === null || !cue.active || (cue.verb.figure && cue.group?.form === "finite") || timeNouns.has(cue.subject.party.name.toLowerCase())) return null;
    if (cue.lemma === "condole" && !/^(?:death|deaths|loss|killing|killings|demise|passing|martyrdom)$/u.test(scene.tokens[nounGroupOf(scene, cue.tokens.end)?.head ?? -1]?.lower ?? "")) return null;
    if (cue.lemma === "mourn" && (!mournsOwn(scene, cue.tokens.end) || actorAt(scene, cue.subject.tokens.start) === null || cue.subject.party.kind === "person" || cue.subject.party.kind === "witness")) return null;
    if (/^(?:record|register|see|witness|log)$/u.test(cue.lemma) && cue.subject.link === "own" && isPlaceName(scene, cue)) return null;
    const end = Math.min(clause.to, bodyEnd(scene, cue.sentence));
    const after = afterCue(scene, cue.tokens.end, end, cue.sentence, cue.verb.hearer);
    const cleft = scene.tokens[cue.subject.tokens.start - 1]?.lower === "what" && /^(?:is|was)$/u.test(scene.tokens[cue.tokens.end]?.lower ?? "") && scene.tokens[cue.tokens.end + 1]?.lower === "that";
    let from = cleft ? cue.tokens.end + 2 : after.at;
    if (after.comma >= 0) {
      from = insertionEnd(scene, after.comma, end, clause.cue.sentence.index);
      if (from < 0) return null;
    }
    const told = cue.verb.hearer && after.comma < 0 && /^(?:of|about)$/u.test(scene.tokens[from]?.lower ?? "") && amountSoon(scene, from + 1, end);
    if (told) from++;
    if (from >= end) return null;
    const quoted = isMark(scene.tokens[from]) || isMark(scene.tokens[from - 1]);
    const particle = cue.tokens.end > cue.head + 1 && /^(?:of|about|over)$/u.test(scene.tokens[cue.tokens.end - 1]?.lower ?? "");
    const takes = told || after.opened || quoted || cue.verb.object || particle || (cue.lemma !== "find" && cue.lemma !== "learn" && opensClauseAt(scene, from, end)) || ((cue.verb.hearer || cue.lemma === "say") && end - from >= 3 && nounGroupOf(scene, from) !== null);
    if (!takes) return null;
    if ((cue.lemma === "cite" || cue.lemma === "quote") && cue.group?.form === "ingParticiple") return cited(scene, cue);
    const clausal = after.opened || (quoted && !/^(?:speak|talk|call|describe|dub|label|brand)$/u.test(cue.lemma)) || !cue.verb.object;
    const stop = clausal ? laterEnd(scene, from, citedEnd(scene, from, cue.verb.stance === "denies" ? contrastEnd(scene, from, end) : end)) : objectEnd(scene, from, citedEnd(scene, from, contrastEnd(scene, from, end)), presupposing.has(cue.lemma));
    const matrix = matrixVerb(scene, cue, from, stop);
    const content = contentSpans(scene, from, matrix >= 0 ? matrix : quoted && stop === bodyEnd(scene, cue.sentence) ? cue.sentence.tokens.end : stop);
    if (content.length === 0) return null;
    const listeners = hearers(scene, after.hearer);
    const heard = listeners.length > 0 || clausal ? listeners : toldTo(scene, cue, stop);
    return {
      speakers: parallel(scene, cue.subject, cue.sentence),
      cue: spanOf(scene, cue.tokens),
      content,
      stance: cue.verb.stance,
      via: heard.length > 0 ? heard : passingOn(scene, cue.subject.link === "own" ? Math.min(clause.from, cue.subject.tokens.start) : cue.tokens.start, from, cue.sentence),
      family: cue.verb.family === "attitudes" && isMark(scene.tokens[from]) ? "statements" : cue.verb.family,
      rule: cue.group?.negated === true && cue.verb.stance !== "denies" ? "says-not" : /^(?:show|demonstrate|prove|depict|suggest)$/u.test(cue.lemma) ? "shows-that" : epistemic.has(cue.lemma) && (cue.lemma !== "remember" || after.opened) && cue.group?.form !== "infinitive" ? "thinks-that" : "says-that",
      sentence: cue.sentence.index,
    };
  },
};

/** "A raid that the army says killed six militants left 12 dead", "The siege, which groups say killed 900, began": the first token behind the relative clause; -1 where it ends the sentence. */
function matrixVerb(scene: Scene, { subject, lemma }: Cue, from: number, end: number): number {
  const opening = scene.tokens[(subject?.tokens.start ?? 0) - 1];
  if (opening?.lower === "what" && /^(?:describe|call|term|dub|label|brand|say|regard|characterise|characterize)$/u.test(lemma)) {
    for (let at = from + 1; at < end; at++) if (scene.tokens[at]?.text === "," && (scene.quoteOf[at] ?? -1) < 0) return at;
    return -1;
  }
  if (subject?.link !== "own" || !/^(?:that|which|who)$/u.test(opening?.lower ?? "") || verbGroupAt(scene, from) === null) return -1;
  const inserted = scene.tokens[subject.tokens.start - 2]?.text === ",";
  if (!inserted && scene.tokens[subject.tokens.start - 2]?.pos !== "NOUN") return -1;
  for (let at = (verbGroupAt(scene, from)?.tokens.end ?? from) + 1; at < end; at++) {
    const token = scene.tokens[at];
    if (inserted && token?.text === "," && verbGroupAt(scene, at + 1)?.form === "finite") return at;
    if (/^(?:[,;:]|and|or|but|that|which|who|when|while|as|after|before|where|because|if)$/u.test(token?.lower ?? "")) return -1;
    const group = verbGroupAt(scene, at);
    if (!inserted && group?.form === "finite" && group.tokens.start === at && /^(?:NOUN|PROPN)$/u.test(scene.tokens[at - 1]?.pos ?? "")) return at;
  }
  return -1;
}

/** "confirmed the death of nine soldiers to the BBC": the outlet that hears it stands behind the object. */
function toldTo(scene: Scene, cue: Cue, stop: number): ReturnType<typeof hearers> {
  for (let at = stop - 2; at > Math.max(cue.tokens.end, stop - 6); at--) {
    const party = scene.tokens[at]?.lower === "to" ? partyFrom(scene, at + 1, cue.sentence) : null;
    if (party !== null && party.end === stop && (party.party.kind === "media" || party.party.kind === "stateMedia")) return hearers(scene, party.party);
  }
  return [];
}

/** "told parliament of 12 deaths", "of at least 12 deaths": a number stands right behind, and no other thing that is told of. */
const amountSoon = (scene: Scene, from: number, end: number): boolean => [0, 1, 2].some((offset) => from + offset < end && (amountAt(scene, from + offset) !== null || (offset === 0 && nounGroupOf(scene, from)?.amount != null)));

/** "mourned three of its fighters": a body tells of its own dead. */
const mournsOwn = (scene: Scene, at: number): boolean => amountAt(scene, at) !== null && scene.tokens.slice(at, at + 4).some((token) => /^(?:its|their)$/u.test(token.lower));

/** "Guanajuato has recorded 2,981 murders": one capitalised word that is no body; a place counts nothing itself. */
function isPlaceName(scene: Scene, { subject }: Cue): boolean {
  if (subject === null || subject.tokens.end - subject.tokens.start > 2) return false;
  if (/^(?:city|town|country|province|region|district|village|area|county|nation|world|island|suburb|neighbou?rhood)$/u.test(scene.tokens[subject.tokens.end - 1]?.lower ?? "")) return true;
  const { kind, side } = subject.party;
  return /^\p{Lu}\p{Ll}/u.test(scene.tokens[subject.tokens.end - 1]?.text ?? "") && (kind === null || kind === "person" || (kind === "government" && side !== null));
}

/** "citing two officials": the source itself is the content. */
function cited(scene: Scene, cue: Cue): Draft | null {
  const source = partyFrom(scene, cue.tokens.end, cue.sentence);
  if (source === null || cue.subject === null) return null;
  const content = [source.party.span];
  return { speakers: [cue.subject.party], cue: spanOf(scene, cue.tokens), content, stance: "asserts", via: [], family: "attitudes", rule: "cites", sentence: cue.sentence.index };
}

/** What a sentence says ends before ", according to …", which tells who passed it on. */
function citedEnd(scene: Scene, from: number, end: number): number {
  for (let at = from + 1; at < end; at++) if (scene.tokens[at]?.lower === "according" && scene.tokens[at - 1]?.text === "," && (scene.quoteOf[at] ?? -1) < 0) return at - 1;
  return end;
}

/** "said the road was open, three days after the ambush in which 12 died": what the article adds of another day. */
function laterEnd(scene: Scene, from: number, end: number): number {
  for (let at = from + 3; at < end - 3; at++) {
    if (scene.tokens[at]?.text !== "," || (scene.quoteOf[at] ?? -1) >= 0) continue;
    for (let next = at + 1; next <= at + 5; next++) {
      if (timeNouns.has(scene.tokens[next]?.lower ?? "") && /^(?:after|before)$/u.test(scene.tokens[next + 1]?.lower ?? "") && hasDefinite(scene, next + 2)) return at;
      if (!/^(?:NUM|DET|ADV|ADJ|NOUN|ADP)$/u.test(scene.tokens[next]?.pos ?? "")) break;
    }
  }
  return end;
}

const hasDefinite = (scene: Scene, at: number): boolean => nounGroupOf(scene, at)?.tokens.start === at && nounGroupOf(scene, at)?.amount === null;

const contrasts = formTest(({ lower }) => /^(?:though|although|even|while|whereas|despite)$/u.test(lower));
const setsTime = formTest(({ lower }) => /^(?:after|as|when|while|before|hours|days)$/u.test(lower));

/** "denies targeting civilians, though thousands have been killed": what the article holds against it is not said by the speaker. */
function contrastEnd(scene: Scene, from: number, end: number): number {
  for (let at = from + 1; at < end; at++) if (contrasts(scene.tokens[at]) && scene.tokens[at - 1]?.text === "," && (scene.quoteOf[at] ?? -1) < 0 && (scene.tokens[at]?.lower !== "even" || scene.tokens[at + 1]?.lower === "though")) return at - 1;
  return end;
}

/** A noun phrase as content ends before a clause of time that the article adds: "declared a curfew a day after …", "accuses the other as 23 die". */
function objectEnd(scene: Scene, from: number, end: number, presupposes: boolean): number {
  for (let at = from + 1; at < end; at++) {
    const token = scene.tokens[at];
    if (token === undefined || (scene.quoteOf[at] ?? -1) >= 0) continue;
    if (presupposes && /^(?:in|during)$/u.test(token.lower) && scene.tokens[at + 1]?.lower === "which") return at;
    if (presupposes && /^(?:that|which|who)$/u.test(token.lower) && scene.tokens[at - 1]?.text !== "of" && relativeVerb(scene, at + 1)) return at;
    if (token.lower === "that" && scene.tokens[at + 1]?.pos !== "VERB") return end;
    if (setsTime(token) && (token.lower !== "hours" && token.lower !== "days" || scene.tokens[at + 1]?.lower === "after") && finiteSoon(scene, at + 1, end)) {
      let stop = at;
      while (stop > from + 1 && /^(?:a|one|two|three|day|days|hours|hour|week|weeks|month|just|shortly|,)$/u.test(scene.tokens[stop - 1]?.lower ?? "")) stop--;
      return stop;
    }
  }
  return end;
}

/** Beliefs about what is so, not about what should be. */
const epistemic: ReadonlySet<string> = new Set(["think", "believe", "fear", "suspect", "presume", "assume", "reckon", "regard", "know", "understand", "deem", "consider", "remember"]);

/** Verbs whose object is an event that the article takes for known: "claimed responsibility for the attack that killed 12". */
const presupposing: ReadonlySet<string> = new Set(["claim", "admit", "acknowledge", "deny", "accuse", "blame", "condemn", "denounce", "dismiss", "reject", "describe", "call", "discuss", "mention", "attribute"]);

const relativeVerb = (scene: Scene, at: number): boolean => {
  const group = verbGroupAt(scene, at);
  return group !== null && group.tokens.start === at && group.form !== "ingParticiple";
};

function finiteSoon(scene: Scene, from: number, end: number): boolean {
  if (nounGroupOf(scene, from) === null) return false;
  for (let at = from; at < Math.min(end, from + 10); at++) {
    const group = verbGroupAt(scene, at);
    if (group !== null) return group.form === "finite";
    if (scene.tokens[at]?.text === ",") return false;
  }
  return false;
}

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
  return -1;
}
