import { describe, expect, it } from "vitest";
import { analysisOf } from "./reading.ts";
import { refused, wordings } from "./amount-wordings.ts";

describe("amounts", () => {
  it.each(wordings)("reads $words as $reading", ({ words, sentence, reading }) => {
    const { amounts } = analysisOf(sentence);
    const found = amounts.map((mention) => ({ words: mention.amount.words, reading: `${mention.amount.kind} ${mention.amount.min ?? ""}..${mention.amount.max ?? ""}${mention.additional ? " more" : ""}`, use: mention.use }));
    expect(found).toContainEqual({ words, reading, use: "count" });
  });

  it.each(wordings)("gives the span of $words", ({ words, sentence }) => {
    const mention = analysisOf(sentence).amounts.find((candidate) => candidate.amount.words === words);
    expect(mention).toBeDefined();
    expect(sentence.slice(mention?.start, mention?.end)).toBe(words);
  });

  it.each(refused)("does not count with $number in: $sentence", ({ sentence, number, use }) => {
    const holding = analysisOf(sentence).amounts.filter((mention) => mention.amount.words.includes(number));
    expect(holding.filter((mention) => mention.use === "count")).toEqual([]);
    if (use !== null) expect(holding.map((mention) => mention.use)).toContain(use);
  });

  it("reads several amounts of one sentence without overlap", () => {
    const { amounts } = analysisOf("At least 12 people, three of them children, were killed and more than 40 others hurt on 12 May 2025.");
    expect(amounts.map((mention) => [mention.amount.words, mention.use])).toEqual([["At least 12", "count"], ["three", "count"], ["more than 40", "count"], ["12", "date"], ["2025", "date"]]);
  });

  it("keeps both figures of a change apart", () => {
    const { amounts } = analysisOf("The toll rose from nine to 12 on Friday.");
    expect(amounts.map((mention) => mention.amount.min)).toEqual([9, 12]);
  });
});
