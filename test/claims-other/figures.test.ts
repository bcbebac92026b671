import { describe, expect, it } from "vitest";
import { findFigures } from "../../src/claims/figures/index.ts";
import { readingOf, wordsOf } from "./reading.ts";

/** Wording; then unit, least, most of each figure. */
const accepted: readonly (readonly [string, readonly (readonly [string, number | null, number | null])[]])[] = [
  ["More than 90,000 reservists have been called up.", [["reservists", 90_001, null]]],
  ["Up to 40 National Guard instructors arrived.", [["National Guard instructors", null, 40]]],
  ["The army counted 17 attacks overnight towards Lyman.", [["attacks", 17, 17]]],
  ["Its air defences brought down three of eight drones.", [["drones", 3, 3], ["drones", 8, 8]]],
  ["The sides exchanged 75 prisoners.", [["prisoners", 75, 75]]],
  ["Around 200 houses were destroyed in four villages.", [["houses", 200, 200], ["villages", 4, 4]]],
  ["The call-up takes in 12,000 young men, of whom some 700 will guard bridges.", [["young men", 12_000, 12_000], ["young men", 700, 700]]],
  ["The clip shows dozens of soldiers crossing a yard.", [["soldiers", null, null]]],
];

const refused: readonly string[] = [
  "The quarry lies 35 kilometres from the town.",
  "The company lost $40 million.",
  "He spoke for the second time in three days.",
  "Both sides met twice.",
  "Two gunmen opened fire.",
  "A 14-year-old boy saw it.",
  "No houses were hit.",
  "Several villages lost power.",
  "Prices rose 12 percent in 2024.",
  "The list of Fortune 500 companies was printed.",
  "The war cost hundreds of billions.",
];

describe("findFigures", () => {
  it.each(accepted)("reads %s", (text, figures) => {
    expect(findFigures(readingOf(text), []).map((draft) => [draft.unit, draft.amount.min, draft.amount.max])).toEqual(figures);
  });

  it.each(refused)("reads nothing in: %s", (text) => {
    expect(findFigures(readingOf(text), [])).toEqual([]);
  });

  it("leaves out what was read as a casualty", () => {
    const text = "The blast killed 14 soldiers of a company of 120 men.";
    const start = text.indexOf("14");
    expect(findFigures(readingOf(text), [{ start, end: start + "14 soldiers".length }]).map((draft) => draft.unit)).toEqual(["men"]);
  });

  it("takes people beside a word of death for no figure, even where nobody counted them", () => {
    expect(findFigures(readingOf("The shells killed 14 soldiers on the road."), [])).toEqual([]);
  });

  it("gives exact offsets", () => {
    const text = "The strike was on Friday. Some 2,600 reservists had been in the camp.";
    const [found] = findFigures(readingOf(text), []);
    expect(found?.span).toEqual({ start: 26, end: 47 });
    expect(wordsOf(text, found?.span ?? { start: 0, end: 0 })).toBe("Some 2,600 reservists");
  });
});
