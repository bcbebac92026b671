import { describe, expect, it } from "vitest";
import { analysisOf } from "./reading.ts";

const sentencesOf = (text: string): readonly string[] => analysisOf(text).sentences.map(({ start, end }) => text.slice(start, end));

describe("sentences", () => {
  it.each([
    ["abbreviated ranks and countries", "Col. Ivan Petrov of the U.S. Army spoke on Aug. 3 in Kyiv. He left.", ["Col. Ivan Petrov of the U.S. Army spoke on Aug. 3 in Kyiv.", "He left."]],
    ["abbreviated ranks that end a line of names", "Lt. Gen. Smith said so. Mr. Lee agreed.", ["Lt. Gen. Smith said so.", "Mr. Lee agreed."]],
    ["numbers with a full stop", "Some 3.5 million people fled. No. 5 Brigade stayed.", ["Some 3.5 million people fled.", "No. 5 Brigade stayed."]],
    ["hours", "The troops left at 3 a.m. They came back at 5 p.m. on Monday.", ["The troops left at 3 a.m.", "They came back at 5 p.m. on Monday."]],
    ["districts", "It happened in Washington, D.C. on Friday. Nobody was hurt.", ["It happened in Washington, D.C. on Friday.", "Nobody was hurt."]],
    ["a question in quotation marks", "He asked: “Why?” Nobody knew.", ["He asked: “Why?”", "Nobody knew."]],
    ["a closing mark after the full stop", "“We ran.” They fell.", ["“We ran.”", "They fell."]],
    ["a quotation that its speaker follows", "“Go now!” she said. They went.", ["“Go now!” she said.", "They went."]],
    ["straight marks", '"We ran away." They fell.', ['"We ran away."', "They fell."]],
    ["an ellipsis in mid-sentence", "The camp … was hit twice. It burnt.", ["The camp … was hit twice.", "It burnt."]],
    ["exclamation marks", "Stop! Do not shoot! They ran.", ["Stop!", "Do not shoot!", "They ran."]],
  ])("keeps %s together", (_what, text, expected) => {
    expect(sentencesOf(text)).toEqual(expected);
  });

  it("never run over the end of a block", () => {
    const text = "Missile hits camp\n\nSix soldiers were killed on Tuesday, the army said.\n\nNobody else was hurt.";
    const { sentences, blocks } = analysisOf(text);
    expect(sentences.map((sentence) => sentence.block)).toEqual([0, 1, 2]);
    for (const block of blocks) for (const sentence of sentences.slice(block.sentences.start, block.sentences.end)) expect(sentence.start >= block.start && sentence.end <= block.end).toBe(true);
  });

  it("hold every token once", () => {
    const { sentences, tokens } = analysisOf("Six died. “Two more,” he said, “are missing.” It was over.\n\n• One\n• Two");
    expect(sentences.flatMap(({ tokens: range }) => Array.from({ length: range.end - range.start }, (_, at) => range.start + at))).toEqual(tokens.map((token) => token.index));
  });
});
