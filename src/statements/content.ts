import type { Span } from "../core/index.ts";
import type { Sentence, Token } from "../language/index.ts";
import { isClosing, isMark, isStop, quotationSpan, type Scene } from "./scene.ts";

const isJoint = (token: Token | undefined): boolean => token?.text.length === 1 && ",;:–—-".includes(token.text);

/** Content from token `from` up to token `to` (behind the last), as text spans; a quotation it touches is taken whole, with what it goes on to in the next paragraphs. */
export function contentSpans(scene: Scene, from: number, to: number): readonly Span[] {
  const { tokens } = scene;
  let first = from;
  let last = to - 1;
  while (first <= last && isJoint(tokens[first])) first++;
  while (last >= first && isJoint(tokens[last])) last--;
  while (last >= first && isStop(tokens[last]) && (scene.quoteOf[last] ?? -1) < 0) last--;
  if (first > last) return [];
  let start = tokens[first]?.start ?? 0;
  let end = tokens[last]?.end ?? 0;
  const more: Span[] = [];
  const opening = scene.quoteOf[first] ?? -1;
  const openingQuotation = scene.analysis.quotations[opening];
  if (openingQuotation !== undefined) {
    start = Math.min(start, quotationSpan(scene, openingQuotation).start);
    for (let before = openingQuotation.continues; before !== null; ) {
      const quotation = scene.analysis.quotations[before];
      if (quotation === undefined || more.length > 40) break;
      more.unshift(quotationSpan(scene, quotation));
      before = quotation.continues;
    }
  }
  const closing = scene.quoteOf[last] ?? scene.opens[last] ?? -1;
  const closingQuotation = scene.analysis.quotations[closing >= 0 ? closing : (scene.opens[last] ?? -1)];
  if (closingQuotation !== undefined) {
    end = Math.max(end, quotationSpan(scene, closingQuotation).end);
    more.push(...continuations(scene, closingQuotation.index));
  } else if (isMark(tokens[last])) {
    end = tokens[last]?.end ?? end;
  }
  return merge([...more, { start, end }]);
}

/** The quotations of the next paragraphs that go on from this one. */
export function continuations(scene: Scene, index: number): readonly Span[] {
  const spans: Span[] = [];
  let current = index;
  for (let next = index + 1; next < scene.analysis.quotations.length && spans.length < 40; next++) {
    const quotation = scene.analysis.quotations[next];
    if (quotation?.continues !== current) break;
    spans.push(quotationSpan(scene, quotation));
    current = next;
  }
  return spans;
}

/** First token of what stands before an attribution: the sentence's first, leaving out a dateline and a closing mark of the sentence before. */
export function sentenceStart(scene: Scene, sentence: Sentence): number {
  let at = behindDateline(scene, sentence);
  while (at < sentence.tokens.end && isClosing(scene.tokens[at]) && (scene.opens[at] ?? -1) < 0) at++;
  return at;
}

/** "ADDIS ABABA, May 2 — The church …", "KABUL (Interwire) - Six …": behind the dash; the sentence's first token where no dateline opens the paragraph. */
function behindDateline({ analysis, tokens }: Scene, sentence: Sentence): number {
  const { start, end } = sentence.tokens;
  const first = tokens[start];
  if (first === undefined || analysis.blocks[sentence.block]?.sentences.start !== sentence.index || !/^\p{Lu}/u.test(first.text)) return start;
  if (!analysis.capitals && (first.text.length < 3 || first.text !== first.text.toUpperCase())) return start;
  for (let at = start + 1; at < Math.min(end - 2, start + 16); at++) {
    const { text, pos } = tokens[at] as Token;
    if (/^(?:[—–-]|--)$/u.test(text)) return at + 1;
    if (/^[.!?]$/u.test(text) || (pos === "VERB" && /^\p{Ll}/u.test(text))) return start;
  }
  return start;
}

/** Spans in order, those that touch or overlap as one. */
export function merge(spans: readonly Span[]): readonly Span[] {
  const merged: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last !== undefined && span.start <= last.end) merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    else merged.push(span);
  }
  return merged;
}
