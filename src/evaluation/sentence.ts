import type { Span } from "../core/index.ts";

/** The sentence around a span, roughly: from the full stop or line end before it to the one after. On one line. */
export function sentenceAround(text: string, span: Span): string {
  // One character more, since a sentence begins with a capital.
  const before = text.slice(text.lastIndexOf("\n", span.start - 1) + 1, span.start + 1);
  const lineStart = span.start + 1 - before.length;
  const opening = [...before.matchAll(/[.!?]["”’)]?\s+(?=["“‘(]?\p{Lu})/gu)].at(-1);
  const start = opening === undefined ? lineStart : lineStart + opening.index + opening[0].length;
  const rest = text.slice(span.end);
  const stop = /[.!?]["”’)]?(?=\s|$)|\n/u.exec(rest);
  const end = stop === null ? text.length : span.end + stop.index + stop[0].trimEnd().length;
  return text.slice(start, end).replace(/\s+/gu, " ").trim();
}
