import { findActors } from "../../src/actors/index.ts";
import type { Reading } from "../../src/claims/index.ts";
import type { Article } from "../../src/core/index.ts";
import { analyse } from "../../src/language/index.ts";
import { findStatements } from "../../src/statements/index.ts";

/** What the earlier stages make of a bare text, places and times left out. */
export function readingOf(text: string, published: string | null = "2026-05-21"): Reading {
  const article: Article = {
    id: `art_${"0".repeat(20)}`, file: null, url: null, title: null, outlet: null, byline: null, credit: null,
    published: published === null ? null : { value: published, basis: "option" }, language: "en", sha256: "0".repeat(64), text, furniture: [],
  };
  const analysis = analyse(article);
  const actors = findActors(analysis, []);
  return { analysis, places: [], times: [], actors, statements: findStatements(analysis, actors) };
}

/** The words that a span points at. */
export const wordsOf = (text: string, span: { readonly start: number; readonly end: number }): string => text.slice(span.start, span.end);
