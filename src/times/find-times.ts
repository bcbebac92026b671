import type { TimeMention } from "../core/index.ts";
import type { Analysis, Sentence } from "../language/index.ts";
import { contextOf, earlierOf, publishedDay, type Earlier } from "./context.ts";
import { longest } from "./finders/day.ts";
import type { Found, Memo, Words } from "./expression.ts";
import { dateHours } from "./refiners/hour-of-day.ts";
import { joinLike } from "./refiners/join-like.ts";
import { finders, mayBegin } from "./rules.ts";
import { resolve } from "./resolvers/index.ts";
import { sentenceVerbs, setsTerm, speaksOfFuture } from "./tense.ts";
import type { DayNumber } from "./calendar.ts";

/**
 * Every temporal expression of an article, in order and without overlap: EDTF value, how finely it is given, and whether the words hold it (stated) or it was worked out (implied).
 * Relative words are read against the day of publication and the days named before them; what nothing tells is unresolved, with a null value. No clock is read. Linear in the length of the text.
 */
export function findTimes(analysis: Analysis): readonly TimeMention[] {
  const published = publishedDay(analysis);
  const verbs = sentenceVerbs(analysis);
  const memo: Memo = { day: new Map(), part: new Map(), point: new Map() };
  const mentions: TimeMention[] = [];
  const earlier: Earlier[] = [];
  let dayLine: DayNumber | null = null;
  for (const sentence of analysis.sentences) {
    for (const found of findInSentence(analysis, sentence, memo)) {
      const start = analysis.tokens[found.start]?.start ?? sentence.start;
      const end = endOf(analysis, found.end - 1) ?? start;
      const context = contextOf(published, earlier, sentence.block, dayLine, {
        future: () => speaksOfFuture(analysis, found.start, verbs),
        term: setsTerm(analysis, found.start),
      });
      const time = resolve(found.expression, context);
      mentions.push({ span: { start, end }, ...time });
      const block = analysis.blocks[sentence.block];
      const alone = block !== undefined && time.precision === "day" && start - block.start <= 1 && (block.end - end <= 1 || zoneNote.test(analysis.text.slice(end, block.end)));
      const read = earlierOf(time, sentence.index, sentence.block, analysis.text.slice(start, end), alone);
      earlier.push(read);
      if (alone) dayLine = read.day;
    }
  }
  return mentions;
}

/** What may follow the date in its line: ", all times local", "(all times GMT)". */
const zoneNote = /^,?\s*\(?all times\b[^.\n]{0,30}$/iu;

/** Where the last word ends, without the 's or the full stop that the tagger left on it ("worse than Friday's.", "at 3pm."). */
function endOf(analysis: Analysis, last: number): number | undefined {
  const token = analysis.tokens[last];
  if (token === undefined) return undefined;
  if (token.lower.endsWith("'s")) return token.end - 2;
  return /^(?:\d*[ap]m|z)\.$/u.test(token.lower) ? token.end - 1 : token.end;
}

function findInSentence(analysis: Analysis, sentence: Sentence, memo: Memo): readonly Found[] {
  const words: Words = { tokens: analysis.tokens, text: analysis.text, start: sentence.tokens.start, end: sentence.tokens.end, memo };
  const all: Found[] = [];
  for (let at = words.start; at < words.end; ) {
    const token = analysis.tokens[at];
    const found = token !== undefined && mayBegin(token, at + 1 < words.end ? analysis.tokens[at + 1] : undefined) ? longest(finders, words, at) : null;
    if (found === null) at++;
    else {
      all.push(found);
      at = Math.max(found.end, at + 1);
    }
  }
  return dateHours(joinLike(words, all));
}
