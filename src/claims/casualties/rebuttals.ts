import { spansOverlap, type Statement } from "../../core/index.ts";
import { sentenceAt, type Analysis, type Token } from "../../language/index.ts";
import type { FoundCasualtyClaim, Reading } from "../types.ts";
import { nounAt, verbAt, viewOf, wordOf } from "./grammar/view.ts";
import { figureWords, pointingWords, rebuttingVerbs, saidWords, untrueWords } from "./tables/rebuttals.ts";

const id = "en/casualties/rebuttal";

/**
 * Claims with those who reject them: "Residents said 21 civilians had died. The army rejected this as baseless." The rejection is a claim of its own, with the same figure,
 * denied by who rejects it; its words run from the figure to the rejection. Refused: a denial that names what it denies ("denied firing on the market"), one's own figure taken back.
 */
export function withRebuttals(reading: Reading, claims: readonly FoundCasualtyClaim[]): readonly FoundCasualtyClaim[] {
  const { analysis, statements } = reading;
  const bySentence = Map.groupBy(claims, ({ span }) => sentenceAt(analysis.sentences, span.start)?.index ?? -1);
  const used = new Map(claims.map((claim) => [claim.id, 1]));
  const rebuttals = [...statements.flatMap((statement) => spokenRebuttal(analysis, statement)), ...[...bySentence.keys()].flatMap((index) => asideIn(reading, index))];
  const added = rebuttals.toSorted((a, b) => a.end - b.end).flatMap((rebuttal) =>
    rejectedBy(analysis, rebuttal, bySentence).map((claim): FoundCasualtyClaim => {
      const span = { start: claim.span.start, end: Math.max(claim.span.end, rebuttal.end) };
      const plain = `${claim.outcome}@${span.start}-${span.end}`;
      const copies = (used.get(plain) ?? 0) + 1;
      used.set(plain, copies);
      return { ...claim, rule: id, id: copies === 1 ? plain : `${plain}.${copies}`, span, quote: analysis.text.slice(span.start, span.end), speakers: [{ ...rebuttal.speaker, relation: null }], stance: "denies" };
    }),
  );
  return [...claims, ...added];
}

interface Rebuttal {
  readonly speaker: NonNullable<Statement["speaker"]>;
  /** Text offsets of the words that reject. */
  readonly start: number;
  readonly end: number;
  /** figure: one number is rejected · figures: several are · claim: all that somebody said is. */
  readonly of: "figure" | "figures" | "claim";
}

/** "The army rejected this as baseless", "“That's not accurate,” the sheriff said", "The mayor called the number a fantasy". */
function spokenRebuttal(analysis: Analysis, { speaker, stance, content, cue }: Statement): readonly Rebuttal[] {
  const first = content[0];
  const last = content.at(-1);
  if (speaker === null || first === undefined || last === undefined) return [];
  // "said that number was wrong", "called that number a fantasy": the word that points may stand between the verb and what is said.
  const opening = tokensIn(analysis, Math.max(cue?.start ?? first.start, first.start - 12), first.start).at(-1);
  const said = tokensIn(analysis, first.start, last.end).filter(({ pos, lower }) => pos !== "PUNCT" || /^[,;:]$/u.test(lower));
  const words = opening !== undefined && pointingWords.has(opening.lower) && figureWords.has(said[0]?.lower ?? "") ? [opening, ...said] : said;
  const from = words[0]?.lower === "as" ? words.findIndex(({ lower }) => pointingWords.has(lower)) : 0;
  const pointed = pointsBack(words, from);
  if (pointed === null || (stance !== "denies" && !isUntrue(words, pointed.next))) return [];
  return [{ speaker, start: Math.min(first.start, cue?.start ?? first.start), end: Math.max(last.end, cue?.end ?? last.end), of: pointed.of }];
}

/** What words point back to: "this", "the claim", "that number"; null where they name something of their own. */
function pointsBack(words: readonly Token[], from: number): { readonly of: Rebuttal["of"]; readonly next: number } | null {
  const word = (at: number): string => words[at]?.lower ?? "";
  if (from < 0 || !pointingWords.has(word(from))) return null;
  let head = from + 1;
  while (words[head]?.pos === "ADJ" || /^(?:death|casualty|army|rebel|government|police)$/u.test(word(head))) head++;
  const closes = (at: number): boolean => at >= words.length || /^(?:as|is|are|was|were|'s|outright|entirely|categorically|and|but|,|a|an|in|on|too|being|not|false|nonsense|lies|fake|wrong)$/u.test(word(at)) || untrueWords.has(word(at)) || words[at]?.pos === "ADV";
  if (figureWords.has(word(head))) return closes(head + 1) ? { of: word(head).endsWith("s") ? "figures" : "figure", next: head + 1 } : null;
  if (saidWords.has(word(head))) return closes(head + 1) ? { of: "claim", next: head + 1 } : null;
  return /^(?:this|that|it|them|these|those)$/u.test(word(from)) && closes(from + 1) && head === from + 1 ? { of: "claim", next: from + 1 } : null;
}

/** "is not correct", "are false", "'s a lie". */
function isUntrue(words: readonly Token[], from: number): boolean {
  if (!/^(?:is|are|was|were|'s)$/u.test(words[from]?.lower ?? "")) return false;
  const behind = words.slice(from + 1, from + 6).map(({ lower }) => lower);
  const negated = behind[0] === "not" || behind[0] === "n't";
  return negated ? behind.slice(1, 3).some((lower) => /^(?:true|correct|accurate|right|so)$/u.test(lower)) : behind.some((lower) => untrueWords.has(lower));
}

/** "…, a figure the ministry called “a bad joke”", "…, something that the army dismissed", "…, a claim denied by the army": who rejects it stands behind the figure itself. */
function asideIn(reading: Reading, index: number): readonly Rebuttal[] {
  const view = viewOf(reading.analysis, index);
  if (view === null) return [];
  return view.items.flatMap((item, at): readonly Rebuttal[] => {
    const { tokens } = reading.analysis;
    // "a figure Phnom Penh called": the name right behind the noun stands in its group.
    const name = tokens.slice(item.start, item.end).findIndex(({ pos }, index) => index > 0 && pos === "PROPN");
    const head = tokens[name > 0 ? item.start + name - 1 : (nounAt(view, at)?.head ?? -1)]?.lower ?? "";
    const figure = figureWords.has(head);
    if (!(figure || saidWords.has(head) || head === "something") || !/^[,–—-]$/u.test(wordOf(view, at - 1))) return [];
    const who = name > 0 ? at : /^(?:that|which)$/u.test(wordOf(view, at + 1)) ? at + 2 : at + 1;
    const passive = verbAt(view, at + 1);
    const deniedBy = name < 1 && passive?.form === "pastParticiple" && wordOf(view, at + 2) === "by";
    const said = deniedBy ? at + 1 : who + 1;
    const by = deniedBy ? at + 3 : who;
    const verb = verbAt(view, said);
    const last = view.items[Math.max(said, by)];
    if (verb === null || last === undefined || nounAt(view, by) === null) return [];
    const called = /^(?:call|describe|brand|label|dub|term)$/u.test(verb.lemma) && tokens.slice(verb.tokens.end, Math.min(view.sentence.tokens.end, verb.tokens.end + 7)).some(({ lower }) => untrueWords.has(lower));
    if (!called && !rebuttingVerbs.has(verb.lemma)) return [];
    const from = name > 0 ? item.start + name : (view.items[by]?.start ?? item.start);
    return [{ speaker: speakerAt(reading, from, view.items[by]?.end ?? item.end), start: tokens[item.start]?.start ?? 0, end: tokens[last.end - 1]?.end ?? 0, of: figure ? (head.endsWith("s") ? "figures" : "figure") : "claim" }];
  });
}

/** Who the tokens name, by the name that the article gives. */
function speakerAt({ analysis, actors }: Reading, from: number, to: number): Rebuttal["speaker"] {
  const span = { start: analysis.tokens[from]?.start ?? 0, end: analysis.tokens[to - 1]?.end ?? 0 };
  const actor = actors.filter((mention) => spansOverlap(mention, span)).sort((a, b) => b.end - b.start - (a.end - a.start))[0];
  return { name: actor?.name ?? analysis.text.slice(span.start, span.end).replace(/^(?:the|an?)\s+/iu, ""), kind: actor?.kind ?? null, side: actor?.side ?? null, span };
}

/** How many words of what is said tell whether it points back. */
const longestOpening = 24;

/** The first tokens of a stretch of text. */
function tokensIn({ tokens }: Analysis, start: number, end: number): readonly Token[] {
  let low = 0;
  for (let high = tokens.length; low < high; ) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  let to = low;
  while (to < Math.min(tokens.length, low + longestOpening) && (tokens[to]?.start ?? end) < end) to++;
  return tokens.slice(low, to);
}

/**
 * What a rejection is of. A number: the last whole figure before it, of the dead where there are some; several: those beside it. All that was said: the figures of the same sentence, as what else the
 * sentences before it told is rejected as often.
 */
function rejectedBy(analysis: Analysis, { speaker, start, of }: Rebuttal, bySentence: ReadonlyMap<number, readonly FoundCasualtyClaim[]>): readonly FoundCasualtyClaim[] {
  const at = sentenceAt(analysis.sentences, start)?.index;
  if (at === undefined) return [];
  const told = (of === "claim" ? [at] : [at - 2, at - 1, at]).flatMap((index) => bySentence.get(index) ?? [])
    .filter(({ span, amount, stance, speakers, part }) => span.end <= start && !part && amount.max !== 0 && stance !== "denies" && speakers.length > 0 && speakers.every(({ name }) => name !== speaker.name));
  if (of === "claim") return told;
  const last = told.findLast(({ outcome }) => outcome === "killed") ?? told.at(-1);
  if (last === undefined) return [];
  const where = sentenceAt(analysis.sentences, last.span.start);
  return of === "figure" || where === null ? [last] : told.filter(({ span }) => span.start >= where.start && span.end <= where.end);
}
