import { describe, expect, it } from "vitest";
import type { Article } from "../../src/core/index.ts";
import { openExtractor } from "../../src/extract/index.ts";
import { articleOf } from "../language/reading.ts";
import { longTexts, words } from "./long-texts.ts";

const extractor = openExtractor();

/** Reads a text, checks what holds of every extraction, and gives what it found. */
function survive(text: string, fields: Partial<Article> = {}): { readonly claims: number; readonly issues: readonly string[] } {
  const { claims, issues } = extractor.extract(articleOf(text, fields));
  expect(issues.filter((issue) => issue.code === "rule-failed")).toEqual([]);
  for (const { span, quote } of claims) expect(text.slice(span.start, span.end)).toBe(quote);
  return { claims: claims.length, issues: issues.map((issue) => issue.code) };
}

const limit = 60_000;

describe("texts that nobody would print", () => {
  it("are read with two hundred thousand characters and no full stop", { timeout: limit }, () => {
    survive(words.repeat(2_000), { language: "en" });
  });

  it.each(longTexts)("are read at any length: %s", { timeout: limit }, (_what, make, n) => {
    survive(make(n));
  });

  it.each(["“", "”", "‘", "’", '"', "'", "«", "»", "„"])("are read with a hundred thousand marks %s", { timeout: limit }, (mark) => {
    expect(survive(mark.repeat(100_000)).claims).toBe(0);
  });

  it.each([
    ["", "nothing"],
    [" \n\t\u00a0\u3000\n ", "white space"],
    ["\u0000", "NUL"],
    ["Six\u0000soldiers were\u0000killed.", "NUL inside"],
    ["\ud83d", "a lone surrogate"],
    ["Six \udc00 soldiers were killed \ud800.", "lone surrogates inside"],
    ["Six 🪖 soldiers were killed 😢 in Kyiv 🇺🇦.", "emoji"],
    ["S\u0301i\u0301x\u0301 soldiers were killed.", "combining marks"],
    ["Six soldiers\u202e were killed\u202c in \u2067Kyiv\u2069.", "bidi marks"],
    ["Six\u200bsoldiers\u2060were\ufeffkilled.", "spaces without width"],
    ["Ｓｉｘ soldiers were killed.", "wide letters"],
    ["İSTANBUL: SIX SOLDIERS WERE KILLED IN İZMİR ON MONDAY, THE ARMY SAID ON TUESDAY MORNING.", "capitals that grow in lower case"],
    ["Straße ǅ ﬁve ŉ six soldiers were killed.", "letters that change length"],
    ["e".repeat(3) + "\u0300".repeat(10_000), "ten thousand marks on one letter"],
  ])("are read: %#, %2$s", (text) => {
    survive(text);
  });

  it("keep their figures beside emoji and foreign letters", () => {
    const text = "😢 In Київ, six soldiers were killed, and 12 others wounded.";
    const { claims } = extractor.extract(articleOf(text));
    expect(claims.filter((claim) => claim.kind === "casualties").map((claim) => claim.quote)).toEqual(["six soldiers were killed", "12 others wounded"]);
  });

  it("of another language give an issue and no claims", () => {
    const { claims, issues } = survive("Sechs Soldaten wurden am Dienstag getötet, teilte die Armee mit.", { language: "de" });
    expect(claims).toBe(0);
    expect(issues).toEqual(["language-unsupported"]);
  });

  it("of no known language are read as English", () => {
    expect(survive("Six soldiers were killed.", { language: null }).claims).toBe(1);
  });
});
