import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formatAmount, formatInterval, formatToll } from "../../src/cli/format/figure.ts";
import { formatIssueLine } from "../../src/cli/format/issue-line.ts";
import { formatTable } from "../../src/cli/format/table.ts";
import { displayWidth, wrapWords } from "../../src/cli/format/wrap.ts";
import { formatProgress } from "../../src/cli/progress.ts";

const page = { width: 40, colour: false };

describe("tables", () => {
  test("wrap the widest column at words and keep the others", () => {
    const table = formatTable([{ title: "n", align: "right" }, { title: "words", narrowest: 10 }], [["7", "seven men were taken to hospital by the river"], ["12", "–"]], { width: 24, colour: false });
    expect(table).toBe([" n  words", " 7  seven men were taken", "    to hospital by the", "    river", "12  –", ""].join("\n"));
  });

  test("put several parts of a cell one below the other", () => {
    const plain = (text: string): string => text;
    expect(formatTable([{ title: "a" }, { title: "b" }], [[[{ text: "x", style: plain }, { text: "y", style: plain }], "z"]], page)).toBe("a  b\nx  z\ny\n");
  });

  test("mark text for a terminal without changing the layout", () => {
    const columns = [{ title: "name" }, { title: "words", narrowest: 8 }];
    const loud = (text: string): string => text.toUpperCase();
    const plain = formatTable(columns, [["one", "two three four five six seven eight nine"]], page);
    const coloured = formatTable(columns, [["one", { text: "two three four five six seven eight nine", style: loud }]], { ...page, colour: true });
    // eslint-disable-next-line no-control-regex
    expect(coloured.replace(/\u001B\[\d+m/gu, "").toLowerCase()).toBe(plain);
    expect(coloured).toContain("\u001B[2m");
  });

  test("without rows are empty", () => {
    expect(formatTable([{ title: "a" }], [], page)).toBe("");
  });

  test("never run over the page where a column may shrink", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.string({ maxLength: 80 }), fc.string({ maxLength: 30, unit: "grapheme" })), { minLength: 1, maxLength: 6 }), fc.integer({ min: 40, max: 120 }), (rows, width) => {
        const table = formatTable([{ title: "one", narrowest: 5 }, { title: "two", narrowest: 5 }], rows, { width, colour: false });
        for (const line of table.split("\n")) expect(displayWidth(line)).toBeLessThanOrEqual(width);
      }),
      { seed: 7, numRuns: 200 },
    );
  });
});

describe("wrapping", () => {
  test.each([
    ["a long line of words", 8, ["a long", "line of", "words"]],
    ["reports/2025/may.jsonl", 10, ["reports/", "2025/", "may.jsonl"]],
    ["abcdefghij", 4, ["abcd", "efgh", "ij"]],
    ["  two\n\tlines\u0007 ", 20, ["two lines"]],
    ["", 5, []],
  ])("%j in %i", (text, width, lines) => {
    expect(wrapWords(text, width)).toEqual(lines);
  });

  test("keeps every character that is no space", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 100 }), fc.integer({ min: 3, max: 30 }), (text, width) => {
        expect(wrapWords(text, width).join("").replace(/\s/gu, "")).toBe(text.replace(/[\s\p{Cc}]/gu, ""));
      }),
      { seed: 11, numRuns: 200 },
    );
  });

  test("counts columns, not units", () => {
    expect([displayWidth("e\u0301"), displayWidth("雲"), displayWidth("𝒜"), displayWidth("")]).toEqual([1, 2, 1, 0]);
  });
});

describe("figures", () => {
  test.each([
    [6, 6, "6"],
    [11, null, "11+"],
    [null, 70, "up to 70"],
    [20, 30, "20–30"],
    [null, null, "?"],
    [0, 0, "0"],
    [220_001, null, "220,001+"],
  ])("%j to %j is %s", (min, max, words) => {
    expect(formatInterval(min, max)).toBe(words);
  });

  test("an amount that is not exact keeps its words", () => {
    expect(formatAmount({ kind: "exact", min: 12, max: 12, words: "a dozen" })).toBe("12");
    expect(formatAmount({ kind: "atLeast", min: 11, max: null, words: "More\nthan 10" })).toBe("more than 10");
    expect(formatAmount({ kind: "vague", min: null, max: null, words: "dozens" })).toBe("dozens");
    expect(formatAmount({ kind: "about", min: 30, max: 30, words: "some 30" })).toBe("some 30");
  });

  test.each([
    [{ low: 6, best: 6, high: 70 }, "low 6 · best 6 · high 70"],
    [{ low: 11, best: 11, high: null }, "low 11 · best 11 · high not stated"],
    [{ low: 3, best: 3, high: 3 }, "3"],
    [{ low: 0, best: 0, high: 0 }, "0"],
    [{ low: null, best: null, high: null }, "not stated"],
  ])("toll %j is %j", (toll, words) => {
    expect(formatToll(toll)).toBe(words);
  });
});

test("an issue is one line, whatever the message holds", () => {
  expect(formatIssueLine("a.txt", 3, { code: "line-broken", message: "is\nnot \u001B[2J JSON" })).toBe("sayso: a.txt:3: is not \uFFFD[2J JSON (line-broken)\n");
  expect(formatIssueLine(null, null, { code: "ledger-locked", message: "in use" })).toBe("sayso: in use (ledger-locked)\n");
});

test.each([
  [1, 10, null, 2000, "1 article, 0.5/s"],
  [300, 1000, 4000, 2000, "300 articles, 150/s, 6 s left"],
  [10, 10, 100_000, 1000, "10 articles, 10/s, 167 min left"],
])("progress %#", (articles, bytes, total, elapsedMs, line) => {
  expect(formatProgress(articles, bytes, total, elapsedMs)).toBe(line);
});
