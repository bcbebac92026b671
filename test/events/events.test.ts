import { describe, expect, it } from "vitest";
import { eventOf, tell } from "./story.ts";

const lead = "A car bomb killed nine people at a market in Kassala on Tuesday, police said.\n\n";
const filler = "Traders said stalls had been full since dawn.\n\nA school near the market stayed shut.\n\nThe mayor asked people to give blood.\n\nShops on the main road opened again in the afternoon.\n\nOfficials gave no further details.\n\n";

describe("telling the happenings of an article apart", () => {
  it("one event where nothing speaks against it", async () => {
    const told = await tell(`${lead}The blast wounded 20 others.\n\nTwo of them died in hospital on Wednesday.`);
    expect(told.events.map(({ id }) => id)).toEqual(["e1"]);
  });

  it.each([
    ["a month before", "In January, a bombing of a bus station killed six people.", "killed six people"],
    ["a date long before", "On 5 March, gunmen shot dead four policemen at a checkpoint.", "four policemen"],
    ["separately", "Separately, two soldiers were killed when a mine exploded near Gedaref.", "two soldiers were killed"],
    ["another country", "Over the border in Ethiopia, a drone killed three farmers.", "killed three farmers"],
    ["a similar attack", "It followed a similar attack last month in which 12 people died.", "12 people died"],
  ])("%s", async (_name, sentence, words) => {
    const told = await tell(`${lead}${filler}${sentence}`);
    expect(eventOf(told, words)).not.toBe("e1");
    expect(eventOf(told, "killed nine people")).toBe("e1");
  });

  it("goes on with the other event to the end of its paragraph, and returns after it", async () => {
    const told = await tell(`${lead}${filler}In January, gunmen attacked a bus near Atbara. Five passengers died.\n\nNine coffins were carried through Kassala; 14 of the wounded are still in hospital.`);
    expect(eventOf(told, "Five passengers")).not.toBe("e1");
    expect(eventOf(told, "14 of the wounded")).toBe("e1");
  });

  it("days of deaths in hospital, finds and statements open no event", async () => {
    const told = await tell(`${lead}${filler}Three more people succumbed to their wounds on Wednesday. Two bodies were found under a stall on Thursday.`);
    expect(new Set(told.claims.filter((claim) => claim.kind === "casualties").map((claim) => claim.event))).toEqual(new Set(["e1"]));
  });

  it("cumulative figures are of totals, one a frame", async () => {
    const told = await tell(`${lead}${filler}The war has killed more than 20,000 people. This year 180 people have been killed in bombings in the region.`);
    const totals = told.events.filter(({ extent }) => extent === "total");
    expect(totals.length).toBeGreaterThan(0);
    expect(totals.map(({ id }) => id)).toContain(eventOf(told, "20,000"));
    expect(eventOf(told, "killed nine people")).toBe("e1");
  });

  it("each line of a day's digest is an event", async () => {
    const told = await tell("2025 June 18\nArmed conflicts and attacks\nSudanese civil war\nEight people are killed in a drone strike on a camp in Nyala, Sudan. (Red Sea Post)\nInsurgency in the north\nGunmen kill five villagers in Kaduna, Nigeria. (Lagos Wire)\n", "2025-06-18");
    expect(eventOf(told, "Eight people")).not.toBe(eventOf(told, "five villagers"));
  });

  it("hostages still held are those taken", async () => {
    const told = await tell(`${lead}${filler}In February, raiders attacked a mine near Berber, killing two guards and abducting 31 workers.\n\nTwelve of the abducted workers are still being held.`);
    const taken = told.claims.filter((claim) => claim.kind === "casualties" && claim.outcome === "captured");
    expect(new Set(taken.map((claim) => claim.event)).size).toBe(1);
  });
});

describe("main event", () => {
  it("is e1 and only it is main; every claim has an event that exists", async () => {
    const told = await tell(`${lead}${filler}In January, a bombing of a bus station killed six people.`);
    expect(told.events[0]?.main).toBe(true);
    expect(told.events.filter(({ main }) => main)).toHaveLength(1);
    const ids = new Set(told.events.map(({ id }) => id));
    expect(told.claims.every((claim) => ids.has(claim.event))).toBe(true);
    expect(told.claims.map(({ id }) => id)).toEqual(told.found.map(({ id }) => id));
  });

  it("nothing told of gives no event", async () => {
    expect((await tell("The council approved a new library on Monday.")).events).toEqual([]);
  });

  it("a paragraph about something else changes no claim of the others", async () => {
    const plain = await tell(`${lead}The blast wounded 20 others.`);
    const longer = await tell(`${lead}The blast wounded 20 others.\n\nThe council also approved a new library and two parks.`);
    const shape = (told: typeof plain) => told.claims.map(({ id, event }) => ({ id, event }));
    expect(shape(longer)).toEqual(shape(plain));
  });
});

describe("time of an event", () => {
  it("is the day of the attack and not of the statement", async () => {
    const told = await tell("A car bomb killed nine people at a market in Kassala on Tuesday, police said on Wednesday.");
    expect(told.events[0]?.time).toMatchObject({ value: "2025-06-17", precision: "day" });
  });

  it("what was confirmed early on a day was the day before, implied", async () => {
    const told = await tell("A missile strike on a barracks near Hama killed four soldiers. The strike was confirmed early on Wednesday by the army.");
    expect(told.events[0]?.time).toEqual({ value: "2025-06-17", precision: "day", basis: "implied" });
  });

  it("is unknown where no words tell: never the day of publication", async () => {
    expect((await tell("A car bomb killed nine people at a market in Kassala.")).events[0]?.time).toBeNull();
  });
});

describe("place and kind of an event", () => {
  it("is the finest place told of that lies in the first", async () => {
    const told = await tell("A drone strike in Sudan killed four people.\n\nThe drone hit a clinic in Kassala at noon.");
    expect(told.events[0]?.place).toMatchObject({ name: "Kassala", country: "SD" });
  });

  it("a hospital's town is no place of the attack", async () => {
    const told = await tell("A car bomb killed nine people in Kassala. The wounded were taken to a hospital in Port Sudan.");
    expect(told.events[0]?.place).toMatchObject({ name: "Kassala" });
  });

  it("words of wider sense are taken in by the surer kind", async () => {
    const told = await tell("A drone strike on a bakery in Kassala killed nine people. The explosion was heard far away. Witnesses said the attack came at noon.");
    expect(told.events[0]).toMatchObject({ eventType: "Explosions/Remote violence", subEventType: "Air/drone strike" });
    expect(told.events[0]?.weapons).toMatchObject([{ name: "drone", model: null }]);
    expect(told.events[0]?.targets).toMatchObject([{ name: "bakery" }]);
    expect(told.events[0]?.words[0]).toBe("A drone strike on a bakery in Kassala");
  });
});
