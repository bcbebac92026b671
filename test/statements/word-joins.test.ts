import { expect, test } from "vitest";
import { told } from "./reading.ts";

const sentences = (text: string): readonly string[] => told(text).analysis.sentences.map((sentence) => text.slice(sentence.start, sentence.end));
const words = (text: string): readonly string[] => told(text).analysis.tokens.map((token) => token.text);

test("two ranks before a name end no sentence", () => {
  expect(sentences("The base is run by Maj. Gen. Oleh Kravets. He said so.")).toEqual(["The base is run by Maj. Gen. Oleh Kravets.", "He said so."]);
  expect(told("Two men died, Maj. Gen. Oleh Kravets said.").chainsAt("Two men died")).toEqual([["Oleh Kravets"]]);
});

test("a price with a letter before it is one word", () => {
  expect(words("The raid cost P2.3-million in all.")).toContain("P2.3-million");
  expect(sentences("The raid cost P2.3-million in all.")).toHaveLength(1);
});

test("\"in.\" ends a sentence, unless it counts inches", () => {
  expect(sentences("They moved in. Nine died.")).toEqual(["They moved in.", "Nine died."]);
  expect(words("It is 5 in. wide.")).toContain("in.");
});
