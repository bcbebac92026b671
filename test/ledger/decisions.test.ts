import { expect, test } from "vitest";
import type { CasualtyClaim } from "../../src/core/index.ts";
import { groupIncidents } from "../../src/incidents/index.ts";
import type { Decision, Ledger } from "../../src/ledger/index.ts";
import { scratchLedger } from "./scratch.ts";
import { filingOf } from "./synthetic.ts";

const by = "Ida Wren";
const reason = "The mayor's office counted again.";
const report = filingOf({ number: 5, killed: 4, place: "Osterby" });
const claim = report.extraction.claims[0] as CasualtyClaim;
const reference = `${report.article.id}/${claim.id}`;

async function filed(): Promise<Ledger> {
  const ledger = await scratchLedger();
  await ledger.file(report);
  await ledger.regroup();
  return ledger;
}

async function claimsNow(ledger: Ledger): Promise<readonly unknown[]> {
  return (await ledger.article(report.article.id))!.claims;
}

test("a rejected claim no longer counts, stays on record, and can be accepted again", async () => {
  const ledger = await filed();
  const number = await ledger.decide({ type: "rejectClaim", claim: reference, reason }, by);

  expect(await ledger.entries(number, 1)).toEqual([expect.objectContaining({ kind: "claimRejected", who: by, subject: report.article.id })]);
  expect(await claimsNow(ledger)).toEqual([]);
  expect(await ledger.claim(reference)).toEqual({ article: report.article.id, claim, rejected: { entry: number, time: "2031-03-06T08:00:00.000Z", who: by }, superseded: null });
  expect(await ledger.articles()).toEqual([expect.objectContaining({ claims: 0, decisions: 1 })]);
  expect(await ledger.isStale()).toBe(true);

  await ledger.decide({ type: "acceptClaim", claim: reference, reason }, by);
  expect(await claimsNow(ledger)).toEqual([claim]);
  expect((await ledger.verify()).problems).toEqual([]);
});

test("a correction holds through a newer reading, and can be undone", async () => {
  const ledger = await filed();
  const value = { ...claim.amount, kind: "atLeast", max: null } as const;
  const number = await ledger.decide({ type: "correctClaim", claim: reference, correction: { field: "amount", value }, reason }, by);
  expect(await claimsNow(ledger)).toEqual([{ ...claim, amount: value }]);
  expect(await ledger.conflicts()).toEqual([]);

  const reread = { ...claim, hedges: ["reportedly"] };
  await ledger.file({ ...report, engine: "sayso 0.2.0", extraction: { ...report.extraction, claims: [reread] } });
  expect(await claimsNow(ledger)).toEqual([{ ...reread, amount: value }]);
  expect(await ledger.conflicts()).toEqual([expect.objectContaining({ article: report.article.id, conflict: "changed", now: reread })]);

  await ledger.file({ ...report, engine: "sayso 0.3.0", extraction: { ...report.extraction, claims: [] } });
  expect(await claimsNow(ledger)).toEqual([]);
  expect(await ledger.conflicts()).toEqual([expect.objectContaining({ conflict: "gone", now: null })]);

  await ledger.decide({ type: "undo", entry: number, reason }, by);
  expect(await ledger.conflicts()).toEqual([]);
  await ledger.file({ ...report, engine: "sayso 0.4.0" });
  expect(await claimsNow(ledger)).toEqual([claim]);
  expect((await ledger.verify()).problems).toEqual([]);
});

test("a claim that is added by hand rests on words of the text", async () => {
  const ledger = await filed();
  const quote = "hit the market";
  const start = report.article.text.indexOf(quote);
  const added = { ...claim, id: `injured@${start}-${start + quote.length}`, outcome: "injured", span: { start, end: start + quote.length }, quote, rule: "person" } as const;
  await expect(ledger.decide({ type: "addClaim", article: report.article.id, claim: { ...added, quote: "none" }, reason }, by)).rejects.toThrow(/not what stands in the text/u);
  await ledger.decide({ type: "addClaim", article: report.article.id, claim: added, reason }, by);
  expect(await claimsNow(ledger)).toEqual([claim, added]);
  await expect(ledger.decide({ type: "addClaim", article: report.article.id, claim: added, reason }, by)).rejects.toThrow(/already/u);
  expect(await ledger.conflicts()).toEqual([]);
});

test.each<[string, Decision, RegExp]>([
  ["a claim that is not there", { type: "acceptClaim", claim: `${report.article.id}/killed@0-1`, reason }, /Nothing in the ledger/u],
  ["an article that is not there", { type: "rejectClaim", claim: "art_00000000000000000000/killed@0-1", reason }, /Nothing in the ledger/u],
  ["no reason", { type: "rejectClaim", claim: reference, reason: " " }, /no reason/u],
  ["a field that the claim does not have", { type: "correctClaim", claim: `${report.article.id}/attack@0-7`, correction: { field: "scope", value: "cumulative" }, reason }, /has no scope/u],
  ["an event that is not told of", { type: "correctClaim", claim: reference, correction: { field: "event", value: "e7" }, reason }, /no event e7/u],
  ["an incident that is not there", { type: "reviewIncident", incident: "inc_0000000000000000", state: "reviewed", reason }, /Nothing in the ledger/u],
  ["a merge of one", { type: "mergeIncidents", incidents: [], reason }, /at least two/u],
  ["an undoing of what is no decision", { type: "undo", entry: 2, reason }, /no decision that holds/u],
  ["an undoing of what is not there", { type: "undo", entry: 99, reason }, /no entry 99/u],
  ["a note on nothing", { type: "note", on: "inc_0000000000000000", text: "Look again." }, /Nothing in the ledger/u],
])("%s: refused, and nothing is recorded", async (_what, decision, message) => {
  const ledger = await scratchLedger();
  const attack = { ...claim, kind: "attack", id: "attack@0-7", span: { start: 0, end: 7 }, quote: "A shell", subEventType: null, attackers: [], targets: [], weapons: [] };
  const { amount: _amount, scope: _scope, role: _role, part: _part, outcome: _outcome, people: _people, ...rest } = attack;
  await ledger.file({ ...report, extraction: { ...report.extraction, claims: [claim, rest as typeof report.extraction.claims[number]] } });
  const head = await ledger.head();
  await expect(ledger.decide(decision, by)).rejects.toThrow(message);
  expect(await ledger.head()).toEqual(head);
});

test("a decision is taken by somebody", async () => {
  const ledger = await filed();
  await expect(ledger.decide({ type: "rejectClaim", claim: reference, reason }, " ")).rejects.toThrow(/signed with a name/u);
});

test("notes and decisions are listed with the article, and one is undone once", async () => {
  const ledger = await filed();
  const note = await ledger.decide({ type: "note", on: reference, text: "Asked the hospital on Friday." }, by);
  expect((await ledger.articleRecord(report.article.id))?.decisions.map(({ event }) => event.kind)).toEqual(["noted"]);
  await ledger.decide({ type: "undo", entry: note, reason }, by);
  expect((await ledger.articleRecord(report.article.id))?.decisions).toEqual([]);
  await expect(ledger.decide({ type: "undo", entry: note, reason }, by)).rejects.toThrow(/no decision that holds/u);
});

test("a review follows the incident to its next id", async () => {
  const ledger = await scratchLedger();
  const [late, early] = [1, 2].map((number) => filingOf({ number, place: "Osterby" })).sort((a, b) => (a.article.id < b.article.id ? 1 : -1));
  await ledger.file(late!);
  await ledger.regroup();
  const [shown] = await ledger.incidents();
  await ledger.decide({ type: "reviewIncident", incident: shown!.id, state: "reviewed", reason }, by);
  expect(await ledger.regroup()).toBe("regrouped");
  expect((await ledger.incident(shown!.id))?.review).toEqual({ state: "reviewed", by, at: "2031-03-06T08:00:00.000Z" });

  await ledger.file(early!);
  await ledger.regroup();
  const [next] = await ledger.incidents();
  expect(next!.id).not.toBe(shown!.id);
  expect(next).toMatchObject({ previousIds: [shown!.id], review: { state: "reviewed", by } });
  expect((await ledger.verify()).problems).toEqual([]);
});

test("people merge and split incidents, set a figure's status, and take it back", async () => {
  const ledger = await scratchLedger({ group: groupIncidents });
  const reports = [filingOf({ number: 1, place: "Osterby" }), filingOf({ number: 2, place: "Lindhavn", day: "2031-01-09" })];
  for (const one of reports) await ledger.file(one);
  await ledger.regroup();
  const apart = (await ledger.incidents()).map(({ id }) => id);
  expect(apart).toHaveLength(2);

  const merge = await ledger.decide({ type: "mergeIncidents", incidents: apart, reason }, by);
  await ledger.regroup();
  expect(await ledger.incidents()).toHaveLength(1);
  const [merged] = await ledger.incidents();
  expect((await ledger.incident(apart[0]!))?.id).toBe(merged!.id);
  expect((await ledger.incident(apart[1]!))?.id).toBe(merged!.id);
  expect(merged!.findings).toEqual([expect.objectContaining({ of: "killed", role: "victim" })]);

  await ledger.decide({ type: "setStatus", incident: merged!.id, of: "killed", role: "victim", status: "independentlyVerified", reason }, by);
  await ledger.decide({ type: "splitIncident", incident: merged!.id, members: [`${reports[1]!.article.id}/e1`], reason }, by);
  await ledger.regroup();
  expect((await ledger.incidents()).map(({ id }) => id).sort()).toEqual(apart.toSorted());
  expect((await ledger.incident(merged!.id))?.findings[0]?.status).toBe("independentlyVerified");
  expect(await ledger.verify()).toMatchObject({ ok: true, incidents: "rebuilt" });

  await ledger.decide({ type: "undo", entry: merge, reason }, by);
  await ledger.regroup();
  expect(await ledger.incidents()).toHaveLength(2);
  const before = await ledger.incidents();
  await ledger.rebuild();
  expect(await ledger.incidents()).toEqual(before);
  await expect(ledger.decide({ type: "splitIncident", incident: apart[0]!, members: [], reason }, by)).rejects.toThrow(/takes some members/u);
});
