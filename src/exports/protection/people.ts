import { sliceOf, type Extraction, type Speaker } from "../../core/index.ts";
import { givenNames, type Gazetteer } from "../../places/index.ts";
import { publicWords } from "../tables/public-words.ts";

/** What stands in the place of a private person's name. */
export const maskedName = "[name]";

const word = /\p{L}[\p{L}\p{M}'’-]*/gu;
const isPublic = new Set(publicWords);
const wordsOf = (text: string): readonly string[] => text.match(word) ?? [];
const bare = (text: string): string => text.toLowerCase().replace(/['’]s?$/u, "");

/** True for speakers whose name is that of a private person: witnesses, relatives, people of no office. */
export function isPrivate({ kind }: Pick<Speaker, "kind">): boolean {
  return kind === "witness" || kind === "person" || kind === "anonymous";
}

/** Words that the article uses for parties, officials, outlets, weapons and places, and all that it also writes in small letters. */
function knownWords({ article, claims, events, places }: Extraction): ReadonlySet<string> {
  const known = new Set<string>();
  const add = (text: string | null): void => {
    if (text !== null) for (const part of wordsOf(text)) known.add(bare(part));
  };
  for (const match of wordsOf(article.text)) if (/^\p{Ll}/u.test(match)) known.add(bare(match));
  for (const place of places) {
    add(place.name);
    add(sliceOf(article.text, place.span));
  }
  // A party may be named; a person who is accused, or who attacked, is a private person until a court says otherwise.
  const addParty = (name: string): void => {
    if (!givenNames.has(bare(wordsOf(name)[0] ?? ""))) add(name);
  };
  for (const claim of claims) if (claim.kind === "responsibility") addParty(claim.who);
  for (const { speakers } of claims) for (const speaker of speakers) if (!isPrivate(speaker)) {
    add(speaker.name);
    add(sliceOf(article.text, speaker.span));
  }
  for (const { attackers, weapons, place } of events) {
    add(place?.name ?? null);
    add(place?.admin1 ?? null);
    for (const { name } of attackers) addParty(name);
    for (const { name, model } of weapons) {
      add(name);
      add(model);
    }
  }
  add(article.outlet);
  add(article.credit);
  return known;
}

const title = /(?:^|\s)(?:Mr|Mrs|Ms|Miss|Dr|Sister|Brother|Father|Imam|Sheikh)\.?\s+$/u;
/** Words that join the parts of one name. */
const particle = /^(?:de|da|del|der|van|von|bin|ibn|al|el|la|di)$/u;

interface Token {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const tokensOf = (text: string): readonly Token[] => [...text.matchAll(word)].map((match) => ({ text: match[0], start: match.index, end: match.index + match[0].length }));

/** In a text of capitals alone only given names tell a name: they are masked with the word that follows. */
function maskCapitals(text: string): string {
  return text.replaceAll(/(\p{L}[\p{L}'’-]+)\s+\p{L}[\p{L}'’-]+/gu, (pair, first: string) => (givenNames.has(first.toLowerCase()) ? maskedName : pair));
}

/** Words that stand in capitals inside a sentence of the article. Headings, which may have every word so, tell nothing. */
function capitalWords({ article }: Extraction): ReadonlySet<string> {
  const found = new Set<string>();
  for (const line of article.text.split("\n")) {
    if (!/[.!?][”"’')\]]*\s*$/u.test(line) || !/\p{Ll}/u.test(line)) continue;
    for (const { text, start } of tokensOf(line)) if (/^\p{Lu}/u.test(text) && !opensSentence(line, start)) found.add(bare(text));
  }
  return found;
}

/** True where a capital says nothing, because the word opens the text, a line, a sentence or a quotation. */
function opensSentence(text: string, at: number): boolean {
  return /(?:^|[.!?:"“”‘\n•*(–—-]\s*)$/u.test(text.slice(Math.max(0, at - 4), at)) && !/\b(?:Mr|Mrs|Ms|Dr)\.\s*$/u.test(text.slice(Math.max(0, at - 6), at));
}

const lazily = <Value>(work: () => Value): (() => Value) => {
  let kept: { readonly value: Value } | null = null;
  return () => (kept ??= { value: work() }).value;
};

/**
 * What masks the names of private people in texts from these articles: capitalised words that no article uses for a place, party, office,
 * outlet or weapon, and none writes in small letters. It rather masks a name too many than one too few.
 */
export function namesMask(sources: readonly Extraction[], gazetteer: Gazetteer): (text: string) => string {
  const known = lazily(() => new Set(sources.flatMap((source) => [...knownWords(source)])));
  const capitals = lazily(() => new Set(sources.flatMap((source) => [...capitalWords(source)])));
  const verdicts = new Map<string, boolean>();
  const isName = (text: string): boolean => {
    const before = verdicts.get(text);
    if (before !== undefined) return before;
    const lower = bare(text);
    const acronym = /^\p{Lu}{2,8}s?$/u.test(text) || text.length === 1;
    const verdict = /^\p{Lu}/u.test(text) && !acronym && !isPublic.has(lower) && !known().has(lower) && gazetteer.countryOf(lower.replace(/^./u, (letter) => letter.toUpperCase())) === null;
    verdicts.set(text, verdict);
    return verdict;
  };
  /** Where a name that starts with this token ends, as an index of tokens; -1 where none starts. */
  const nameEnd = (text: string, tokens: readonly Token[], at: number): number => {
    const first = tokens[at];
    if (first === undefined || !/^\p{Lu}/u.test(first.text)) return -1;
    const titled = title.test(text.slice(0, first.start));
    if (!titled && !isName(first.text)) return -1;
    let last = at;
    for (let next = at + 1; next < tokens.length; next++) {
      const token = tokens[next];
      const gap = text.slice(tokens[next - 1]?.end ?? 0, token?.start ?? 0);
      if (token === undefined || !/^[\s.-]{1,2}$/u.test(gap) || !(isName(token.text) || particle.test(token.text) || /^\p{Lu}$/u.test(token.text))) break;
      if (!particle.test(token.text)) last = next;
    }
    return last === at && !titled && opensSentence(text, first.start) && !capitals().has(bare(first.text)) && !givenNames.has(bare(first.text)) ? -1 : last;
  };
  return (text) => {
    if (!/\p{Ll}/u.test(text)) return maskCapitals(text);
    const tokens = tokensOf(text);
    let masked = "";
    let written = 0;
    for (let at = 0; at < tokens.length; at++) {
      const last = nameEnd(text, tokens, at);
      const [first, end] = [tokens[at], tokens[last]];
      if (first === undefined || end === undefined) continue;
      masked += `${text.slice(written, first.start)}${maskedName}`;
      written = end.end - (/['’]s$/u.test(end.text) ? 2 : 0);
      at = last;
    }
    return masked + text.slice(written);
  };
}
