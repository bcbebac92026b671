import { expect, test } from "vitest";
import { sha256, type CasualtyClaim } from "../../src/core/index.ts";
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
  for (const name of ["Ida\0Wren", "Ida \uD800"]) await expect(ledger.decide({ type: "rejectClaim", claim: reference, reason }, name)).rejects.toThrow(/no text/u);
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
  const ledger = await scratchLedger();
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

const place = { name: "Lindhavn docks", country: null, admin1: null, lat: 1.5, lon: 2.5, precision: "near", gazetteerId: null, words: null } as const;
const time = { value: "2031-03-03/2031-03-04", precision: "days", basis: "stated" } as const;

test("people set place and time and say who verified what, and it stays through later readings", async () => {
  const ledger = await filed();
  const [before] = await ledger.incidents();
  const incident = before!.id;
  const bytes = new TextEncoder().encode("a frame of the video");
  const verification = { incident, of: "video", result: "verified", who: "Desk of the Kavelin Courier", how: "Compared the roofs with aerial pictures." } as const;
  const entries = [
    await ledger.decide({ type: "setPlace", incident, place, reason }, by),
    await ledger.decide({ type: "setTime", incident, time, reason }, by),
    await ledger.decide({ type: "verify", ...verification, evidence: { name: "frame.png", bytes }, reason }, by),
  ];
  await ledger.regroup();
  const kept = { name: "frame.png", sha256: sha256(bytes), byteLength: bytes.length };
  const shown = await ledger.incident(incident);
  expect(shown).toMatchObject({ place, places: [place, expect.objectContaining({ name: "Osterby" })], time, findings: before!.findings });
  expect(shown!.decisions).toEqual([
    { entry: entries[0], by, at: "2031-03-06T08:00:00.000Z", reason, what: { kind: "place", place } },
    expect.objectContaining({ entry: entries[1], what: { kind: "time", time } }),
    expect.objectContaining({ entry: entries[2], what: { kind: "verification", of: "video", result: "verified", who: verification.who, how: verification.how, evidence: kept } }),
  ]);
  expect(await ledger.evidence(kept.sha256)).toEqual(bytes);

  await ledger.file({ ...report, engine: "sayso 0.2.0", extraction: { ...report.extraction, claims: [{ ...claim, hedges: ["reportedly"] }] } });
  await ledger.regroup();
  expect(await ledger.incident(incident)).toMatchObject({ place, time, decisions: shown!.decisions });
  expect(await ledger.verify()).toMatchObject({ ok: true, problems: [] });
  await ledger.decide({ type: "undo", entry: entries[0]!, reason }, by);
  await ledger.regroup();
  expect((await ledger.incident(incident))?.place).toEqual(before!.place);
});

test.each<[string, object, RegExp]>([
  ["a place without a name", { type: "setPlace", place: { ...place, name: " " } }, /has a name/u],
  ["a place with half of its coordinates", { type: "setPlace", place: { ...place, lon: null } }, /both latitude and longitude/u],
  ["coordinates of no said precision", { type: "setPlace", place: { ...place, precision: null } }, /how precise/u],
  ["a verification by nobody", { type: "verify", of: "toll", result: "verified", who: " ", how: "Counted.", evidence: null }, /who verified it/u],
  ["a verification without a way", { type: "verify", of: "toll", result: "verified", who: "Ida Wren", how: "", evidence: null }, /and how/u],
])("%s: refused", async (_what, decision, message) => {
  const ledger = await filed();
  const [incident] = await ledger.incidents();
  await expect(ledger.decide({ ...decision, incident: incident!.id, reason } as Decision, by)).rejects.toThrow(message);
});

test("decisions about incidents whose figures changed, or that are gone, are listed", async () => {
  const ledger = await scratchLedger();
  await ledger.file(report);
  await ledger.regroup();
  const [incident] = await ledger.incidents();
  const status = await ledger.decide({ type: "setStatus", incident: incident!.id, of: "killed", role: "victim", status: "independentlyVerified", reason }, by);
  const review = await ledger.decide({ type: "reviewIncident", incident: incident!.id, state: "reviewed", reason }, by);
  const where = await ledger.decide({ type: "setPlace", incident: incident!.id, place, reason }, by);
  await ledger.regroup();
  expect(await ledger.incidentConflicts()).toEqual([]);

  const more = { ...claim, amount: { ...claim.amount, kind: "atLeast", max: null } } as const;
  await ledger.file({ ...report, engine: "sayso 0.2.0", extraction: { ...report.extraction, claims: [more] } });
  await ledger.regroup();
  const conflicts = async (): Promise<unknown> => (await ledger.incidentConflicts()).map(({ decision, conflict }) => [decision.mark.entry, conflict]);
  expect(await conflicts()).toEqual([[status, "changed"], [review, "changed"]]);

  await ledger.file({ ...report, engine: "sayso 0.3.0", extraction: { ...report.extraction, events: [], claims: [] } });
  await ledger.regroup();
  expect(await conflicts()).toEqual([[status, "gone"], [review, "gone"], [where, "gone"]]);
  await ledger.decide({ type: "undo", entry: status, reason }, by);
  expect(await conflicts()).toEqual([[review, "gone"], [where, "gone"]]);
});

test("a merge of reports that are no longer read is listed", async () => {
  const ledger = await scratchLedger();
  const reports = [filingOf({ number: 1, place: "Osterby" }), filingOf({ number: 2, place: "Lindhavn", day: "2031-01-09" })];
  for (const one of reports) await ledger.file(one);
  await ledger.regroup();
  const merge = await ledger.decide({ type: "mergeIncidents", incidents: (await ledger.incidents()).map(({ id }) => id), reason }, by);
  await ledger.regroup();
  expect(await ledger.incidentConflicts()).toEqual([]);
  await ledger.file({ ...reports[0]!, engine: "sayso 0.2.0", extraction: { ...reports[0]!.extraction, events: [], claims: [] } });
  await ledger.regroup();
  expect(await ledger.incidentConflicts()).toEqual([expect.objectContaining({ incident: null, conflict: "gone", decision: expect.objectContaining({ mark: expect.objectContaining({ entry: merge }) }) })]);
});
