import type { Article, TimeMention } from "../../src/core/index.ts";
import { analyse } from "../../src/language/index.ts";
import { findTimes } from "../../src/times/index.ts";

/** The times of a text that came out on `published`. */
export function timesOf(text: string, published: string | null): readonly TimeMention[] {
  return findTimes(analyse(articleOf(text, published)));
}

/** A bare article around a text. */
export function articleOf(text: string, published: string | null): Article {
  return {
    id: "art_00000000000000000000", file: null, url: null, title: null, outlet: null, byline: null, credit: null,
    published: published === null ? null : { value: published, basis: "option" }, language: "en", sha256: "0".repeat(64), text, furniture: [],
  };
}

/** A text with its times in square brackets, taken apart: the text without them, and where they stood. */
export function withoutBrackets(marked: string): { readonly text: string; readonly spans: readonly { readonly start: number; readonly end: number }[] } {
  const spans: { start: number; end: number }[] = [];
  let text = "";
  for (const piece of marked.split(/(?=\[)|(?<=\])/u)) {
    const inner = /^\[(?<words>[^\]]*)\]$/u.exec(piece)?.groups?.["words"];
    if (inner !== undefined) spans.push({ start: text.length, end: text.length + inner.length });
    text += inner ?? piece;
  }
  return { text, spans };
}

/** One line a time: "words: value precision basis". */
export function formatTime(text: string, time: TimeMention): string {
  return `${text.slice(time.span.start, time.span.end)}: ${time.value ?? "-"} ${time.precision ?? "-"} ${time.basis}`;
}
