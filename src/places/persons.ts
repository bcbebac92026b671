import type { ArticleWords } from "./article-words.ts";
import { featureHeads, organisationHeads, titles, unitWords } from "./tables/cues.ts";
import { givenNames } from "./tables/given-names.ts";

/** Who is named in an article: the tokens of their names, and the surnames by which they are named again. */
export interface Persons {
  /** Token indexes that belong to a person's name. */
  readonly tokens: ReadonlySet<number>;
  /** Lower-case last names of the people named in full. */
  readonly surnames: ReadonlySet<string>;
}

const initial = /^\p{Lu}\.?$/u;
/** Titles that also end the names of bodies and places, so that what follows may be a place: "King County", "Sheriff". */
const weakTitles = new Set(["king", "queen", "prince", "princess", "duke", "st", "st.", "sister", "brother", "father", "pope", "attorney", "chief", "director", "manager", "coach", "principal", "deputy", "deputies", "premier", "lady", "lord", "major", "general", "minister", "secretary", "reporter", "spokesman", "spokeswoman", "executive", "miss", "cardinal", "marshal", "dr.", "col.", "manager", "superintendent", "chairman", "commissioner", "director"]);

/** Finds people by a given name or a title with capitals after it ("Jack London", "Gen. Jackson"), not what bears a person's name ("Jackson County", "Martin Luther King Drive"). */
export function findPersons(words: ArticleWords): Persons {
  const tokens = new Set<number>();
  const surnames = new Set<string>();
  for (let at = 0; at < words.tokens.length; ) {
    if (!words.capital(at)) {
      at++;
      continue;
    }
    let end = at + 1;
    while (words.follows(end) && (words.capital(end) || (isParticle(words.lower(end)) && words.capital(end + 1) && words.follows(end + 1)))) end++;
    readRun(words, at, end, tokens, surnames);
    at = end;
  }
  return { tokens, surnames };
}

const isParticle = (lower: string): boolean => lower === "bin" || lower === "ibn" || lower === "al" || lower === "de" || lower === "la" || lower === "van" || lower === "von" || lower === "der" || lower === "del" || lower === "el" || lower === "da" || lower === "dos";

function readRun(words: ArticleWords, start: number, end: number, tokens: Set<number>, surnames: Set<string>): void {
  if (hasAge(words, end) && end - start >= 2) {
    let first = start;
    while (first < end - 2 && (titles.has(words.lower(first)) || bodies.has(words.lower(first)) || words.tokens[first]?.pos !== "PROPN")) first++;
    for (let at = first; at < end; at++) tokens.add(at);
    surnames.add(words.fold(surnameOf(words, end)));
    return;
  }
  for (let at = start; at < end; at++) {
    const lower = words.lower(at);
    // "Dr." after a name is a drive.
    const titled = titles.has(lower) && (!weakTitles.has(lower) || (lower === "dr." && at === start));
    const first = titled ? at + 1 : at;
    if (first >= end || (!titled && !(givenNames.has(lower) || (initial.test(words.tokens[at]?.text ?? "") && initial.test(words.tokens[at + 1]?.text ?? ""))))) continue;
    if (!titled && placeOpeners.has(words.lower(at - 1)) && at > start) continue;
    let last = first;
    while (last < end && !endsName(words, last)) last++;
    // "Martin Luther King Drive", "Jackson County", "Clinton Street": named after someone.
    if (last < end && (featureHeads.has(words.lower(last)) || unitWords.has(words.lower(last)) || organisationHeads.has(words.lower(last)) || bodies.has(words.lower(last)))) continue;
    if (titled ? last - first < 1 : last - first < 2) continue;
    const surname = surnameOf(words, last);
    for (let name = first; name < Math.max(last, surname + 1); name++) tokens.add(name);
    if (surname >= first) surnames.add(words.fold(surname));
    at = last - 1;
  }
}

/** "Keya Moss, 19, of Gaston": an age in commas after a name of two words or more. */
function hasAge(words: ArticleWords, end: number): boolean {
  return words.lower(end) === "," && /^\d{1,2}$/u.test(words.lower(end + 1)) && /^[,.;)]$/u.test(words.lower(end + 2));
}

/** Words that open a place's name: "San Diego", "Port Charlotte". */
const placeOpeners = new Set(["san", "santa", "saint", "st.", "st", "sao", "fort", "ft.", "port", "lake", "mount", "mt.", "new", "north", "south", "east", "west", "los", "las", "el", "la", "ciudad", "camp", "cape", "point", "isle", "rio", "upper", "lower", "great", "county"]);
const bodies = new Set(["police", "sheriff", "department", "council", "court", "fire", "board", "office", "parliament", "assembly", "government", "ministry", "committee", "commission", "association", "society", "center", "centre", "club", "service", "services", "foundation", "agency", "authority", "union", "party", "act", "law", "house", "building", "prize", "award", "cup", "field", "stadium", "library", "elementary", "middle", "memorial", "international", "national", "state", "tower", "mill", "farm", "farms", "mine", "mines"]);

/** A word that no longer belongs to a person's name. */
function endsName(words: ArticleWords, at: number): boolean {
  const lower = words.lower(at);
  return featureHeads.has(lower) || unitWords.has(lower) || organisationHeads.has(lower) || titles.has(lower) || bodies.has(lower);
}

const surnameOf = (words: ArticleWords, end: number): number => (/^(?:jr|sr)\.?$|^i{2,3}$|^iv$/u.test(words.lower(end - 1)) ? end - 2 : end - 1);
