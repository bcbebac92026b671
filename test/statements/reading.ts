import type { Article, Span, Statement } from "../../src/core/index.ts";
import { findActors } from "../../src/actors/index.ts";
import { analyse, type Analysis } from "../../src/language/index.ts";
import { findStatements, speakersOf, type SpeakerChain } from "../../src/statements/index.ts";

/** An article of our own writing; `outlet` and `title` where a test needs them. */
export function article(text: string, fields: Partial<Pick<Article, "outlet" | "title" | "credit">> = {}): Article {
  return { id: "art_00000000000000000000", file: null, url: null, title: null, outlet: null, byline: null, credit: null, published: null, language: "en", sha256: "0".repeat(64), text, furniture: [], ...fields };
}

export interface Told {
  readonly analysis: Analysis;
  readonly statements: readonly Statement[];
  /** "speaker | content … | rule" of each statement, in order. */
  readonly lines: readonly string[];
  /** Chains of names behind the first occurrence of some words. */
  readonly chainsAt: (words: string) => readonly (readonly string[])[];
}

export const slice = (text: string, span: Span): string => text.slice(span.start, span.end);

/** Reads a text and tells who says what. */
export function told(text: string, fields: Parameters<typeof article>[1] = {}): Told {
  const analysis = analyse(article(text, fields));
  const statements = findStatements(analysis, findActors(analysis, []));
  const { speakersAt } = speakersOf(analysis, statements);
  return {
    analysis,
    statements,
    lines: statements.map((statement) => `${statement.speaker?.name ?? "-"} | ${statement.content.map((span) => slice(text, span)).join(" … ")} | ${statement.rule.replace("en/", "")}`),
    chainsAt: (words) => {
      const start = text.indexOf(words);
      if (start < 0) throw new Error(`the text does not hold "${words}"`);
      return speakersAt({ start, end: start + words.length }).map((chain: SpeakerChain) => chain.map((speaker) => speaker.name));
    },
  };
}
