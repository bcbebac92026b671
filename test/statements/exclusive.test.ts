import { expect, test } from "vitest";
import { openExtractor } from "../../src/extract/index.ts";
import { makeArticle } from "../../src/reading/index.ts";

const extractor = openExtractor();

/** Speakers of the last figure of a text that is no casualty, by name. */
async function speakersOfFigure(text: string): Promise<readonly string[] | undefined> {
  const article = await makeArticle({ file: "report.txt", url: null, title: null, outlet: null, published: "2026-03-06", language: "en", text }, new TextEncoder().encode(text), null);
  const figures = extractor.extract(article).claims.filter((claim) => claim.kind === "figure");
  return figures.at(-1)?.speakers.map(({ name }) => name);
}

test("the figure after what a newspaper reveals is the newspaper's", async () => {
  expect(await speakersOfFigure("The Guardian revealed on Monday that foreign advisers were at the base.\n\nAbout 30 artillery instructors had been sent there in January.")).toEqual(["Guardian"]);
});

test("what somebody merely said, and a sentence that opens otherwise, give none", async () => {
  expect(await speakersOfFigure("The governor said on Monday that foreign advisers were at the base.\n\nAbout 30 artillery instructors had been sent there in January.")).toEqual([]);
  expect(await speakersOfFigure("The Guardian revealed on Monday that foreign advisers were at the base.\n\nThe army sent about 30 artillery instructors there in January.")).toEqual([]);
});
