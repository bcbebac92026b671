import type { Span } from "../core/index.ts";

/** The sentence around a span, roughly: from the full stop or line end before it to the one after. On one line. */
export function sentenceAround(text: string, span: Span): string {
  const before = text.slice(0, span.start);
  const start = Math.max(before.lastIndexOf("\n") + 1, ...[...before.matchAll(/[.!?]["”’)]?\s+(?=["“‘(]?\p{Lu})/gu)].slice(-1).map((stop) => stop.index + stop[0].length));
  const rest = text.slice(span.end);
  const stop = /[.!?]["”’)]?(?=\s|$)|\n/u.exec(rest);
  const end = stop === null ? text.length : span.end + stop.index + stop[0].trimEnd().length;
  return text.slice(start, end).replace(/\s+/gu, " ").trim();
}
