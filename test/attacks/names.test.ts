import { describe, expect, it } from "vitest";
import { openExtractor } from "../../src/extract/index.ts";
import { articleOf } from "../language/reading.ts";

const extractor = openExtractor();
const targetsOf = (text: string): readonly string[] => extractor.extract(articleOf(text)).claims.flatMap((claim) => (claim.kind === "attack" ? claim.targets.map(({ name }) => name) : []));

describe("names of people who were attacked are not collected", () => {
  it.each([
    ["Gunmen shot dead Rashid Karimi at a market on Monday.", []],
    ["Gunmen killed gang leader Marek Zawilski in Galle.", ["gang leader"]],
    ["An air strike on Lieutenant General Tarek Sabry was condemned.", ["Lieutenant General"]],
    ["Gunmen attacked the journalist Amina Yusuf at her home.", ["journalist"]],
    ["Ambush of politician Lim Sophal.", ["politician"]],
    ["Gunmen attacked Senator Idris Kolo.", ["Senator"]],
    ["Gunmen attacked Mr Kolo at home.", []],
    ["Militants attacked Camp Ashraf.", ["Camp Ashraf"]],
    ["The army bombed Ras Benna on Monday.", ["Ras Benna"]],
    ["Militants attacked a Levies post.", ["Levies post"]],
    ["Gunmen attacked soldiers of the Levies Force.", ["soldiers"]],
  ])("%s", (text, expected) => expect(targetsOf(text)).toEqual(expected));
});
