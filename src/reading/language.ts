import { englishFrequent } from "./tables/english-frequent.ts";

const sampleUnits = 4000;
const enoughWords = 8;

/**
 * ISO 639-1 code of the language a text is in; null where it cannot be told. English is known by its most frequent words, which costs nothing;
 * the detector for all other languages is loaded only when these are missing.
 */
export async function guessLanguage(text: string): Promise<string | null> {
  const sample = text.slice(0, sampleUnits);
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? [];
  const frequent = words.filter((word) => englishFrequent.has(word)).length;
  if (words.length >= enoughWords && frequent / words.length >= 0.2) return "en";
  const { eld } = await import("eld/small");
  const guess = eld.detect(sample);
  if (guess.language !== "" && guess.isReliable()) return guess.language;
  return frequent > 0 && frequent / Math.max(words.length, 1) >= 0.1 ? "en" : null;
}
