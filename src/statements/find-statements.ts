import type { ActorMention } from "../actors/index.ts";
import type { Span, Statement } from "../core/index.ts";
import { rulesByWords, type Analysis, type Sentence } from "../language/index.ts";
import { sentenceStart } from "./content.ts";
import { continueStatements } from "./continue.ts";
import { findCues } from "./cues.ts";
import type { Clause, Cue, Draft } from "./draft.ts";
import { announceLists } from "./lists.ts";
import { isOwnOutlet } from "./outlet.ts";
import { carryQuotations } from "./quotations.ts";
import { cueRules, sentenceRules } from "./rules.ts";
import { citations, passedOn } from "./rules/citing.ts";
import { mediated } from "./rules/mediators.ts";
import { hasVerb } from "./rules/said-after.ts";
import { resumeSpeakers } from "./resume.ts";
import { denyRejected, doubtUnchecked } from "./rejection.ts";
import { bodyEnd, sceneOf, type Scene } from "./scene.ts";
import { takeTurns } from "./turns.ts";
import { timeNouns } from "./tables/en.ts";

/**
 * Every attribution of an article, in order of its cue: who says (believes, demands) what, by which words. Speakers side by side give one statement each.
 * `speaker` is null where the article hands a claim to nobody in particular ("reportedly"). The rule id begins with `en/statements/`, or with
 * `en/attitudes/` and `en/beliefs/` for what is judged, demanded, thought or wanted rather than said.
 */
export function findStatements(analysis: Analysis, actors: readonly ActorMention[]): readonly Statement[] {
  const scene = sceneOf(analysis, actors);
  const drafts: Draft[] = [];
  for (const sentence of analysis.sentences) for (const piece of piecesOf(sentence)) drafts.push(...draftsOf(scene, piece));
  const all = denyRejected(scene, carryQuotations(scene, takeTurns(scene, continueStatements(scene, doubtUnchecked(scene, announceLists(scene, resumeSpeakers(scene, drafts)))))));
  const ordered = [...all].sort((a, b) => position(a) - position(b));
  const statements: Statement[] = [];
  for (const draft of ordered) {
    const via = draft.via.filter((party) => !isOwnOutlet(analysis, party));
    for (const speaker of draft.speakers.length === 0 ? [null] : draft.speakers) {
      statements.push({ id: `s${statements.length + 1}`, speaker, cue: draft.cue, content: [...draft.content], stance: draft.stance, via, rule: `en/${draft.family}/${draft.rule}` });
    }
  }
  return statements;
}

/** Longest stretch that is read as one sentence, in tokens: bounds the work on text without full stops. */
const longestSentence = 400;

function piecesOf(sentence: Sentence): readonly Sentence[] {
  const { start, end } = sentence.tokens;
  if (end - start <= longestSentence) return [sentence];
  const pieces: Sentence[] = [];
  for (let from = start; from < end; from += longestSentence) pieces.push({ ...sentence, tokens: { start: from, end: Math.min(end, from + longestSentence) } });
  return pieces;
}

const position = (draft: Draft): number => draft.cue?.start ?? draft.content[0]?.start ?? 0;

function draftsOf(scene: Scene, sentence: Sentence): readonly Draft[] {
  const cues = findCues(scene, sentence);
  const drafts: Draft[] = [];
  let from = sentenceStart(scene, sentence);
  for (const cue of cues) {
    const last = drafts.at(-1)?.cue;
    if (last != null && (scene.tokens[cue.head]?.start ?? 0) < last.end && (scene.tokens[cue.head]?.start ?? 0) > last.start) continue;
    const clause: Clause = { cue: afterInverted(scene, cue, drafts.at(-1)), cues, from, to: stopAfter(scene, cue, cues) };
    const draft = firstOf(scene, clause);
    if (draft === null) continue;
    drafts.push(said(cue, passedAlong(cue, draft, drafts.at(-1)), drafts));
    if (scene.tokens[clause.to]?.text === ";") from = clause.to + 1;
    else if (draft.rule === "said-after" || draft.rule === "said-inverted") from = clauseAfter(cue, draft, from);
  }
  const rules = rulesFor(scene.tokens, sentence.tokens);
  for (let index = 0; index < sentenceRules.length; index++) {
    const rule = sentenceRules[index];
    if (rule === undefined || (rules & (1 << index)) === 0) continue;
    for (const draft of rule.find(scene, sentence, drafts)) drafts.push(draft);
  }
  const passed = mediated(scene, sentence, passedOn(scene, sentence, drafts));
  return [...passed, ...citations(scene, sentence, passed)];
}

/** Which of the rules of sentences may find something in a sentence. */
const rulesFor = rulesByWords(sentenceRules, ({ needs }) => needs);

/** "The group, through its Amaq agency, claimed the raid and said …": the second verb reaches us by the same way. */
function passedAlong(cue: Cue, draft: Draft, before: Draft | undefined): Draft {
  if (draft.via.length > 0 || cue.subject?.link !== "shared" || before === undefined || before.via.length === 0 || before.speakers[0]?.name !== draft.speakers[0]?.name) return draft;
  return { ...draft, via: before.via };
}

/** "“…,” explained the minister, adding that": who speaks behind a verb goes on speaking. */
function afterInverted(scene: Scene, cue: Cue, before: Draft | undefined): Cue {
  const party = before?.rule === "said-inverted" ? before.speakers[0] : undefined;
  if (party === undefined || cue.group?.form !== "ingParticiple" || scene.tokens[cue.tokens.start - 1]?.text !== ",") return cue;
  return { ...cue, subject: { tokens: { start: cue.tokens.start, end: cue.tokens.start }, party, link: "shared" } };
}

/** "…, the source said, fearing that …": what a speaker adds with a participle is said too. */
function said(cue: Cue, draft: Draft, before: readonly Draft[]): Draft {
  if (draft.family !== "beliefs" || cue.group?.form !== "ingParticiple" || cue.lemma !== "fear") return draft;
  return before.some((other) => other.family === "statements") ? { ...draft, family: "statements" } : draft;
}

function firstOf(scene: Scene, clause: Clause): Draft | null {
  for (const rule of cueRules) {
    const draft = rule.find(scene, clause);
    if (draft !== null) return draft;
  }
  return null;
}

/** Content of a later attribution of the sentence begins behind this one. */
function clauseAfter(cue: Cue, draft: Draft, from: number): number {
  const last: Span | undefined = draft.content.at(-1);
  if (last !== undefined && last.start > (draft.cue?.end ?? 0)) return from;
  return Math.max(from, cue.tokens.end);
}

/** Where the content behind a cue ends at the latest: before the next attribution that stands beside it and not inside it. */
function stopAfter(scene: Scene, cue: Cue, cues: readonly Cue[]): number {
  const { tokens } = scene;
  for (const next of cues.slice(cue.index + 1, cue.index + 8)) {
    if ((next.verb.family === "beliefs" && next.group?.form !== "ingParticiple" && !(next.subject?.link === "own" && next.subject.party.kind !== null && /^(?:but|while|whereas)$/u.test(tokens[next.subject.tokens.start - 1]?.lower ?? ""))) || (next.verb.figure && next.group?.form === "ingParticiple")) continue;
    const before = tokens[next.tokens.start - 1];
    if (/^(?:cite|quote)$/u.test(next.lemma) && before?.text === "," && saysNothing(scene, cue.tokens.end, next.tokens.start - 1)) continue;
    if (next.group?.form === "ingParticiple" && before?.text === "," && next.verb.family !== "beliefs") return next.tokens.start - 1;
    if (next.group?.form === "ingParticiple" || next.group?.form === "infinitive" || next.group?.form === "pastParticiple") continue;
    const mark = next.verb.inverts && next.verb.family === "statements" && next.subject?.link !== "own" ? semicolonBefore(scene, cue.tokens.end, next.tokens.start) : -1;
    if (mark >= 0) return mark;
    if (next.subject === null) continue;
    if (next.subject.link === "shared") {
      if (before?.lower === "and" && next.group?.form === "finite" && next.verb.family === "statements" && tokens[next.tokens.start - 2] !== undefined && sameSubject(cue, next)) return next.tokens.start - 1;
      continue;
    }
    const start = next.subject.tokens.start;
    const apart = start > cue.tokens.end ? semicolonBefore(scene, cue.tokens.end, start) : -1;
    if (apart >= 0) return apart;
    const joint = tokens[start - 1];
    if (joint === undefined || start <= cue.tokens.end) continue;
    if (/^(?:while|whereas|although|though|but)$/u.test(joint.lower) || joint.text === ";" || (joint.text === ":" && start - 1 > cue.tokens.end + 1 && (scene.quoteOf[start - 1] ?? -1) < 0)) return start - 1;
    if (joint.lower === "and" && next.verb.family === "statements" && next.subject.party.kind !== null && (tokens[start - 2]?.text === "," || hasVerb(scene, cue.tokens.end, start - 1))) return tokens[start - 2]?.text === "," ? start - 2 : start - 1;
    if (joint.text === "," && next.verb.family === "statements" && next.subject.party.kind !== null && next.group?.form === "finite" && hasVerb(scene, cue.tokens.end, start - 1) && tokens[next.tokens.end]?.pos !== "PUNCT" && tokens[next.tokens.end]?.sentence === tokens[start]?.sentence && (scene.quoteOf[start - 1] ?? -1) < 0) return start - 1;
    if (joint.lower === "as" && (tokens[start - 2]?.text === "," || tokens[start - 2]?.lower === "even")) return start - 2;
  }
  return bodyEnd(scene, cue.sentence);
}

/** "reported on Tuesday, quoting": nothing but a time stands between. */
function saysNothing(scene: Scene, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const group = scene.analysis.groups[scene.groupOf[at] ?? -1];
    if (group?.kind === "verb" || (group?.kind === "noun" && !timeNouns.has(scene.tokens[group.head]?.lower ?? "") && !/^\d+$/u.test(scene.tokens[group.head]?.lower ?? ""))) return false;
  }
  return true;
}

/** A semicolon outside of quotations: what the next speaker says begins behind it. -1 where none stands. */
function semicolonBefore(scene: Scene, from: number, to: number): number {
  for (let at = from; at < to; at++) if (scene.tokens[at]?.text === ";" && (scene.quoteOf[at] ?? -1) < 0) return at;
  return -1;
}

const sameSubject = (a: Cue, b: Cue): boolean => a.subject !== null && b.subject !== null && a.subject.tokens.start === b.subject.tokens.start;
