import { expect, test } from "vitest";
import type { IncidentsGrouped } from "../../src/ledger/ledger-event.ts";
import { scratchLedger } from "./scratch.ts";
import { filingOf, groupByPlaceAndDay } from "./synthetic.ts";

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
  let joined = false;
  const group: typeof groupByPlaceAndDay = (extractions) =>
    groupByPlaceAndDay(joined ? extractions.map((extraction) => ({ ...extraction, events: extraction.events.map((event) => ({ ...event, place: null })) })) : extractions);
  const ledger = await scratchLedger({ group });
  const extra = [10, 11].map((number) => filingOf({ number, place: "Lindhavn" }));
  for (const report of [...reports.slice(0, 2), extra[0]!]) await ledger.file(report);
  await ledger.regroup();
  const apart = (await ledger.incidents()).map(({ id }) => id);
  expect(apart).toHaveLength(2);

  joined = true;
  await ledger.file(reports[2]!);
  await ledger.regroup();
  const [merged] = await ledger.incidents();
  expect(await ledger.incidents()).toHaveLength(1);
  for (const id of apart) expect((await ledger.incident(id))?.id).toBe(merged!.id);

  joined = false;
  await ledger.file(extra[1]!);
  await ledger.regroup();
  const current = await ledger.incidents();
  for (const id of apart.filter((former) => current.some((incident) => incident.id === former))) {
    expect((await ledger.incident(id))?.id).toBe(id);
    expect(current.flatMap(({ previousIds }) => previousIds)).not.toContain(id);
  }
  expect((await ledger.verify()).problems).toEqual([]);
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
