import { remember } from "../core/index.ts";

const emptyWords = new Set("the a an of for and in at on to s city town village district region oblast province governorate state raion county".split(" "));
const spellings: ReadonlyMap<string, string> = new Map([["defense", "defence"], ["centre", "center"], ["organisation", "organization"], ["labour", "labor"]]);

const oneWord = /^[A-Za-z0-9]+$/u;

/** Letters and digits in lower case without accents, words apart by one space. */
export function plainText(text: string): string {
  if (oneWord.test(text)) return text.toLowerCase();
  return text.normalize("NFKD").replaceAll(/\p{M}/gu, "").toLowerCase().replaceAll(/['’`ʼ]s\b/gu, " ").replaceAll(/['’`ʼ]/gu, "").replaceAll(/[^\p{L}\p{N}]+/gu, " ").trim();
}

/** `plainText` of names, which come again and again. */
const plainName = remember(plainText);

/** The words of a name that tell it from others, in order: kinds of place, articles and particles are left out unless nothing else is there. */
export const nameWords = remember((name): readonly string[] => {
  const all = plainText(name).split(" ").filter((word) => word !== "").map((word) => spellings.get(word) ?? word);
  const telling = all.filter((word) => !emptyWords.has(word) && word !== "al" && word !== "el");
  return telling.length > 0 ? telling : all;
});

/** One text for all writings of a name: `Ukraine's National Guard` and `National Guard of Ukraine` have the same. */
export const nameKey = remember((name): string =>
  // Six letters join a country and its adjective ("Ukraine", "Ukrainian").
  [...new Set(nameWords(name).map((word) => word.slice(0, 6)))].sort().join(" "));

/** True where one name is the initials of the other: `SOHR`, `Syrian Observatory for Human Rights`. */
export function initialsOf(short: string, long: string): boolean {
  const letters = plainName(short);
  const words = plainName(long).split(" ").filter((word) => !["the", "of", "for", "and", "in"].includes(word));
  return words.length > 1 && !letters.includes(" ") && letters === words.map((word) => word[0]).join("");
}

/** True where the names are written alike, or every telling word of the shorter one stands in the longer one. */
export function namesMatch(a: string, b: string): boolean {
  const left = new Set(nameWords(a));
  const right = new Set(nameWords(b));
  const [few, many] = left.size <= right.size ? [left, right] : [right, left];
  if (few.size === 0) return false;
  return [...few].every((word) => many.has(word)) || nameKey(a) === nameKey(b) || oneLetterApart([...left].join(" "), [...right].join(" "));
}

/** True for two spellings of one longer name: `Golovchino`, `Holovchino`. */
function oneLetterApart(a: string, b: string): boolean {
  if (a.length < 6 || b.length < 6 || Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  // Camp 1 and Camp 2 are two places.
  return Math.max(a.length, b.length) - start - end <= 1 && !/\d/u.test(a.slice(start, a.length - end) + b.slice(start, b.length - end));
}
