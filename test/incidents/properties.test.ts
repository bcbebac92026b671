import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { incidentSchema } from "../../src/core/contract/incident.ts";
import type { Extraction, Incident } from "../../src/core/index.ts";
import { groupIncidents, openIncidentIndex, type Constraint } from "../../src/incidents/index.ts";
import { happening, paragraphs, rewritings, telling, type Happening } from "./reports.ts";
import { randomFrom } from "../seeded-random.ts";

const seed = 20310304;

/** A small set of reports: some happenings, each told several times, with copies, changed tolls and fields missing. */
function reportsFrom(start: number): readonly Extraction[] {
  const random = randomFrom(start);
  const set = new Map<string, Extraction>();
  for (let n = 0; n < 9; n++) {
    const of: Happening = happening(Math.floor(random() * 14));
    const wording = Math.floor(random() * 3);
    const body = random() < 0.4 ? (rewritings[Math.floor(random() * rewritings.length)]?.rewrite(paragraphs(of, wording), of) ?? []) : paragraphs(of, wording);
    const figures = random() < 0.4 ? { killed: of.killed + 2, injured: of.injured + 1 } : { killed: of.killed, injured: of.injured };
    const event = { ...(random() < 0.2 ? { day: null } : {}), ...(random() < 0.2 ? { place: null } : {}), ...(random() < 0.2 ? { main: false } : {}), ...(random() < 0.1 ? { extent: "total" as const } : {}) };
    set.set(`${n}`, telling(of, { slug: `${start} ${n}`, paragraphs: body, figures, event, outlet: random() < 0.5 ? `Outlet ${Math.floor(random() * 3)}` : null, published: random() < 0.1 ? null : of.day }));
  }
  return [...set.values()];
}

const reports = fc.integer({ min: 0, max: 1_000_000 }).map(reportsFrom);
const shuffled = reports.chain((set) => fc.tuple(fc.constant(set), fc.shuffledSubarray([...set], { minLength: set.length })));
const check = (property: fc.IPropertyWithHooks<unknown[]> | fc.IRawProperty<unknown>): void => fc.assert(property as fc.IProperty<unknown>, { seed, numRuns: 60 });

const unrelated = (n: number): Extraction => {
  const of: Happening = { ...happening(8), slug: `h${n % 3}`, place: { name: "Puerto Callado", country: "BO", admin1: "Beni Alto", lat: -13.4, lon: -65.2, precision: "town", gazetteerId: null, words: null }, day: "2029-08-08" };
  return telling(of, { slug: `unrelated ${n}`, paragraphs: [`A boat sank on the upper river at Puerto Callado, case ${n}.`] });
};

const withoutChangedIds = (incidents: readonly Incident[]): unknown => incidents.map(({ previousIds: _, ...incident }) => incident);

describe("laws of grouping", () => {
  test("the order of articles changes nothing", () => {
    check(fc.property(shuffled, ([set, other]) => { expect(groupIncidents(other)).toEqual(groupIncidents(set)); }));
  });

  test("an unrelated article changes no other incident", () => {
    check(fc.property(reports, fc.nat(9), (set, n) => {
      const extra = unrelated(n);
      const more = groupIncidents([...set, extra]).filter((incident) => incident.articles.every(({ id }) => id !== extra.article.id));
      expect(more).toEqual(groupIncidents(set));
    }));
  });

  test("reading two halves in turn equals reading the whole", () => {
    check(fc.property(shuffled, fc.nat(9), ([set, other], cut) => {
      const index = openIncidentIndex();
      for (const extraction of other.slice(0, cut)) index.add(extraction);
      index.incidents();
      for (const extraction of other.slice(cut)) index.add(extraction);
      expect(index.incidents()).toEqual(groupIncidents(set));
    }));
  });

  test("reading an article again changes nothing", () => {
    check(fc.property(reports, (set) => { expect(groupIncidents([...set, ...set])).toEqual(groupIncidents(set)); }));
  });

  test("a merge joins, and the split of the same two restores", () => {
    check(fc.property(reports, fc.nat(8), fc.nat(8), (set, i, j) => {
      const before = groupIncidents(set);
      const [one, other] = [before[i % before.length], before[j % before.length]];
      const [a, b] = [one?.articles[0], other?.articles[0]];
      if (one === other || a === undefined || b === undefined) return;
      const pair = { a: `${a.id}/${a.event}`, b: `${b.id}/${b.event}` };
      const merged = groupIncidents(set, [{ kind: "together", ...pair }]);
      const holding = merged.find((incident) => incident.articles.some(({ id }) => id === a.id));
      expect(holding?.articles.some(({ id }) => id === b.id)).toBe(true);
      expect([holding?.id, ...(holding?.previousIds ?? [])]).toEqual(expect.arrayContaining([one?.id, other?.id]));
      expect(groupIncidents(set, [{ kind: "together", ...pair }, { kind: "apart", ...pair }])).toEqual(before);
    }));
  });

  test("a split lasts when more articles come", () => {
    check(fc.property(reports, fc.nat(9), (set, n) => {
      const joined = groupIncidents(set).find((incident) => incident.articles.length > 1);
      const [a, ...rest] = joined?.articles ?? [];
      if (a === undefined) return;
      const apart: readonly Constraint[] = rest.map((b) => ({ kind: "apart", a: `${a.id}/${a.event}`, b: `${b.id}/${b.event}` }));
      const after = groupIncidents([...set, unrelated(n)], apart).find((incident) => incident.articles.some(({ id }) => id === a.id));
      expect(after?.articles.some(({ id }) => rest.some((b) => b.id === id))).toBe(false);
    }));
  });

  test("inputs stay unchanged", () => {
    check(fc.property(reports, (set) => {
      const copy = structuredClone(set);
      groupIncidents(set);
      expect(set).toEqual(copy);
    }));
  });

  test("what comes out is in the contract's shape, every event once, low no higher than high", () => {
    check(fc.property(reports, (set) => {
      const incidents = groupIncidents(set);
      for (const incident of incidents) expect(() => incidentSchema.parse(incident)).not.toThrow();
      expect(incidents.flatMap(({ articles }) => articles)).toHaveLength(set.reduce((count, { events }) => count + events.length, 0));
      for (const { low, best, high } of incidents.flatMap(({ findings }) => findings)) {
        if (low !== null && high !== null) expect(low).toBeLessThanOrEqual(high);
        if (low !== null && best !== null) expect(low).toBeLessThanOrEqual(best);
        if (best !== null && high !== null) expect(best).toBeLessThanOrEqual(high);
      }
    }));
  });

  test("ids stay when later reports come in", () => {
    const [first, ...later] = [0, 1, 2].map((wording) => telling(happening(5), { slug: `w${wording}`, paragraphs: paragraphs(happening(5), wording), published: `2031-01-2${wording + 1}` }));
    if (first === undefined) throw new Error("no report");
    const [before] = groupIncidents([first]);
    expect(withoutChangedIds(groupIncidents([first, ...later]))).toMatchObject([{ id: before?.id }]);
  });
});
