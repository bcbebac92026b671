import { describe, expect, test } from "vitest";
import { everyIncident, parseFilter, selectIncidents, type FilterWords, type IncidentFilter } from "../../src/exports/index.ts";
import type { Incident } from "../../src/core/index.ts";
import { place } from "../incidents/builder.ts";
import { setOf } from "./fixture.ts";
import { day, told } from "./reports.ts";

const army = { name: "Ukrainian army", kind: "military", side: "UA", relation: "self" } as const;
const ministry = { name: "Russian Ministry of Defence", kind: "military", side: "RU", relation: "adversary" } as const;
const set = setOf([
  told({ slug: "a", type: "Air/drone strike", place: place("Varnova", "UA", 50.1, 33.2, { admin1: "Kharkiv" }), time: day("2031-03-04"), claims: [{ amount: "6", by: [army] }, { amount: "..70", by: [ministry] }] }),
  told({ slug: "b", type: "Attack", place: place("Al Tawila", "SD", 13.5, 25.3, { admin1: "Darfur" }), time: day("2031-04-10/2031-04-12", "days"), claims: [{ amount: "3" }, { amount: "20+", outcome: "injured" }] }),
  told({ slug: "c", type: null, place: null, time: null, published: null, claims: [{ amount: "40", role: "attacker" }] }),
]);
const slugOf = ({ articles }: Incident): string => articles[0]!.file!.slice(0, 1);
const select = (filter: Partial<IncidentFilter>): string => selectIncidents(set.incidents, { ...everyIncident, ...filter }).map(slugOf).sort().join("");
const parsed = (words: FilterWords): string => {
  const filter = parseFilter(words);
  if (!filter.ok) throw new Error(filter.issue.message);
  return selectIncidents(set.incidents, filter.value).map(slugOf).sort().join("");
};

describe("selecting", () => {
  test.each<readonly [string, Partial<IncidentFilter>, string]>([
    ["nothing asked", {}, "abc"],
    ["from a day on", { from: "2031-03-05" }, "b"],
    ["up to a day", { to: "2031-03-04" }, "a"],
    ["a day inside the days that are meant", { from: "2031-04-11", to: "2031-04-11" }, "b"],
    ["one country", { countries: ["SD"] }, "b"],
    ["either of two countries", { countries: ["SD", "UA"] }, "ab"],
    ["a place, without its capitals", { places: ["al tawila"] }, "b"],
    ["a first-order unit", { places: ["Kharkiv"] }, "a"],
    ["an event type", { types: ["Explosions/Remote violence"] }, "a"],
    ["a sub-event type", { types: ["Attack"] }, "b"],
    ["a status", { statuses: ["contested"] }, "a"],
    ["a review state", { review: ["unreviewed"] }, "abc"],
    ["a review state that none is in", { review: ["reviewed"] }, ""],
    ["a speaker's side", { sides: ["RU"] }, "a"],
    ["at least six killed", { least: { of: "killed", number: 6 } }, "a"],
    ["attackers' dead are no victims", { least: { of: "killed", number: 30 } }, ""],
    ["low where no best is known", { least: { of: "injured", number: 20 } }, "b"],
    ["everything must hold", { countries: ["UA"], types: ["Attack"] }, ""],
  ])("%s", (_name, filter, expected) => {
    expect(select(filter)).toBe(expected);
  });

  test("the order is kept, and the input unchanged", () => {
    const before = JSON.stringify(set.incidents);
    expect(selectIncidents(set.incidents.toReversed(), everyIncident)).toEqual(set.incidents.toReversed());
    expect(JSON.stringify(set.incidents)).toBe(before);
  });
});

describe("words of a filter", () => {
  test.each<readonly [FilterWords, string]>([
    [{}, "abc"],
    [{ from: "2031-04" }, "b"],
    [{ to: "2031-03" }, "a"],
    [{ to: "2031" }, "ab"],
    [{ country: "ua,sd" }, "ab"],
    [{ country: ["ua", "sd"] }, "ab"],
    [{ type: "attack" }, "b"],
    [{ status: "Contested", side: "RU" }, "a"],
    [{ least: "injured:20" }, "b"],
    [{ least: "6", page: "7" }, "a"],
    [{ review: "reviewed" }, ""],
  ])("%o", (words, expected) => {
    expect(parsed(words)).toBe(expected);
  });

  test.each<readonly [FilterWords, RegExp]>([
    [{ from: "yesterday" }, /^from yesterday is not a date such as 2025-05-21/u],
    [{ to: "2031-02-30" }, /^to 2031-02-30 is not a date/u],
    [{ country: "Ukraine" }, /^country Ukraine is not an ISO code of two letters/u],
    [{ type: "strike" }, /^type strike is none of: Battles/u],
    [{ status: "true" }, /^status true is none of: claimed/u],
    [{ review: "done" }, /^review done is none of: unreviewed/u],
    [{ least: "many" }, /^least many is not a number/u],
    [{ least: "scared:3" }, /^least scared is none of: killed/u],
  ])("%o is refused, and told why", (words, message) => {
    const filter = parseFilter(words);
    expect(filter).toMatchObject({ ok: false, issue: { code: "filter-invalid" } });
    if (!filter.ok) expect(filter.issue.message).toMatch(message);
  });
});
