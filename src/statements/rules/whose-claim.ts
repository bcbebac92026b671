import { contentSpans } from "../content.ts";
import type { Draft, SentenceRule } from "../draft.ts";
import { partyOf, type Party } from "../party.ts";
import { actorAt, bodyEnd, nounGroupOf, spanOf, verbGroupAt, type Scene } from "../scene.ts";
import { formTest, type Sentence } from "../../language/index.ts";
import { countNouns, statementNouns } from "../tables/en.ts";

const isStatement = formTest(({ lower }) => statementNouns.has(lower));

/**
 * A noun that names what somebody says, with its owner and its content: "the group's claim of 40 dead", "statements by officials about six dead",
 * "the ministry's figure is 29".
 */
export const whoseClaim: SentenceRule = {
  id: "whose-claim",
  needs: ({ lower }) => statementNouns.has(lower),
  find(scene, sentence, taken) {
    const drafts: Draft[] = [];
    for (let at = sentence.tokens.start; at < sentence.tokens.end; at++) {
      const stance = isStatement(scene.tokens[at]) ? statementNouns.get(scene.tokens[at]?.lower ?? "") : undefined;
      if (stance === undefined || (scene.quoteOf[at] ?? -1) >= 0) continue;
      const group = nounGroupOf(scene, at);
      if (group?.head !== at) continue;
      const origin = sourceOfFigure(scene, sentence, group.tokens.end) ?? sourceBefore(scene, group.tokens.start);
      if (origin !== null) {
        drafts.push({ speakers: [origin], cue: spanOf(scene, { start: at, end: at + 1 }), content: contentSpans(scene, group.tokens.start, verbBehind(scene, group.tokens.end, sentence)), stance, via: [], family: "statements", rule: "whose-claim", sentence: sentence.index });
        continue;
      }
      const owned = ownerOf(scene, group.tokens.start, at);
      const behind = owned !== null && scene.tokens[at + 1]?.lower === "of" ? null : authorBehind(scene, at + 1);
      const speaker = owned ?? behind?.party ?? null;
      if (speaker === null) continue;
      const from = behind?.end ?? behindInsertion(scene, at + 1, sentence);
      const to = contentEnd(scene, at, from, sentence, owned !== null);
      if (to <= from) continue;
      const content = contentSpans(scene, from, to);
      const cue = spanOf(scene, { start: at, end: at + 1 });
      if (content.length === 0 || taken.some((draft) => draft.rule !== "said-after" && draft.rule !== "says-that" && draft.rule !== "said-inverted" && draft.rule !== "says-that" && draft.cue !== null && draft.cue.start === cue.start)) continue;
      drafts.push({ speakers: [speaker], cue, content, stance, via: [], family: "statements", rule: "whose-claim", sentence: sentence.index });
    }
    return drafts;
  },
};

/** First token of the verb "comes" in "the figure of nine dead comes from the governor"; the sentence's end where there is none. */
function verbBehind(scene: Scene, from: number, sentence: Sentence): number {
  for (let at = from; at < Math.min(sentence.tokens.end, from + 9); at++) if (/^(?:comes|came|come|stems|stemmed|originates|originated|derives|arrived|emerged)$/u.test(scene.tokens[at]?.lower ?? "") && scene.tokens[at + 1]?.lower === "from") return at;
  return sentence.tokens.end;
}

/** Whom a figure comes from. */
function sourceOfFigure(scene: Scene, sentence: Sentence, from: number): Party | null {
  const verb = verbBehind(scene, from, sentence);
  const actor = verb < sentence.tokens.end ? actorAt(scene, verb + 2) : null;
  return actor?.tokens.start === verb + 2 ? partyOf(actor) : null;
}

/** "The army's last count, given to the assembly, stood at nine": behind the comma that ends what is inserted. */
function behindInsertion(scene: Scene, at: number, sentence: Sentence): number {
  if (scene.tokens[at]?.text !== "," || verbGroupAt(scene, at + 1)?.form !== "pastParticiple") return at;
  for (let next = at + 2; next < Math.min(sentence.tokens.end, at + 12); next++) if (scene.tokens[next]?.text === ",") return counting.test(scene.tokens[next + 1]?.lemma ?? "") || /^(?:is|was|has|had)$/u.test(scene.tokens[next + 1]?.lower ?? "") ? next + 1 : at;
  return at;
}

/** "From the mayor came word of 12 dead": whom news comes from stands before the verb. */
function sourceBefore(scene: Scene, start: number): Party | null {
  const actor = /^(?:came|comes|come)$/u.test(scene.tokens[start - 1]?.lower ?? "") ? actorAt(scene, start - 2) : null;
  return actor !== null && actor.tokens.end === start - 1 && scene.tokens[actor.tokens.start - 1]?.lower === "from" ? partyOf(actor) : null;
}

/** "the mayor's message was short: 12 dead", "the mayor's account differs: 12 dead": the colon behind a short clause; -1 where none stands. */
function colonSoon(scene: Scene, from: number, end: number): number {
  if (verbGroupAt(scene, from)?.tokens.start !== from) return -1;
  for (let at = from + 1; at < Math.min(end, from + 8); at++) if (scene.tokens[at]?.text === ":" && (scene.quoteOf[at] ?? -1) < 0) return at;
  return -1;
}

function ownerOf(scene: Scene, start: number, at: number): Party | null {
  let from = start;
  while (from > 0 && from > start - 3 && scene.tokens[from - 1]?.pos === "ADJ") from--;
  if (scene.tokens[from - 1]?.lower === "'s") {
    const owner = actorAt(scene, from - 2);
    if (owner !== null && owner.tokens.end === from - 1) return partyOf(owner);
  }
  if (/^['’]$/u.test(scene.tokens[start - 1]?.text ?? "")) {
    const owner = actorAt(scene, start - 2);
    if (owner !== null && owner.tokens.end === start - 1) return partyOf(owner);
  }
  const actor = actorAt(scene, start);
  return actor !== null && actor.tokens.start === start && actor.tokens.end <= at ? partyOf(actor) : null;
}

const giving = /^(?:released|published|issued|given|provided|announced|compiled|supplied|posted)$/u;

function authorBehind(scene: Scene, at: number): { readonly party: Party; readonly end: number } | null {
  if (scene.tokens[at]?.lower === "of" && actorAt(scene, at + 1)?.tokens.start === at + 1) {
    const of = actorAt(scene, at + 1);
    return of !== null && /^(?:that|is|was|:|about|claiming|alleging|saying)$/u.test(scene.tokens[of.tokens.end]?.lower ?? "") ? { party: partyOf(of), end: of.tokens.end } : null;
  }
  const inserted = scene.tokens[at]?.text === "," && giving.test(scene.tokens[at + 1]?.lower ?? "");
  const given = inserted ? at + 2 : giving.test(scene.tokens[at]?.lower ?? "") ? at + 1 : at;
  if (!/^(?:by|from)$/u.test(scene.tokens[given]?.lower ?? "")) return null;
  const actor = actorAt(scene, given + 1);
  if (actor === null || actor.tokens.start !== given + 1) return null;
  if (!inserted) return { party: partyOf(actor), end: actor.tokens.end };
  return scene.tokens[actor.tokens.end]?.text === "," ? { party: partyOf(actor), end: actor.tokens.end + 1 } : null;
}

/** "Contrary to the army's statement that …, the chief …": the claim ends at the comma. */
const contrasts = ({ tokens }: Scene, sentence: Sentence): boolean => /^(?:contrary|despite|notwithstanding|against|unlike|rejecting|dismissing)$/u.test(tokens[sentence.tokens.start]?.lower ?? "");

function commaAfter(scene: Scene, from: number, end: number): number {
  for (let at = from + 1; at < end; at++) if (scene.tokens[at]?.text === "," && (scene.quoteOf[at] ?? -1) < 0) return at;
  return end;
}

/** "Moscow's claim that 600 died was rejected": the first token of what is told of a claim that opens its clause; Infinity where nothing is. */
function matrixVerb(scene: Scene, at: number, from: number, end: number): number {
  const before = scene.tokens[(nounGroupOf(scene, at)?.tokens.start ?? at) - 1];
  if (before !== undefined && before.sentence === scene.tokens[at]?.sentence && !/^(?:PUNCT|CCONJ|SCONJ)$/u.test(before.pos)) return Infinity;
  let finite = 0;
  let joined = false;
  for (let next = from + 1; next < end; next++) {
    const group = verbGroupAt(scene, next);
    if (group?.form === "finite" && group.tokens.start === next) {
      if (finite > 0 && !joined && !/^(?:to|not)$/u.test(scene.tokens[next - 1]?.lower ?? "")) return next;
      finite++;
      joined = false;
      next = group.tokens.end - 1;
    } else if (/^(?:[,;:]|and|or|but|that|which|who|when|while|as|after|before|where|because|if|whose)$/u.test(scene.tokens[next]?.lower ?? "")) joined = true;
  }
  return Infinity;
}

/** "the ministry's toll stands at 12", "rose to 12". */
const counting = /^(?:stand|rise|climb|remain|grow|jump|fall|drop|pass|exceed|increase|reach)$/u;

/** "of …" up to the next verb, "that …" and "is …" up to the sentence's end; nothing else is content. */
function contentEnd(scene: Scene, at: number, from: number, sentence: Sentence, owned: boolean): number {
  const first = scene.tokens[from]?.lower ?? "";
  const end = bodyEnd(scene, sentence);
  if (first === "that" || first === ":" || /^(?:is|was|are|were)$/u.test(first)) {
    if (first === "that" && contrasts(scene, sentence)) return commaAfter(scene, from, end);
    if (first === "that") return Math.min(end, matrixVerb(scene, at, from, end));
    const next = scene.tokens[from + 1];
    for (let mark = from + 1; first !== ":" && mark < end; mark++) if (scene.tokens[mark]?.text === ":" && (scene.quoteOf[mark] ?? -1) < 0) return end;
    return first === ":" || next?.pos === "NUM" || next?.lower === "that" || /^(?:at|more|up|about|only|between)$/u.test(next?.lower ?? "") ? end : from;
  }
  const announced = owned ? colonSoon(scene, from, end) : -1;
  if (announced > 0) return end;
  const inside = first === "in" ? from : first === "," && scene.tokens[from + 1]?.lower === "in" ? from + 1 : -1;
  if (inside >= 0 && scene.tokens[inside + 1]?.lower === "which") return commaAfter(scene, inside + 1, end);
  const counts = counting.test(scene.tokens[from]?.lemma ?? "") && /^(?:at|to|now|currently|past|over|above|\d.*)$/u.test(scene.tokens[from + 1]?.lower ?? "");
  if (/^(?:include|list|count|cover|mention|comprise)s?$/u.test(first) && scene.tokens[from - 1]?.text === "," && countNouns.has(scene.tokens[at]?.lower ?? "")) return end;
  if (counts && (countNouns.has(scene.tokens[from - 1]?.lower ?? "") || (scene.tokens[from - 1]?.text === "," && countNouns.has(scene.tokens[at]?.lower ?? "")))) return end;
  if (!/^(?:of|about|to)$/u.test(first)) return from;
  for (let next = from + 1; next < end; next++) {
    const group = verbGroupAt(scene, next);
    if (group?.form === "finite" && group.tokens.start === next && /^(?:NOUN|PROPN|NUM|ADJ|ADV)$|^VERB$/u.test(scene.tokens[next - 1]?.pos ?? "") && next > from + 1) return next;
    if (scene.tokens[next]?.text === "," && first !== "of") return next;
  }
  return end;
}
