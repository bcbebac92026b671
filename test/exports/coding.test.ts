import { describe, expect, test } from "vitest";
import { openExtractor } from "../../src/extract/index.ts";
import { articleOf } from "../language/reading.ts";
import { coded } from "./coded-reports.ts";
import { exported, rowsOf, setOf } from "./fixture.ts";

const extractor = openExtractor();

describe.each(coded)("as a coder would have it: $title", ({ text, ...columns }) => {
  test.each(["ucdp", "gtd", "airwars"] as const)("%s", async (as) => {
    const wanted = columns[as];
    const [row] = rowsOf((await exported(setOf([extractor.extract(articleOf(text))]), as)).text);
    expect(Object.fromEntries(Object.keys(wanted).map((name) => [name, row?.[name]]))).toEqual(wanted);
  });
});
