import { expect, test } from "vitest";
import { articleId, sha256 } from "../../src/core/index.ts";
import type { Filing, Ledger } from "../../src/ledger/index.ts";
import { syntheticFilings } from "../../bench/synthetic-ledger.ts";
import { randomFrom } from "../seeded-random.ts";
import { scratchLedger } from "./scratch.ts";

const passages = [
  "The river towns have been shelled on most nights since the truce of the spring broke down, and the monitors of the lake commission have counted some four hundred impacts along the eastern bank alone.",
  "Neither army lets reporters past the second bridge, so that what happens in the orchards beyond it is known only from those who walk out with their bundles and their goats before the curfew begins.",
];
const credits = [null, null, "Lakeside Wire", "Bridge News"];
const outOf = 70;

/** Reports of which more share a passage than are looked at for each; `day` moves their days of publication. */
function reports(day: (number: number) => number): readonly Filing[] {
  return [...syntheticFilings({ articles: outOf, perDay: 20 })].map((filing, number) => {
    const random = randomFrom(number * 7 + 1);
    const text = `${filing.article.text}\n\n${passages.filter(() => random() < 0.8).join("\n\n")}`;
    const bytes = new TextEncoder().encode(text);
    const published = random() < 0.1 ? null : { value: new Date(Date.UTC(2031, 0, 1 + day(number))).toISOString().slice(0, 10), basis: "metadata" as const };
    const article = { ...filing.article, text, sha256: sha256(bytes), id: articleId(`art_${sha256(`${number} ${text}`).slice(0, 20)}`), credit: credits[Math.floor(random() * credits.length)] ?? null, published };
    return { ...filing, article, bytes, extraction: { ...filing.extraction, article } };
  });
}

const spread = (number: number): number => (number * 11) % 40;
const moved = (number: number): number => (number % 3 === 0 ? (number * 17) % 40 : spread(number));

async function shown(ledger: Ledger): Promise<unknown> {
  return (await ledger.incidents()).map((incident) => ({ ...incident, previousIds: [] }));
}

async function readInPieces(ledger: Ledger, filings: readonly Filing[], size: number): Promise<void> {
  for (let from = 0; from < filings.length; from += size) {
    await ledger.fileAll(filings.slice(from, from + size));
    await ledger.regroup();
  }
}

const byDay = (filings: readonly Filing[]): readonly Filing[] => filings.toSorted((a, b) => ((a.article.published?.value ?? "") < (b.article.published?.value ?? "") ? -1 : 1));

test("where more texts share a passage than are looked at, the order in which they come changes nothing", { timeout: 240_000 }, async () => {
  const filings = reports(spread);
  const whole = await scratchLedger();
  await readInPieces(whole, filings, outOf);
  const expected = await shown(whole);
  for (const [order, size] of [[byDay(filings), 9], [byDay(filings).toReversed(), 13], [filings.toReversed(), 1]] as const) {
    const pieces = await scratchLedger();
    await readInPieces(pieces, order, size);
    expect(await shown(pieces)).toEqual(expected);
    expect(await pieces.verify()).toMatchObject({ ok: true, incidents: "rebuilt", problems: [] });
  }
});

test("nor does it matter on which days they were taken to be published before", { timeout: 240_000 }, async () => {
  const whole = await scratchLedger();
  await readInPieces(whole, reports(moved), outOf);
  const again = await scratchLedger();
  await readInPieces(again, byDay(reports(spread)), 15);
  await readInPieces(again, reports(moved), 8);
  expect(await shown(again)).toEqual(await shown(whole));
  expect(await again.verify()).toMatchObject({ ok: true, incidents: "rebuilt", problems: [] });
});
