import { sliceOf, type Extraction, type Speaker } from "../../core/index.ts";
import type { Gazetteer } from "../../places/index.ts";
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
  for (const { speakers } of claims) for (const speaker of speakers) if (!isPrivate(speaker)) {
    add(speaker.name);
    add(sliceOf(article.text, speaker.span));
  }
  for (const { attackers, weapons } of events) {
    for (const { name } of attackers) add(name);
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

/**
 * What masks the names of private people in texts from these articles: capitalised words that no article uses for a place, party, office,
 * outlet or weapon, and none writes in small letters. It rather masks a name too many than one too few.
 */
export function namesMask(sources: readonly Extraction[], gazetteer: Gazetteer): (text: string) => string {
  let known: ReadonlySet<string> | null = null;
  const inArticles = (name: string): boolean => (known ??= new Set(sources.flatMap((source) => [...knownWords(source)]))).has(name);
  const verdicts = new Map<string, boolean>();
  const isName = (text: string): boolean => {
    const before = verdicts.get(text);
    if (before !== undefined) return before;
    const lower = bare(text);
    const acronym = /^\p{Lu}{2,6}s?$/u.test(text) || text.length === 1;
    const verdict = /^\p{Lu}/u.test(text) && !acronym && !isPublic.has(lower) && !inArticles(lower) && gazetteer.countryOf(lower.replace(/^./u, (letter) => letter.toUpperCase())) === null;
    verdicts.set(text, verdict);
    return verdict;
  };
  return (text) => {
    const tokens = tokensOf(text);
    let masked = "";
    let written = 0;
    for (let at = 0; at < tokens.length; at++) {
      const first = tokens[at];
      if (first === undefined || !(isName(first.text) || (/^\p{Lu}/u.test(first.text) && title.test(text.slice(0, first.start))))) continue;
      let last = at;
      for (let next = at + 1; next < tokens.length; next++) {
        const token = tokens[next];
        const gap = text.slice(tokens[next - 1]?.end ?? 0, token?.start ?? 0);
        if (token === undefined || !/^[\s.-]{1,2}$/u.test(gap) || !(isName(token.text) || particle.test(token.text) || /^\p{Lu}$/u.test(token.text))) break;
        if (!particle.test(token.text)) last = next;
      }
      const end = tokens[last];
      if (end === undefined) continue;
      masked += `${text.slice(written, first.start)}${maskedName}`;
      written = end.end - (/['’]s$/u.test(end.text) ? 2 : 0);
      at = last;
    }
    return masked + text.slice(written);
  };
}
