import type { Span } from "../core/index.ts";
import type { Sentence, Token } from "./analysis.ts";
import type { Tagged } from "./tokens.ts";

/** Words whose full stop ends no sentence, where the tagger believes that it does. */
const abbreviation = /^(?:lt|col|gen|maj|capt|sgt|cpl|pvt|brig|adm|cmdr|gov|sen|rep|rev|hon|dr|mr|mrs|ms|st|ft|mt|no|nos|vs|etc|approx|inc|ltd|co|corp|dept|u\.s|u\.n|u\.k|d\.c|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.$/iu;

/** Sentence bounds of one block as token ranges: the tagger's, mended where a quotation mark, an abbreviation or a lower-case word shows that it broke too early. */
export function mendSentences(tagged: Tagged): readonly Span[] {
  const { tokens, sentenceStarts } = tagged;
  const starts: number[] = [];
  for (const at of sentenceStarts) {
    const first = tokens[at];
    const before = tokens[at - 1];
    if (first === undefined || before === undefined || starts.length === 0) {
      starts.push(at);
      continue;
    }
    if (/^["'”’»)\]]+$/u.test(first.text) && first.start === before.end) {
      const after = tokens[at + 1];
      if (after !== undefined && startsSentence(after) && /[.!?]$/u.test(before.text)) starts.push(at + 1);
      continue;
    }
    if (abbreviation.test(before.text) || !startsSentence(first)) continue;
    starts.push(at);
  }
  return starts.flatMap((start, i) => piecesOf(tokens, { start, end: starts[i + 1] ?? tokens.length }));
}

/** No sentence of a report is longer, in tokens. What is longer is cut, so that rules that look over a whole sentence stay fast on text without full stops. */
const longestSentence = 400;

/** The sentence itself, or its pieces, cut at commas and semicolons where there are any. */
function piecesOf(tokens: Tagged["tokens"], range: Span): readonly Span[] {
  const pieces: Span[] = [];
  let { start } = range;
  while (range.end - start > longestSentence) {
    let cut = start + longestSentence;
    while (cut > start + longestSentence / 2 && !/^[,;:]$/u.test(tokens[cut - 1]?.text ?? "")) cut--;
    const end = cut > start + longestSentence / 2 ? cut : start + longestSentence;
    pieces.push({ start, end });
    start = end;
  }
  return [...pieces, { start, end: range.end }];
}

/** False for a word in lower case: no sentence of a report begins so. */
function startsSentence(token: { readonly text: string }): boolean {
  return !/^\p{Ll}/u.test(token.text);
}

/** Sentences of the whole article from the token ranges of its blocks. */
export function sentenceOf(tokens: readonly Token[], range: Span, index: number, block: number): Sentence {
  const first = tokens[range.start];
  const last = tokens[range.end - 1];
  if (first === undefined || last === undefined) throw new Error(`sentence ${index} has no tokens: ${range.start}-${range.end} of ${tokens.length}`);
  return { index, block, tokens: range, start: first.start, end: last.end };
}

/** The sentence that holds an offset, by halving; null between two of them and in furniture. */
export function sentenceAt(sentences: readonly Sentence[], offset: number): Sentence | null {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  const sentence = sentences[low];
  return sentence !== undefined && sentence.start <= offset ? sentence : null;
}
