import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cutLongText, longestText } from "../../src/reading/long-text.ts";

describe("a text without end", () => {
  test("is cut after a whole word, and says so", () => {
    const { text, issue } = cutLongText("Two soldiers died near Gao. ".repeat(20_000));
    expect(text.length).toBeGreaterThan(longestText - 40);
    expect(text.length).toBeLessThanOrEqual(longestText);
    expect(text).toMatch(/(?:Two|soldiers|died|near|Gao\.)$/u);
    expect(issue?.code).toBe("text-cut-short");
  });

  test("is cut before its limit whatever it is made of, and no character in half", () => {
    fc.assert(fc.property(fc.string({ unit: "grapheme", minLength: 1, maxLength: 12 }), fc.nat({ max: 3 }), (unit, shift) => {
      const whole = "x".repeat(shift) + unit.repeat(Math.ceil((longestText + 20) / unit.length));
      const { text } = cutLongText(whole);
      expect(text.length).toBeLessThanOrEqual(longestText);
      expect(whole.startsWith(text)).toBe(true);
      expect(text.isWellFormed()).toBe(whole.isWellFormed());
    }), { seed: 20_260_312, numRuns: 40 });
  });

  test("of ordinary length stays as it is", () => {
    expect(cutLongText("Two soldiers died.")).toEqual({ text: "Two soldiers died.", issue: null });
  });
});
