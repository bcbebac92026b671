import { sliceOf, type Extraction, type Speaker } from "../../core/index.ts";
import { givenNames, type Gazetteer } from "../../places/index.ts";
import { publicWords } from "../tables/public-words.ts";
import { maskCapitals } from "./capitals.ts";
import { bare, maskedName, tokensOf, withoutArticle, wordsOf, type Token } from "./tokens.ts";

const isPublic = new Set(publicWords);

/** True for speakers whose name is that of a private person: witnesses, relatives, people of no office. */
export function isPrivate({ kind }: Pick<Speaker, "kind">): boolean {
  return kind === "witness" || kind === "person" || kind === "anonymous";
}

/** Words that the article also writes in small letters: no names. */
function plainWords({ article }: Extraction): ReadonlySet<string> {
  return new Set(wordsOf(article.text).filter((text) => /^\p{Ll}/u.test(text)).map(bare));
}

/** Words that the article uses for parties, officials, outlets, weapons and places. */
function publicNames({ article, claims, events, places }: Extraction): ReadonlySet<string> {
  const known = new Set<string>();
  const add = (text: string | null): void => {
    if (text !== null) for (const part of wordsOf(text)) known.add(bare(withoutArticle(part)));
  };
  for (const place of places) {
    add(place.name);
    add(sliceOf(article.text, place.span));
  }
  // A party may be named; a person who is accused, or who attacked, is a private person until a court says otherwise.
  const addParty = (name: string): void => {
    if (!givenNames.has(bare(wordsOf(name)[0] ?? ""))) add(name);
  };
  for (const claim of claims) {
    if (claim.kind === "responsibility") addParty(claim.who);
    if (claim.kind === "verification" && claim.by !== null) addParty(claim.by);
  }
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
const initial = /^\p{Lu}$/u;
/** Words that join the parts of one name. */
const particle = /^(?:de|da|del|der|van|von|bin|ibn|al|el|la|di)$/u;

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
 * outlet or weapon, and none writes in small letters, with the capitalised words beside them. It rather masks a name too many than one too few.
 */
export function namesMask(sources: readonly Extraction[], gazetteer: Gazetteer): (text: string) => string {
  const every = (words: (source: Extraction) => ReadonlySet<string>): (() => ReadonlySet<string>) => lazily(() => new Set(sources.flatMap((source) => [...words(source)])));
  const [plain, known, capitals] = [every(plainWords), every(publicNames), every(capitalWords)];
  const remembered = new Map<string, boolean>();
  /** True for what can be a part of a name beside another: "Davis" of "Ackeem Davis", though there is a town of Davis. */
  const canBeName = (written: string): boolean => {
    const text = withoutArticle(written);
    const before = remembered.get(text);
    if (before !== undefined) return before;
    const lower = bare(text);
    const acronym = /^\p{Lu}{2,8}s?$/u.test(text) || text.length === 1;
    const verdict = /^\p{Lu}/u.test(text) && !acronym && !isPublic.has(lower) && !plain().has(lower) && gazetteer.countryOf(lower.replace(/^./u, (letter) => letter.toUpperCase())) === null;
    remembered.set(text, verdict);
    return verdict;
  };
  const isName = (text: string): boolean => canBeName(text) && !known().has(bare(withoutArticle(text)));
  const adjoin = (text: string, tokens: readonly Token[], at: number): boolean => /^[\s.-]{1,2}$/u.test(text.slice(tokens[at]?.end ?? 0, tokens[at + 1]?.start ?? 0));
  /** The first and last token of the name around a token that is one; null where it is none. */
  const nameAround = (text: string, tokens: readonly Token[], at: number, from: number): readonly [number, number] | null => {
    const core = tokens[at];
    if (core === undefined || !/^\p{Lu}/u.test(withoutArticle(core.text))) return null;
    const titled = title.test(text.slice(0, core.start));
    if (!titled && !isName(core.text)) return null;
    let first = at;
    for (let before = tokens[first - 1]; first > from && before !== undefined && adjoin(text, tokens, first - 1); before = tokens[first - 1]) {
      const joins = initial.test(before.text) || (canBeName(before.text) && (givenNames.has(bare(before.text)) || !opensSentence(text, before.start)));
      if (!joins) break;
      first--;
    }
    let last = at;
    for (let next = at + 1; next < tokens.length && adjoin(text, tokens, next - 1); next++) {
      const word = tokens[next]?.text ?? "";
      if (canBeName(word) || initial.test(word)) last = next;
      else if (!particle.test(word)) break;
    }
    return first === last && !titled && opensSentence(text, core.start) && !capitals().has(bare(core.text)) && !givenNames.has(bare(core.text)) ? null : [first, last];
  };
  return (text) => {
    if (!/\p{Ll}/u.test(text)) return maskCapitals(text);
    const tokens = tokensOf(text);
    let masked = "";
    let written = 0;
    let from = 0;
    for (let at = 0; at < tokens.length; at++) {
      const name = nameAround(text, tokens, at, from);
      const [first, last] = [tokens[name?.[0] ?? -1], tokens[name?.[1] ?? -1]];
      if (name === null || first === undefined || last === undefined) continue;
      masked += `${text.slice(written, first.start)}${maskedName}`;
      written = last.end - (/['’]s$/u.test(last.text) ? 2 : 0);
      at = name[1];
      from = at + 1;
    }
    return masked + text.slice(written);
  };
}
