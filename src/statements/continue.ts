import type { Sentence } from "../language/index.ts";
import { contentSpans } from "./content.ts";
import type { Draft } from "./draft.ts";
import { amountAt, bodyEnd, isMark, type Scene } from "./scene.ts";
import { countNouns } from "./tables/en.ts";

/**
 * A sentence that only adds to what the one before has somebody say ("Eight others are in hospital", "Of that number 20 died", "A fourth was hurt", "Two guards died, too")
 * is content of the same statement, and so is the figure that opens the sentence after what a medium reveals. Any other sentence without an attribution is the article's own voice.
 */
export function continueStatements(scene: Scene, drafts: readonly Draft[]): readonly Draft[] {
  const bySentence = new Map<number, Draft[]>();
  for (const draft of drafts) {
    const known = bySentence.get(draft.sentence);
    if (known === undefined) bySentence.set(draft.sentence, [draft]);
    else known.push(draft);
  }
  const widened = new Map<Draft, Draft>();
  for (const sentence of scene.analysis.sentences) {
    if (bySentence.has(sentence.index)) continue;
    const before = bySentence.get(sentence.index - 1)?.findLast((draft) => draft.family === "statements" && draft.speakers.length > 0);
    if (before === undefined) continue;
    if (enclosed(scene, sentence, before, bySentence)) {
      widen(scene, widened, before, sentence);
      bySentence.set(sentence.index, [before]);
      continue;
    }
    const sameBlock = scene.analysis.sentences[sentence.index - 1]?.block === sentence.block;
    if (!(sameBlock && (addsOn(scene, sentence) || (isIndirect(scene, before) && countsOn(scene, sentence)) || quotesOn(scene, sentence))) && !(isExclusive(scene, before) && opensWithAmount(scene, sentence))) continue;
    widen(scene, widened, before, sentence);
    bySentence.set(sentence.index, [before]);
  }
  return drafts.map((draft) => widened.get(draft) ?? draft);
}

function widen(scene: Scene, widened: Map<Draft, Draft>, draft: Draft, sentence: Sentence): void {
  const current = widened.get(draft) ?? draft;
  widened.set(draft, { ...current, content: [...current.content, ...contentSpans(scene, sentence.tokens.start, bodyEnd(scene, sentence))] });
}

/** How many sentences without an attribution may stand between two of one speaker. */
const longestGap = 2;

/**
 * "The general said that …. Two soldiers were hurt. It was revenge, he said.": a sentence between two of one speaker, in one paragraph. What goes on with a quotation
 * shows nothing, for reporters put quotations behind their own words.
 */
function enclosed({ analysis }: Scene, sentence: Sentence, before: Draft, bySentence: ReadonlyMap<number, readonly Draft[]>): boolean {
  const speaker = before.speakers[0];
  if (speaker === undefined || before.speakers.length > 1 || analysis.sentences[sentence.index - 1]?.block !== sentence.block) return false;
  for (let at = sentence.index + 1; at <= sentence.index + longestGap; at++) {
    const next = analysis.sentences[at];
    if (next?.block !== sentence.block) return false;
    const drafts = bySentence.get(at);
    if (drafts === undefined) continue;
    const first = drafts.find((draft) => draft.speakers.length > 0);
    return first?.family === "statements" && first.speakers[0]?.name === speaker.name && first.content.every((span) => !/["“”]/u.test(analysis.text.slice(span.start, span.end)));
  }
  return false;
}

/** "The paper revealed on Friday that …": a medium's own finding, whose figure often follows in a paragraph of its own. */
const isExclusive = (scene: Scene, { speakers, cue }: Draft): boolean => cue !== null && speakers.every(({ kind }) => kind === "media") && /\b(?:reveal|disclos|uncover|expos)/iu.test(scene.analysis.text.slice(cue.start, cue.end));

const opensWithAmount = ({ analysis }: Scene, { tokens }: Sentence): boolean => analysis.amounts.some((mention) => mention.tokens.start === tokens.start && mention.use === "count");

/** "The ministry said that …": who speaks stands before what is said, which runs to the end of its sentence and is no quotation. */
function isIndirect(scene: Scene, { rule, cue, speakers, content, sentence }: Draft): boolean {
  const last = content.at(-1);
  const frame = scene.analysis.sentences[sentence];
  return rule === "says-that" && cue !== null && speakers.every(({ kind }) => kind !== null) && last !== undefined && frame !== undefined && last.start >= cue.end && frame.end - last.end <= 2 && !/["“”]/u.test(scene.text.slice(last.start, last.end));
}

/** "Eleven of them had bullet wounds", "Two of his patients died": a part of those of whom was told, by a pronoun. */
function countsOn(scene: Scene, sentence: Sentence): boolean {
  const { start } = sentence.tokens;
  const amount = amountAt(scene, start);
  if (amount?.use !== "count") return false;
  const next = scene.tokens[amount.tokens.end];
  return next?.lower === "of" && /^(?:them|his|her|its|their)$/u.test(scene.tokens[amount.tokens.end + 1]?.lower ?? "");
}

const ordinals = /^(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|further)$/u;

/** "Forty-four remain on the wards, with burns that “we cannot treat”": a sentence that quotes somebody in part, and names nobody, goes on with who spoke. */
function quotesOn(scene: Scene, sentence: Sentence): boolean {
  const { start, end } = sentence.tokens;
  if ((scene.quoteOf[start] ?? -1) >= 0 || isMark(scene.tokens[start]) || scene.tokens[end - 1]?.text === "?") return false;
  let marks = 0;
  let words = 0;
  for (let at = start; at < end; at++) {
    if (/^["“”]$/u.test(scene.tokens[at]?.text ?? "")) marks++;
    else if (marks === 1) words++;
  }
  return marks === 2 && words > 1;
}

/** True where the first words count on from a figure said before. */
function addsOn(scene: Scene, sentence: Sentence): boolean {
  const word = (offset: number): string => (sentence.tokens.start + offset < sentence.tokens.end ? (scene.tokens[sentence.tokens.start + offset]?.lower ?? "") : "");
  if ((scene.quoteOf[sentence.tokens.start] ?? -1) >= 0) return false;
  if (word(0) === "of" && /^(?:that|those|these|them)$/u.test(word(1))) return true;
  if (word(0) === "a" && ordinals.test(word(1))) return /^(?:was|is|has|had|died|person|man|woman|boy|girl|child|daughter|son|soldier|officer|victim|patient|civilian|worker|student)$/u.test(word(2));
  if (/^(?:that|this|it)$/u.test(word(0)) && /^(?:raises|raised|brings|brought|takes|took|pushes|pushed|puts)$/u.test(word(1))) return [2, 3, 4, 5].some((offset) => /^(?:toll|total|number|dead|count|tally)$/u.test(word(offset)));
  if (/^(?:the|that|this)$/u.test(word(0)) && countNouns.has(word(1)) && /^(?:includes?|included|excludes?|covers?)$/u.test(word(2))) return true;
  if (word(0) === "the" && /^(?:earlier|previous|former|first|initial|last)$/u.test(word(1)) && countNouns.has(word(2)) && /^(?:was|had|stood)$/u.test(word(3))) return true;
  if (word(0) === "both" && /^(?:were|are|had|have)$/u.test(word(1))) return true;
  if (opensWithCount(scene, sentence) && likewise(scene, sentence)) return true;
  return scene.tokens[sentence.tokens.start]?.pos === "NUM" && /^(?:others|more)$/u.test(word(1)) && /^(?:AUX|VERB)$/u.test(scene.tokens[sentence.tokens.start + 2]?.pos ?? "");
}

/** "Two soldiers …", "A farm worker …": somebody counted is the first noun phrase. */
const opensWithCount = ({ tokens, analysis }: Scene, sentence: Sentence): boolean =>
  analysis.amounts.some((mention) => mention.tokens.start === sentence.tokens.start && mention.use === "count") || (/^(?:a|an|one)$/u.test(tokens[sentence.tokens.start]?.lower ?? "") && /^(?:NOUN|ADJ)$/u.test(tokens[sentence.tokens.start + 1]?.pos ?? ""));

/** "… was also hurt", "… died, too": what is counted belongs to what was said before. */
function likewise({ tokens }: Scene, sentence: Sentence): boolean {
  for (let at = sentence.tokens.start + 1; at < sentence.tokens.end; at++) {
    const word = tokens[at]?.lower ?? "";
    if (word === "also" && at - sentence.tokens.start < 8 && tokens[at - 1]?.pos === "AUX") return true;
    if (word === "too" && at >= sentence.tokens.end - 2) return true;
  }
  return false;
}
