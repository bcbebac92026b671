import { join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { copyLedger, type Decision, type Ledger, type ReadArticleState } from "../../src/ledger/index.ts";
import { decide, evolve, initialState, replay, type FileArticle } from "../../src/ledger/article-state.ts";
import { chainStart } from "../../src/ledger/entry.ts";
import { chainEvents } from "../../src/ledger/appending.ts";
import { compareEngines } from "../../src/ledger/engine-order.ts";
import { scratchFolder, scratchLedger, testOptions } from "./scratch.ts";
import { filingOf } from "./synthetic.ts";

const seed = 20_310_306;

/** What a test does to a ledger: file a report as some engine reads it, regroup, or take a decision about whatever is there. */
const step = fc.oneof(
  { weight: 5, arbitrary: fc.record({ number: fc.nat(8), killed: fc.integer({ min: 1, max: 3 }), engine: fc.constantFrom("sayso 0.1.0", "sayso 0.2.0", "sayso 0.10.0"), claimless: fc.boolean() }) },
  { weight: 1, arbitrary: fc.constant("regroup" as const) },
  { weight: 2, arbitrary: fc.record({ decision: fc.constantFrom("reject", "accept", "correct", "note", "review", "merge", "undo"), which: fc.nat(20) }) },
);
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

async function take(ledger: Ledger, steps: readonly Step[]): Promise<void> {
  for (const one of steps) {
    if (one === "regroup") {
      await ledger.regroup();
      continue;
    }
    if ("decision" in one) {
      const decision = await decisionOn(ledger, one.decision, one.which);
      if (decision !== null) await ledger.decide(decision, "Ida Wren");
      continue;
    }
    const filing = filingOf({ number: one.number, killed: one.killed }, one.engine);
    await ledger.file(one.claimless ? { ...filing, extraction: { ...filing.extraction, claims: [], events: [] } } : filing);
  }
}

/** A decision that fits what the ledger holds; null where nothing there does. */
async function decisionOn(ledger: Ledger, kind: string, which: number): Promise<Decision | null> {
  const reason = "Counted again.";
  const pick = <T>(list: readonly T[]): T | undefined => list[which % list.length];
  const claim = pick((await recordsOf(ledger)).flatMap(({ article: { id }, reading }) => reading.claims.map((read) => `${id}/${read.id}`)));
  const incident = pick(await ledger.incidents())?.id;
  const undone = new Set((await ledger.entries()).filter((entry) => entry.kind === "decisionUndone").map((entry) => (JSON.parse(entry.payload) as { readonly entry: number }).entry));
  const holding = pick((await ledger.entries()).filter((entry) => entry.who === "Ida Wren" && entry.kind !== "decisionUndone" && !undone.has(entry.number)));
  switch (kind) {
    case "reject": return claim === undefined ? null : { type: "rejectClaim", claim, reason };
    case "accept": return claim === undefined ? null : { type: "acceptClaim", claim, reason };
    case "correct": return claim === undefined ? null : { type: "correctClaim", claim, correction: { field: "scope", value: "cumulative" }, reason };
    case "note": return incident === undefined ? null : { type: "note", on: incident, text: "Look again." };
    case "review": return incident === undefined ? null : { type: "reviewIncident", incident, state: "inReview", reason };
    case "merge": return (await ledger.incidents()).length < 2 ? null : { type: "mergeIncidents", incidents: (await ledger.incidents()).slice(0, 2).map(({ id }) => id), reason };
    case "undo": return holding === undefined ? null : { type: "undo", entry: holding.number, reason };
    default: throw new Error(`no decision ${kind}`);
  }
}

async function recordsOf(ledger: Ledger): Promise<readonly ReadArticleState[]> {
  const articles = await ledger.articles();
  return (await Promise.all(articles.map(({ id }) => ledger.articleRecord(id)))).map((record) => record!);
}

async function bytesOf(ledger: Ledger): Promise<readonly (Uint8Array | null)[]> {
  const articles = await ledger.articles();
  return Promise.all(articles.map(({ id }) => ledger.bytes(id)));
}

async function stateOf(ledger: Ledger): Promise<unknown> {
  return { articles: await ledger.articles(), incidents: await ledger.incidents(), records: await recordsOf(ledger), head: await ledger.head() };
}

test("rebuilding from the entries gives the state, to the letter", async () => {
  await fc.assert(fc.asyncProperty(fc.array(step, { maxLength: 25 }), async (steps) => {
    const ledger = await scratchLedger();
    await take(ledger, steps);
    expect((await ledger.verify()).problems).toEqual([]);
    await ledger.regroup();
    const before = await stateOf(ledger);
    await ledger.rebuild();
    expect(await stateOf(ledger)).toEqual(before);
    expect((await ledger.verify()).problems).toEqual([]);
    await ledger.close();
  }), { seed, numRuns: 40 });
});

test("a copy has the same entries, bytes and state", async () => {
  await fc.assert(fc.asyncProperty(fc.array(step, { maxLength: 20 }), async (steps) => {
    const ledger = await scratchLedger();
    await take(ledger, steps);
    await ledger.regroup();
    const copy = await copyLedger(ledger.location, join(scratchFolder(), "copy.db"), testOptions);
    expect(await copy.entries()).toEqual(await ledger.entries());
    expect(await stateOf(copy)).toEqual(await stateOf(ledger));
    expect(await bytesOf(copy)).toEqual(await bytesOf(ledger));
    expect((await copy.verify()).problems).toEqual([]);
    await copy.close();
    await ledger.close();
  }), { seed, numRuns: 15 });
});

test("a copy is made only to a new place", async () => {
  const ledger = await scratchLedger();
  await expect(copyLedger(ledger.location, ledger.location, testOptions)).rejects.toThrow(/only to a new place/u);
});

/** Given what was filed, when this is filed, then these kinds of events follow. */
function after(given: readonly FileArticle[], when: FileArticle): readonly string[] {
  const state = given.reduce((before, command) => {
    const events = decide(command, before);
    return chainEvents({ number: before.status === "unknown" ? 0 : 10, hash: chainStart }, events, "2031-03-06T08:00:00.000Z", "test").reduce(evolve, before);
  }, initialState());
  return decide(when, state).map(({ kind }) => kind);
}

function command(engine: string, killed = 2): FileArticle {
  const { bytes, extraction } = filingOf({ number: 3, killed }, engine);
  const same = filingOf({ number: 3, killed: 2 }, engine);
  return { type: "fileArticle", article: same.article, byteLength: bytes.length, fetched: null, engine, extraction: killed === 2 ? extraction : { ...same.extraction, claims: [] } };
}

test.each([
  { given: [], when: command("sayso 1.0.0"), then: ["articleFiled", "claimsRead"] },
  { given: [command("sayso 1.0.0")], when: command("sayso 1.0.0"), then: [] },
  { given: [command("sayso 1.0.0")], when: command("sayso 1.1.0"), then: [] },
  { given: [command("sayso 1.0.0")], when: command("sayso 1.1.0", 3), then: ["claimsRead"] },
  { given: [command("sayso 1.0.0")], when: command("sayso 1.0.0", 3), then: ["claimsRead"] },
  { given: [command("sayso 1.10.0")], when: command("sayso 1.9.0", 3), then: [] },
])("given $given.length filings, then $then", ({ given, when, then }) => {
  expect(after(given, when)).toEqual(then);
});

test("an entry that cannot follow is refused", () => {
  const [filed, read] = chainEvents({ number: 0, hash: chainStart }, decide(command("sayso 1.0.0"), initialState()), "2031-03-06T08:00:00.000Z", "test");
  expect(() => replay([read!])).toThrow(/was never filed/u);
  expect(() => replay([filed!, filed!])).toThrow(/a second time/u);
});

test.each([["sayso 0.9.0", "sayso 0.10.0"], ["sayso 1", "sayso 1.0.1"], ["sayso/1.2", "sayso/2"]])("%s is older than %s", (older, newer) => {
  expect(compareEngines(older, newer)).toBeLessThan(0);
  expect(compareEngines(newer, older)).toBeGreaterThan(0);
  expect(compareEngines(older, older)).toBe(0);
});

test("engines without versions cannot be compared", () => {
  expect(compareEngines("one", "sayso 1.0.0")).toBe(0);
});
