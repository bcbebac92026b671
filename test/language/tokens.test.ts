import { describe, expect, it } from "vitest";
import { analysisOf } from "./reading.ts";

const wordsOf = (text: string): readonly string[] => analysisOf(text).tokens.map((token) => token.text);
const tokenOf = (text: string, word: string) => {
  const token = analysisOf(text).tokens.find((candidate) => candidate.text === word);
  if (token === undefined) throw new Error(`no token "${word}" in: ${text}`);
  return token;
};

describe("tokens", () => {
  it.each([
    ["The 18-year-old was hit.", ["The", "18-year-old", "was", "hit", "."]],
    ["Twenty-one men died near Ivano-Frankivsk.", ["Twenty-one", "men", "died", "near", "Ivano-Frankivsk", "."]],
    ["Twenty‑one men died.", ["Twenty‑one", "men", "died", "."]],
    ["Six people—among them a monk—died.", ["Six", "people", "—", "among", "them", "a", "monk", "—", "died", "."]],
    ["1\u202f200 men left.", ["1", "200", "men", "left", "."]],
    ["An S-300 missile hit.", ["An", "S-300", "missile", "hit", "."]],
    ["“Run!” he said.", ["“", "Run", "!", "”", "he", "said", "."]],
    ["It wasn’t ours.", ["It", "was", "n’t", "ours", "."]],
    ["The army’s camp.", ["The", "army", "’s", "camp", "."]],
    ["Some 40% of it.", ["Some", "40", "%", "of", "it", "."]],
  ])("cuts %s", (text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });

  it.each([
    ["It wasn’t ours.", "n’t", "n't"],
    ["“Run!” he said.", "“", '"'],
    ["Twenty‑one men died.", "Twenty‑one", "twenty-one"],
    ["The ARMY left.", "ARMY", "army"],
  ])("in %s looks up %s as %s", (text, word, lower) => {
    expect(tokenOf(text, word).lower).toBe(lower);
  });

  it.each([
    ["Six soldiers were killed.", "killed", "VERB", "kill"],
    ["Six soldiers were killed.", "soldiers", "NOUN", "soldier"],
    ["Six soldiers were killed.", "Six", "NUM", "six"],
    ["The men were shot.", "shot", "VERB", "shoot"],
    ["Twenty-one men died.", "Twenty-one", "NUM", "twenty-one"],
    ["Servicemen were wounded.", "wounded", "VERB", "wound"],
    ["The 18-year-old recruit died.", "18-year-old", "ADJ", "18-year-old"],
    ["He was found in Kyiv.", "Kyiv", "PROPN", "kyiv"],
  ])("in %s tags %s as %s of %s", (text, word, pos, lemma) => {
    expect(tokenOf(text, word)).toMatchObject({ pos, lemma });
  });

  it.each([
    ["Missile strike kills six soldiers", "kills", "VERB", "kill"],
    ["Blast leaves 12 dead in Goma", "leaves", "VERB", "leave"],
    ["Army chief says 23 die in raid", "die", "VERB", "die"],
    ["A sergeant aged 20 was killed.", "aged", "ADJ", "aged"],
    ["A police chief was killed in the raid.", "chief", "NOUN", "chief"],
    ["The blast cost 50 people their lives.", "cost", "VERB", "cost"],
    ["One soldier remains missing after the raid.", "remains", "VERB", "remain"],
    ["Two men were found shot to death.", "shot", "VERB", "shoot"],
    ["The man was pronounced dead at the scene.", "pronounced", "VERB", "pronounce"],
  ])("mends the tagger in %s: %s is %s", (text, word, pos, lemma) => {
    expect(tokenOf(text, word)).toMatchObject({ pos, lemma });
  });

  it.each([
    ["The deaths were announced on Monday.", "deaths", "NOUN"],
    ["The remains of two men were found.", "remains", "NOUN"],
    ["The shot missed him.", "shot", "NOUN"],
    ["The cost of the raid is not known.", "cost", "NOUN"],
  ])("leaves the noun alone in %s", (text, word, pos) => {
    expect(tokenOf(text, word).pos).toBe(pos);
  });

  it("knows where each token stands", () => {
    const text = "“Six died,” he said.\n\nNobody else was hurt — so far.";
    for (const token of analysisOf(text).tokens) expect(text.slice(token.start, token.end)).toBe(token.text);
  });
});

describe("text in capitals", () => {
  const text = "SIX SOLDIERS WERE KILLED IN A STRIKE ON MONDAY, THE ARMY OF UKRAINE SAID. TWELVE OTHERS WERE WOUNDED.";

  it("is noticed, and tagged as if it were written in small letters", () => {
    const analysis = analysisOf(text);
    expect(analysis.capitals).toBe(true);
    expect(analysis.tokens.filter((token) => token.pos === "VERB").map((token) => token.lower)).toEqual(["killed", "said", "wounded"]);
    expect(analysis.tokens.map((token) => token.text)).toContain("SOLDIERS");
  });

  it("gives the same amounts as the same words in small letters", () => {
    const amounts = (words: string) => analysisOf(words).amounts.map(({ start, end, use, amount }) => ({ start, end, use, min: amount.min, max: amount.max }));
    expect(amounts(text)).toEqual(amounts(text.charAt(0) + text.slice(1).toLowerCase()));
  });

  it("is not seen in a text with a headline in capitals", () => {
    const mixed = `SIX SOLDIERS KILLED IN A STRIKE ON A CAMP IN SUMY REGION\n\n${"The army said on Tuesday that six soldiers had been killed near the border. ".repeat(4)}`;
    expect(analysisOf(mixed).capitals).toBe(false);
  });
});
