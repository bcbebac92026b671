import { describe, expect, it } from "vitest";
import { distanceKm, findPlaces } from "../../src/places/index.ts";
import { analysisOf, gazetteer } from "./article.ts";

const readIn = (words: string): ReturnType<typeof findPlaces>[number] | undefined => findPlaces(analysisOf(`Three people were killed in ${words} on Tuesday, police said.`), gazetteer)[0];

describe("parts of countries", () => {
  it.each([
    ["eastern Ukraine", "eastern Ukraine", "UA", "Kharkiv"],
    ["the far north of Mali", "northern Mali", "ML", "Kidal"],
    ["north-eastern Nigeria", "northeastern Nigeria", "NG", "Maiduguri"],
    ["Nigeria's restive north-west", "northwestern Nigeria", "NG", "Sokoto"],
    ["western Sudan", "western Sudan", "SD", "Al-Fashir"],
    ["eastern Congo", "eastern Democratic Republic of the Congo", "CD", "Goma"],
    ["southern Lebanon", "southern Lebanon", "LB", "Nabatieh"],
    ["eastern Syria", "eastern Syria", "SY", "Raqqa"],
  ])("%s lies on that side of the country, and claims no more", (words, name, country, town) => {
    const found = readIn(words);
    expect(found).toMatchObject({ name, country, admin1: null, precision: "region", gazetteerId: expect.stringMatching(/^sayso:[A-Z]{2}\/[a-z]+$/u) as string });
    const near = gazetteer.find(town).find((place) => place.country === country);
    expect(distanceKm({ lat: found?.lat ?? 0, lon: found?.lon ?? 0 }, { lat: near?.lat ?? 99, lon: near?.lon ?? 0 })).toBeLessThan(500);
  });

  it.each(["Ukraine's eastern neighbour", "Pakistan's northwestern province", "a camp 20 km east of Syria"])("%s is no part of it", (words) => {
    expect(readIn(words)).toMatchObject({ gazetteerId: expect.stringMatching(/^iso3166-1:/u) as string });
  });

  it("a direction that belongs to the name is none", () => {
    expect(readIn("South Sudan")).toMatchObject({ country: "SS", precision: "country" });
    expect(readIn("northern South Sudan")).toMatchObject({ name: "northern South Sudan", country: "SS", precision: "region" });
  });
});
