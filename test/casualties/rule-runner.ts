import { describe, expect, it } from "vitest";
import { casualtyRules } from "../../src/claims/casualties/rules.ts";
import { findCandidates } from "../../src/claims/casualties/index.ts";
import { analysisOf } from "../language/reading.ts";

/** What a rule must read. A reading is outcome, kind of amount, least..most, and "part" or "denied": `killed atLeast 11.. part`. */
export interface RuleCases {
  readonly id: string;
  /** Text and what this rule reads in it, in order of the text. */
  readonly accepted: readonly (readonly [text: string, ...readings: readonly string[]])[];
  /** Texts in which this rule reads nothing. */
  readonly refused: readonly string[];
  /** A sentence as reports write it, with the offsets and the words of what this rule reads in it. */
  readonly sentence: { readonly text: string; readonly start: number; readonly end: number; readonly quote: string; readonly reading: string };
}

interface Found {
  readonly start: number;
  readonly end: number;
  readonly reading: string;
}

/** What the rule reads in a text after the refinements. */
function foundBy(rule: string, text: string): readonly Found[] {
  const analysis = analysisOf(text);
  const { candidates, issues } = findCandidates(analysis);
  expect(issues).toEqual([]);
  return candidates
    .filter((candidate) => candidate.rule === rule)
    .map(({ tokens, outcome, amount, part, denied }) => ({
      start: analysis.tokens[tokens.start]?.start ?? -1,
      end: analysis.tokens[tokens.end - 1]?.end ?? -1,
      reading: `${outcome} ${amount.kind} ${amount.min ?? ""}..${amount.max ?? ""}${part ? " part" : ""}${denied ? " denied" : ""}`,
    }));
}

/** The tests of one rule: wordings that it reads, wordings that it must leave alone, and one sentence with exact offsets. */
export function testRule({ id, accepted, refused, sentence }: RuleCases): void {
  describe(id, () => {
    it("is one of the rules", () => {
      expect(casualtyRules.map((rule) => rule.id)).toContain(id);
      expect(accepted.length).toBeGreaterThanOrEqual(6);
      expect(refused.length).toBeGreaterThanOrEqual(3);
    });

    it.each(accepted.map(([text, ...readings]) => ({ text, readings })))("reads $readings in: $text", ({ text, readings }) => {
      expect(foundBy(id, text).map(({ reading }) => reading)).toEqual(readings);
    });

    it.each(refused.map((text) => ({ text })))("reads nothing in: $text", ({ text }) => {
      expect(foundBy(id, text)).toEqual([]);
    });

    it("gives exact offsets", () => {
      const { text, start, end, quote, reading } = sentence;
      expect(foundBy(id, text)).toContainEqual({ start, end, reading });
      expect(text.slice(start, end)).toBe(quote);
    });
  });
}
