import { analyse, type Analysis } from "../../src/language/index.ts";
import type { Article, PlaceMention } from "../../src/core/index.ts";
import { findPlaces, openGazetteer } from "../../src/places/index.ts";

export const gazetteer = openGazetteer();

/** An analysis of a text that has nothing but its words. */
export function analysisOf(text: string, fields: Partial<Article> = {}): Analysis {
  return analyse({ id: "art_00000000000000000000", file: null, url: null, title: null, outlet: null, byline: null, credit: null, published: null, language: "en", sha256: "0".repeat(64), text, furniture: [], ...fields });
}

export function placesIn(text: string): readonly PlaceMention[] {
  return findPlaces(analysisOf(text), gazetteer);
}

/** The words of every mention, in order. */
export const wordsOf = (text: string): string[] => placesIn(text).map((mention) => text.slice(mention.span.start, mention.span.end));

/** The mention of these words. */
export function mentionOf(text: string, words: string): PlaceMention {
  const found = placesIn(text).find((mention) => text.slice(mention.span.start, mention.span.end) === words);
  if (found === undefined) throw new Error(`no mention of ${words} among ${JSON.stringify(wordsOf(text))}`);
  return found;
}
