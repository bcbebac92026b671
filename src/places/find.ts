import type { PlaceMention } from "../core/index.ts";
import type { Analysis } from "../language/index.ts";
import { articleWords } from "./article-words.ts";
import { findFeatures } from "./features.ts";
import { mentionOf, unresolvedMention } from "./mention.ts";
import { findPersons } from "./persons.ts";
import { resolve, type Resolution } from "./resolution.ts";
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
  const features = findFeatures(words, toponyms, persons, gazetteer);
  const covered = new Set<number>();
  for (const feature of features) if (feature.covers) for (let at = feature.tokens.start; at < feature.tokens.end; at++) covered.add(at);
  const kept = toponyms.filter((toponym) => !covered.has(toponym.tokens.start) && !covered.has(toponym.tokens.end - 1));
  const resolutions = resolve(words, kept, gazetteer);
  const sure = new Set(kept.filter((toponym) => toponym.sure).map((toponym) => toponym.key));
  const mentions: PlaceMention[] = [];
  kept.forEach((toponym, i) => {
    const resolution = resolutions[i];
    if (resolution !== undefined && (sure.has(toponym.key) || isBorneOut(resolution))) mentions.push(mentionOf(words, toponym, resolution, gazetteer));
  });
  for (const feature of features) mentions.push(unresolvedMention(words, feature, kept, resolutions, gazetteer));
  return mentions.sort((a, b) => a.span.start - b.span.start);
}

/** A name whose own words leave it open is a place where the place is large, or where the article's other names are of its area. */
function isBorneOut({ chosen, support, container, ranked }: Resolution): boolean {
  if (container >= 0) return true;
  return chosen !== null && (chosen.kind !== "city" || (support > 0.8 && (chosen.alike || chosen.population > 20_000)) || (chosen.own && chosen.population > (ranked.every((other) => other === chosen || other.place === chosen.admin2) ? 15_000 : 50_000)));
}
