import { expect, test } from "vitest";
import type { Incident } from "../../src/core/index.ts";
import type { Filing, Ledger } from "../../src/ledger/index.ts";
import { syntheticFilings } from "../../bench/synthetic-ledger.ts";
import { randomFrom } from "../seeded-random.ts";
import { scratchLedger } from "./scratch.ts";

const filings = [...syntheticFilings({ articles: 240, perDay: 60 })];

function shuffled(seed: number): readonly Filing[] {
  const random = randomFrom(seed);
  return filings.map((filing) => [random(), filing] as const).sort(([a], [b]) => a - b).map(([, filing]) => filing);
}

async function shown(ledger: Ledger): Promise<readonly Incident[]> {
  return (await ledger.incidents()).map((incident) => ({ ...incident, previousIds: [] }));
}

test("the same articles read twice, in other orders and batches, give the same incidents and ids", { timeout: 240_000 }, async () => {
  const whole = await scratchLedger();
  await whole.fileAll(filings);
  await whole.regroup();
  const expected = await shown(whole);
  expect(expected.length).toBeGreaterThan(40);
  expect(expected.some(({ articles }) => articles.length > 2)).toBe(true);

  const pieces = await scratchLedger();
  for (const [order, seed, size] of [["first", 3, 37], ["again", 4, 90]] as const) {
    const list = shuffled(seed);
    for (let from = 0; from < list.length; from += size) {
      await pieces.fileAll(list.slice(from, from + size));
      await pieces.regroup();
    }
    expect(await shown(pieces), order).toEqual(expected);
  }
  expect(await pieces.verify()).toMatchObject({ ok: true, incidents: "rebuilt", problems: [] });
});
