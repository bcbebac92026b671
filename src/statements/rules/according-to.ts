import { documents } from "../../actors/index.ts";
import { contentSpans, sentenceStart } from "../content.ts";
import type { Draft, SentenceRule } from "../draft.ts";
import { partyFrom, partyOf } from "../party.ts";
import { actorAt, bodyEnd, nounGroupOf, spanOf, verbGroupAt, type Scene } from "../scene.ts";
import { formTest, type Sentence, type WordForm } from "../../language/index.ts";
import { hasVerb } from "./said-after.ts";

/** Words that open a phrase of source, behind which an actor must stand: "as per the police", "per the ministry", "citing no names". */
const frames: readonly (readonly string[])[] = [["as", "per"], ["per"], ["on", "the", "word", "of"], ["going", "by"], ["it", "emerged", "from"], ["it", "emerges", "from"], ["judging", "by"]];

/** Every word that a source is named behind: all others are passed over. */
const opens = ({ lower }: WordForm): boolean => /^(?:according|as|by|on|in|one|we|if)$/u.test(lower) || frames.some(([first]) => first === lower);
const mayOpen = formTest(opens);

/** "According to X, …", "…, according to X", "… as per X": one statement for each X joined by "and". */
export const accordingTo: SentenceRule = {
  id: "according-to",
  needs: opens,
  find(scene, sentence, taken) {
    const drafts: Draft[] = [];
    for (let at = sentence.tokens.start; at < sentence.tokens.end; at++) {
      const length = cueLength(scene, at);
      if (length === 3 && scene.tokens[at]?.lower === "as" && taken.some((draft) => draft.family === "statements" && draft.speakers.length > 0)) continue;
      if (length === 0 || (scene.quoteOf[at] ?? -1) >= 0) continue;
      const both = /^(?:both|what)$/u.test(scene.tokens[at + length]?.lower ?? "") ? 1 : 0;
      const speaker = partyFrom(scene, at + length + both, sentence);
      if (speaker === null || (length === 2 && /(?:^|\s)(?:plan|plans|schedule|custom|customs|tradition|traditions|type|size|age|law|laws|rule|rules|need|needs|rites?|rituals?|protocols?|procedures?|standards|wishes|will|timetable|ability|rank|severity|religion|faith)$/u.test(scene.text.slice(speaker.party.span.start, speaker.party.span.end)))) continue;
      const parties = [speaker.party];
      let end = speaker.end;
      if (scene.tokens[end]?.lower === "and") {
        const other = actorAt(scene, end + 1);
        if (other !== null && other.tokens.start === end + 1) {
          parties.push(partyOf(other));
          end = other.tokens.end;
        }
      }
      const content = contentAround(scene, sentence, at, end, taken);
      if (content.length > 0) drafts.push({ speakers: parties, cue: spanOf(scene, { start: at, end: at + length }), content, stance: "asserts", via: [], family: "statements", rule: "according-to", sentence: sentence.index });
      at = end;
    }
    return drafts;
  },
};

function cueLength(scene: Scene, at: number): number {
  if (!mayOpen(scene.tokens[at])) return 0;
  const lower = scene.tokens[at]?.lower;
  if (lower === "if" && actorAt(scene, at + 1)?.tokens.start === at + 1 && /^(?:(?:is|are) to be (?:believed|trusted)|(?:is|are) (?:right|correct|accurate)\b.*|(?:can|could) be (?:believed|trusted)\b.*)$/u.test(scene.tokens.slice(actorAt(scene, at + 1)?.tokens.end ?? at, (actorAt(scene, at + 1)?.tokens.end ?? at) + 4).map((token) => token.lower).join(" "))) return 1;
  const framed = frameLength(scene, at);
  if (framed > 0) return framed;
  if (lower === "according" && scene.tokens[at + 1]?.lower === "to") return 2;
  if (lower === "as" && /^(?:reported|claimed|stated|announced|confirmed|told|said)$/u.test(scene.tokens[at + 1]?.lower ?? "") && scene.tokens[at + 2]?.lower === "by") return 3;
  if ((lower === "by" || lower === "on" || lower === "in") && ownedCount(scene, at + 1)) return 1;
  if ((lower === "by" || lower === "on" || lower === "in") && scene.tokens[at + 1]?.lower === "the" && countWords.test(scene.tokens[at + 2]?.lower ?? "") && scene.tokens[at + 3]?.lower === "of") return 4;
  if ((lower === "one" || lower === "we") && /^(?:learns|learnt|learned|learn)$/u.test(scene.tokens[at + 1]?.lower ?? "") && scene.tokens[at + 2]?.lower === "from") return 3;
  return 0;
}

const countWords = /^(?:count|tally|estimate|data|figures|reckoning|account|records|words|version|telling|view|opinion|judgement|judgment|calculations?|assessment|belief)$/u;

/** Tokens of "as per", "with reference to" right before an actor; 0 where none stands. */
function frameLength(scene: Scene, at: number): number {
  for (const frame of frames) {
    if (!frame.every((word, k) => scene.tokens[at + k]?.lower === word)) continue;
    const before = scene.tokens[at - 1];
    const opens = before === undefined || before.sentence !== scene.tokens[at]?.sentence || /^[,;:(–—-]$|^["”’]$/u.test(before.text);
    const next = at + frame.length;
    const start = nounGroupOf(scene, next)?.tokens.start === next ? actorAt(scene, next) ?? actorAt(scene, next + 1) : null;
    const written = frame.length > 2 && documents.has(scene.tokens[nounGroupOf(scene, next)?.head ?? -1]?.lower ?? "");
    if (written) return frame.length;
    return start !== null && (opens || frame.length > 1) && start.tokens.start <= next + 1 ? frame.length : 0;
  }
  return 0;
}

/** "by the agency's count", "by the UN's confirmed data". */
function ownedCount(scene: Scene, at: number): boolean {
  const actor = actorAt(scene, at);
  const group = nounGroupOf(scene, at);
  return actor !== null && group !== null && group.tokens.start === at && actor.tokens.end < group.tokens.end && (countWords.test(scene.tokens[group.head]?.lower ?? "") || scene.tokens[group.head]?.lower === "own");
}

function contentAround(scene: Scene, sentence: Sentence, at: number, end: number, taken: readonly Draft[]): ReturnType<typeof contentSpans> {
  const { tokens } = scene;
  const body = bodyEnd(scene, sentence);
  let from = sentenceStart(scene, sentence);
  for (const draft of taken) {
    for (let token = from; token < at; token++) if (draft.cue !== null && tokens[token]?.start === draft.cue.start && /^(?:while|but|and|though|although|whereas)$/u.test(clauseBreak(scene, token, from))) from = breakAt(scene, token, from);
  }
  for (let token = from; token < at; token++) if (tokens[token]?.text === ";" && attributedIn(scene, from, token, taken)) from = token + 1;
  if (/^(?:which|that|who)$/u.test(tokens[at - 1]?.lower ?? "")) return contentSpans(scene, end, body);
  const opening = at === from || (!hasVerb(scene, from, at) && hasVerb(scene, end, body)) || /^(?:while|but|and|although|though)$/u.test(tokens[at - 1]?.lower ?? "");
  if (!opening) {
    const before = contentSpans(scene, from, at);
    const next = tokens[end];
    if (next?.text === ";" && !attributedIn(scene, end + 1, body, taken)) return [...before, ...contentSpans(scene, end + 1, body)];
    if (next?.text === "," && hasVerb(scene, end + 1, body) && !/^(?:who|which|whose|whom|when|after|while|a|where|citing|adding|and|but)$/u.test(tokens[end + 1]?.lower ?? "")) return [...before, ...contentSpans(scene, end + 1, body)];
    return before;
  }
  let start = end;
  for (let token = end; token < Math.min(body, end + 14); token++) {
    if (tokens[token]?.text === ",") {
      start = token + 1;
      break;
    }
    const verb = verbGroupAt(scene, token);
    if (verb !== null && verb.form !== "pastParticiple" && !/^(?:who|which|that|whom)$/u.test(tokens[verb.tokens.start - 1]?.lower ?? "")) break;
  }
  return contentSpans(scene, start, beforeOther(scene, start, body, taken));
}

/** "According to the police two died, while residents speak of six": the token that leads to the next speaker; the end where there is none. */
function beforeOther(scene: Scene, from: number, end: number, taken: readonly Draft[]): number {
  for (let at = from + 1; at < end; at++) {
    if (!/^(?:while|whereas|but|though|although|;)$/u.test(scene.tokens[at]?.lower ?? "") || (scene.quoteOf[at] ?? -1) >= 0) continue;
    const span = spanOf(scene, { start: at + 1, end: Math.min(end, at + 8) });
    if (taken.some((draft) => draft.speakers.length > 0 && draft.speakers.some((speaker) => speaker.span.start >= span.start && speaker.span.start <= span.end && speaker.kind !== null))) return at;
  }
  return end;
}

/** True where the range holds an attribution of its own. */
function attributedIn(scene: Scene, from: number, to: number, taken: readonly Draft[]): boolean {
  for (let at = from; at < to; at++) if (cueLength(scene, at) > 0 || taken.some((draft) => draft.cue !== null && draft.cue.start === scene.tokens[at]?.start)) return true;
  return false;
}

const clauseBreak = (scene: Scene, token: number, from: number): string => scene.tokens[breakAt(scene, token, from)]?.lower ?? "";

function breakAt(scene: Scene, token: number, from: number): number {
  for (let at = token; at > from; at--) if (scene.tokens[at]?.text === ",") return at + 1;
  return from;
}
