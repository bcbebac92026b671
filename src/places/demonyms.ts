import { remember } from "../core/index.ts";
import type { ArticleWords } from "./article-words.ts";
import { hashName } from "./name-hash.ts";
import { foldName } from "./fold.ts";
import type { Gazetteer } from "./types.ts";

const mayBeDemonym = remember((lower) => /(?:an|ese|ish|i|ch|ss|ot|ek|sh|ans|is)$/u.test(lower));

/** How strongly adjectives and peoples ("Russian", "Sudanese") speak for each country: place number → votes. They are no mentions of a place themselves. */
export function demonymVotes(words: ArticleWords, gazetteer: Gazetteer): ReadonlyMap<number, number> {
  const votes = new Map<number, number>();
  const codes = new Map<string, number>();
  for (let at = 0; at < words.tokens.length; at++) {
    const token = words.tokens[at];
    if (token === undefined || !words.capital(at) || !mayBeDemonym(token.lower)) continue;
    const code = gazetteer.countryOf(token.text);
    if (code === null) continue;
    codes.set(code, Math.min(4, (codes.get(code) ?? 0) + 1));
  }
  for (const [code, count] of codes) {
    const name = gazetteer.countryName(code);
    const country = name === null ? undefined : gazetteer.candidates(hashName(foldName(name))).find((candidate) => candidate.kind === "country");
    if (country !== undefined) votes.set(country.place, 0.4 + 0.2 * count);
  }
  return votes;
}
