import { describe, expect, it } from "vitest";
import { eventOf, tell } from "./story.ts";

const lead = "A car bomb killed nine people at a market in Kassala on Tuesday, police said.\n\nTraders said stalls had been full since dawn.\n\nA school near the market stayed shut.\n\nThe mayor asked people to give blood.\n\n";
const scopeOf = (told: Awaited<ReturnType<typeof tell>>, words: string) => {
  const claim = told.claims.find((one) => one.kind === "casualties" && one.quote.includes(words));
  return claim?.kind === "casualties" ? claim.scope : null;
};

describe("scopes that agree with each other", () => {
  it("people of this month, of some days and of several attacks are a total", async () => {
    const told = await tell(`${lead}In Kassala alone, 31 people have died this month.`);
    expect(scopeOf(told, "31 people")).toBe("cumulative");
    expect(told.events.find(({ id }) => id === eventOf(told, "31 people"))?.extent).toBe("total");
  });

  it("one attack of this month is none", async () => {
    const told = await tell(`${lead}Earlier this month, three people were killed in a raid near Gedaref.`);
    expect(scopeOf(told, "three people were killed")).toBe("event");
  });

  it("a figure that the story gives for its attack is of the attack, wherever it stands", async () => {
    const told = await tell("Nine people killed in worst attack on Kassala since 2019\n\nA car bomb killed nine people at a market in Kassala on Tuesday, police said.");
    expect(scopeOf(told, "Nine people killed")).toBe("event");
    expect(eventOf(told, "Nine people killed")).toBe(eventOf(told, "killed nine people"));
  });
});

describe("texts of several stories", () => {
  const briefing = "Noon briefing\n\nSUDAN\n\nA drone strike on a bakery in Nyala killed six people on Tuesday.\n\nTwo of the wounded were moved to Kosti.\n\nLEBANON\n\nTwo peacekeepers were injured near Tyre on Monday when a grenade went off.\n\nYEMEN\n\nShelling killed four people in Taiz on Tuesday.\n";

  it("each heading of a briefing opens a story", async () => {
    const told = await tell(briefing);
    const events = [eventOf(told, "killed six people"), eventOf(told, "Two peacekeepers"), eventOf(told, "killed four people")];
    expect(new Set(events).size).toBe(3);
  });

  it("a piece with subheadings stays one story", async () => {
    const told = await tell("Bomb kills nine in Kassala\n\nA car bomb killed nine people at a market in Kassala on Tuesday.\n\nChaos at the market\n\nThe blast wounded 20 others.\n\nQuestions for the police\n\nFour of the wounded are children.\n");
    expect(new Set(told.claims.filter(({ kind }) => kind === "casualties").map(({ event }) => event)).size).toBe(1);
  });
});

describe("those who turned on themselves", () => {
  it("are attackers where they had harmed others", async () => {
    const told = await tell("A man shot and killed his wife and their son in Pueblo on Monday before turning the gun on himself, police said.");
    expect(told.events[0]?.tolls.killed).toMatchObject({ best: 2 });
  });

  it("are victims where nobody else was harmed", async () => {
    const told = await tell("A boy of nine accidentally shot himself in Pueblo on Monday, police said. He died in hospital.");
    expect(told.events[0]?.tolls).toMatchObject({ killed: { best: 1 }, attackersKilled: null });
  });
});
