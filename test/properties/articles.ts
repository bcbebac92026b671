import fc from "fast-check";
import type { Article } from "../../src/core/index.ts";
import { articleOf } from "../language/reading.ts";

/** One seed for all properties, so that a failure comes again; fast-check prints it with the case that it shrank to. */
export const settings = { seed: 20_250_521 } as const;

const towns = ["Gao", "Kidal", "Goma", "Herat", "Sumy", "Sittwe", "Baidoa"];
const speakers = ["the army", "the governor", "the police", "Colonel Amadou Diarra", "a doctor at the hospital", "state television"];
const people = ["soldiers", "civilians", "recruits", "farmers", "policemen", "people"];
const numbers = ["six", "12", "at least 30", "more than ten", "up to 70", "a dozen", "between 20 and 30", "1,200", "dozens of", "two"];

/** Sentences as reports write them, true to the grammar and made of a few words. */
export const sentence: fc.Arbitrary<string> = fc
  .tuple(fc.constantFrom(...numbers), fc.constantFrom(...people), fc.constantFrom(...towns), fc.constantFrom(...speakers), fc.nat(11))
  .map(([number, who, town, speaker, frame]) => {
    const frames = [
      `A strike near ${town} killed ${number} ${who}.`,
      `At dawn ${number} ${who} were wounded in ${town}, ${speaker} said.`,
      `“We lost ${number} ${who},” said ${speaker}. “Nobody slept.”`,
      `The death toll in ${town} rose to 12 from nine on Tuesday.`,
      `No group has claimed responsibility for the attack on ${town}.`,
      `${speaker.charAt(0).toUpperCase()}${speaker.slice(1)} denied that ${number} ${who} had been killed.`,
      `The road to ${town} was closed for 20 days in 2024.`,
      `A video purporting to show the blast in ${town} could not be verified.`,
      `The bombing killed ${number} ${who}, including three children, and hurt 40 others.`,
      `More than 9,000 people have been killed in the war since 2022, ${speaker} said.`,
      `Two gunmen opened fire on ${number} ${who}; both attackers were shot dead.`,
      `Traders in ${town} said that bread had become dear.`,
    ];
    return frames[frame] ?? "";
  });

/** A report of one to six paragraphs. */
export const report: fc.Arbitrary<Article> = fc.array(fc.array(sentence, { minLength: 1, maxLength: 3 }).map((sentences) => sentences.join(" ")), { minLength: 1, maxLength: 6 }).map((paragraphs) => articleOf(paragraphs.join("\n\n")));

/** Text of any kind: words of reports, marks, spaces of many widths, digits, and characters of other scripts. */
export const anyText: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom("killed", "soldiers", "six", "were", "12", "1,200", "at least", "the army said", "Kyiv", "not", "of", "and", "who", "wounded", "more than", "died", "to", "is", "dead") },
      { weight: 3, arbitrary: fc.constantFrom(" ", "  ", "\n", "\n\n", "\t", "\u00a0", "\u202f", ". ", ", ", "; ", "-", "—", "–", "(", ")", "“", "”", "‘", "’", '"', "'", "…", "%", "$") },
      { weight: 1, arbitrary: fc.string({ unit: "grapheme", maxLength: 8 }) },
      { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 4 }) },
    ),
    { maxLength: 60 },
  )
  .map((pieces) => pieces.join(" "));
