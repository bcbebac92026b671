import { describe, expect, it } from "vitest";
import { casualtiesOf } from "./claims-of.ts";

const read = (text: string) => casualtiesOf(text).map(({ outcome, amount, people, part, stance, speakers }) => ({ outcome, words: amount.words, group: people.group, part, stance, origin: speakers[0]?.name ?? null }));

describe("casualty claims", () => {
  it("say who the people are", () => {
    expect(read("Six soldiers, four nurses and two policemen were killed.").map(({ words, group }) => [words, group])).toEqual(expect.arrayContaining([["Six", "military"], ["four", "medics"], ["two", "police"]]));
    expect(read("Nine schoolgirls were wounded.")[0]?.group).toBe("children");
    expect(read("Three reporters were killed.")[0]?.group).toBe("journalists");
    expect(read("Eight people were killed.")[0]?.group).toBeNull();
  });

  it("say who says so, and in which way", () => {
    expect(read("Six soldiers were killed, the National Guard said.")[0]).toMatchObject({ stance: "asserts", origin: "National Guard" });
    expect(read("Six soldiers were killed near the bridge.")[0]).toMatchObject({ stance: "asserts", origin: null });
    expect(read("The army confirmed that six soldiers had been killed.")[0]).toMatchObject({ stance: "confirms" });
    expect(read("The army denied that six soldiers had been killed.")[0]).toMatchObject({ stance: "denies" });
  });

  it("carry the hedge that weakens them", () => {
    const [claim] = casualtiesOf("Six soldiers were reportedly killed near the bridge.");
    expect(claim?.hedges).toEqual(["reportedly"]);
    expect(claim?.stance).toBe("unverified");
  });

  it("keep their ids apart where two speakers say the same words", () => {
    const claims = casualtiesOf("The army and the governor said that six soldiers had been killed.");
    expect(new Set(claims.map((claim) => claim.id)).size).toBe(claims.length);
  });

  it.each([
    "Dozens of servicemen walked along the path.",
    "More than 220,000 reservists were called up.",
    "The camp held 400 recruits.",
    "Fourteen attacks were counted overnight.",
    "Air defences shot down 41 of 58 drones.",
    "Six soldiers could have been killed.",
    "The 219th Brigade killed time at the station.",
    "The killer of the deal was its price.",
    "The team was killed off in the second half by two goals.",
  ])("are not made of: %s", (text) => {
    expect(casualtiesOf(text)).toEqual([]);
  });
});
