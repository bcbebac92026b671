import { expect, it } from "vitest";
import type { Extraction } from "../../src/core/index.ts";
import { membersOf } from "../../src/incidents/members.ts";
import { tell } from "../events/story.ts";

async function extractionOf(text: string): Promise<Extraction> {
  const { reading, events, claims } = await tell(text);
  return { article: reading.analysis.article, events, claims, statements: [], places: reading.places, times: reading.times, issues: [] };
}

it("figures alone are no member; an attack is one", async () => {
  expect(membersOf(await extractionOf("The ministry called up 220,000 reservists. It plans to train 40,000 of them by May."))).toEqual([]);
  expect(membersOf(await extractionOf("A car bomb killed nine people at a market in Kassala on Tuesday."))).toHaveLength(1);
});
