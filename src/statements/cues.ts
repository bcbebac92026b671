import { documents } from "../actors/index.ts";
import type { Span } from "../core/index.ts";
import { formTest, type Sentence, type VerbGroup } from "../language/index.ts";
import type { Cue, Subject } from "./draft.ts";
import { agreesOnToll, assessesDeaths, declaresDead, namesDead, tellsByObject } from "./cue-objects.ts";
import { partyOf, partyOfWords, type Party } from "./party.ts";
import { actorAt, amountAt, isMark, nounGroupOf, spanOf, verbGroupAt, type Scene } from "./scene.ts";
import { subjectBefore, subjectOfSentence } from "./subjects.ts";
import { countNouns, cueVerbs, particles, plainSpeech, spokenWith, statementNouns, timeNouns, type CueVerb } from "./tables/en.ts";

/** Verbs that say something only with a particle. */
const withParticle: ReadonlySet<string> = new Set([...spokenWith.keys()].map((words) => words.split(" ")[0] ?? ""));

/** A word that may tell of itself; any other does only as the head of a verb group. */
const mayTell = formTest((form) => form.pos === "VERB" || certainty.has(form.lower) || plainSpeech.has(form.lower) || showing.has(form.lower));

/** The verbs of attribution of a sentence, in order. Verbs inside a quotation are the quoted person's own and left out. */
export function findCues(scene: Scene, sentence: Sentence): readonly Cue[] {
  const { tokens } = scene;
  const cues: Cue[] = [];
  for (let at = sentence.tokens.start; at < sentence.tokens.end; at++) {
    const token = tokens[at];
    if (token === undefined || (scene.quoteOf[at] ?? -1) >= 0 || (!mayTell(token) && verbGroupAt(scene, at) === null)) continue;
    const certain = token.pos === "ADJ" && certainty.has(token.lower) && tokens[at + 1]?.lower === "that" ? beBefore(scene, at) : null;
    if (certain !== null) {
      cues.push({ sentence, verb: assertion, lemma: "insist", group: certain, head: at, tokens: { start: certain.tokens.start, end: at + 1 }, subject: subjectBefore(scene, certain.tokens.start, sentence), active: true, index: cues.length });
      continue;
    }
    const plain = plainSpeech.get(token.lower);
    const group = verbGroupAt(scene, at);
    const shown = documentShows(scene, at, sentence);
    if (token.pos !== "VERB" && plain === undefined && group === null && shown === null) continue;
    if (group !== null && group.head !== at) continue;
    const lemma = plain ?? shown ?? (token.pos === "VERB" ? token.lemma : (group?.lemma ?? token.lemma));
    const verb = (lemma === "put" && tokens[at + 1]?.lower === "it" && /^[,.;]$/u.test(tokens[at + 2]?.text ?? ".") ? { ...assertion, inverts: true } : undefined) ?? (withParticle.has(lemma) ? spokenWith.get(`${lemma} ${tokens[at + 1]?.lower ?? ""}`) : undefined) ?? (assessesDeaths(scene, lemma, at, group) || namesDead(scene, lemma, at, group) || agreesOnToll(scene, lemma, at) ? { ...assertion, object: true } : undefined) ?? (tellsByObject(scene, lemma, at) ? { ...assertion, object: true } : undefined) ?? cueVerbs.get(lemma);
    if (verb === undefined) continue;
    if ((group === null && token.pos === "VERB" && (nounGroupOf(scene, at)?.head ?? at) > at) || isDatedNoun(scene, at)) continue;
    if (modifies(scene, at, group) || (group === null && documents.has(token.lower) && nounGroupOf(scene, at)?.head === at && /^(?:said|says)$/u.test(tokens[at + 1]?.lower ?? ""))) continue;
    if (/^(?:calls|claims|reports|demands)$/u.test(token.lower) && tokens[at - 1]?.pos === "VERB") continue;
    if (/^(?:claim|post|report|statement|account)$/u.test(token.lower) && (tokens[at - 1]?.pos === "DET" || (/^(?:earlier|previous|later|first|second|separate|latest)$/u.test(tokens[at - 1]?.lower ?? "") && tokens[at - 2]?.pos === "DET"))) continue;
    if (token.lower === "asked" && tokens[at + 1]?.lower === "not") continue;
    if (/^(?:speak|talk|refer|point)$/u.test(lemma) && particles.get(lemma)?.includes(tokens[at + 1]?.lower ?? "") !== true && !isMark(tokens[at + 1]) && !(tokens[at + 1]?.text === "," && insertedOf(scene, at + 2)) && toldOf(scene, at) < 0) continue;
    if (lemma === "continue" && !isMark(tokens[at + 1]) && !isMark(tokens[at + 2]) && !isMark(tokens[at - 1]) && !isMark(tokens[at - 2])) continue;
    if (token.pos !== "VERB" && group === null && shown === null && !standsAsVerb(scene, at, sentence)) continue;
    if (lemma === "read" && !documentReads(scene, group?.tokens.start ?? at)) continue;
    if (verb.figure && group?.form === "ingParticiple" && !cues.some((cue) => cue.verb.family === "statements" && cue.group?.form === "finite")) continue;
    if (verb.figure && !countsNear(scene, at, sentence)) continue;
    if (lemma === "embrace" && /^(?:martyrdom|shahadat|death)$/u.test(tokens[at + 1]?.lower ?? "")) continue;
    if (lemma === "read" && /^(?:out|by|on|over|at|during|aloud)$/u.test(tokens[at + 1]?.lower ?? "")) continue;
    if (lemma === "declare" && declaresDead(scene, at, sentence)) continue;
    if (lemma === "claim" && takesLives(scene, at, sentence)) continue;
    if (verb.stance === "denies" && !rejectsClaim(scene, at, sentence)) continue;
    const opening = group?.tokens.start ?? at;
    const start = hasSince(scene, group) ? opening - 2 : group === null && /^(?:has|have|had)$/u.test(tokens[at - 1]?.lower ?? "") ? at - 1 : opening;
    const heard = /^(?:speak|talk)$/u.test(lemma) ? toldOf(scene, at) : -1;
    const end = heard > 0 ? heard : particles.get(lemma)?.includes(tokens[at + 1]?.lower ?? "") === true ? at + 2 : at + 1;
    const told = group?.form === "ingParticiple" && verb.family === "statements" && tokens[start - 1]?.text === "," ? cues.findLast((cue) => cue.verb.family === "statements" && cue.subject !== null && (cue.group?.form === "finite" || (cue.active && cue.group?.form === "pastParticiple"))) : undefined;
    const beside = group?.form === "ingParticiple" ? withSubject(scene, start, sentence) : null;
    const near = beside ?? (told?.subject != null ? { ...told.subject, link: "shared" as const } : group?.form === "ingParticiple" || group?.form === "infinitive" ? subjectOfSentence(scene, start, sentence) : subjectBefore(scene, start, sentence));
    const own = near?.link === "shared" && !verb.hearer && near.tokens.start >= (cues.at(-1)?.tokens.end ?? at) ? matrixSubject(scene, near, cues) : shown !== null && near?.party.kind === null ? { ...near, party: writerOf(scene, { start: near.tokens.start, end: at }) } : near;
    if (lemma === "admit" && (group?.voice === "passive" || (takesIn(scene, at) && (own === null || own.party.kind === "medical" || own.party.kind === null || own.party.kind === "ngo" || (!fighting.test(own.party.kind) && !endsWithAmount(scene, at)))))) continue;
    if (lemma === "hear" && !sitsInJudgement(scene, own)) continue;
    cues.push({ sentence, verb, lemma, group, head: at, tokens: { start, end }, subject: own, active: start < opening || isActive(scene, group, own, end), index: cues.length });
  }
  return cues;
}

/** "…, with one blogger gloating over 20 dead": whoever stands between "with" and the participle speaks. */
function withSubject(scene: Scene, verb: number, sentence: Sentence): Subject | null {
  const actor = actorAt(scene, verb - 1);
  if (actor?.tokens.end !== verb || scene.tokens[actor.tokens.start - 1]?.lower !== "with" || actor.tokens.start - 1 < sentence.tokens.start) return null;
  return { tokens: actor.tokens, party: partyOf(actor), link: "own" };
}

const showing: ReadonlySet<string> = new Set(["show", "suggest", "indicate", "list"]);
const shows = formTest(({ lower }) => showing.has(lower));

/** "figures from the ministry show", "parish records list 63": a document's verb that the tagger takes for a noun. Returns its dictionary form, null where it is none. */
function documentShows(scene: Scene, at: number, sentence: Sentence): string | null {
  const { tokens } = scene;
  const lemma = shows(tokens[at]) ? tokens[at]?.lower : undefined;
  const after = tokens[at + 1];
  if (lemma === undefined || tokens[at]?.pos !== "NOUN" || (tokens[at - 1]?.pos !== "NOUN" && tokens[at - 1]?.pos !== "PROPN")) return null;
  if (lemma === "list") return after?.pos === "NUM" && paper.test(tokens[at - 1]?.lower ?? "") ? lemma : null;
  if (after !== undefined && after.sentence === sentence.index && !/^[.;]$/u.test(after.text)) return null;
  for (let before = at - 1; before > Math.max(sentence.tokens.start, at - 9); before--) {
    if (tokens[before]?.text === ",") return paper.test(tokens[before + 1]?.lower ?? "") || paper.test(tokens[before + 2]?.lower ?? "") || paper.test(tokens[at - 1]?.lower ?? "") ? lemma : null;
  }
  return null;
}

/** Who wrote the document that a noun phrase names, else the document: "figures from the council". */
function writerOf(scene: Scene, tokens: Span): Party {
  for (let at = tokens.start; at < tokens.end - 1; at++) {
    if (!/^(?:from|by)$/u.test(scene.tokens[at]?.lower ?? "")) continue;
    const start = scene.tokens[at + 1]?.pos === "DET" ? at + 2 : at + 1;
    const actor = actorAt(scene, start);
    return { ...(actor === null ? partyOfWords(scene, { start, end: tokens.end }) : partyOf(actor)), span: spanOf(scene, tokens) };
  }
  return partyOfWords(scene, tokens);
}

const paper = /^(?:figures|data|records|documents|statistics|lists|numbers|registers|papers|tallies)$/u;

/** "have since confirmed": the adverb that the tagger takes for a conjunction stands between auxiliary and verb. */
function hasSince(scene: Scene, group: VerbGroup | null): boolean {
  return group !== null && group.tokens.end - group.tokens.start === 1 && scene.tokens[group.tokens.start - 1]?.lower === "since" && /^(?:have|has|had)$/u.test(scene.tokens[group.tokens.start - 2]?.lower ?? "");
}

/** "The spokesman confirmed that 12 people were killed, but gave …": those of whom something is told do not speak; who told it goes on. */
function matrixSubject(scene: Scene, near: Subject, cues: readonly Cue[]): Subject {
  const teller = cues.findLast((cue) => cue.verb.family === "statements" && cue.subject !== null && cue.group?.form === "finite" && cue.tokens.end <= near.tokens.start);
  if (teller?.subject?.party.kind == null || (near.party.kind !== null && near.party.kind !== "person") || near.party.name.split(" ").every((word) => /^\p{Lu}/u.test(word))) return near;
  const verb = [0, 1].map((offset) => verbGroupAt(scene, near.tokens.end + offset)).find((group) => group !== null);
  return verb?.voice === "passive" || verb?.lemma === "be" ? { ...teller.subject, link: "shared" } : near;
}

/** Whoever takes nobody in. */
const fighting = /^(?:military|armedGroup|police|government)$/u;

/** "had admitted six", "admits 30 wounded": a hospital takes in; "admits nine killed" tells. */
function takesIn({ tokens }: Scene, at: number): boolean {
  const next = tokens[at + 1];
  if (next?.pos !== "NUM" && !/^(?:more|at|about|some|nearly|dozens|only|over|almost|another|scores|several|many)$/u.test(next?.lower ?? "")) return false;
  return !tokens.slice(at + 1, at + 8).some((token) => /^(?:dead|killed|deaths?|died|dies|lost|losses|fatalities|captured|captive|missing)$/u.test(token.lower));
}

/** "admit only two": nothing stands behind the number, so that no patients are meant. */
function endsWithAmount(scene: Scene, at: number): boolean {
  const amount = amountAt(scene, at + 1) ?? amountAt(scene, at + 2) ?? amountAt(scene, at + 3);
  const next = amount === null ? undefined : scene.tokens[amount.tokens.end];
  return amount !== null && (next === undefined || next.pos === "PUNCT" || next.pos === "CCONJ");
}

/** "the court heard that": told before it, and on its record. */
const sitsInJudgement = (scene: Scene, subject: Subject | null): boolean => subject !== null && /^(?:court|inquest|inquiry|enquiry|tribunal|hearing|trial|jury|panel|commission|council|parliament|committee)$/u.test(scene.tokens[subject.tokens.end - 1]?.lower ?? "");

/** "the statement read": what is written speaks; somebody who reads does not. */
const documentReads = (scene: Scene, verb: number): boolean => scene.tokens.slice(Math.max(0, verb - 5), verb).some((token, at, all) => documents.has(token.lower) && (at === all.length - 1 || /^(?:of|from|by)$/u.test(all[at + 1]?.lower ?? ""))) || (/^(?:an?|the|its|their)$/u.test(scene.tokens[verb + 1]?.lower ?? "") && /^[,"”’]$/u.test(scene.tokens[verb - 1]?.text ?? "") && documents.has(scene.tokens[verb + 2]?.lower ?? ""));

/** Adjectives by which somebody vouches for what follows: "was sure that". */
const certainty: ReadonlySet<string> = new Set(["sure", "certain", "adamant", "confident", "convinced", "positive"]);
const assertion: CueVerb = { family: "statements", stance: "asserts", object: false, hearer: false, inverts: false, figure: false };

/** The "is" or "was" of "was however sure that". */
function beBefore(scene: Scene, at: number): VerbGroup | null {
  for (let before = at - 1; before >= at - 3; before--) {
    const group = verbGroupAt(scene, before);
    if (group !== null) return group.lemma === "be" && group.form === "finite" && !group.negated ? group : null;
    if (scene.tokens[before]?.pos !== "ADV" && scene.tokens[before]?.text !== ",") return null;
  }
  return null;
}

/** Behind the particle of "spoke to the agency of six killed"; -1 where it is not so. */
function toldOf(scene: Scene, at: number): number {
  if (!/^(?:to|with)$/u.test(scene.tokens[at + 1]?.lower ?? "")) return -1;
  const end = nounGroupOf(scene, at + 2)?.tokens.end ?? -1;
  return end > 0 && /^(?:of|about)$/u.test(scene.tokens[end]?.lower ?? "") && amountAt(scene, end + 1) !== null ? end + 1 : -1;
}

/** "speaks, for his part, of six killed". */
function insertedOf(scene: Scene, from: number): boolean {
  for (let at = from; at < from + 6; at++) if (scene.tokens[at]?.text === ",") return scene.tokens[at + 1]?.lower === "of";
  return false;
}

/** "the first confirmed case", "two reported deaths": a participle before its noun. */
function modifies(scene: Scene, at: number, group: VerbGroup | null): boolean {
  const { tokens } = scene;
  if (group !== null && group.tokens.end - group.tokens.start > 1) return false;
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  if (!/ed$/u.test(tokens[at]?.lower ?? "") || before === undefined || after === undefined || (after.pos !== "NOUN" && after.pos !== "ADJ")) return false;
  if (suspected.has(tokens[at]?.lemma ?? "") && (before.pos === "PUNCT" || before.pos === "CCONJ")) return true;
  return /^(?:first|second|third|last|only)$/u.test(before.lower) || before.pos === "DET" || before.pos === "ADJ" || before.pos === "NUM" || before.pos === "ADP" || (before.lower === "'s" && before.pos === "PART");
}

/** A bare past form without an object ("police confirmed that") is active where a clause, a quotation or the sentence's end follows, or its subject is an actor. */
function isActive(scene: Scene, group: VerbGroup | null, subject: Subject | null, end: number): boolean {
  if (group === null) return true;
  if (/^(?:dub|call|describe|label|brand|term|characterise|characterize)$/u.test(group.lemma) && group.tokens.end - group.tokens.start === 1 && calledBy(scene, end)) return false;
  if (scene.tokens[end]?.lower === "by" && group.tokens.end - group.tokens.start === 1 && /ed$/u.test(scene.tokens[group.head]?.lower ?? "") && actorAt(scene, end + 1) !== null) return false;
  if (group.voice === "active") return !(group.form === "finite" && group.tokens.end - group.tokens.start === 1 && /ed$/u.test(scene.tokens[group.head]?.lower ?? "") && subject?.link === "own" && subject.party.kind === null && reducedAfter(scene, group.head, end));
  if (group.form !== "pastParticiple" || subject === null || subject.link === "shared") return false;
  if (end > group.tokens.end && subject.party.kind !== null && /^(?:of|about|to|for|at|over|against|on)$/u.test(scene.tokens[end - 1]?.lower ?? "")) return true;
  const next = scene.tokens[end];
  if (next?.lower === "of" && /^(?:accuse|suspect|convict)$/u.test(group.lemma)) return false;
  if (next?.lower === "to" && suspected.has(group.lemma) && /^(?:be|have)$/u.test(scene.tokens[end + 1]?.lower ?? "")) return false;
  if (subject.party.kind !== null && next?.pos === "VERB" && verbGroupAt(scene, end)?.form === "ingParticiple") return true;
  if (next?.lower === "as" && rejects(scene, end, subject)) return true;
  if (next?.lower === "by" || next?.lower === "as") return false;
  if (group.lemma === "laugh" && subject.party.kind !== null) return true;
  if (/^(?:deny|refute|reject|dismiss)$/u.test(group.lemma) && subject.party.kind !== null && scene.tokens[end]?.sentence === scene.tokens[group.head]?.sentence && (next?.pos === "VERB" || next?.pos === "NOUN")) return true;
  if (next === undefined || /^(?:that|how|whether|[:,.])$/u.test(next.lower) || isMark(next)) return true;
  const time = nounGroupOf(scene, end);
  if (subject.party.kind !== null && time !== null && timeNouns.has(scene.tokens[time.head]?.lower ?? "")) return true;
  return (subject.party.kind !== null || actorAt(scene, isMark(scene.tokens[subject.tokens.end - 1]) ? subject.tokens.end - 2 : subject.tokens.end - 1) !== null) && (next.pos === "ADP" || next.pos === "ADV" || next.pos === "PROPN" || next.pos === "PART");
}

/** "gunmen suspected to be rebels": those of whom it is thought. */
const suspected: ReadonlySet<string> = new Set(["suspect", "believe", "think", "say", "report", "know", "presume", "allege", "fear", "rumour", "understand"]);

/** "dismissed as a lie the claim that": what is rejected stands behind "as". */
function rejects(scene: Scene, as: number, subject: Subject): boolean {
  const called = nounGroupOf(scene, as + 1) ?? null;
  const end = called?.tokens.end ?? (scene.tokens[as + 1]?.pos === "ADJ" ? as + 2 : -1);
  return subject.party.kind !== null && end > 0 && nounGroupOf(scene, end)?.tokens.start === end;
}

/** "dismissed the commander" denies nothing: verbs that do other things as well deny only what somebody said. */
function rejectsClaim(scene: Scene, at: number, sentence: Sentence): boolean {
  if (!/^(?:dismiss|reject|contradict|brush|laugh)/u.test(scene.tokens[at]?.lower ?? "")) return true;
  const first = scene.tokens[at + 1];
  if (first === undefined || first.sentence !== sentence.index || isMark(first) || /^(?:by|that|as|aside|off|[,.:])$/u.test(first.lower)) return true;
  for (let next = at + 1; next < Math.min(sentence.tokens.end, at + 12); next++) {
    const word = scene.tokens[next]?.lower ?? "";
    if (statementNouns.has(word) || /^(?:idea|notion|version|reporting|news|numbers?|accusations?|it|them)$/u.test(word) || scene.tokens[next]?.pos === "NUM" || isMark(scene.tokens[next])) return true;
    if (/^(?:whose|who|which|after|over|for|from)$/u.test(word)) return false;
  }
  return false;
}

/** "dubbed a terrorist attack by officials": an actor behind "by" calls it so. */
function calledBy(scene: Scene, from: number): boolean {
  for (let at = from; at < from + 9; at++) {
    const token = scene.tokens[at];
    if (token === undefined || token.text === "," || token.pos === "VERB") return false;
    if (token.lower === "by" && (scene.quoteOf[at] ?? -1) < 0) return actorAt(scene, at + 1) !== null;
  }
  return false;
}

/** "cases reported in the north": a noun, its participle, and a place or time. */
function reducedAfter(scene: Scene, head: number, end: number): boolean {
  const next = scene.tokens[end];
  const before = scene.tokens[head - 1];
  if (next?.lower === "of" && /^(?:accused|suspected|convicted)$/u.test(scene.tokens[head]?.lower ?? "") && before?.pos === "NOUN") return true;
  return (before?.pos === "NOUN" || before?.pos === "NUM") && next !== undefined && (nounGroupOf(scene, end) === null || next.lower === "online") && (next.pos === "ADV" || next.lower === "online" || /^(?:in|at|since|from|worldwide|across|among|by)$/u.test(next.lower)) && !/^(?:that|:)$/u.test(scene.tokens[end + 3]?.lower ?? "");
}

/** True for "claimed 12 lives", "claimed the lives of five". */
function takesLives(scene: Scene, at: number, sentence: Sentence): boolean {
  for (let next = at + 1; next < Math.min(sentence.tokens.end, at + 6); next++) if (/^(?:lives|life|victims?)$/u.test(scene.tokens[next]?.lower ?? "")) return true;
  return false;
}

function countsNear(scene: Scene, at: number, sentence: Sentence): boolean {
  if (/^(?:it|them|this|that)$/u.test(scene.tokens[at + 1]?.lower ?? "") && scene.tokens[at + 2]?.lower === "at") return true;
  if (/^(?:by|at)$/u.test(scene.tokens[at + 1]?.lower ?? "")) for (let before = at - 1; before > Math.max(sentence.tokens.start - 1, at - 9); before--) if (countNouns.has(scene.tokens[before]?.lower ?? "")) return true;
  for (let next = at + 1; next < Math.min(sentence.tokens.end, at + 8); next++) if (countNouns.has(scene.tokens[next]?.lower ?? "")) return true;
  return /^(?:for|of)$/u.test(scene.tokens[sentence.tokens.start]?.lower ?? "") && /^(?:dead|killed|injured|wounded)$/u.test(scene.tokens[sentence.tokens.start + 2]?.lower ?? "");
}

/** "A UN report this month said": a noun, and when what it names was made. */
const isDatedNoun = (scene: Scene, at: number): boolean => /^(?:report|claim|estimate|post|count|statement)$/u.test(scene.tokens[at]?.lower ?? "") && [1, 2].some((offset) => timeNouns.has(scene.tokens[at + offset]?.lower ?? "") && verbGroupAt(scene, at + offset + 1)?.form === "finite");

/** "claims" and "reports" are nouns as often: verbs only after a noun or name and before a clause, or around a quotation. */
function standsAsVerb(scene: Scene, at: number, sentence: Sentence): boolean {
  const { tokens } = scene;
  const token = tokens[at];
  if (token === undefined) return false;
  if (/^(?:said|says|told|informed|branded|confided|added|wrote|announced|tells|adds|writes|saying|adding|tweeted)$/u.test(token.lower)) return true;
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  if (at === sentence.tokens.start) return false;
  if (before?.text === "," || isMark(before)) return true;
  if (before?.text === ")" && /^reports$/u.test(token.lower) && actorAt(scene, at - 1)?.tokens.end === at) return after === undefined || after.sentence !== sentence.index || after.text === ".";
  return (before?.pos === "PROPN" || before?.pos === "NOUN" || before?.pos === "PRON") && (after === undefined || after.sentence !== sentence.index || after.lower === "that" || after.text === ":" || after.pos === "PRON" || after.pos === "DET" || after.pos === "NUM");
}
