import type { Analysis, Token } from "../../language/index.ts";
import { attackerHeads, countryWords, irregularForms, lightVerbs, verbTriggers, weaponWords } from "./tables/en.ts";
import { singular, type GroupIndex } from "./words.ts";

/** Dictionary form of a verb of violence; the tagger misses some. */
export function verbLemma({ lower, lemma }: Pick<Token, "lower" | "lemma">): string {
  const known = irregularForms.get(lower);
  if (known !== undefined) return known;
  if (verbTriggers.has(lemma) || lightVerbs.has(lemma)) return lemma;
  return baseOf(lower) ?? lemma;
}

const endings: readonly (readonly [RegExp, readonly string[]])[] = [[/ing$/u, ["", "e"]], [/ed$/u, ["", "e"]], [/ies$/u, ["y"]], [/es$/u, ["", "e"]], [/s$/u, [""]]];

/** The verb of violence, or one that carries such a noun, that a form belongs to: "raped" → "rape", "launches" → "launch"; null where it belongs to none. */
export function baseOf(lower: string): string | null {
  if (verbTriggers.has(lower) || lightVerbs.has(lower)) return lower;
  for (const [ending, letters] of endings) {
    if (!ending.test(lower)) continue;
    const stem = lower.replace(ending, "");
    const base = letters.map((letter) => stem + letter).find((form) => verbTriggers.has(form) || lightVerbs.has(form));
    if (base !== undefined) return base;
    const single = stem.replace(/([a-z])\1$/u, "$1");
    if (verbTriggers.has(single)) return single;
  }
  return null;
}

/**
 * The dictionary form of a verb of violence in the present, where the tagger took it for a noun: "[Ukraine launches] a drone attack", "[bombs target Zaporizhzhia]".
 * Its subject stands before it in the same group, its object behind it. Null for every other word.
 */
export function verbIn({ tokens }: Analysis, groups: GroupIndex, at: number): string | null {
  const token = tokens[at];
  const group = groups[at];
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  if (token === undefined || before === undefined || after === undefined || group?.kind !== "noun" || at <= group.tokens.start || (token.pos !== "NOUN" && token.pos !== "PROPN" && token.pos !== "ADJ")) return null;
  if (before.pos !== "NOUN" && before.pos !== "PROPN") return null;
  // "[Government troops retook] the district": a past form behind people under arms.
  const past = /^(?:retook|shot|seized|stormed|struck|bombed)$/u.test(token.lower) ? verbLemma(token) : null;
  if (past !== null && verbTriggers.has(past) && at === group.tokens.end - 1 && attackerHeads.has(before.lower) && /(?:[^s]s|men|police)$/u.test(before.lower) && groups[at + 1]?.kind === "noun") return past;
  const base = /s$/u.test(token.lower) ? baseOf(token.lower) : (verbTriggers.has(token.lower) || lightVerbs.has(token.lower) ? token.lower : null);
  if (base === null || (/(?:ing|ed)$/u.test(token.lower)) || after.sentence !== token.sentence) return null;
  const joined = at < group.tokens.end - 1;
  const opens = joined ? after.pos !== "PUNCT" && after.pos !== "PART" : groups[at + 1]?.kind === "noun" && !/^(?:it|they|he|she|we|who|which|that|this)$/u.test(after.lower);
  if (!opens) return null;
  const word = before.lower;
  const country = countryWords.get(word);
  if (country !== undefined && word !== country.name.toLowerCase() && !/^(?:us|uk|moscow|kyiv|tehran|islamabad)$/u.test(word)) return null;
  if (/s$/u.test(token.lower) && token.lower !== base) {
    // One who acts: a country, a body, a person; a plural verb has no singular noun for a weapon before it in "air strikes kill".
    if (/(?:[^s]s|men|people)$/u.test(word) && before.pos !== "PROPN") return null;
    if (joined) return (before.pos === "PROPN" || attackerHeads.has(word)) && (lightVerbs.has(base) || after.pos === "PROPN" || after.pos === "ADJ") && !/^(?:kill|wound|injure)$/u.test(after.lemma) ? base : null;
    return before.pos === "PROPN" || attackerHeads.has(word) || weaponWords.has(word) && !/^(?:air|drone|missile|rocket|bomb|suicide)$/u.test(word) || (/^(?:drone|missile|rocket)$/u.test(word) && /^(?:hit|strike|target|slam|rip|crash)/u.test(base) && !/^strikes?$/u.test(token.lower)) ? base : null;
  }
  return /(?:[^s]s|men|people|troops|police)$/u.test(word) && (weaponWords.has(singular(word)) || attackerHeads.has(word)) ? base : null;
}
