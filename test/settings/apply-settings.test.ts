import fc from "fast-check";
import { expect, test } from "vitest";
import type { Extraction, Setting, Settings } from "../../src/core/index.ts";
import { applySettings, nothingSet, settingsOf, withoutSetting, withSetting } from "../../src/settings/index.ts";
import { outletSetting, partySetting, speakerSetting } from "../contracts/ledger.ts";
import { place, report, type ClaimNote, type ReportNote } from "../incidents/builder.ts";
import { deeplyFrozen } from "../properties/frozen.ts";

const settingsWith = (...settings: readonly Setting[]): Settings => settings.reduce(withSetting, nothingSet);
const osterby = { place: place("Osterby", "UA", 50.1, 34.2, { admin1: "Sumy" }), attacker: "the Column" } as const;
const told = (claim: ClaimNote, more: Partial<ReportNote> = {}): Extraction => deeplyFrozen(report({ slug: "a", events: [osterby], claims: [claim], ...more }));
const speakerOf = (extraction: Extraction): unknown => {
  const { name, kind, side, relation } = extraction.claims[0]!.speakers[0]!;
  return [name, kind, side, relation];
};

test("nothing set leaves an extraction as it is, and so do settings that name nothing in it", () => {
  const extraction = told({ amount: "6", by: [{ name: "Officials" }] });
  expect(applySettings(extraction, nothingSet)).toBe(extraction);
  expect(applySettings(extraction, settingsWith(speakerSetting("Mayor", ["the mayor"]), partySetting("Column Nine"), outletSetting("Valley Radio")))).toBe(extraction);
});

test.each([
  ["an alias", ["The Health Office"]],
  ["other letters", ["héalth   OFFICE"]],
  ["the name itself", ["health office"]],
])("a speaker is known by %s", (_what, [name]) => {
  const settings = settingsWith(speakerSetting("Health Office", ["the health office"], { as: "medical", side: "UA" }));
  expect(speakerOf(applySettings(told({ amount: "6", by: [{ name: name! }] }), settings))).toEqual(["Health Office", "medical", "UA", "self"]);
});

test("names that only hold the words of a setting are others", () => {
  const settings = settingsWith(speakerSetting("Health Office", ["office"], { side: "UA" }));
  for (const name of ["Health Office of Varnova", "Post Office", "Health"]) expect(speakerOf(applySettings(told({ amount: "6", by: [{ name }] }), settings))).toEqual([name, null, null, null]);
});

test("a name that is bound to a place means its party only there", () => {
  const settings = settingsWith(partySetting("Army of Ukraine", { side: "UA", aliases: ["the army"], country: "UA", region: "Sumy" }), partySetting("Army of Chad", { side: "TD", aliases: ["army"], country: "TD" }));
  const by = [{ name: "the army" }];
  expect(speakerOf(applySettings(told({ amount: "6", by }), settings))).toEqual(["Army of Ukraine", null, "UA", "self"]);
  expect(speakerOf(applySettings(told({ amount: "6", by }, { events: [{ place: place("Ati", "TD") }] }), settings))).toEqual(["Army of Chad", null, "TD", "self"]);
  expect(speakerOf(applySettings(told({ amount: "6", by }, { events: [{ place: place("Bol", "NG") }] }), settings))).toEqual(["the army", null, null, null]);
  expect(speakerOf(applySettings(told({ amount: "6", by }, { events: [{}] }), settings))).toEqual(["the army", null, null, null]);
});

test("attackers take their party's name and side, and those who speak for it are adversaries", () => {
  const settings = settingsWith(partySetting("Free Valley Column", { aliases: ["the column", "FVC"] }));
  const applied = applySettings(told({ amount: "6", by: [{ name: "FVC" }] }), settings);
  expect(applied.events[0]!.attackers).toEqual([{ name: "Free Valley Column", side: "Free Valley Column", claims: [] }]);
  expect(speakerOf(applied)).toEqual(["Free Valley Column", null, "Free Valley Column", "adversary"]);
});

test("what a person said of a claim's speaker stands; its name follows", () => {
  const settings = settingsWith(speakerSetting("Health Office", ["HO"], { as: "medical", side: "UA" }));
  const extraction = told({ amount: "6", by: [{ name: "HO", kind: "witness", side: "PL", relation: "third" }] });
  expect(speakerOf(applySettings(extraction, settings, new Set([extraction.claims[0]!.id])))).toEqual(["Health Office", "witness", "PL", "third"]);
});

test("an outlet is known by its names, its credits and its pages, and lends its side to nobody else", () => {
  const settings = settingsWith(outletSetting("Valley Radio", { aliases: ["VR"], domain: "valley.example", country: "UA", language: "uk", side: "XV" }));
  const { article } = applySettings(told({ amount: "6" }, { outlet: "V.R.", credit: "Reuters/VR" }), settingsWith(outletSetting("Valley Radio", { aliases: ["VR", "V.R."], side: "XV" })));
  expect([article.outlet, article.credit, article.publisher]).toEqual(["Valley Radio", "Reuters/Valley Radio", { country: null, side: "XV", against: [] }]);
  const paged = told({ amount: "6" });
  for (const [url, outlet] of [["https://news.valley.example/a", "Valley Radio"], ["https://valley.example/b", "Valley Radio"], ["https://notvalley.example/c", null], ["file:///valley.example", null], ["no address", null]] as const) {
    const applied = applySettings({ ...paged, article: { ...paged.article, url, language: null } }, settings).article;
    expect([applied.outlet, applied.language]).toEqual([outlet, outlet === null ? null : "uk"]);
  }
});

test("parties on each other's side end somewhere", () => {
  const settings = settingsWith(partySetting("A", { side: "B" }), partySetting("B", { side: "A", against: ["UA"] }));
  expect(["A", "B"]).toContain(applySettings(told({ amount: "6", by: [{ name: "A" }] }), settings).claims[0]!.speakers[0]!.side);
});

const names = fc.constantFrom("HO", "Health Office", "the column", "FVC", "Valley Radio", "VR", "Mayor");
const setting = fc.oneof(
  fc.record({ name: names, alias: names, side: fc.constantFrom(null, "UA", "XV") }).map(({ name, alias, side }) => speakerSetting(name, [alias], { side })),
  fc.record({ name: names, alias: names, against: fc.constantFrom("UA", "Mayor") }).map(({ name, alias, against }) => partySetting(name, { aliases: [alias], against: [against] })),
  fc.record({ name: names, alias: names }).map(({ name, alias }) => outletSetting(name, { aliases: [alias] })),
);

test("applying settings changes no words, and is the same whatever their order", () => {
  fc.assert(fc.property(fc.uniqueArray(setting, { maxLength: 5, selector: ({ kind, name }) => `${kind} ${name}` }), names, (list, name) => {
    const extraction = told({ amount: "6", by: [{ name }] });
    const applied = applySettings(extraction, settingsWith(...list));
    expect(applySettings(extraction, settingsWith(...list.toReversed()))).toEqual(applied);
    expect(applied.claims.map(({ id, quote, span }) => [id, quote, span])).toEqual(extraction.claims.map(({ id, quote, span }) => [id, quote, span]));
    expect(applied.article.text).toBe(extraction.article.text);
    expect(settingsOf(list.reduce(withoutSetting, settingsWith(...list)))).toEqual([]);
  }), { seed: 7, numRuns: 150 });
});
