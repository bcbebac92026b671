import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findClauses } from "../../src/language/index.ts";
import { analysisOf } from "./reading.ts";

/** "subject → verb" for each clause of the first sentence that has a finite verb. */
function clausesOf(text: string): readonly string[] {
  const { tokens, sentences, groups } = analysisOf(text);
  const words = (span: { readonly start: number; readonly end: number }): string => tokens.slice(span.start, span.end).map((token) => token.text).join(" ");
  return sentences.flatMap((sentence) => {
    const inside = groups.filter((group) => group.tokens.start >= sentence.tokens.start && group.tokens.end <= sentence.tokens.end);
    return findClauses(tokens, sentence, inside).filter(({ verb }) => verb.form === "finite").map(({ verb, subject }) => `${subject === null ? "-" : words(subject.tokens)} → ${words(verb.tokens)}`);
  });
}

describe("clauses", () => {
  it.each([
    ["Six people were killed.", ["Six people → were killed"]],
    ["Ten people who had been waiting for a bus were killed.", ["Ten people → had been waiting", "Ten people → were killed"]],
    ["Ten people who were waiting when a shell exploded were killed.", ["Ten people → were waiting", "a shell → exploded", "Ten people → were killed"]],
    ["Ten people, the ministry said, citing the hospital, were killed.", ["Ten people → were killed", "the ministry → said"]],
    ["The ministry said that ten people were killed.", ["The ministry → said", "ten people → were killed"]],
    ["The ministry said ten people were killed.", ["The ministry → said", "ten people → were killed"]],
    ["The bomb that killed two soldiers was made at home.", ["The bomb → killed", "The bomb → was made"]],
    ["After a shell hit the house, two people died.", ["a shell → hit", "two people → died"]],
    ["Two people died after the attack and three were wounded.", ["Two people → died", "three → were wounded"]],
    ["Gunmen stormed the village, killed six people and burned houses.", ["Gunmen → stormed", "Gunmen → killed", "Gunmen → burned"]],
    ["On Tuesday, the governor of Kano said, two men were shot.", ["the governor → said", "two men → were shot"]],
  ])("of %s", (text, expected) => {
    expect([...clausesOf(text)].toSorted()).toEqual([...expected].toSorted());
  });

  it("have one entry for each verb group, whatever the text", () => {
    const pieces = ["ten people", "who", "that", ",", "were killed", "said", "the mayor", "and", "when", "a shell", "hit", "(", ")", "after", "being shot", ";", "killing", "six", "in", "Kano"];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 30 }), (parts) => {
        const { tokens, sentences, groups } = analysisOf(`The town waited. ${parts.join(" ")}.`);
        for (const sentence of sentences) {
          const inside = groups.filter((group) => group.tokens.start >= sentence.tokens.start && group.tokens.end <= sentence.tokens.end);
          const clauses = findClauses(tokens, sentence, inside);
          expect(clauses.map(({ verb }) => verb)).toEqual(inside.filter(({ kind }) => kind === "verb"));
          for (const { subject } of clauses) expect(subject === null || inside.includes(subject)).toBe(true);
        }
      }),
      { seed: 7, numRuns: 200 },
    );
  });
});
