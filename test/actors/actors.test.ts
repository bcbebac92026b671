import { describe, expect, test } from "vitest";
import { findActors, type ActorMention } from "../../src/actors/index.ts";
import { analyse } from "../../src/language/index.ts";
import { article } from "../statements/reading.ts";

const read = (text: string): readonly ActorMention[] => findActors(analyse(article(text)), []);
/** "words → name (kind side)" of every mention. */
const lines = (text: string): readonly string[] => read(text).map((actor) => `${text.slice(actor.start, actor.end)} → ${actor.name} (${actor.kind ?? "-"} ${actor.side ?? "-"})`);

describe("names", () => {
  test.each([
    ["Russia's defence ministry said so.", "Russia's defence ministry → Russian Ministry of Defence (government RU)"],
    ["Russia's defense ministry said so.", "Russia's defense ministry → Russian Ministry of Defence (government RU)"],
    ["The Kremlin's defence ministry said so.", "The Kremlin's defence ministry → Russian Ministry of Defence (government RU)"],
    ["The health ministry in Gaza said so.", "The health ministry in Gaza → Gaza Ministry of Health (government PS)"],
    ["The Ministry of Agriculture said so.", "The Ministry of Agriculture → Ministry of Agriculture (government -)"],
    ["Ukraine's National Guard said so.", "Ukraine's National Guard → National Guard of Ukraine (military UA)"],
    ["Israel's military said so.", "Israel's military → Israeli military (military IL)"],
    ["State news agency Tass said so.", "State news agency Tass → Tass (stateMedia RU)"],
    ["The RSF said so.", "The RSF → Rapid Support Forces (armedGroup Rapid Support Forces)"],
    ["The AFP news agency said so.", "The AFP news agency → AFP (media -)"],
    ["Kyiv said so.", "Kyiv → Kyiv (government UA)"],
    ["The Syrian Observatory for Human Rights said so.", "The Syrian Observatory for Human Rights → Syrian Observatory for Human Rights (ngo -)"],
  ])("%s", (text, expected) => {
    expect(lines(text)).toContain(expected);
  });
});

describe("persons and offices", () => {
  test.each([
    ["Colonel Tariq Noor, the army's spokesman, said so.", "Colonel Tariq Noor, the army's spokesman → Tariq Noor (military -)"],
    ["The governor of Tolima, Ada Lund, said so.", "The governor of Tolima, Ada Lund → Ada Lund (localOfficial -)"],
    ["A defence ministry spokesman said so.", "A defence ministry spokesman → defence ministry spokesman (military -)"],
    ["Hospital officials said so.", "Hospital officials → Hospital officials (medical -)"],
    ["Local officials said so.", "Local officials → Local officials (localOfficial -)"],
    ["A surgeon at Kosti Teaching Hospital said so.", "A surgeon at Kosti Teaching Hospital → surgeon at Kosti Teaching Hospital (medical -)"],
    ["Residents said so.", "Residents → Residents (witness -)"],
    ["One man said so.", "One man → man (person -)"],
    ["A security source said so.", "A security source → security source (anonymous -)"],
    ["Minister of Health Ada Lund said so.", "Minister of Health Ada Lund → Ada Lund (government -)"],
    ["The head of the regional administration Omar Bello said so.", "The head of the regional administration Omar Bello → Omar Bello (localOfficial -)"],
  ])("%s", (text, expected) => {
    expect(lines(text)).toContain(expected);
  });
});

describe("short forms and pronouns", () => {
  const named = (text: string): readonly string[] => read(text).filter((actor) => actor.form !== "name").map((actor) => actor.name);

  test("resolve where one candidate remains", () => {
    expect(named("Russia's defence ministry said six died. The ministry gave no names.")).toEqual(["Russian Ministry of Defence"]);
    expect(named("Colonel Tariq Noor said six died. Noor gave no names. He said the road was closed.")).toEqual(["Tariq Noor", "Tariq Noor"]);
    expect(named("Kenya's army said six died. It said the road was closed.")).toEqual(["Kenyan army"]);
    expect(named("The Group for Open Roads (GOR) said six died. The GOR said the road was closed.")).toEqual(["Group for Open Roads"]);
  });

  test("stay with their own words where several remain", () => {
    expect(read("Russia's defence ministry and Ukraine's defence ministry met. The ministry said so.").at(-1)?.name).toBe("ministry");
    expect(read("He said six died.")[0]).toMatchObject({ name: "He", kind: null, form: "pronoun" });
  });

  test("gender chooses between two persons", () => {
    expect(read("Spokeswoman Ana Bello and Mr Tariq Noor spoke. He said six died.").at(-1)?.name).toBe("Tariq Noor");
  });
});

describe("what is no actor", () => {
  test.each(["On Wednesday the road was closed.", "The fire began in Kabul.", "Apples cost more in May."])("%s", (text) => {
    expect(lines(text)).toEqual([]);
  });
});

test("mentions lie in order, do not overlap, and keep their tokens", () => {
  const text = "Colonel Tariq Noor, the army's spokesman, told Reuters that residents of Kosti had fled. The ministry's statement said the same.";
  const analysis = analyse(article(text));
  const actors = findActors(analysis, []);
  actors.forEach((actor, index) => {
    expect(actor.start).toBe(analysis.tokens[actor.tokens.start]?.start);
    expect(actor.end).toBe(analysis.tokens[actor.tokens.end - 1]?.end);
    expect(actor.start).toBeGreaterThanOrEqual(actors[index - 1]?.end ?? 0);
    expect(actor.head).toBeGreaterThanOrEqual(actor.tokens.start);
    expect(actor.head).toBeLessThan(actor.tokens.end);
  });
  expect(actors[0]).toMatchObject({ start: 0, end: 40, name: "Tariq Noor", form: "name" });
});

describe("appositions", () => {
  test("join a name and an office only where both are one person", () => {
    expect(lines("Six died at the hospital, hospital spokeswoman Ana Bello said.")).toContain("hospital spokeswoman Ana Bello → Ana Bello (medical -)");
    expect(lines("Gunmen killed a police officer, Mayor Ada Lund said.")).toContain("Mayor Ada Lund → Ada Lund (localOfficial -)");
    expect(lines("The army's media wing, the Meridian Desk, said so.").some((line) => line.startsWith("The army's media wing, the Meridian Desk"))).toBe(true);
  });

  test("an officer named before is meant by a word for the office", () => {
    expect(read("Colonel Tariq Noor spoke to reporters, saying six had died. The officer gave no names.").at(-1)?.name).toBe("Tariq Noor");
    expect(read("Spokeswoman Ana Bello said six had died. The spokesperson gave no names.").at(-1)?.name).toBe("Ana Bello");
  });
});

describe("kinds", () => {
  test.each([
    ["Head of the Lypky Regional Military Administration Oleh Prokop said so.", "Oleh Prokop (localOfficial -)"],
    ["Lt. Col. Jonathan Pond, the city police director, said so.", "Jonathan Pond (police -)"],
    ["SSP Naveed Tareq said so.", "Naveed Tareq (police -)"],
    ["Deputy Commissioner of Police Lakshmi Naran said so.", "Lakshmi Naran (police -)"],
    ["Barangay captain Rodel Maranan said so.", "Rodel Maranan (localOfficial -)"],
    ["The defence secretary said so.", "defence secretary (government -)"],
    ["UNAMA's human rights team said so.", "UNAMA's human rights team (un -)"],
    ["The civil defence agency said so.", "civil defence agency (medical -)"],
    ["The General Staff said so.", "General Staff (military -)"],
    ["Hospital staff said so.", "Hospital staff (medical -)"],
    ["State broadcaster RTK said so.", "RTK (stateMedia -)"],
    ["al-Shabab gunmen said so.", "Al-Shabaab (armedGroup Al-Shabaab)"],
    ["Lashkar al-Wadi, a militant group, said so.", "Lashkar al-Wadi (armedGroup Lashkar al-Wadi)"],
    ["A machinist said so.", "machinist (person -)"],
  ])("%s", (text, expected) => {
    expect(lines(text).map((line) => line.split(" → ")[1])).toContain(expected);
  });

  test("a thing is no trade", () => {
    expect(lines("A newsletter said so.")).toEqual([]);
    expect(lines("The river said nothing.")).toEqual([]);
  });
});
