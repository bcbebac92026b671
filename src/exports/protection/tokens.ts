/** What stands in the place of a private person's name. */
export const maskedName = "[name]";

const word = /\p{L}[\p{L}\p{M}'’-]*/gu;

/** A word of a text, and where it stands. */
export interface Token {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

export const tokensOf = (text: string): readonly Token[] => [...text.matchAll(word)].map((match) => ({ text: match[0], start: match.index, end: match.index + match[0].length }));

export const wordsOf = (text: string): readonly string[] => text.match(word) ?? [];

/** A word in small letters, without a genitive's ending. */
export const bare = (text: string): string => text.toLowerCase().replace(/['’]s?$/u, "");

/** `Hourani` of `al-Hourani`. */
export const withoutArticle = (text: string): string => text.replace(/^(?:a[dlnrstz]|ash|el)-(?=\p{Lu})/iu, "");
