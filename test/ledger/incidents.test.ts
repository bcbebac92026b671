import { expect, test } from "vitest";
import type { IncidentsGrouped } from "../../src/ledger/ledger-event.ts";
import { scratchLedger } from "./scratch.ts";
import { filingOf } from "./synthetic.ts";

/** Reports of one place and day, in the order of their articles' ids. */
const reports = [1, 2, 3, 4, 5].map((number) => filingOf({ number, place: "Osterby" })).sort((a, b) => (a.article.id < b.article.id ? -1 : 1));

test("incidents are grouped when asked, once for each batch", async () => {
  const ledger = await scratchLedger();
  expect(await ledger.isStale()).toBe(false);
  expect(await ledger.regroup()).toBe("unchanged");
  await ledger.file(reports[0]!);
  await ledger.file(reports[1]!);
  expect(await ledger.isStale()).toBe(true);
  expect(await ledger.incidents()).toEqual([]);

  expect(await ledger.regroup()).toBe("regrouped");

  expect((await ledger.incidents()).map(({ articles }) => articles.length)).toEqual([2]);
  const head = await ledger.head();
  expect(await ledger.isStale()).toBe(false);
  expect(await ledger.regroup()).toBe("unchanged");
  expect(await ledger.head()).toEqual(head);
});

test("an id that was shown once leads to the incident that took its articles", async () => {
  const ledger = await scratchLedger();
  const shown: string[] = [];
  for (const report of reports.toReversed()) {
    await ledger.file(report);
    await ledger.regroup();
    const [incident] = await ledger.incidents();
    expect(incident!.previousIds).toEqual(shown.toSorted());
    shown.push(incident!.id);
  }
  const [incident] = await ledger.incidents();
  for (const id of shown) expect((await ledger.incident(id))?.id, id).toBe(incident!.id);
  expect(await ledger.incident("inc_0000000000000000")).toBeNull();
  expect((await ledger.verify()).problems).toEqual([]);
});

test("a merged incident leads on, and an incident that is split off again has its own id back", async () => {
  const ledger = await scratchLedger();
  for (const report of [...reports.slice(0, 2), ...[10, 11].map((number) => filingOf({ number, place: "Lindhavn" }))]) await ledger.file(report);
  await ledger.regroup();
  const apart = await ledger.incidents();
  expect(apart.map(({ articles }) => articles.length)).toEqual([2, 2]);

  const merge = await ledger.decide({ type: "mergeIncidents", incidents: apart.map(({ id }) => id), reason: "One shell." }, "Ida Wren");
  await ledger.regroup();
  const [merged] = await ledger.incidents();
  expect(await ledger.incidents()).toHaveLength(1);
  for (const { id } of apart) expect((await ledger.incident(id))?.id).toBe(merged!.id);

  await ledger.decide({ type: "undo", entry: merge, reason: "Two shells." }, "Ida Wren");
  await ledger.regroup();
  expect(await ledger.incidents()).toEqual(apart);
  expect((await ledger.verify()).problems).toEqual([]);
});

test("what is decided about an incident follows it when it is merged, and comes back when that is undone", async () => {
  const ledger = await scratchLedger();
  for (const report of [reports[0]!, filingOf({ number: 10, place: "Lindhavn" })]) await ledger.file(report);
  await ledger.regroup();
  const ids = (await ledger.incidents()).map(({ id }) => id);
  for (const incident of ids) await ledger.decide({ type: "reviewIncident", incident, state: "inReview", reason: "To be looked at." }, "Ida Wren");
  await ledger.regroup();
  const before = await ledger.incidents();
  expect(before.map(({ review }) => review.state)).toEqual(["inReview", "inReview"]);
  const merge = await ledger.decide({ type: "mergeIncidents", incidents: ids, reason: "One shell." }, "Ida Wren");
  await ledger.regroup();
  expect((await ledger.incidents()).map(({ review }) => review.state)).toEqual(["inReview"]);
  await ledger.decide({ type: "undo", entry: merge, reason: "Two shells." }, "Ida Wren");
  await ledger.regroup();
  expect(await ledger.incidents()).toEqual(before);
  expect((await ledger.verify()).problems).toEqual([]);
});

test("an entry tells only what changed", async () => {
  const ledger = await scratchLedger();
  for (let number = 0; number < 14; number += 1) await ledger.file(filingOf({ number }));
  await ledger.regroup();
  await ledger.file(filingOf({ number: 14 }));
  await ledger.regroup();
  const last = (await ledger.entries()).at(-1)!;
  expect((JSON.parse(last.payload) as IncidentsGrouped["payload"]).changed).toHaveLength(1);
  expect(await ledger.incidents()).toHaveLength(7);
});

test("what changed since an entry is told by the groupings alone: what is new, what is otherwise, and under which ids it was known", async () => {
  const ledger = await scratchLedger();
  for (const number of [0, 1, 2]) await ledger.file(filingOf({ number }));
  await ledger.regroup();
  const told = async (since: number): Promise<unknown> => (await ledger.incidentsChangedAfter(since)).map(({ incident, isNew }) => [incident.place?.name, isNew]);
  expect(new Set(await ledger.incidentIdsChangedAfter(0))).toEqual(new Set((await ledger.incidents()).map(({ id }) => id)));
  expect(new Set((await ledger.incidentsChangedAfter(0)).map(({ isNew }) => isNew))).toEqual(new Set([true]));
  const start = (await ledger.head()).number;
  expect(await told(start)).toEqual([]);
  for (const number of [7, 10]) {
    await ledger.file(filingOf({ number }));
    await ledger.regroup();
  }
  // Report 7 joins what is known; report 10 is made and then changed, and is new all the same.
  await ledger.file(filingOf({ number: 17 }));
  await ledger.regroup();
  expect(await told(start)).toEqual(expect.arrayContaining([["Kavelin", false], ["Dubrivka", true]]));
  const merged = (await ledger.incidents()).filter(({ place }) => place?.name !== "Varnova").map(({ id }) => id);
  await ledger.decide({ type: "mergeIncidents", incidents: merged, reason: "One shell." }, "Ida Wren");
  await ledger.regroup();
  const [kept] = (await ledger.incidentsChangedAfter(start)).filter(({ incident }) => incident.previousIds.some((id) => merged.includes(id)));
  expect(kept).toMatchObject({ isNew: false });
  // Those that went are told too, so that who follows along can let go of them.
  expect(await ledger.incidentIdsChangedAfter(start)).toEqual(expect.arrayContaining(merged));
});

test("an incident of which nothing is left leads nowhere", async () => {
  const ledger = await scratchLedger();
  const [report] = reports;
  await ledger.file(report!);
  await ledger.regroup();
  const [incident] = await ledger.incidents();
  await ledger.file({ ...report!, extraction: { ...report!.extraction, events: [], claims: [] } });
  await ledger.regroup();
  expect(await ledger.incident(incident!.id)).toBeNull();
  const last = (await ledger.entries()).at(-1)!;
  expect((JSON.parse(last.payload) as IncidentsGrouped["payload"]).renamed).toEqual([{ from: incident!.id, to: null }]);
  expect((await ledger.verify()).problems).toEqual([]);
});

test("the same articles in another order, regrouped at other times, give the same incidents", async () => {
  const shown = await Promise.all([reports, reports.toReversed()].map(async (order, index) => {
    const ledger = await scratchLedger();
    for (const [position, report] of order.entries()) {
      await ledger.file(report);
      if (index === 0 && position % 2 === 0) await ledger.regroup();
    }
    await ledger.regroup();
    return (await ledger.incidents()).map((incident) => ({ ...incident, previousIds: [] }));
  }));
  expect(shown[1]).toEqual(shown[0]);
});

test("a newer engine groups anew, an older one leaves the grouping alone", async () => {
  const ledger = await scratchLedger();
  await ledger.file(reports[0]!);
  await ledger.regroup();
  const older = await scratchLedger({ engine: "sayso 0.0.9", mode: "existing" }, ledger.location);
  expect(await older.regroup()).toBe("unchanged");
  await expect(older.rebuild()).rejects.toThrow(/rebuild them with that/u);
  expect(await older.verify()).toMatchObject({ ok: true, incidents: "recorded" });
  const newer = await scratchLedger({ engine: "sayso 0.2.0", mode: "existing" }, ledger.location);
  expect(await newer.verify()).toMatchObject({ ok: true, incidents: "recorded" });
  expect(await newer.regroup()).toBe("regrouped");
  expect(await newer.verify()).toMatchObject({ ok: true, incidents: "rebuilt" });
});

test("lists show every incident without what only its page shows, through regrouping and rebuilding", async () => {
  const ledger = await scratchLedger();
  for (const report of reports.slice(0, 3)) await ledger.file(report);
  await ledger.file(filingOf({ number: 9, place: "Lindhavn" }));
  await ledger.regroup();
  const listed = async (): Promise<unknown> => {
    const incidents = await ledger.incidents();
    const summaries = await ledger.incidentSummaries();
    expect(summaries.flatMap(({ why, findings }) => [...why, ...findings.flatMap(({ history, bySpeaker }) => [...history, ...bySpeaker.flatMap(({ claims }) => claims)])])).toEqual([]);
    const visible = ({ id, title, place, time, articles, origins, review, previousIds }: (typeof incidents)[number]): unknown => ({ id, title, place, time, articles, origins, review, previousIds });
    const byId = (a: { readonly id: string }, b: { readonly id: string }): number => (a.id < b.id ? -1 : 1);
    expect(summaries.map(visible)).toEqual(incidents.toSorted(byId).map(visible));
    const [first, ...others] = summaries;
    expect(await ledger.incidentSummaries({ after: "", limit: 1 })).toEqual([first]);
    expect(await ledger.incidentSummaries({ after: first!.id, limit: 500 })).toEqual(others);
    expect(await ledger.incidentSummaries({ ids: [first!.id, "inc_0000000000000000"] })).toEqual([first]);
    const known = await ledger.articles();
    expect(await ledger.articles({ after: known[0]!.id, limit: 2 })).toEqual(known.slice(1, 3));
    expect(await ledger.articles({ ids: [known[1]!.id] })).toEqual([known[1]]);
    return summaries;
  };
  expect(await listed()).toHaveLength(2);
  for (const report of reports.slice(3)) await ledger.file(report);
  await ledger.regroup();
  const before = await listed();
  await ledger.rebuild();
  expect(await listed()).toEqual(before);
  expect((await ledger.verify()).problems).toEqual([]);
});
