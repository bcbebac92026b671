import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { analyse, type Analysis } from "../../src/language/index.ts";
import { articleOf } from "../language/reading.ts";
import { anyText, report, settings } from "./articles.ts";

const texts = fc.oneof(anyText, report.map((article) => article.text));
const holds = (check: (analysis: Analysis, text: string) => void, numRuns = 150): void => {
  fc.assert(fc.property(texts, (text) => check(analyse(articleOf(text)), text)), { ...settings, numRuns });
};

describe("the analysis of any text", () => {
  it("has tokens in order, none over another, and white space alone between two of one block", () => {
    holds(({ tokens, sentences, blocks }, text) => {
      tokens.forEach((token, at) => {
        expect(token.index).toBe(at);
        expect(token.end).toBeGreaterThan(token.start);
        expect(text.slice(token.start, token.end)).toBe(token.text);
        const before = tokens[at - 1];
        if (before === undefined) return;
        expect(token.start).toBeGreaterThanOrEqual(before.end);
        if (sentences[before.sentence]?.block === sentences[token.sentence]?.block) expect(text.slice(before.end, token.start).trim()).toBe("");
      });
      for (const block of blocks) {
        const first = sentences[block.sentences.start];
        if (block.kind !== "furniture" && first !== undefined && block.sentences.end > block.sentences.start) expect(text.slice(block.start, first.start).trim()).toBe("");
      }
    });
  });

  it("has every span in bounds, and sentences inside their blocks", () => {
    holds(({ tokens, sentences, blocks, amounts, quotations, groups }, text) => {
      for (const { start, end } of [...tokens, ...sentences, ...blocks, ...amounts, ...quotations]) expect(start >= 0 && start <= end && end <= text.length).toBe(true);
      for (const sentence of sentences) {
        const block = blocks[sentence.block];
        expect(block !== undefined && block.start <= sentence.start && sentence.end <= block.end).toBe(true);
      }
      groups.forEach((group, at) => {
        expect(group.tokens.start).toBeGreaterThanOrEqual(groups[at - 1]?.tokens.end ?? 0);
        expect(group.tokens.start <= group.head && group.head < group.tokens.end).toBe(true);
      });
    });
  });

  it("has amounts whose words are the text, one after the other", () => {
    holds(({ amounts }, text) => {
      amounts.forEach((mention, at) => {
        expect(text.slice(mention.start, mention.end)).toBe(mention.amount.words);
        expect(mention.start).toBeGreaterThanOrEqual(amounts[at - 1]?.end ?? 0);
        const { kind, min, max } = mention.amount;
        if (kind === "exact" || kind === "about") expect(min).toBe(max);
        if (kind === "range") expect((min ?? 0) <= (max ?? 0)).toBe(true);
      });
    });
  });

  it("has sentences that hold every token once", () => {
    holds(({ sentences, tokens }) => {
      expect(sentences.flatMap(({ tokens: range, index }) => tokens.slice(range.start, range.end).map((token) => [token.index, token.sentence === index]))).toEqual(tokens.map((token) => [token.index, true]));
    });
  });
});
