import type { Span } from "../core/index.ts";
import type { ArticleWords } from "./article-words.ts";
import { nameAt, type NameMatch } from "./names.ts";
import type { Persons } from "./persons.ts";
import { calendarWords, directions, organisationHeads, placePrepositions, speechVerbs, strongPrepositions, titles, unitWords } from "./tables/cues.ts";
import { givenNames } from "./tables/given-names.ts";
import { wordNames } from "./tables/word-names.ts";
import type { Candidate, Gazetteer } from "./types.ts";

/** A name of the gazetteer that its words let stand as a place; what it is called after ("region", "County") narrows which. */
export interface Toponym extends NameMatch {
  /** The kind of unit that the words around it say: "the Sumy region" → admin1. */
  readonly unit: "country" | "admin1" | "admin2" | "city" | "region" | null;
  /** True where the words leave no doubt that it is a place. */
  readonly sure: boolean;
}

/** Every name of the gazetteer in the article that is read as a place. Names do not overlap. Linear in the number of tokens. */
export function findToponyms(words: ArticleWords, persons: Persons, gazetteer: Gazetteer): readonly Toponym[] {
  const seen = new Map<string, readonly Candidate[]>();
  const found: Toponym[] = [];
  let lastEnd = -1;
  for (let at = 0; at < words.tokens.length; ) {
    if (!words.capital(at) || (words.analysis.capitals && wordNames.has(words.fold(at)) && !words.capital(at + 1))) {
      at++;
      continue;
    }
    const match = nameAt(words, at, gazetteer, seen) ?? prefixAt(words, at, gazetteer, seen);
    if (match === null) {
      at++;
      continue;
    }
    const verdict = judge(words, match, persons, lastEnd === at);
    if (verdict === "no") {
      at++;
      continue;
    }
    const { unit, includes } = unitAround(words, match);
    const end = includes ? match.tokens.end + 1 : match.tokens.end;
    found.push({ ...match, tokens: { start: match.tokens.start, end }, span: { start: match.span.start, end: includes ? (words.tokens[end - 1]?.end ?? match.span.end) : match.span.end }, unit, sure: verdict === "sure" });
    at = lastEnd = end;
  }
  return found;
}

/** "Columbia-based": the name before the hyphen. */
function prefixAt(words: ArticleWords, at: number, gazetteer: Gazetteer, seen: Map<string, readonly Candidate[]>): NameMatch | null {
  const token = words.tokens[at];
  const name = token === undefined ? undefined : /^(.{3,}?)[-‐‑](?:based|born|area|bound|backed|led|held|controlled|administered|wide|occupied|style|raised|registered|flagged|owned|made)$/u.exec(token.text)?.[1];
  if (token === undefined || name === undefined) return null;
  const single = nameAt({ ...words, tokens: [{ ...token, text: name, end: token.start + name.length, index: 0 }], fold: () => name.toLowerCase().replaceAll(".", ""), lower: () => name.toLowerCase(), follows: () => false }, 0, gazetteer, seen);
  return single === null ? null : { ...single, tokens: { start: at, end: at + 1 } };
}

type Verdict = "no" | "maybe" | "sure";

function judge(words: ArticleWords, match: NameMatch, persons: Persons, afterName: boolean): Verdict {
  const { start, end } = match.tokens;
  const single = end - start === 1;
  const before = words.lower(start - 1);
  const after = words.lower(end);
  const cue = hasCue(words, match);
  if (match.abbreviation) return "sure";
  for (let at = start; at < end; at++) if (persons.tokens.has(at)) return "no";
  if (inOrganisation(words, match)) return "no";
  const big = match.candidates[0]?.kind === "country" || match.candidates[0]?.kind === "admin1" || (match.candidates[0]?.population ?? 0) > 1_000_000;
  if (single && persons.surnames.has(match.key) && !(strongPrepositions.has(before) && big) && !cue) return "no";
  if (single && wordNames.has(match.key)) return cue && !calendarWords.has(before) && words.tokens[start]?.pos === "PROPN" ? "maybe" : "no";
  if (single && calendarWords.has(match.key)) return "no";
  const pos = words.tokens[start]?.pos;
  if (single && pos !== "PROPN" && pos !== "NOUN" && pos !== "ADJ" && !cue && !big) return "no";
  if (match.candidates.every((candidate) => !candidate.own && candidate.kind === "city" && candidate.population < 5000) && !cue) return "no";
  const named = words.capital(start - 1) && words.follows(start) && !words.titleCase(start) && !afterName;
  if (named && single && !big && !mayPrecede(words, start - 1)) return "no";
  const goesOn = words.capital(end) && words.follows(end) && !words.titleCase(end);
  if (goesOn && single && !mayFollow(words, end) && !cue) return big ? "maybe" : "no";
  if (single && !big && speechVerbs.has(after)) return "no";
  if (single && !big && after === "," && /^\d{1,2}$/u.test(words.lower(end + 1)) && words.lower(end + 2) === ",") return "no";
  return cue || big || !single ? "sure" : "maybe";
}

/** Words around the name that only a place has: "in", "city of", "eastern", a unit after it, a second place after a comma. */
function hasCue(words: ArticleWords, match: NameMatch): boolean {
  const { start, end } = match.tokens;
  let at = start - 1;
  if (words.lower(at) === "the") at--;
  while (directions.has(words.lower(at))) at--;
  if (at < start - 1 && directions.has(words.lower(start - 1))) return true;
  const before = words.lower(at);
  if (strongPrepositions.has(before) || (before === "of" && unitWords.has(words.lower(at - 1)))) return true;
  if (placePrepositions.has(before) && !words.opensSentence(at)) return !wordNames.has(match.key);
  if (unitWords.has(words.lower(end)) && words.follows(end)) return true;
  return isDateline(words, match.span);
}

function isDateline(words: ArticleWords, span: Span): boolean {
  const block = words.analysis.blocks[words.analysis.sentences[words.tokens[0]?.sentence ?? 0]?.block ?? 0];
  return block?.dateline !== null && block?.dateline !== undefined && block.dateline.start <= span.start && span.end <= block.dateline.end;
}

/** "Washington Post", "Bank of America", "Duke of York": the name of a body or a person with a place in it. */
function inOrganisation(words: ArticleWords, match: NameMatch): boolean {
  const { start, end } = match.tokens;
  for (let at = end; at < end + 4 && words.capital(at) && words.follows(at); at++) if (organisationHeads.has(words.lower(at))) return !words.titleCase(at) || at === end;
  let at = start - 1;
  if (words.lower(at) === "the") at--;
  if (words.lower(at) === "of" && words.capital(at - 1)) {
    const head = words.lower(at - 1);
    if (organisationHeads.has(head) || /^(?:duke|duchess|prince|princess|earl|queen|king|archbishop|bishop|lord|university|bank|news)$/u.test(head)) return true;
  }
  return false;
}

/** What may stand in capitals right before a place: a title or role, a direction, a day, another adjective of place. */
function mayPrecede(words: ArticleWords, at: number): boolean {
  const lower = words.lower(at);
  return words.opensSentence(at) || titles.has(lower) || directions.has(lower) || calendarWords.has(lower) || unitWords.has(lower) || /^(?:the|a|former|in|at|of)$/u.test(lower);
}

/** What may stand in capitals right after a place without being part of another name. */
function mayFollow(words: ArticleWords, at: number): boolean {
  const lower = words.lower(at);
  if (givenNames.has(lower) && words.capital(at + 1)) return true;
  return titles.has(lower) || calendarWords.has(lower) || unitWords.has(lower) || bodies.has(lower);
}

/** Bodies that act in the place whose name they bear, so that the place is named too: "Alexandria Police", "Lexington County Sheriff's Department". */
const bodies = new Set("police sheriff fire department council commission board court parliament assembly government administration authority authorities state city county planning public district regional municipal metropolitan convention office highway civil superior supreme circuit national federal republican democratic emergency health port transit school-board zoning township town village community senate house legislature legislative army navy force forces".split(" "));

/** The kind of unit said beside the name, and whether the unit's word is part of it ("Anderson County", "Bari Region"). */
function unitAround(words: ArticleWords, match: NameMatch): { readonly unit: Toponym["unit"]; readonly includes: boolean } {
  const { start, end } = match.tokens;
  const after = unitWords.get(words.lower(end));
  if (after !== undefined && words.follows(end) && !match.abbreviation && !(words.lower(end) === "state" && match.candidates[0]?.kind !== "admin1")) return { unit: words.lower(end) === "capital" ? null : after, includes: words.capital(end) && !words.titleCase(end) && after !== "city" };
  const at = words.lower(start - 1) === "the" ? start - 2 : start - 1;
  const before = words.lower(at) === "of" ? unitWords.get(words.lower(at - 1)) : unitWords.get(words.lower(at));
  if (before !== undefined && words.lower(at - (words.lower(at) === "of" ? 1 : 0)) !== "capital") return { unit: before, includes: false };
  return { unit: null, includes: false };
}
