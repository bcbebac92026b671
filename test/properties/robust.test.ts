import { describe, expect, it } from "vitest";
import type { Article } from "../../src/core/index.ts";
import { openExtractor } from "../../src/extract/index.ts";
import { articleOf } from "../language/reading.ts";

const extractor = openExtractor();

/** Reads a text, checks what holds of every extraction, and gives the milliseconds that it took. */
function survive(text: string, fields: Partial<Article> = {}): { readonly ms: number; readonly claims: number; readonly issues: readonly string[] } {
  const began = performance.now();
  const { claims, issues } = extractor.extract(articleOf(text, fields));
  const ms = performance.now() - began;
  expect(issues.filter((issue) => issue.code === "rule-failed")).toEqual([]);
  for (const { span, quote } of claims) expect(text.slice(span.start, span.end)).toBe(quote);
  return { ms, claims: claims.length, issues: issues.map((issue) => issue.code) };
}

/** Twice the text takes no more than about twice the time: generous, since machines are busy. */
function growsLinearly(make: (n: number) => string, n: number): void {
  survive(make(n >> 3));
  const single = survive(make(n)).ms;
  const double = survive(make(2 * n)).ms;
  expect(double).toBeLessThan(4 * single + 200);
}

const limit = 60_000;
const words = "the soldiers who were killed and 12 others that the army said had been wounded near Kyiv on Tuesday ";

describe("texts that nobody would print", () => {
  it("are read with a million characters and no full stop", { timeout: limit }, () => {
    survive(words.repeat(10_000), { language: "en" });
  });

  it.each([
    ["a paragraph without a full stop", (n: number) => words.repeat(n), 500],
    ["a paragraph of many sentences", (n: number) => "Six soldiers were killed in Gao on Tuesday, the army said. ".repeat(n), 500],
    ["many paragraphs", (n: number) => "Six soldiers were killed in Gao on Tuesday, the army said.\n\n".repeat(n), 500],
    ["commas", (n: number) => "six, ".repeat(n), 4_000],
    ["numbers in a row", (n: number) => Array.from({ length: n }, (_, at) => at).join(" "), 5_000],
    ["numbers joined by and", (n: number) => "six and ".repeat(n), 4_000],
    ["capitals", (n: number) => "Kyiv Gao ".repeat(n), 3_000],
    ["brackets", (n: number) => `${"(".repeat(n)}six were killed${")".repeat(n)}`, 5_000],
    ["hyphens", (n: number) => "twenty-one-".repeat(n), 4_000],
    ["dashes and line ends", (n: number) => "KYIV —\n".repeat(n), 4_000],
    ["letters without a space", (n: number) => "a".repeat(n), 50_000],
    ["digits without a space", (n: number) => "1".repeat(n), 50_000],
    ["spaces", (n: number) => " ".repeat(n), 100_000],
    ["line ends", (n: number) => "\n".repeat(n), 100_000],
    ["curly marks", (n: number) => "“”".repeat(n), 10_000],
    ["opening marks", (n: number) => "“".repeat(n), 10_000],
    ["single marks", (n: number) => " ‘a".repeat(n), 5_000],
    ["straight marks", (n: number) => ' "a'.repeat(n), 5_000],
    ["said", (n: number) => "said the army ".repeat(n), 2_000],
    ["killed", (n: number) => "killed ".repeat(n), 5_000],
    ["days", (n: number) => "on Monday in May ".repeat(n), 2_000],
    ["nested clauses", (n: number) => `${"the man who said that ".repeat(n)}six were killed.`, 1_000],
  ] as const)("take time in step with their length: %s", { timeout: limit }, (_what, make, n) => {
    growsLinearly(make, n);
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
