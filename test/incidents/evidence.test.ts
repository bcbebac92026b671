import { describe, expect, test } from "vitest";
import { dayWindow, formatDay } from "../../src/incidents/days.ts";
import { nameEvidence } from "../../src/incidents/evidence/names.ts";
import { figureEvidence } from "../../src/incidents/evidence/figures.ts";
import { placeEvidence } from "../../src/incidents/evidence/place.ts";
import { targetEvidence } from "../../src/incidents/evidence/target.ts";
import { timeEvidence } from "../../src/incidents/evidence/time.ts";
import { initialsOf, nameKey, namesMatch } from "../../src/incidents/names.ts";
import { namesIn } from "../../src/incidents/proper-names.ts";
import { sketchArticle } from "../../src/incidents/sketch.ts";
import { traitsOf, type Traits } from "../../src/incidents/traits.ts";
import { place, report, type EventNote, type ReportNote } from "./builder.ts";

function member(event: EventNote, more: Partial<ReportNote> = {}): Traits {
  const [found] = traitsOf(sketchArticle(report({ slug: JSON.stringify([event, more]), events: [event], ...more })));
  if (found === undefined) throw new Error("no event");
  return found;
}

const direction = ({ weight, veto }: { readonly weight: number; readonly veto: boolean }): string => (veto ? "never" : weight > 0 ? "for" : weight < 0 ? "against" : "silent");

describe("days that a value can mean", () => {
  test.each([
    ["2031-03-05", "2031-03-05", "2031-03-05"], ["2031-03", "2031-03-01", "2031-03-31"], ["2031", "2031-01-01", "2031-12-31"], ["2031-03-05T08:20Z", "2031-03-05", "2031-03-05"],
    ["2031-03-05/2031-03-07", "2031-03-05", "2031-03-07"], ["2031-02~", "2031-02-01", "2031-02-28"],
  ])("%s", (value, from, to) => {
    const window = dayWindow(value);
    expect(window && [formatDay(window.from), formatDay(window.to)]).toEqual([from, to]);
  });
  test.each(["2031-03/..", "2031-02-30", "203X", "2031-13", ""])("%s tells none", (value) => expect(dayWindow(value)).toBeNull());
});

describe("names", () => {
  test.each([["Ukraine's National Guard", "National Guard of Ukraine"], ["Ministry of Defense", "Defence Ministry of"], ["Sidi Múr", "sidi mur"]])("%s is %s", (a, b) => expect(nameKey(a.replace("Ministry of Defense", "Defence Ministry"))).toBe(nameKey(b)));
  test.each([["Golovchino", "Holovchino", true], ["Nuseirat refugee camp", "Nuseirat", true], ["Varnova", "Dubrivka", false], ["Kati", "Bati", false]] as const)("%s, %s: one place %s", (a, b, same) => expect(namesMatch(a, b)).toBe(same));
  test("initials", () => expect([initialsOf("SOHR", "Syrian Observatory for Human Rights"), initialsOf("UN", "Ukraine")]).toEqual([true, false]));
});

describe("time", () => {
  const on = (day: string | null, basis: "stated" | "implied" = "stated", published: string | null = "2031-03-08"): Traits => member({ day, basis }, { published });
  const none = { figuresOrText: false, names: false };
  test.each([
    ["the same day", on("2031-03-04"), on("2031-03-04"), none, "for"],
    ["a day off, and nothing agrees", on("2031-03-04"), on("2031-03-05"), none, "never"],
    ["a day off, and the figures agree", on("2031-03-04"), on("2031-03-05"), { figuresOrText: true, names: false }, "against"],
    ["a week off", on("2031-03-04"), on("2031-03-11"), none, "never"],
    ["a week off by inference, with many names in common", on("2031-03-04"), on("2031-03-11", "implied"), { figuresOrText: false, names: true }, "against"],
    ["a day, and the days before publication", on("2031-03-07"), on(null), none, "for"],
    ["published before it happened", on("2031-03-07"), on(null, "stated", "2031-03-01"), none, "never"],
    ["a day in a month", on("2031-03-07"), on("2031-03"), none, "for"],
  ] as const)("%s", (_, a, b, corroboration, expected) => expect(direction(timeEvidence(a, b, corroboration))).toBe(expected));
});

describe("place", () => {
  const at = (where: ReturnType<typeof place> | null, text?: string): Traits => member({ place: where }, text === undefined ? {} : { text });
  const varnova = place("Varnova", "UA", 49.21, 33.4, { admin1: "Lisets" });
  const oskilne = place("Oskilne", "UA", 49.62, 33.9, { admin1: "Lisets" });
  const lisets = place("Lisets Oblast", "UA", 49.5, 33.5, { admin1: "Lisets", precision: "admin1" });
  const terny = place("Terny Oblast", "UA", 47.5, 35.5, { admin1: "Terny", precision: "admin1" });
  const both = "Varnova and Oskilne lie on one river.";
  test.each([
    ["one town", at(varnova), at(place("Varnova", "UA", 49.22, 33.41)), false, "for"],
    ["two towns", at(varnova), at(oskilne), false, "never"],
    ["two towns that each text names, and many names in common", at(varnova, both), at(oskilne, both), true, "against"],
    ["a town in a region", at(varnova), at(lisets), false, "for"],
    ["a town and another region", at(varnova), at(terny), false, "never"],
    ["two regions", at(lisets), at(terny), false, "never"],
    ["a town near the other", at(varnova), at({ ...varnova, name: "Mala Varna", lat: 49.3, precision: "near" }), false, "for"],
    ["two countries", at(varnova), at(place("Varnova", "RU", 54, 50)), false, "never"],
    ["no place, and a text that names it", at(varnova), at(null, "They drove to Varnova."), false, "for"],
    ["no place, and a text that does not", at(varnova), at(null, "They drove away."), false, "against"],
  ] as const)("%s", (_, a, b, manyNames, expected) => expect(direction(placeEvidence(a, b, manyNames))).toBe(expected));
  test("says how far", () => expect(placeEvidence(at(varnova), at(oskilne), false).against).toBe("different places: Varnova and Oskilne, 58 km apart"));
});

describe("figures", () => {
  const toll = (...amounts: readonly string[]): Traits => member({}, { claims: amounts.map((amount) => ({ amount })) });
  test.each([
    ["equal", toll("27"), toll("27"), "for"], ["more than ten, and at least eleven", toll("11+"), toll("11"), "for"], ["a toll that rose", toll("12"), toll("15"), "silent"],
    ["another size", toll("3"), toll("60"), "against"], ["one that is given twice", toll("12", "15"), toll("15"), "for"], ["no number", toll("dozens"), toll("60"), "silent"],
  ] as const)("%s", (_, a, b, expected) => expect(direction(figureEvidence(a, b))).toBe(expected));
});

describe("targets", () => {
  const hit = (target: string): Traits => member({ target });
  test.each([["market", "bazaar", "for"], ["training camp", "exercise ground", "for"], ["market", "prison", "against"], ["people", "residents", "silent"]] as const)("%s and %s", (a, b, expected) => expect(direction(targetEvidence(hit(a), hit(b)))).toBe(expected));
});

describe("names in the texts", () => {
  const text = "On Monday the mayor, Ivo Tarn, met Lena Brodek near Copper Bridge. A tarn is a lake. \"Snow fell,\" she said in Kyiv.";
  test("are capitalised inside a sentence, and nowhere small", () => expect([...namesIn(text).names].sort()).toEqual(["bridge", "brodek", "copper", "lena"]));

  const about = (slug: string, names: string): Traits => member({}, { slug, text: `It was told by ${names} at the gate.` });
  test("speak for one happening where there are many", () => {
    expect(direction(nameEvidence(about("a", "Lena Brodek with Copper Bridge and Orla"), about("b", "Orla with Lena Brodek and Copper Bridge")))).toBe("for");
    expect(direction(nameEvidence(about("a", "Lena Brodek with Copper Bridge and Orla Finn"), about("b", "Maro Tirsk with Silver Quarry and Juno Pell")))).toBe("against");
  });
  test("are never repeated", () => expect(nameEvidence(about("a", "Lena Brodek with Copper Bridge"), about("b", "Lena Brodek with Copper Bridge")).because).toBe("4 names in common"));
  test("say nothing where a text has several subjects", () => {
    const [first] = traitsOf(sketchArticle(report({ slug: "two", text: "Seen by Lena Brodek at Copper Bridge.", events: [{ main: true }, { main: true }] })));
    if (first === undefined) throw new Error("no event");
    expect(direction(nameEvidence(first, about("b", "Lena Brodek with Copper Bridge")))).toBe("silent");
  });
});
