import { readdirSync } from "node:fs";
import { dirname } from "node:path";
import { expect, test } from "vitest";
import { sha256 } from "../../src/core/index.ts";
import { scratchLedger } from "./scratch.ts";
import { filingOf } from "./synthetic.ts";

test("an article is filed once, with its bytes, and comes back as it was handed in", async () => {
  const ledger = await scratchLedger();
  const filing = filingOf({ number: 1, outlet: "The Kavelin Courier" });

  expect(await ledger.file(filing)).toBe("filed");

  expect((await ledger.entries()).map(({ number, kind, subject, who, time }) => ({ number, kind, subject, who, time }))).toEqual([
    { number: 1, kind: "ledgerCreated", subject: "ledger", who: "sayso 0.1.0", time: "2031-03-06T08:00:00.000Z" },
    { number: 2, kind: "articleFiled", subject: filing.article.id, who: "sayso 0.1.0", time: "2031-03-06T08:00:00.000Z" },
    { number: 3, kind: "claimsRead", subject: filing.article.id, who: "sayso 0.1.0", time: "2031-03-06T08:00:00.000Z" },
  ]);
  expect(await ledger.article(filing.article.id)).toEqual(filing.extraction);
  expect(sha256((await ledger.bytes(filing.article.id))!)).toBe(filing.article.sha256);
  expect(await ledger.articles()).toEqual([expect.objectContaining({ id: filing.article.id, file: "report-1.txt", outlet: "The Kavelin Courier", published: "2031-03-05", claims: 1, superseded: 0, filedIn: 2, readIn: 3 })]);
  expect(await ledger.article("art_00000000000000000000")).toBeNull();
  expect(await ledger.verify()).toEqual({ ok: true, entries: 3, firstBadEntry: null, incidents: "rebuilt", problems: [] });
});

test("filing the same again changes nothing, from whatever file", async () => {
  const ledger = await scratchLedger();
  await ledger.file(filingOf({ number: 1 }));
  const before = await ledger.head();

  expect(await ledger.file(filingOf({ number: 1 }))).toBe("unchanged");
  expect(await ledger.file(filingOf({ number: 1, file: "elsewhere/report.txt" }))).toBe("unchanged");
  expect(await ledger.file(filingOf({ number: 1 }, "sayso 0.2.0"))).toBe("unchanged");

  expect(await ledger.head()).toEqual(before);
});

test("another reading supersedes the one before, whose claims stay visible", async () => {
  const ledger = await scratchLedger();
  const first = filingOf({ number: 4 }, "sayso 0.9.0");
  const [claim] = first.extraction.claims;
  const next = { ...first, engine: "sayso 0.10.0", extraction: { ...first.extraction, claims: [] } };
  await ledger.file(first);

  expect(await ledger.file(next)).toBe("reread");

  const reference = `${first.article.id}/${claim!.id}`;
  expect(await ledger.claim(reference)).toEqual({ article: first.article.id, claim, rejected: null, superseded: { entry: 4, time: "2031-03-06T08:00:00.000Z", who: "sayso 0.1.0" } });
  expect(await ledger.articles()).toEqual([expect.objectContaining({ engine: "sayso 0.10.0", claims: 0, superseded: 1, filedIn: 2, readIn: 4 })]);
  expect(await ledger.file(first), "an older engine's reading does not come back").toBe("unchanged");
  expect(await ledger.file({ ...first, engine: "sayso 0.11.0" })).toBe("reread");
  expect((await ledger.claim(reference))?.superseded).toBeNull();
  expect((await ledger.articleRecord(first.article.id))?.superseded).toEqual([]);
  expect((await ledger.verify()).problems).toEqual([]);
});

test("a claim that is read otherwise keeps its place and its former wording", async () => {
  const ledger = await scratchLedger();
  const first = filingOf({ number: 4 });
  const [claim] = first.extraction.claims;
  await ledger.file(first);
  await ledger.file({ ...first, extraction: { ...first.extraction, claims: [{ ...claim!, stance: "unverified" }] } });

  expect((await ledger.claim(`${first.article.id}/${claim!.id}`))?.claim.stance).toBe("unverified");
  expect((await ledger.articleRecord(first.article.id))?.superseded.map((former) => former.claim)).toEqual([claim]);
});

test("no claim where the reference names none", async () => {
  const ledger = await scratchLedger();
  const { article } = filingOf({ number: 1 });
  await ledger.file(filingOf({ number: 1 }));
  for (const reference of ["", "killed@1-5", `${article.id}/killed@0-1`, "art_00000000000000000000/killed@1-5"]) expect(await ledger.claim(reference), reference).toBeNull();
});

test("two articles that came in the same bytes share them", async () => {
  const ledger = await scratchLedger();
  const [a, b] = [filingOf({ number: 1, outlet: "The Kavelin Courier" }), filingOf({ number: 1, outlet: "Radio Osterby" })];
  expect([await ledger.file(a), await ledger.file(b)]).toEqual(["filed", "filed"]);
  expect(a.article.sha256).toBe(b.article.sha256);
  expect((await ledger.verify()).ok).toBe(true);
});

test.each([
  ["bytes that are not the article's", (filing: ReturnType<typeof filingOf>) => ({ ...filing, bytes: new Uint8Array([1]) }), /SHA-256/u],
  ["another article's extraction", (filing: ReturnType<typeof filingOf>) => ({ ...filing, extraction: filingOf({ number: 2 }).extraction }), /was filed as that of/u],
  ["a quote that is not in the text", (filing: ReturnType<typeof filingOf>) => ({ ...filing, extraction: { ...filing.extraction, claims: filing.extraction.claims.map((claim) => ({ ...claim, quote: "none" })) } }), /is not what stands in the text/u],
])("%s: nothing is filed", async (_what, broken, message) => {
  const ledger = await scratchLedger();
  await expect(ledger.file(broken(filingOf({ number: 1 })))).rejects.toThrow(message);
  expect((await ledger.head()).number).toBe(1);
  expect(await ledger.articles()).toEqual([]);
});

test("what is filed is there after the ledger is opened again, and nothing is left beside the file", async () => {
  const ledger = await scratchLedger();
  await ledger.file(filingOf({ number: 1 }));
  await ledger.regroup();
  const incidents = await ledger.incidents();
  await ledger.close();
  expect(readdirSync(dirname(ledger.location))).toEqual(["sayso.db"]);

  const again = await scratchLedger({ mode: "readOnly" }, ledger.location);
  expect(await again.incidents()).toEqual(incidents);
  expect(await again.articles()).toHaveLength(1);
  await again.close();
  expect(readdirSync(dirname(ledger.location))).toEqual(["sayso.db"]);
});

test("articles are filed together, all or none of them", async () => {
  const ledger = await scratchLedger();
  const filings = [1, 2, 3].map((number) => filingOf({ number }));
  await ledger.file(filings[0]!);
  expect(await ledger.fileAll([...filings, { ...filings[1]!, engine: "sayso 0.2.0", extraction: { ...filings[1]!.extraction, claims: [] } }, filings[2]!])).toEqual(["unchanged", "filed", "filed", "reread", "unchanged"]);
  const head = await ledger.head();
  expect(await ledger.fileAll([filings[0]!, filings[2]!])).toEqual(["unchanged", "unchanged"]);
  await expect(ledger.fileAll([filingOf({ number: 4 }), { ...filingOf({ number: 5 }), bytes: new Uint8Array([1]) }])).rejects.toThrow(/SHA-256/u);
  expect(await ledger.fileAll([])).toEqual([]);
  expect(await ledger.head()).toEqual(head);
  expect(await ledger.verify()).toMatchObject({ ok: true, problems: [] });
});
