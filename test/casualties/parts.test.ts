import { describe, expect, it } from "vitest";
import { casualtiesOf } from "./claims-of.ts";

const partsOf = (text: string): readonly string[] => casualtiesOf(text).filter((claim) => claim.part).map((claim) => claim.amount.words);

describe("part", () => {
  it("is no soldier beside the civilians of a toll", () => {
    expect(partsOf("A mine blast wounded twelve villagers near Torvel on Monday. A soldier was wounded too, the army said.")).toEqual([]);
  });

  it("is told by the ward and by how badly people are hurt", () => {
    expect(partsOf("A blast wounded 30 people in Torvel on Monday. Six people were seriously wounded, a medic said.")).toEqual(["Six"]);
  });

  it("is no whole figure with a remark on some of its people", () => {
    expect(partsOf("A blast killed 30 people in Torvel on Monday, a radio said. The mayor said 26 people, seven of them minors, had been killed.")).toEqual(["seven"]);
  });

  it("is not the one death that a headline tells of", () => {
    expect(partsOf("Worker killed in drone strike on Torvel depot\n\nA drone hit a depot in Torvel on Monday, and a worker died, the mayor said. Another account had three people killed in the strike.")).not.toContain("Worker");
  });
});
