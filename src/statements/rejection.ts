import { formTest, type Sentence } from "../language/index.ts";
import type { Draft } from "./draft.ts";
import { nounGroupOf, spanOf, verbGroupAt, type Scene } from "./scene.ts";
import { statementNouns } from "./tables/en.ts";

/** What is called untrue: "a lie". */
export const untrueNouns = /^(?:lie|lies|fantasy|fantasies|fabrication|fabrications|invention|inventions|propaganda|nonsense|fake|fakes|disinformation|misinformation|myth|hoax|exaggeration|slander|falsehood|rubbish|news|provocation|fiction|untruth)$/u;
/** Words that call something untrue. */
export const untrueWords = /^(?:false|untrue|baseless|unfounded|groundless|fake|fabricated|exaggerated|inflated|wrong|incorrect|nonsense|invented|misleading|absurd|propaganda|disinformation|untruthful)$/u;

const linking: ReadonlySet<string> = new Set(["is", "are", "was", "were", "as", "being", "be"]);
const negations: ReadonlySet<string> = new Set(["not", "n't", "cannot", "unable", "impossible", "never", "neither", "nor"]);

/** Every word that a rejection begins with: all others are passed over. */
const mayReject = formTest(({ lower }) => linking.has(lower) || lower === "nothing" || lower === "no" || lower === "not");

/** True where the words between two tokens say of a claim that it is untrue: "is a lie", "are false", "has nothing to do with reality", "it is not true that", "no truth to". */
function rejects(scene: Scene, from: number, to: number): boolean {
  const word = (at: number): string => (at < to ? (scene.tokens[at]?.lower ?? "") : "");
  for (let at = from; at < to; at++) {
    if (!mayReject(scene.tokens[at])) continue;
    if (word(at) === "nothing" && /^(?:to|in)$/u.test(word(at + 1)) && /^(?:do|common)$/u.test(word(at + 2)) && /^(?:reality|truth|facts)$/u.test(word(at + 4) === "the" ? word(at + 5) : word(at + 4))) return true;
    if (word(at) === "no" && /^(?:truth|basis)$/u.test(word(at + 1))) return true;
    if (word(at) === "not" && /^(?:true|correspond|accurate)$/u.test(word(at + 1))) return true;
    if (!linking.has(word(at))) continue;
    let next = at + 1;
    while (/^(?:[a"“‘']|an|pure|utter|complete|completely|entirely|totally|simply|outright|sheer|mere|grossly|greatly|wildly|absolutely|another|just|blatant|total)$/u.test(word(next))) next++;
    if (untrueWords.test(word(next)) || untrueNouns.test(word(next))) return namesClaim(scene, from, at);
  }
  return false;
}

/** "Moscow's figure of 60 dead “a fantasy”", "the figure a lie": a claim and right behind it, without a verb, what it is called. */
function calledUntrue(scene: Scene, from: number, to: number): boolean {
  for (let at = from + 2; at < to; at++) if (untrueNouns.test(scene.tokens[at]?.lower ?? "") || untrueWords.test(scene.tokens[at]?.lower ?? "")) return namesClaim(scene, from, at);
  return false;
}

/** True where a word for a claim stands in the range, outside of further verbs of its own. */
function namesClaim(scene: Scene, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const word = scene.tokens[at]?.lower ?? "";
    if (statementNouns.has(word) || /^(?:reports?|numbers?|version|story|stories|losses|this|it|that|allegations?)$/u.test(word)) return true;
  }
  return false;
}

/** Gives the stance `denies` to statements whose content says that somebody's claim is untrue. */
export function denyRejected(scene: Scene, drafts: readonly Draft[]): readonly Draft[] {
  const more: Draft[] = [];
  for (const draft of drafts) {
    if (draft.family !== "statements" || draft.speakers.length === 0 || draft.stance === "denies") continue;
    for (const sentence of quotedBehind(scene, draft)) {
      const { start, end } = sentence.tokens;
      if (rejects(scene, start, end)) more.push({ ...draft, cue: null, content: [{ start: sentence.start, end: sentence.end }], stance: "denies", rule: "free-quotation", sentence: sentence.index });
    }
  }
  return [...drafts.map((draft) => deniedOwn(scene, draft)), ...more];
}

/** The sentences that a quotation goes on with behind the draft's own. */
function quotedBehind(scene: Scene, draft: Draft): readonly Sentence[] {
  const last = draft.content.at(-1)?.end ?? 0;
  const found: Sentence[] = [];
  for (let index = draft.sentence + 1; index < draft.sentence + 12; index++) {
    const sentence = scene.analysis.sentences[index];
    if (sentence === undefined || sentence.start >= last) break;
    if (draft.content.some((span) => span.start <= sentence.start + 2 && span.end >= sentence.end - 2)) found.push(sentence);
  }
  return found;
}

function deniedOwn(scene: Scene, draft: Draft): Draft {
  if (draft.family !== "statements" || draft.stance === "denies" || draft.rule === "whose-claim" || draft.rule === "unnamed" || draft.speakers.length === 0 || draft.cue === null) return draft;
  const sentence = scene.analysis.sentences[draft.sentence];
  if (sentence === undefined) return draft;
  const cue = cueToken(scene, draft.cue.start, sentence.tokens.start, sentence.tokens.end);
  const calls = /^(?:call|dub|label|brand|branded|term|describe)$/u.test(verbGroupAt(scene, cue)?.lemma ?? scene.tokens[cue]?.lemma ?? "");
  const content = draft.content.find((span) => span.start < sentence.end && span.end > sentence.start);
  if (content === undefined) return draft;
  const [from, end] = tokensOf(scene, content.start, Math.min(content.end, sentence.end), sentence.tokens.start, sentence.tokens.end);
  const to = asideIn(scene, from, end);
  return rejects(scene, from, to) || (calls && calledUntrue(scene, from, to)) ? { ...draft, stance: "denies" } : draft;
}

/** Where ", a claim that the army dismissed" begins, which others reject, or the end of the range. */
function asideIn(scene: Scene, from: number, end: number): number {
  for (let at = from + 1; at + 2 < end; at++) if (scene.tokens[at]?.lower === "," && ((/^(?:an?|the)$/u.test(scene.tokens[at + 1]?.lower ?? "") && claimWords.test(scene.tokens[at + 2]?.lower ?? "")) || scene.tokens[at + 1]?.lower === "something")) return at;
  return end;
}

function cueToken(scene: Scene, offset: number, from: number, to: number): number {
  for (let at = from; at < to; at++) if ((scene.tokens[at]?.start ?? 0) >= offset) return verbGroupAt(scene, at)?.head ?? at;
  return from;
}

function tokensOf(scene: Scene, start: number, end: number, first: number, last: number): readonly [number, number] {
  let from = first;
  while (from < last && (scene.tokens[from]?.start ?? 0) < start) from++;
  let to = from;
  while (to < last && (scene.tokens[to]?.start ?? end) < end) to++;
  return [from, to];
}

const claimWords = /^(?:claims?|figures?|reports?|tolls?|numbers?|allegations?|accounts?|statements?|assertions?|information|losses|version)$/u;

/**
 * Gives the stance `unverified` to what the article itself says could not be checked: "…, a claim that could not be independently verified";
 * "Reuters could not verify the figures" behind it. Looks back over two sentences at most.
 */
export function doubtUnchecked(scene: Scene, drafts: readonly Draft[]): readonly Draft[] {
  const doubted = new Set<Draft>();
  for (const sentence of scene.analysis.sentences) {
    const { start, end } = sentence.tokens;
    const check = uncheckedAt(scene, start, end);
    if (check < 0) continue;
    const named = claimNear(scene, start, end, check);
    if (named < 0) continue;
    const here = drafts.filter((draft) => draft.sentence === sentence.index && draft.family === "statements" && draft.rule !== "says-not" && draft.speakers.length > 0 && draft.stance === "asserts");
    const cut = spanOf(scene, { start: check, end: check + 1 }).start;
    const inside = here.filter((draft) => draft.content.some((span) => span.start < cut || draft.rule === "whose-claim") && !draft.content.some((span) => span.start > cut && draft.rule !== "whose-claim"));
    if (inside.length > 0) for (const draft of inside) doubted.add(draft);
    else if (here.length === 0) {
      const before = drafts.findLast((draft) => draft.sentence < sentence.index && sentence.index - draft.sentence <= 2 && draft.family === "statements" && draft.speakers.length > 0);
      if (before !== undefined && ofSeveral(scene, start, end)) {
        for (const draft of drafts) if (draft.sentence < sentence.index && sentence.index - draft.sentence <= 4 && draft.family === "statements" && draft.speakers.length > 0 && draft.stance === "asserts") doubted.add(draft);
      } else if (before?.stance === "asserts") for (const draft of drafts) if (draft.sentence === before.sentence && draft.stance === "asserts" && draft.family === "statements" && draft.speakers[0]?.name === before.speakers[0]?.name) doubted.add(draft);
    }
  }
  return doubted.size === 0 ? drafts : drafts.map((draft) => (doubted.has(draft) ? { ...draft, stance: "unverified" } : draft));
}

/** Every word that tells of a check, or that there was none: all others are passed over. */
const checks = formTest(({ lower }) => negations.has(lower) || /^(?:yet|verify|verified|corroborate|corroborated|authenticate|authenticated|check|checked|confirm|confirmed)$/u.test(lower));

/** Token of "verified", "confirm" behind "could not", "cannot", "unable to", "impossible to"; -1 where none stands. */
function uncheckedAt(scene: Scene, start: number, end: number): number {
  let negated = -10;
  for (let at = start; at < end; at++) {
    if (!checks(scene.tokens[at])) continue;
    const word = scene.tokens[at]?.lower ?? "";
    if ((scene.quoteOf[at] ?? -1) >= 0) continue;
    if (negations.has(word) || (word === "yet" && scene.tokens[at + 1]?.lower === "to")) negated = at;
    else if (at - negated <= 8 && /^(?:verify|verified|corroborate|corroborated|authenticate|authenticated|check|checked)$/u.test(word) || (word === "confirmed" && scene.tokens[at - 1]?.lower === "independently") || (/^confirm(?:ed)?$/u.test(word) && (scene.tokens[at - 1]?.lower === "independently" || unableToConfirm(scene, Math.max(start, at - 6), at)))) {
      if (at - negated <= 8) return at;
    }
  }
  return -1;
}

/** "we could not confirm", "have yet to be confirmed", "it was impossible to confirm": nobody could, and not only one party would not. */
function unableToConfirm(scene: Scene, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (/^(?:could|cannot|able|unable|impossible|possible|we|yet)$/u.test(scene.tokens[at]?.lower ?? "")) return true;
  return false;
}

/** Token of the word for a claim that could not be checked: its subject, its object, or "a claim that"; -1 where something else could not be (a video). */
function claimNear(scene: Scene, start: number, end: number, check: number): number {
  const object = nounGroupOf(scene, check + 1);
  if (object !== null) return claimWords.test(scene.tokens[object.head]?.lower ?? "") ? object.head : ownedClaim(scene, check + 1, end);
  for (let at = check - 1; at >= Math.max(start, check - 12); at--) {
    const group = nounGroupOf(scene, at);
    if (group === null) continue;
    if (claimWords.test(scene.tokens[group.head]?.lower ?? "")) return group.head;
    if (/\b(?:video|footage|photo|image|clip|recording|location|authenticity)/u.test(scene.tokens[group.head]?.lower ?? "")) return -1;
  }
  return -1;
}

/** "neither side's figures", "either claim", "both accounts": not only the last speaker's. */
function ofSeveral(scene: Scene, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (/^(?:neither|either|both)$/u.test(scene.tokens[at]?.lower ?? "")) return true;
  return false;
}

function ownedClaim(scene: Scene, from: number, end: number): number {
  for (let at = from; at < Math.min(end, from + 6); at++) if (claimWords.test(scene.tokens[at]?.lower ?? "")) return at;
  return -1;
}
