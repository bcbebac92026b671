import { expect, test } from "vitest";
import { openExtractor } from "../../src/extract/index.ts";
import { makeArticle } from "../../src/reading/index.ts";

const extractor = openExtractor();

async function groupsOf(text: string) {
  const article = await makeArticle({ file: "report.txt", url: null, title: null, outlet: null, published: "2026-03-05", language: "en", text }, new TextEncoder().encode(text), null);
  return extractor.extract(article).claims.flatMap((claim) => (claim.kind === "casualties" ? [[claim.outcome, claim.amount.min, claim.people.group]] : []));
}

test("others are of the group of the whole figure before them", async () => {
  expect(await groupsOf("The strike killed six soldiers and wounded ten others.")).toEqual([["killed", 6, "military"], ["injured", 10, "military"]]);
});

test("a part of the figure before says nothing of those counted next", async () => {
  expect(await groupsOf("The blast killed 14 people, among them nine soldiers, and wounded 31.")).toEqual([["killed", 14, null], ["killed", 9, "military"], ["injured", 31, null]]);
});
