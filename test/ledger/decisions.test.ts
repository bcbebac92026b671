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

function filed(): Ledger {
  const ledger = scratchLedger();
  ledger.file(report);
  ledger.regroup();
  return ledger;
}

function claimsNow(ledger: Ledger): readonly unknown[] {
  return ledger.article(report.article.id)!.claims;
}

test("a rejected claim no longer counts, stays on record, and can be accepted again", () => {
  const ledger = filed();
  const number = ledger.decide({ type: "rejectClaim", claim: reference, reason }, by);

  expect(ledger.entries(number, 1)).toEqual([expect.objectContaining({ kind: "claimRejected", who: by, subject: report.article.id })]);
  expect(claimsNow(ledger)).toEqual([]);
  expect(ledger.claim(reference)).toEqual({ article: report.article.id, claim, rejected: { entry: number, time: "2031-03-06T08:00:00.000Z", who: by }, superseded: null });
  expect(ledger.articles()).toEqual([expect.objectContaining({ claims: 0, decisions: 1 })]);
  expect(ledger.isStale()).toBe(true);

  ledger.decide({ type: "acceptClaim", claim: reference, reason }, by);
  expect(claimsNow(ledger)).toEqual([claim]);
  expect(ledger.verify().problems).toEqual([]);
});

test("a correction holds through a newer reading, and can be undone", () => {
  const ledger = filed();
  const value = { ...claim.amount, kind: "atLeast", max: null } as const;
  const number = ledger.decide({ type: "correctClaim", claim: reference, correction: { field: "amount", value }, reason }, by);
  expect(claimsNow(ledger)).toEqual([{ ...claim, amount: value }]);
  expect(ledger.conflicts()).toEqual([]);

  const reread = { ...claim, hedges: ["reportedly"] };
  ledger.file({ ...report, engine: "sayso 0.2.0", extraction: { ...report.extraction, claims: [reread] } });
  expect(claimsNow(ledger)).toEqual([{ ...reread, amount: value }]);
  expect(ledger.conflicts()).toEqual([expect.objectContaining({ article: report.article.id, conflict: "changed", now: reread })]);

  ledger.file({ ...report, engine: "sayso 0.3.0", extraction: { ...report.extraction, claims: [] } });
  expect(claimsNow(ledger)).toEqual([]);
  expect(ledger.conflicts()).toEqual([expect.objectContaining({ conflict: "gone", now: null })]);

  ledger.decide({ type: "undo", entry: number, reason }, by);
  expect(ledger.conflicts()).toEqual([]);
  ledger.file({ ...report, engine: "sayso 0.4.0" });
  expect(claimsNow(ledger)).toEqual([claim]);
  expect(ledger.verify().problems).toEqual([]);
});

test("a claim that is added by hand rests on words of the text", () => {
  const ledger = filed();
  const quote = "hit the market";
  const start = report.article.text.indexOf(quote);
  const added = { ...claim, id: `injured@${start}-${start + quote.length}`, outcome: "injured", span: { start, end: start + quote.length }, quote, rule: "person" } as const;
  expect(() => ledger.decide({ type: "addClaim", article: report.article.id, claim: { ...added, quote: "none" }, reason }, by)).toThrow(/not what stands in the text/u);
  ledger.decide({ type: "addClaim", article: report.article.id, claim: added, reason }, by);
  expect(claimsNow(ledger)).toEqual([claim, added]);
  expect(() => ledger.decide({ type: "addClaim", article: report.article.id, claim: added, reason }, by)).toThrow(/already/u);
  expect(ledger.conflicts()).toEqual([]);
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
])("%s: refused, and nothing is recorded", (_what, decision, message) => {
  const ledger = scratchLedger();
  const attack = { ...claim, kind: "attack", id: "attack@0-7", span: { start: 0, end: 7 }, quote: "A shell", subEventType: null, attackers: [], targets: [], weapons: [] };
  const { amount: _amount, scope: _scope, role: _role, part: _part, outcome: _outcome, people: _people, ...rest } = attack;
  ledger.file({ ...report, extraction: { ...report.extraction, claims: [claim, rest as typeof report.extraction.claims[number]] } });
  const head = ledger.head();
  expect(() => ledger.decide(decision, by)).toThrow(message);
  expect(ledger.head()).toEqual(head);
});

test("a decision is taken by somebody", () => {
  const ledger = filed();
  expect(() => ledger.decide({ type: "rejectClaim", claim: reference, reason }, " ")).toThrow(/signed with a name/u);
});

test("notes and decisions are listed with the article, and one is undone once", () => {
  const ledger = filed();
  const note = ledger.decide({ type: "note", on: reference, text: "Asked the hospital on Friday." }, by);
  expect(ledger.articleRecord(report.article.id)?.decisions.map(({ event }) => event.kind)).toEqual(["noted"]);
  ledger.decide({ type: "undo", entry: note, reason }, by);
  expect(ledger.articleRecord(report.article.id)?.decisions).toEqual([]);
  expect(() => ledger.decide({ type: "undo", entry: note, reason }, by)).toThrow(/no decision that holds/u);
});

test("a review follows the incident to its next id", () => {
  const ledger = scratchLedger();
  const [late, early] = [1, 2].map((number) => filingOf({ number, place: "Osterby" })).sort((a, b) => (a.article.id < b.article.id ? 1 : -1));
  ledger.file(late!);
  ledger.regroup();
  const [shown] = ledger.incidents();
  ledger.decide({ type: "reviewIncident", incident: shown!.id, state: "reviewed", reason }, by);
  expect(ledger.regroup()).toBe("regrouped");
  expect(ledger.incident(shown!.id)?.review).toEqual({ state: "reviewed", by, at: "2031-03-06T08:00:00.000Z" });

  ledger.file(early!);
  ledger.regroup();
  const [next] = ledger.incidents();
  expect(next!.id).not.toBe(shown!.id);
  expect(next).toMatchObject({ previousIds: [shown!.id], review: { state: "reviewed", by } });
  expect(ledger.verify().problems).toEqual([]);
});

test("people merge and split incidents, set a figure's status, and take it back", () => {
  const ledger = scratchLedger({ group: groupIncidents });
  const reports = [filingOf({ number: 1, place: "Osterby" }), filingOf({ number: 2, place: "Lindhavn", day: "2031-01-09" })];
  for (const one of reports) ledger.file(one);
  ledger.regroup();
  const apart = ledger.incidents().map(({ id }) => id);
  expect(apart).toHaveLength(2);

  const merge = ledger.decide({ type: "mergeIncidents", incidents: apart, reason }, by);
  ledger.regroup();
  expect(ledger.incidents()).toHaveLength(1);
  const [merged] = ledger.incidents();
  expect(ledger.incident(apart[0]!)?.id).toBe(merged!.id);
  expect(ledger.incident(apart[1]!)?.id).toBe(merged!.id);
  expect(merged!.findings).toEqual([expect.objectContaining({ of: "killed", role: "victim" })]);

  ledger.decide({ type: "setStatus", incident: merged!.id, of: "killed", role: "victim", status: "independentlyVerified", reason }, by);
  ledger.decide({ type: "splitIncident", incident: merged!.id, members: [`${reports[1]!.article.id}/e1`], reason }, by);
  ledger.regroup();
  expect(ledger.incidents().map(({ id }) => id).sort()).toEqual(apart.toSorted());
  expect(ledger.incident(merged!.id)?.findings[0]?.status).toBe("independentlyVerified");
  expect(ledger.verify()).toMatchObject({ ok: true, incidents: "rebuilt" });

  ledger.decide({ type: "undo", entry: merge, reason }, by);
  ledger.regroup();
  expect(ledger.incidents()).toHaveLength(2);
  const before = ledger.incidents();
  ledger.rebuild();
  expect(ledger.incidents()).toEqual(before);
  expect(() => ledger.decide({ type: "splitIncident", incident: apart[0]!, members: [], reason }, by)).toThrow(/takes some members/u);
});
