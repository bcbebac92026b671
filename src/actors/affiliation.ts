import type { SpeakerKind } from "../core/index.ts";
import { formBits, formTest, type Token } from "../language/index.ts";
import { knownActorAt, mayBeKnown } from "./known.ts";
import { countryWords, governmentMetonyms } from "./tables/countries.ts";
import { kindWords } from "./tables/heads.ts";

/** True where a word opens with a capital. */
export const isCapital = ({ text }: Token): boolean => {
  const first = text.charCodeAt(0);
  return first < 128 ? first >= 65 && first <= 90 : /^\p{Lu}/u.test(text);
};

const kinds = [...kindWords];

/** Place in `kinds` of the first kind that a word tells; the number of kinds where it tells none. */
const placeOfKind = formBits(({ lower }) => {
  const place = kinds.findIndex(([, words]) => words.has(lower));
  return place < 0 ? kinds.length : place;
});

/** The kind that the words around a head noun tell. */
export function kindIn(tokens: readonly Token[], start: number, end: number, except: number): SpeakerKind | null {
  for (let at = start; at < end - 1; at++) {
    if (tokens[at]?.lower !== "civil" && tokens[at]?.lower !== "military") continue;
    const pair = `${tokens[at]?.lower ?? ""} ${tokens[at + 1]?.lower ?? ""}`;
    if (/^civil (?:defen[cs]e|protection)$/u.test(pair)) return "medical";
    if (pair === "military administration") return "localOfficial";
  }
  let first = kinds.length;
  for (let at = start; at < end; at++) {
    const token = tokens[at];
    if (token !== undefined && at !== except) first = Math.min(first, placeOfKind(token));
  }
  const told = kinds[first];
  if (told !== undefined) return told[0];
  for (let at = start; at < end; at++) {
    const known = knownActorAt(tokens, at, false);
    if (known !== null) return known.actor.kind;
  }
  return null;
}

const firstOfPairs: ReadonlySet<string> = new Set([...countryWords.keys(), ...governmentMetonyms.keys()].filter((name) => name.includes(" ")).map((name) => name.split(" ")[0] ?? ""));
const maySide = formTest((form) => firstOfPairs.has(form.lower) || countryWords.has(form.lower) || governmentMetonyms.has(form.lower) || mayBeKnown(form.lower) || form.lower.includes("-"));

/** The party that a phrase names by a country's name or adjective, a seat of government, or an armed group. */
export function sideIn(tokens: readonly Token[], start: number, end: number): string | null {
  for (let at = start; at < end; at++) {
    const token = tokens[at];
    if (token === undefined || !maySide(token)) continue;
    const pair = at + 1 < end ? `${token.lower} ${tokens[at + 1]?.lower ?? ""}` : "";
    const country = countryWords.get(pair) ?? governmentMetonyms.get(pair) ?? (isCapital(token) ? (countryWords.get(token.lower) ?? governmentMetonyms.get(token.lower)) : undefined);
    if (country !== undefined && !(token.lower === "us" && token.text !== "US")) return country.iso;
    const known = knownActorAt(tokens, at, false);
    if (known !== null && known.actor.side !== null) return known.actor.side;
    const compound = /^(\p{L}+)-(?:run|backed|led|controlled|aligned|installed)$/u.exec(token.lower)?.[1];
    if (compound !== undefined) {
      const backer = countryWords.get(compound);
      if (backer !== undefined) return backer.iso;
      if (compound === "hamas") return "Hamas";
      if (compound === "houthi") return "Houthis";
    }
  }
  return null;
}
