import { describe, expect, it } from "vitest";
import { openGazetteer } from "../../src/places/index.ts";
import { gazetteer } from "./article.ts";

describe("gazetteer", () => {
  it.each([
    ["Sumy", "geonames:692194"],
    ["Kyiv", "geonames:703448"],
    ["Kiev", "geonames:703448"],
    ["Kupiansk", "geonames:703656"],
    ["Kupyansk", "geonames:703656"],
    ["Kharkiv", "geonames:706483"],
    ["Kharkov", "geonames:706483"],
    ["El Fasher", "geonames:379555"],
    ["Al-Fashir", "geonames:379555"],
    ["port sudan", "geonames:377039"],
    ["Khan Younis", "geonames:281124"],
    ["Sumska", "geonames:692196"],
    ["Sumy Oblast", "geonames:692196"],
    ["North Kivu", "geonames:206938"],
    ["Donbas", "sayso:donbas"],
    ["Red Sea", "sayso:red-sea"],
    ["Anderson County", "geonames-admin2:US.SC.007"],
    ["St. Louis", "geonames:4407066"],
    ["Saint Louis", "geonames:4407066"],
    ["Côte d’Ivoire", "iso3166-1:CI"],
    ["Burma", "iso3166-1:MM"],
  ])("finds %s", (name, id) => {
    expect(gazetteer.find(name).map((place) => place.id)).toContain(id);
  });

  it("finds nothing for words that are no name", () => {
    expect(gazetteer.find("surely no such place")).toEqual([]);
    expect(gazetteer.find("")).toEqual([]);
  });

  it("gives the most populous place first", () => {
    const populations = gazetteer.find("Springfield").filter((place) => place.kind === "city").map((place) => place.population);
    expect(populations).toEqual([...populations].sort((a, b) => b - a));
    expect(populations.length).toBeGreaterThan(5);
  });

  it.each([
    ["Sudan", "SD"],
    ["Sudanese", "SD"],
    ["South Sudanese", "SS"],
    ["Russians", "RU"],
    ["Ukrainian", "UA"],
    ["Israelis", "IL"],
    ["U.S.", "US"],
    ["the Netherlands", "NL"],
    ["Dutch", "NL"],
    ["us", null],
    ["Atlantis", null],
  ])("reads the country of %s", (word, code) => {
    expect(gazetteer.countryOf(word)).toBe(code);
  });

  it("names countries and their adjectives", () => {
    expect(gazetteer.countryName("UA")).toBe("Ukraine");
    expect(gazetteer.demonym("UA")).toBe("Ukrainian");
    expect(gazetteer.countryName("ZZ")).toBeNull();
    expect(gazetteer.demonym("ZZ")).toBeNull();
  });

  it("puts Crimea and Sevastopol where their ISO codes do", () => {
    expect(gazetteer.find("Crimea")[0]).toMatchObject({ country: "UA", id: "geonames:703883" });
    expect(gazetteer.find("Sevastopol").find((place) => place.kind === "city")?.country).toBe("UA");
  });

  it("says what it was made from", () => {
    const { places, sources } = gazetteer.source();
    expect(places).toBeGreaterThan(250_000);
    for (const source of sources) {
      expect(source.version).toMatch(/^\d+\.\d+/u);
      expect(source.licence).not.toBe("");
    }
    expect(sources.some((source) => source.credit.includes("GeoNames"))).toBe(true);
  });

  it("refuses bytes that are no gazetteer", () => {
    expect(() => openGazetteer(new Uint8Array(8))).toThrow(/cut short/u);
    expect(() => openGazetteer(new Uint8Array(4096))).toThrow(/build it again/u);
  });
});

describe("Arabic names", () => {
  it.each([
    ["al-Rahad", "Er Rahad"], ["Al-Nahud", "An Nahud"], ["al-Shihr", "Ash Shihr"], ["al-Dumayr", "Ad Dumayr"], ["Hasakah", "Al Hasakah"], ["Qamishli", "Al Qamishli"],
  ])("%s is %s", (written, listed) => {
    const ids = gazetteer.find(listed).map(({ id }) => id);
    expect(ids.length).toBeGreaterThan(0);
    expect(gazetteer.find(written).some(({ id }) => ids.includes(id))).toBe(true);
  });

  it("leaves other names that open with the same letters as they are", () => {
    for (const name of ["Asheville", "Adler", "Ann Arbor", "Essen"]) expect(gazetteer.find(name)[0]?.name, name).toBe(name);
  });
});
