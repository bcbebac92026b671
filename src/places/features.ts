import { remember, type Span } from "../core/index.ts";
import { capitalRunEnd, type ArticleWords } from "./article-words.ts";
import type { Persons } from "./persons.ts";
import { calendarWords, featureHeads, organisationHeads, roadHeads, strongPrepositions, titles, unitWords } from "./tables/cues.ts";
import { neverPlaces, wordNames } from "./tables/word-names.ts";
import type { Toponym } from "./toponyms.ts";
import type { Gazetteer } from "./types.ts";

/** A named place that the gazetteer does not hold: a road, a river, a village said to be one. */
export interface Feature {
  readonly tokens: Span;
  readonly kind: "feature" | "city" | "admin2" | "admin1" | "region";
  /** True where it takes the place of names inside it: "Memphis Street" is not in Memphis. */
  readonly covers: boolean;
}

/** Roads and features by their last word ("Red Bank Road"), and villages, districts and provinces by the word beside their name ("the village of Kyauk Hse Taw"). */
export function findFeatures(words: ArticleWords, toponyms: readonly Toponym[], persons: Persons, gazetteer: Gazetteer): readonly Feature[] {
  const known = new Map<number, Toponym>();
  for (const toponym of toponyms) for (let at = toponym.tokens.start; at < toponym.tokens.end; at++) known.set(at, toponym);
  const found: Feature[] = [];
  for (let at = 0; at < words.tokens.length; ) {
    if (!words.capital(at)) {
      at++;
      continue;
    }
    const end = capitalRunEnd(words, at);
    const feature = words.titleCase(at) ? null : (numberedRoad(words, at) ?? featureIn(words, at, end, known, persons) ?? saidToBe(words, at, end, known, persons));
    // "the Sudanese area": an adjective names no village.
    if (feature !== null && gazetteer.countryOf(words.tokens[at]?.text ?? "") === null) found.push(feature);
    at = Math.max(end, feature?.tokens.end ?? end);
  }
  return found;
}

const isRoad = remember((lower) => /^(?:interstate|highway|route|motorway|hwy)$/u.test(lower));

/** "Interstate 70", "Highway 82". */
function numberedRoad(words: ArticleWords, at: number): Feature | null {
  const numbered = isRoad(words.lower(at)) && /^\d{1,4}[A-Z]?$/u.test(words.tokens[at + 1]?.text ?? "");
  return numbered ? { tokens: { start: at, end: at + 2 }, kind: "feature", covers: true } : null;
}

function featureIn(words: ArticleWords, start: number, end: number, known: ReadonlyMap<number, Toponym>, persons: Persons): Feature | null {
  for (let head = start + 1; head < end; head++) {
    if (!featureHeads.has(words.lower(head)) || known.has(head) || persons.tokens.has(head) || /^\p{Lu}\.$/u.test(words.tokens[head - 1]?.text ?? "")) continue;
    let first = start;
    for (let at = start; at < head; at++) if (titles.has(words.lower(at)) || calendarWords.has(words.lower(at))) first = at + 1;
    if (words.lower(first) === "the") first++;
    if (first >= head || (words.opensSentence(first) && head - first === 1 && words.tokens[first]?.pos !== "PROPN")) return null;
    const road = roadHeads.has(words.lower(head));
    let inside = false;
    for (let at = first; at < head; at++) inside ||= known.has(at);
    // A lake, park or hospital that bears a town's name is most often in it: the town's own mention stands.
    if (inside && !road) return null;
    if (organisationHeads.has(words.lower(head + 1)) && words.capital(head + 1)) return null;
    return { tokens: { start: first, end: head + 1 }, kind: "feature", covers: true };
  }
  return null;
}

/** "the village of X", "X district", "X County" with a name that is not in the gazetteer. */
function saidToBe(words: ArticleWords, start: number, end: number, known: ReadonlyMap<number, Toponym>, persons: Persons): Feature | null {
  for (let at = start; at < end; at++) if (known.has(at) || persons.tokens.has(at)) return null;
  const kindOf = (word: string): Feature["kind"] | undefined => {
    const unit = unitWords.get(word);
    return unit === undefined || unit === "country" ? undefined : unit;
  };
  const of = words.lower(start - 1) === "of" ? kindOf(words.lower(start - 2)) : undefined;
  if (neverPlaces.has(words.lower(start))) return null;
  if (of !== undefined && !unitWords.has(words.lower(start)) && !organisationHeads.has(words.lower(end - 1))) return { tokens: { start, end }, kind: of, covers: false };
  const inner = kindOf(words.lower(end - 1));
  if (inner !== undefined && end - start >= 2 && /^(?:county|parish|township|district|province|oblast|governorate|region|village|raion|krai)$/u.test(words.lower(end - 1))) return { tokens: { start, end }, kind: inner, covers: false };
  const after = kindOf(words.lower(end));
  if (after !== undefined && words.follows(end) && /^(?:village|town|district|province|oblast|region|county|neighbourhood|neighborhood|settlement|township|hamlet|governorate|area|suburb|subdistrict)$/u.test(words.lower(end)) && /^(?:the|in|near|at|from|to|of|and|,|['’]s)$/u.test(words.lower(start - 1)) && !wordNames.has(words.fold(start))) return { tokens: { start, end }, kind: after, covers: false };
  const inside = strongPrepositions.has(words.lower(start - 1)) && end - start >= 2 && !words.opensSentence(start - 1);
  if (inside && allNames(words, start, end)) return { tokens: { start, end }, kind: "city", covers: false };
  return null;
}

/** A run of names and nothing that makes it a body, a title or a thing. */
function allNames(words: ArticleWords, start: number, end: number): boolean {
  if (/^\p{Lu}/u.test(words.tokens[end]?.text ?? "") || words.tokens[end]?.pos === "NOUN" || words.lower(end) === "&") return false;
  for (let at = start; at < end; at++) {
    const lower = words.lower(at);
    if (words.tokens[at]?.pos !== "PROPN" || wordNames.has(words.fold(at)) || organisationHeads.has(lower) || titles.has(lower) || lower.length < 3) return false;
  }
  return true;
}
