import type { Analysis } from "../language/index.ts";

const wordsOf = (name: string): readonly string[] => name.toLowerCase().replaceAll("’", "'").replace(/\([^)]*\)/gu, " ").split(/[^\p{L}\p{N}']+/u).filter((word) => word !== "" && word !== "the" && word !== "news" && word !== "agency");

/** True where a name is the article's own outlet or the agency that it credits: these are never listed as speakers. */
export function isOwnOutlet(analysis: Analysis, name: string): boolean {
  const words = wordsOf(name);
  if (words.length === 0) return false;
  return [analysis.article.outlet, analysis.article.credit].some((own) => {
    if (own === null) return false;
    const theirs = wordsOf(own);
    if (words.length === 1 && theirs.length > 1 && theirs.length <= 3 && theirs.at(-1) === words[0]) return true;
    return theirs.length > 0 && words.length <= theirs.length && words.every((word, at) => theirs[at] === word);
  });
}
