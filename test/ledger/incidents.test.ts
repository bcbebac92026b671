import { expect, test } from "vitest";
import type { IncidentsGrouped } from "../../src/ledger/ledger-event.ts";
import { scratchLedger } from "./scratch.ts";
import { filingOf, groupByPlaceAndDay } from "./synthetic.ts";

/** Reports of one place and day, in the order of their articles' ids. */
const reports = [1, 2, 3, 4, 5].map((number) => filingOf({ number, place: "Osterby" })).sort((a, b) => (a.article.id < b.article.id ? -1 : 1));

test("incidents are grouped when asked, once for each batch", () => {
  const ledger = scratchLedger();
  expect(ledger.isStale()).toBe(false);
  expect(ledger.regroup()).toBe("unchanged");
  ledger.file(reports[0]!);
  ledger.file(reports[1]!);
  expect(ledger.isStale()).toBe(true);
  expect(ledger.incidents()).toEqual([]);

  expect(ledger.regroup()).toBe("regrouped");

  expect(ledger.incidents().map(({ articles }) => articles.length)).toEqual([2]);
  const head = ledger.head();
  expect(ledger.isStale()).toBe(false);
  expect(ledger.regroup()).toBe("unchanged");
  expect(ledger.head()).toEqual(head);
});

test("an id that was shown once leads to the incident that took its articles", () => {
  const ledger = scratchLedger();
  const shown: string[] = [];
  for (const report of reports.toReversed()) {
    ledger.file(report);
    ledger.regroup();
    const [incident] = ledger.incidents();
    expect(incident!.previousIds).toEqual(shown.toSorted());
    shown.push(incident!.id);
  }
  const [incident] = ledger.incidents();
  for (const id of shown) expect(ledger.incident(id)?.id, id).toBe(incident!.id);
  expect(ledger.incident("inc_0000000000000000")).toBeNull();
  expect(ledger.verify().problems).toEqual([]);
});

test("a merged incident leads on, and an incident that is split off again has its own id back", () => {
  let joined = false;
  const group: typeof groupByPlaceAndDay = (extractions) =>
    groupByPlaceAndDay(joined ? extractions.map((extraction) => ({ ...extraction, events: extraction.events.map((event) => ({ ...event, place: null })) })) : extractions);
  const ledger = scratchLedger({ group });
  const extra = [10, 11].map((number) => filingOf({ number, place: "Lindhavn" }));
  for (const report of [...reports.slice(0, 2), extra[0]!]) ledger.file(report);
  ledger.regroup();
  const apart = ledger.incidents().map(({ id }) => id);
  expect(apart).toHaveLength(2);

  joined = true;
  ledger.file(reports[2]!);
  ledger.regroup();
  const [merged] = ledger.incidents();
  expect(ledger.incidents()).toHaveLength(1);
  for (const id of apart) expect(ledger.incident(id)?.id).toBe(merged!.id);

  joined = false;
  ledger.file(extra[1]!);
  ledger.regroup();
  for (const id of apart.filter((former) => ledger.incidents().some((incident) => incident.id === former))) {
    expect(ledger.incident(id)?.id).toBe(id);
    expect(ledger.incidents().flatMap(({ previousIds }) => previousIds)).not.toContain(id);
  }
  expect(ledger.verify().problems).toEqual([]);
});

test("an incident of which nothing is left leads nowhere", () => {
  const ledger = scratchLedger();
  const [report] = reports;
  ledger.file(report!);
  ledger.regroup();
  const [incident] = ledger.incidents();
  ledger.file({ ...report!, extraction: { ...report!.extraction, events: [], claims: [] } });
  ledger.regroup();
  expect(ledger.incident(incident!.id)).toBeNull();
  const last = ledger.entries().at(-1)!;
  expect((JSON.parse(last.payload) as IncidentsGrouped["payload"]).renamed).toEqual([{ from: incident!.id, to: null }]);
  expect(ledger.verify().problems).toEqual([]);
});

test("the same articles in another order, regrouped at other times, give the same incidents", () => {
  const shown = [reports, reports.toReversed()].map((order, index) => {
    const ledger = scratchLedger();
    order.forEach((report, position) => {
      ledger.file(report);
      if (index === 0 && position % 2 === 0) ledger.regroup();
    });
    ledger.regroup();
    return ledger.incidents().map((incident) => ({ ...incident, previousIds: [] }));
  });
  expect(shown[1]).toEqual(shown[0]);
});

test("a newer engine groups anew, an older one leaves the grouping alone", () => {
  const ledger = scratchLedger();
  ledger.file(reports[0]!);
  ledger.regroup();
  const older = scratchLedger({ engine: "sayso 0.0.9", mode: "existing" }, ledger.location);
  expect(older.regroup()).toBe("unchanged");
  expect(() => older.rebuild()).toThrow(/rebuild them with that/u);
  expect(older.verify()).toMatchObject({ ok: true, incidents: "recorded" });
  const newer = scratchLedger({ engine: "sayso 0.2.0", mode: "existing" }, ledger.location);
  expect(newer.verify()).toMatchObject({ ok: true, incidents: "recorded" });
  expect(newer.regroup()).toBe("regrouped");
  expect(newer.verify()).toMatchObject({ ok: true, incidents: "rebuilt" });
});
