import { remember, type Speaker } from "../core/index.ts";
import type { Analysis } from "../language/index.ts";

/** Words that only say that somebody works for the outlet: "LRW activists". */
const staff = /^(?:activists?|reporters?|correspondents?|staff|teams?|researchers?|monitors?|journalists?|agency|news|tally|count|toll|report|investigation|analysis|reporting|database|records|figures|data)$/u;

const wordsOf = remember((name: string): readonly string[] => name.toLowerCase().replaceAll("’", "'").replace(/\([^)]*\)/gu, " ").split(/[^\p{L}\p{N}']+/u).filter((word) => word !== "" && word !== "the" && word !== "news" && word !== "agency"));

const initialsOf = remember((outlet) => wordsOf(outlet).filter((word) => !/^(?:of|for|and|in|on)$/u.test(word)).map((word) => word.charAt(0)).join(""));

/** "Kyiv said" in the Kyiv Independent: a government told by its place, which the outlet only bears in its name. */
const isCapital = (name: string, kind: Speaker["kind"]): boolean => kind === "government" && /^\p{Lu}\p{L}+$/u.test(name) && !/^(?:ministry|government|presidency|cabinet|parliament|office|kremlin)$/iu.test(name);

/** True where a party is the article's own outlet or the agency that it credits: these are never listed as speakers. */
export function isOwnOutlet(analysis: Analysis, { name, kind }: Pick<Speaker, "name" | "kind">): boolean {
  const named = wordsOf(name);
  const words = named.length > 1 && staff.test(named.at(-1) ?? "") ? named.slice(0, -1) : named;
  if (words.length === 0) return false;
  if (isCapital(name, kind)) return false;
  if (words.length === 1 && words[0] !== undefined && words[0].length > 1 && words[0] === initialsOf(analysis.article.outlet ?? "")) return true;
  return [analysis.article.outlet, analysis.article.credit].some((own) => {
    if (own === null) return false;
    const theirs = wordsOf(own);
    if (words.length > 2 && initialsOf(name) === theirs[0]) return true;
    if (words.length === 1 && theirs.length > 1 && theirs.length <= 3 && theirs.at(-1) === words[0]) return true;
    if (words.length > 1 && theirs.length > words.length && theirs.slice(-words.length).every((word, at) => word === words[at])) return true;
    return theirs.length > 0 && words.length <= theirs.length && words.every((word, at) => theirs[at] === word);
  });
}
