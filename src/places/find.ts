import type { PlaceMention } from "../core/index.ts";
import type { Analysis } from "../language/index.ts";
import { articleWords } from "./article-words.ts";
import { findFeatures } from "./features.ts";
import { mentionOf, unresolvedMention } from "./mention.ts";
import { findPersons } from "./persons.ts";
import { resolve } from "./resolution.ts";
import { findToponyms } from "./toponyms.ts";
import type { Gazetteer } from "./types.ts";

/**
 * Every toponym of an article in order, resolved or not; mentions do not overlap. People and bodies that bear a place's name are left out,
 * and so are adjectives ("Ukrainian"), which say who but not where. A name that fits several places, with nothing in the article to choose by,
 * has null coordinates and its candidates.
 */
export function findPlaces(analysis: Analysis, gazetteer: Gazetteer): readonly PlaceMention[] {
  const words = articleWords(analysis);
  const persons = findPersons(words);
  const toponyms = findToponyms(words, persons, gazetteer);
  const features = findFeatures(words, toponyms, persons);
  const kept = toponyms.filter((toponym) => !features.some((feature) => feature.covers && feature.tokens.start < toponym.tokens.end && toponym.tokens.start < feature.tokens.end));
  const resolutions = resolve(words, kept, gazetteer);
  const mentions = kept.map((toponym, i) => mentionOf(words, toponym, resolutions[i], gazetteer));
  for (const feature of features) mentions.push(unresolvedMention(words, feature, kept, resolutions, gazetteer));
  return mentions.sort((a, b) => a.span.start - b.span.start);
}
