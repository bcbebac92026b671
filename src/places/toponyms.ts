import type { ArticleWords } from "./article-words.ts";
import { abbreviation } from "./abbreviations.ts";
import { foldName } from "./fold.ts";
import { hashName } from "./name-hash.ts";
import { nameAt, type NameMatch } from "./names.ts";
import { contains } from "./containment.ts";
import type { Persons } from "./persons.ts";
import { calendarWords, directions, organisationHeads, placePrepositions, placeVerbs, siteHeads, speechVerbs, strongPrepositions, titles, unitWords } from "./tables/cues.ts";
import { givenNames } from "./tables/given-names.ts";
import { neverPlaces, wordNames } from "./tables/word-names.ts";
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
  const look: NameLook = (at) => nameAt(words, at, gazetteer, seen);
  let lastEnd = -1;
  for (let at = 0; at < words.tokens.length; ) {
    if (!words.capital(at) || (words.analysis.capitals && wordNames.has(words.fold(at)) && !words.capital(at + 1))) {
      at++;
      continue;
    }
    const match = look(at) ?? partAt(words, at, gazetteer);
    if (match === null) {
      at++;
      continue;
    }
    const verdict = judge(words, match, persons, lastEnd === at, gazetteer, look);
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

/** "Columbia-based", "D-Plymouth": the name on one side of a hyphen. */
function partAt(words: ArticleWords, at: number, gazetteer: Gazetteer): NameMatch | null {
  const token = words.tokens[at];
  if (token === undefined || !/[-‐‑]/u.test(token.text)) return null;
  const hyphen = token.text.search(/[-‐‑]/u);
  const party = /^[DR]$/u.test(token.text.slice(0, hyphen));
  const name = party ? token.text.slice(hyphen + 1) : token.text.slice(0, hyphen);
  const rest = party ? "" : token.text.slice(hyphen + 1);
  if (!party && !/^(?:based|born|area|bound|backed|led|held|controlled|administered|wide|occupied|style|raised|registered|flagged|owned|made|trained|funded|supplied|run)$/u.test(rest)) return null;
  const start = token.start + (party ? hyphen + 1 : 0);
  const short = abbreviation(name, gazetteer, party) ?? (party ? abbreviation(`${name}.`, gazetteer, true) : null);
  const states = gazetteer.unit("US");
  const candidates = short?.candidates ?? (name.length < 3 ? [] : gazetteer.candidates(hashName(foldName(name))).filter((candidate) => !party || candidate.country === states));
  return candidates.length === 0 ? null : { tokens: { start: at, end: at + 1 }, span: { start, end: start + name.length }, candidates, abbreviation: short !== null, key: short?.key ?? foldName(name) };
}

/** The name of the gazetteer at a token. */
type NameLook = (at: number) => NameMatch | null;

type Verdict = "no" | "maybe" | "sure";

/** Whether the words around let the name be a place. The order of the questions matters: what rules a place out comes before what hints at one. */
function judge(words: ArticleWords, match: NameMatch, persons: Persons, afterName: boolean, gazetteer: Gazetteer, look: NameLook): Verdict {
  const { start, end } = match.tokens;
  if (match.abbreviation) return "sure";
  const single = end - start === 1;
  const { key, candidates } = match;
  const top = candidates[0];
  const big = top !== undefined && (top.kind === "country" || (top.own && (top.kind === "admin1" || top.kind === "region" || top.kind === "sea")) || top.population > 1_000_000);
  if (inOrganisation(words, match)) return "no";
  if (/^(?:virus|fever|disease|flu|syndrome|strain|ebolavirus|marathon|cocktails?|agreements?|accords?|conventions?|protocols?|memorandum)$/u.test(words.lower(end)) || words.lower(start - 1) === "united") return "no";
  if (insideLongerName(words, match, big)) return "no";
  if (bearsName.test(words.lower(start - 1)) && words.follows(start) && top?.kind !== "country") return "no";
  if (!single) {
    const parts = key.split(" ");
    if (parts[1] === "of" && organisationHeads.has(words.lower(start))) return "no";
    if (parts.every((word) => directions.has(word)) || (words.analysis.capitals && parts.every((word) => directions.has(word) || unitWords.has(word))) || (parts[0] === "st" && /^['’]s$/u.test(words.lower(end)) && !candidates.some((candidate) => candidate.population > 100_000))) return "no";
    // "in Plateau State": a common word with the kind of its unit behind it, in capitals.
    if (parts.length === 2 && unitNames.test(parts[1] ?? "") && !words.analysis.capitals && words.capital(start + 1) && candidates.some(({ kind }) => kind === "admin1") && hasCue(words, match, look)) return "sure";
    const known = big || candidates.some((candidate) => candidate.own && candidate.population > 50_000);
    // "in Al Rahad": no person of that name.
    const placed = strongPrepositions.has(words.lower(start - 1)) && candidates.some((candidate) => candidate.own || candidate.alike);
    if (!known && !placed) for (let at = start; at < end; at++) if (persons.tokens.has(at)) return "no";
    if (parts.every((word) => wordNames.has(word) || word === "the") && !(big && top.own) && !candidates.some((candidate) => candidate.own && candidate.population > 30_000) && !beforeItsUnit(words, match, look)) return "no";
    return known || candidates.some((candidate) => candidate.own) || hasCue(words, match, look) ? "sure" : "maybe";
  }
  if (unitWords.has(key) && words.lower(start - 1) === "the") return "no";
  if (neverPlaces.has(key) || directions.has(key) || calendarWords.has(key) || titles.has(words.lower(start)) || persons.tokens.has(start)) return "no";
  const text = words.tokens[start]?.text ?? "";
  const site = candidates.some((candidate) => candidate.own) && namesSite(words, end);
  const cue = site || hasCue(words, match, look);
  if (persons.surnames.has(key) && !cue && !(big && strongPrepositions.has(words.lower(start - 1)))) return "no";
  if (wordNames.has(key) && words.capital(end) && words.follows(end) && !unitWords.has(words.lower(end))) return "no";
  if (wordNames.has(key)) return cue && (words.tokens[start]?.pos === "PROPN" || beforeItsUnit(words, match, look)) && candidates.some((candidate) => candidate.own) ? "maybe" : "no";
  if (!words.analysis.capitals && text.length <= 5 && text === text.toUpperCase() && (text.length < 4 || !candidates.some((candidate) => (candidate.own && candidate.population > 50_000) || candidate.kind === "country")) && !isDateline(words, match)) return "no";
  if (key.length <= 3 && !(cue && candidates.some((candidate) => candidate.own))) return "no";
  if (top?.kind !== "country" && gazetteer.countryOf(text) !== null && !beforeItsUnit(words, match, look)) return "no";
  const pos = words.tokens[start]?.pos;
  if (pos !== "PROPN" && pos !== "NOUN" && pos !== "ADJ" && !cue && !big) return "no";
  if (candidates.every((candidate) => !candidate.own && candidate.population < 5000) && !cue) return "no";
  if (givenNames.has(key) && !cue && !candidates.some((candidate) => candidate.own && candidate.population > 100_000)) return "no";
  // Where all is in capitals, only the words around tell a place.
  if (words.analysis.capitals) return cue || (big && top.own) ? "sure" : "no";
  const before = words.capital(start - 1) && words.follows(start) && !words.titleCase(start) && !afterName;
  if (before && !big && !mayPrecede(words, start - 1)) return "no";
  if (!site && words.capital(end) && words.follows(end) && !words.titleCase(end) && !mayFollow(words, end)) {
    // "in Columbus Ohio" goes on with a place; "in Tal Zuweir" is one longer name that no list holds.
    if (!big && look(end) === null) return "no";
    if (!cue) return big ? "maybe" : "no";
  }
  if (!big && ((speechVerbs.has(words.lower(end)) && !cue) || words.lower(end) === "&" || words.lower(start - 1) === "&")) return "no";
  if (!big && words.lower(end) === "," && /^\d{1,2}$/u.test(words.lower(end + 1)) && words.lower(end + 2) === ",") return "no";
  if (/[/@#]/u.test(words.analysis.text.charAt(match.span.start - 1))) return "no";
  return cue || big ? "sure" : "maybe";
}

/** "the medical charity Alba", "the tanker Seville": what bears the name that follows it. */
const bearsName = /^(?:charity|ngo|militia|faction|firm|newspaper|daily|outlet|website|broadcaster|ship|tanker|vessel|ferry|trawler|frigate|cyclone|typhoon|hurricane)$/u;

const settled = /^(?:village|township|hamlet|camp|neighbou?rhood|settlement)$/u;

/** "Nyaung Pin Kan village": neither the first words of a longer name, which its unit closes, nor the last are a place of their own. */
function insideLongerName(words: ArticleWords, { tokens: { start, end } }: NameMatch, big: boolean): boolean {
  if (words.titleCase(end) || words.analysis.capitals) return false;
  if (settled.test(words.lower(end)) && words.follows(end) && words.capital(start - 1) && words.follows(start) && !mayPrecede(words, start - 1)) return true;
  let after = end;
  while (after < end + 3 && words.capital(after) && words.follows(after) && !mayFollow(words, after)) after++;
  return !big && after > end && words.follows(after) && settled.test(words.lower(after));
}

const unitNames = /^(?:state|province|region|oblast|governorate)$/u;

/** Words around the name that only a place has: "in", "city of", "eastern", a unit after it, a second place after a comma. */
function hasCue(words: ArticleWords, match: NameMatch, look: NameLook): boolean {
  const { start, end } = match.tokens;
  let at = start - 1;
  if (words.lower(at) === "the") at--;
  while (directions.has(words.lower(at))) at--;
  if (at < start - 1 && directions.has(words.lower(start - 1))) return true;
  const before = words.lower(at);
  if (placeVerbs.has(before)) return true;
  if (strongPrepositions.has(before) || (before === "of" && (unitWords.has(words.lower(at - 1)) || directions.has(words.lower(at - 1))))) return true;
  if (placePrepositions.has(before) && !words.opensSentence(at)) return !wordNames.has(match.key) || beforeItsUnit(words, match, look);
  if ((unitWords.has(words.lower(end)) || localWords.has(words.lower(end))) && words.follows(end)) return true;
  return isDateline(words, match) || beforeItsUnit(words, match, look) || isExplained(words, end);
}

/** "Solhan, a town in the north", "Oskilne, some 20 km from the border". */
function isExplained(words: ArticleWords, end: number): boolean {
  if (words.lower(end) !== ",") return false;
  if (/^(?:an?|the)$/u.test(words.lower(end + 1))) {
    for (let at = end + 2; at < end + 6 && /^\p{Ll}/u.test(words.tokens[at]?.text ?? ""); at++) if (unitWords.get(words.lower(at)) === "city") return true;
    return false;
  }
  for (let at = end + 1; at < end + 5; at++) if (/^(?:km|kilomet(?:er|re)s?|miles?)$/u.test(words.lower(at)) && words.tokens[at - 1]?.pos === "NUM") return true;
  return false;
}

/** "Mashhad Shahid Hasheminejad International Airport": a site of the town whose name opens its own. */
function namesSite(words: ArticleWords, end: number): boolean {
  let head = end;
  while (head < end + 5 && words.capital(head) && words.follows(head)) head++;
  return head > end && !words.titleCase(end) && siteHeads.has(words.lower(head - 1)) && !organisationHeads.has(words.lower(head));
}

/** "Split, Croatia", "Reading, Pa.": after a comma stands a country or unit that holds a place of this name. */
function beforeItsUnit(words: ArticleWords, match: NameMatch, look: NameLook): boolean {
  if (words.lower(match.tokens.end) !== "," || !words.capital(match.tokens.end + 1)) return false;
  const outer = look(match.tokens.end + 1);
  return outer !== null && outer.candidates.some((unit) => unit.kind !== "city" && match.candidates.some((place) => contains(unit, place)));
}

/** People and bodies of a place, after its name: "Springfield police". */
const localWords = new Set("police residents resident mayor native natives officials official authorities firefighters hospital airport man woman teenager couple suburb suburbs prosecutors neighborhood businesses schools voters taxpayers".split(" "));

function isDateline(words: ArticleWords, match: NameMatch): boolean {
  const sentence = words.analysis.sentences[words.tokens[match.tokens.start]?.sentence ?? -1];
  const dateline = sentence === undefined ? null : (words.analysis.blocks[sentence.block]?.dateline ?? null);
  return dateline !== null && dateline.start <= match.span.start && match.span.end <= dateline.end;
}

/** "Washington Post", "Bank of America", "Duke of York": the name of a body or a person with a place in it. */
function inOrganisation(words: ArticleWords, match: NameMatch): boolean {
  const { start, end } = match.tokens;
  for (let at = end; at < end + 4 && words.capital(at) && words.follows(at); at++) if (organisationHeads.has(words.lower(at))) return !words.titleCase(at) || at === end;
  let at = start - 1;
  if (words.lower(at) === "the") at--;
  if (words.lower(at) === "of" && words.capital(at - 1)) {
    const head = words.lower(at - 1);
    // "THE EASTERN DEPARTMENT OF USULUTAN" is a unit.
    if (head === "department" && match.candidates[0]?.kind === "admin1") return false;
    if (organisationHeads.has(head) || /^(?:department|council|ministry|chamber|society|diocese|archdiocese|medal|order|institute)$/u.test(head) || /^(?:duke|duchess|prince|princess|earl|queen|king|archbishop|bishop|lord|university|bank|news|lloyds|lloyd's)$/u.test(head)) return true;
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
