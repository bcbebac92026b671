import type { ActorMention } from "../../actors/index.ts";
import type { Sentence } from "../../language/index.ts";
import { contentSpans } from "../content.ts";
import type { Draft, SentenceRule } from "../draft.ts";
import { partyFrom, partyOf, partyOfWords, type Party } from "../party.ts";
import { cueVerbs, timeNouns } from "../tables/en.ts";
import { actorAt, bodyEnd, isMark, nounGroupOf, spanOf, verbGroupAt, type Scene } from "../scene.ts";

/** "Governor: ‘Twenty dead’", "Ministry: six killed", "NEWSROOM: …": a speaker, a colon, the words. */
export const speakerColon: SentenceRule = {
  id: "speaker-colon",
  find(scene, sentence, taken) {
    const block = scene.analysis.blocks[sentence.block];
    const colon = block?.sentences.start === sentence.index && taken.length === 0 ? colonIn(scene, sentence) : -1;
    if (colon < 0 || block === undefined) return [];
    if (block.kind !== "paragraph" && scene.tokens[colon + 1]?.pos === "NUM" && !speakingBody(scene, colon) && scene.tokens.slice(sentence.tokens.start, colon).every((token) => token.text === token.text.toUpperCase())) return [];
    const party = labelled(scene, sentence, colon, block.kind === "headline" || block.kind === "subheading" || block.kind === "listItem");
    if (party === null) return [];
    const blockEnd = scene.analysis.sentences[block.sentences.end - 1]?.tokens.end ?? sentence.tokens.end;
    const content = contentSpans(scene, colon + 1, block.kind === "paragraph" ? blockEnd : bodyEnd(scene, sentence));
    if (content.length === 0) return [];
    return [draft(party, spanOf(scene, { start: colon, end: colon + 1 }), content, sentence, "speaker-colon")];
  },
};

/** "Police spokesman Noor Haddad, on Telegram: “One dead.”": a speaker, where he spoke, a colon and his words, without a verb. */
export const quotedBehindColon: SentenceRule = {
  id: "quoted-behind-colon",
  find(scene, sentence, taken) {
    if (taken.length > 0) return [];
    const { start, end } = sentence.tokens;
    const actor = actorAt(scene, start);
    if (actor === null || actor.tokens.start !== start || actor.kind === null || scene.tokens[actor.tokens.end]?.text !== ",") return [];
    let colon = actor.tokens.end + 1;
    while (colon < Math.min(end - 1, actor.tokens.end + 10) && scene.tokens[colon]?.text !== ":" && verbGroupAt(scene, colon)?.form !== "finite") colon++;
    if (scene.tokens[colon]?.text !== ":" || !isMark(scene.tokens[colon + 1]) || !/^(?:on|in|at|via|by|from|through|speaking|writing)$/u.test(scene.tokens[actor.tokens.end + 1]?.lower ?? "")) return [];
    const content = contentSpans(scene, colon + 1, end);
    return content.length === 0 ? [] : [draft(partyOf(actor), spanOf(scene, { start: colon, end: colon + 1 }), content, sentence, "quoted-behind-colon")];
  },
};

/** A body known by its initials ("UN:") or an office ("POLICE:"), and no heading such as "IRAQ:". */
function speakingBody(scene: Scene, colon: number): boolean {
  const actor = actorAt(scene, colon - 1);
  return actor !== null && actor.kind !== null && actor.kind !== "person" && actor.kind !== "government" && actor.tokens.end === colon;
}

/** Labels that open a section and name nobody. */
export const sectionLabels = /^(?:background|context|analysis|note|notes|update|updated|watch|read|video|photo|photos|correction|summary|details|previously|casualties|toll|losses|location|reference|clarification|related|map|timeline|glossary|results|situation|overview|response|needs|access|date|place|time|subject|tags|breaking|exclusive|live|explainer|opinion|editorial|dateline)$/u;

/** Who leads through a programme: labels that stand for the outlet. */
export const programmeStaff = /^(?:presenter|host|anchor|announcer|newsreader|moderator|narrator|correspondent|reporter|studio|interviewer|question|q)$/u;

/** True where the text is a broadcast's transcript: whoever speaks there without quotation marks belongs to the programme. */
function isTranscript(scene: Scene): boolean {
  return scene.analysis.blocks.some((block) => {
    const first = scene.analysis.sentences[block.sentences.start]?.tokens.start ?? -1;
    return programmeStaff.test(scene.tokens[first]?.lower ?? "") && scene.tokens[first + 1]?.text === ":";
  });
}

/** True where two paragraphs at least open with a label in capitals: one alone is a dateline ("KABUL: Six people …"). */
function labelledTwice(scene: Scene): boolean {
  let found = 0;
  for (const block of scene.analysis.blocks) {
    const first = scene.analysis.sentences[block.sentences.start]?.tokens.start ?? -1;
    for (let at = first; at >= 0 && at < first + 4; at++) {
      const word = scene.tokens[at]?.text ?? "";
      if (word === ":" && at > first) found++;
      if (word !== word.toUpperCase() || word === ":") break;
    }
  }
  return found > 1;
}

/** First token behind a bullet or a time of day: "17:42 UN: …", "- Mayor: …". */
function labelStart(scene: Scene, sentence: Sentence): number {
  let at = sentence.tokens.start;
  while (at < sentence.tokens.end - 2 && /^(?:[-–—•▪*·]|\d{1,2}[:.]\d{2}|\d{4}|gmt|utc|local|am|pm|a\.m\.|p\.m\.|live|update|breaking)$/u.test(scene.tokens[at]?.lower ?? "")) at++;
  return at;
}

function colonIn(scene: Scene, sentence: Sentence): number {
  for (let at = labelStart(scene, sentence) + 1; at < Math.min(sentence.tokens.end - 1, sentence.tokens.start + 14); at++) {
    const token = scene.tokens[at];
    if (token?.text === ":") return at;
  }
  return -1;
}

function labelled(scene: Scene, sentence: Sentence, colon: number, heading: boolean): Party | null {
  const { tokens } = scene;
  const start = labelStart(scene, sentence);
  if (timeNouns.has(tokens[start]?.lower ?? "") || sectionLabels.test(tokens[start]?.lower ?? "")) return null;
  if (!isMark(tokens[colon + 1]) && (programmeStaff.test(tokens[start]?.lower ?? "") || (!heading && isTranscript(scene)))) return null;
  const actor = actorAt(scene, colon - 1);
  const quoted = isMark(tokens[colon + 1]);
  if (actor !== null && actor.tokens.end === colon && (quoted || (heading && actor.kind !== null) || (actor.kind === "person" && colon - start === 1)) && actor.tokens.start === start) {
    if (isCountry(scene, actor.tokens.start, colon) && !quoted) return null;
    if (quoted || actor.kind !== "person" || colon - start > 1 || actor.name.includes(" ")) return partyOf(actor);
    return fullerName(scene, actor);
  }
  const group = nounGroupOf(scene, colon - 1);
  if (group === null || group.tokens.start !== start || colon - start > 5) return null;
  const capitals = tokens.slice(start, colon).every((token) => token.text === token.text.toUpperCase() && /\p{L}/u.test(token.text));
  if (quoted || (capitals && labelledTwice(scene) && !scene.analysis.capitals && !heading && colon - start <= 3 && scene.analysis.blocks[sentence.block]?.kind === "paragraph")) return partyOfWords(scene, { start, end: colon });
  return null;
}

const bodyWords = /\b(?:Ministry|Department|Office|Directorate|Bureau|Council|Committee|Commission|Agency|Army|Police|Force|Service|City|State|Province|Region|District|Hospital)\b/u;

/** "Haddad: two dead": a surname alone is a speaker where the article has the whole name, or lets the bearer speak elsewhere; null where it does neither. */
function fullerName(scene: Scene, label: ActorMention): Party | null {
  const whole = scene.actors.find(({ name, form }) => form === "name" && name.endsWith(` ${label.name}`) && /^(?:\p{Lu}[\p{L}.'’-]* ){1,3}\p{Lu}[\p{L}'’-]*$/u.test(name) && !bodyWords.test(name));
  if (whole !== undefined) return { ...partyOf(whole), span: { start: label.start, end: label.end } };
  const speaks = scene.actors.some((other) => other !== label && other.name === label.name && cueVerbs.get(scene.tokens[other.tokens.end]?.lemma ?? "")?.family === "statements");
  return speaks ? partyOf(label) : null;
}

const isCountry = (scene: Scene, start: number, end: number): boolean => {
  const actor = actorAt(scene, start);
  return actor?.kind === "government" && end - start <= 2 && actor.side !== null && actor.name.length > 2 && !/^(?:Kremlin|White House|Pentagon)$/u.test(actor.name);
};

/** "Six dead in market blast – ministry", "… killed: army": words, a dash or colon, and who says so at the end of a heading. */
export const dashSpeaker: SentenceRule = {
  id: "dash-speaker",
  find(scene, sentence, taken) {
    const block = scene.analysis.blocks[sentence.block];
    if (block === undefined || taken.some((draft) => draft.family === "statements") || (block.kind === "paragraph" && block.sentences.end - block.sentences.start > 1 && block.sentences.end - 1 !== sentence.index)) return [];
    const closing = bodyEnd(scene, sentence);
    const end = scene.tokens[closing - 1]?.text === ")" ? closing - 1 : closing;
    if (end < closing && block.kind === "paragraph") return [];
    for (let at = end - 1; at > Math.max(sentence.tokens.start + 2, end - 9); at--) {
      if (end < closing ? scene.tokens[at]?.text !== "(" : !/^(?:[–—:-]|--)$/u.test(scene.tokens[at]?.text ?? "")) continue;
      const actor = actorAt(scene, at + 1);
      const party = actor !== null && actor.tokens.end === end ? partyFrom(scene, at + 1, sentence)?.party : undefined;
      const pulled = party ?? pullQuoteName(scene, sentence, at, end);
      if (pulled === undefined) return [];
      const content = contentSpans(scene, sentence.tokens.start, at);
      return content.length === 0 ? [] : [draft(pulled, spanOf(scene, { start: at, end: at + 1 }), content, sentence, "dash-speaker")];
    }
    return [];
  },
};

/** "“I saw two people die” – Olena, 34": whoever is named behind a quotation, with or without an age. */
function pullQuoteName(scene: Scene, sentence: Sentence, dash: number, end: number): Party | undefined {
  const last = scene.tokens[dash - 1];
  const group = nounGroupOf(scene, dash + 1);
  if (!isMark(last) || !isMark(scene.tokens[sentence.tokens.start]) || group?.tokens.start !== dash + 1 || !/^\p{Lu}/u.test(scene.tokens[group.head]?.text ?? "")) return undefined;
  const age = scene.tokens[group.tokens.end]?.text === "," && /^\d{1,3}$/u.test(scene.tokens[group.tokens.end + 1]?.text ?? "") ? 2 : 0;
  return group.tokens.end + age === end ? { ...partyOfWords(scene, group.tokens), kind: "person" } : undefined;
}

function draft(party: Party, cue: Draft["cue"], content: Draft["content"], sentence: Sentence, rule: string): Draft {
  return { speakers: [party], cue, content, stance: "asserts", via: [], family: "statements", rule, sentence: sentence.index };
}
