import { describe, expect, it } from "vitest";
import { findPlaces } from "../../src/places/index.ts";
import { analysisOf, gazetteer, mentionOf, placesIn } from "./article.ts";

describe("which place a name means", () => {
  it.each([
    ["He drove from Paris, Texas, to Tulsa.", "Paris", "US", "Texas"],
    ["She flew to Paris on Monday.", "Paris", "FR", "Île-de-France"],
    ["The men were held in St. Louis, Mo., and later in Columbia.", "Columbia", "US", "Missouri"],
    ["Tbilisi accused Moscow. Georgia said its village near Gori was shelled.", "Georgia", "GE", null],
    ["ATLANTA — Georgia lawmakers voted. Macon and Savannah will pay.", "Georgia", "US", "Georgia"],
    ["Floods hit Oregon, Washington and Idaho.", "Washington", "US", "Washington"],
    ["Kyiv said a drone fell on Druzhba in the Sumy region.", "Druzhba", "UA", "Sumy"],
    ["Kharkov and Kupyansk were shelled.", "Kupyansk", "UA", "Kharkiv"],
    ["Sudan's army said it held El-Fasher.", "El-Fasher", "SD", "Northern Darfur"],
  ])("%s", (text, words, country, admin1) => {
    expect(mentionOf(text, words)).toMatchObject({ country, admin1 });
  });

  it("takes the larger of two countries of one short name, unless the words say the other", () => {
    expect(placesIn("Rebels killed three people in Congo on Tuesday.")).toMatchObject([{ country: "CD", precision: "country" }]);
    expect(placesIn("Three died in Brazzaville, Congo, on Tuesday.")).toMatchObject([{ country: "CG" }, { country: "CG" }]);
  });

  it("takes a region for itself and not for the unit that is called so for short", () => {
    expect(placesIn("Gunmen killed two men in Kashmir on Monday.")).toMatchObject([{ name: "Kashmir", country: null, precision: "region" }]);
    expect(placesIn("Gunmen killed two men in Kashmir's Pulwama district on Monday.")[1]).toMatchObject({ name: "Pulwama", country: "IN" });
  });

  it("reads a name with an elided article", () => {
    expect(placesIn("Gunmen killed two men in northern Côte d’Ivoire on Monday.")).toMatchObject([{ country: "CI" }]);
  });

  it("takes the outlet's own area into account", () => {
    const text = "A shop burned in Pokrovka overnight.";
    const of = (outlet: string | null): string | null | undefined => findPlaces(analysisOf(text, { outlet }), gazetteer)[0]?.country;
    expect(of("Bishkek Evening Courier, Kyrgyzstan")).toBe("KG");
    expect(of(null)).not.toBe("KG");
  });

  it("reads a second Paris as the first", () => {
    const text = "The plant in Paris, Texas, burned. Paris firefighters came at noon.";
    expect(placesIn(text).filter((mention) => mention.name === "Paris").map((mention) => mention.admin1)).toEqual(["Texas", "Texas"]);
  });

  it("leaves a name open where nothing tells which place it is", () => {
    const mention = mentionOf("Springfield police arrested a man.", "Springfield");
    expect(mention).toMatchObject({ lat: null, lon: null, gazetteerId: null });
    expect(mention.candidates.length).toBeGreaterThan(1);
  });

  it("does not pin a village to a namesake outside the unit that the words put it in", () => {
    expect(mentionOf("Shells fell on the village of Petrivka in the Kharkiv region.", "Petrivka")).toMatchObject({ lat: null, lon: null, country: "UA", admin1: "Kharkiv" });
    expect(mentionOf("Donetsk's Druzhba was shelled.", "Druzhba")).toMatchObject({ lat: null, lon: null, country: "UA", admin1: "Donetsk" });
  });

  it("puts a village that no list holds into the unit that the words say", () => {
    expect(mentionOf("Jets bombed the village of Zin Kyaw Aung in Rakhine State.", "Zin Kyaw Aung")).toMatchObject({ kind: "city", precision: "town", lat: null, lon: null, country: "MM", admin1: "Rakhine" });
  });

  it("takes the coordinates of the town that a distance is measured from, and no others", () => {
    const mention = mentionOf("Two men opened fire 35 km south-east of Belgorod.", "Belgorod");
    expect(mention.lat).toBeCloseTo(50.61, 1);
    expect(mention.lon).toBeCloseTo(36.58, 1);
  });
});
