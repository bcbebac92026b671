import type { Article } from "../../src/core/index.ts";
import { analyse, type Analysis } from "../../src/language/index.ts";

/** An article of these words and nothing else. */
export function articleOf(text: string, fields: Partial<Article> = {}): Article {
  return { id: "art_00000000000000000000", file: null, url: null, title: null, outlet: null, byline: null, credit: null, published: { value: "2025-05-21", basis: "metadata" }, language: "en", sha256: "0".repeat(64), text, furniture: [], ...fields };
}

export const analysisOf = (text: string, fields: Partial<Article> = {}): Analysis => analyse(articleOf(text, fields));
