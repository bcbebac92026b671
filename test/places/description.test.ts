import { describe, expect, it } from "vitest";
import { acledGeoPrecision, describePlace, distanceKm, findPlaces, ucdpWherePrecision } from "../../src/places/index.ts";
import { analysisOf, gazetteer } from "./article.ts";

function described(text: string, words: string): ReturnType<typeof describePlace> {
  const analysis = analysisOf(text);
  const mentions = findPlaces(analysis, gazetteer);
  const mention = mentions.find((found) => text.slice(found.span.start, found.span.end) === words);
  if (mention === undefined) throw new Error(`no mention of ${words}`);
  return describePlace(mention, analysis, mentions);
}

describe("describePlace", () => {
  it("gives a first-order unit its kind, its id and the words around it", () => {
    expect(described("It struck the far north of the Sumy region, Ukraine's army said.", "Sumy")).toEqual({
      name: "Sumy Oblast", country: "UA", admin1: "Sumy", lat: 50.8153, lon: 34.3159, precision: "admin1", gazetteerId: "geonames:692196", words: "the far north of the Sumy region",
    });
  });

  it.each([
    ["Two men opened fire 35 km south-east of Belgorod.", "Belgorod", "35 km south-east of Belgorod"],
    ["Shells fell near the city of Kupiansk.", "Kupiansk", "near the city of Kupiansk"],
    ["Shells fell on the border village of Hlukhiv.", "Hlukhiv", "the border village of Hlukhiv"],
    ["Jets struck northern Syria.", "Syria", null],
    ["Jets struck the north-east of Syria.", "Syria", "the north-east of Syria"],
    ["A bomb went off in St. Louis, Mo., at noon.", "St. Louis", "St. Louis, Mo."],
    ["A bomb went off in Quetta.", "Quetta", null],
    ["The army said the Sudan was calm.", "Sudan", null],
  ])("%s", (text, words, expected) => {
    expect(described(text, words).words).toBe(expected);
  });

  it("merges a place with the units that hold it", () => {
    expect(described("Twelve died in the Dharin area of Bari Region, Puntland, on Sunday.", "Dharin")).toMatchObject({
      name: "Dharin", country: "SO", admin1: "Bari", lat: expect.closeTo(10.4, 0) as unknown, lon: expect.closeTo(50.3, 0) as unknown, precision: "admin1", gazetteerId: null, words: "the Dharin area of Bari Region, Puntland",
    });
  });
});

describe("codes of the field", () => {
  it.each([
    ["exact", 1, 1], ["town", 1, 1], ["near", 2, 2], ["district", 2, 3], ["admin1", 3, 4], ["region", 3, 5], ["country", 3, 6], [null, null, null],
  ] as const)("%s", (precision, acled, ucdp) => {
    expect(acledGeoPrecision(precision)).toBe(acled);
    expect(ucdpWherePrecision(precision)).toBe(ucdp);
  });

  it("measures distances", () => {
    expect(distanceKm({ lat: 50.45, lon: 30.52 }, { lat: 49.99, lon: 36.23 })).toBeCloseTo(409, -1);
    expect(distanceKm({ lat: 10, lon: 10 }, { lat: 10, lon: 10 })).toBe(0);
  });
});
