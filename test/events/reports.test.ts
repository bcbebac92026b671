import { describe, expect, it } from "vitest";
import { eventOf, tell } from "./story.ts";

const killedOf = async (text: string): Promise<unknown> => (await tell(text, "2025-06-20")).events[0]?.tolls.killed;

describe("the tolls of whole reports", () => {
  it.each([
    ["A drone targeted a car near Nabatieh on Sunday, killing two people and wounding a passer-by.\n\nThe military said a second operative was also killed.", 1],
    ["A bomb went off in Quetta on Monday, killing a guard and wounding a porter. The guard was 40.", 1],
    ["Gunmen attacked a bar in Cali on Friday, killing one man and wounding a waitress. The dead man was named later.", 1],
  ])("count who was hurt beside the dead: %s", async (text, injured) => {
    expect((await tell(text, "2025-06-20")).events[0]?.tolls.injured).toEqual({ low: injured, best: injured, high: injured });
  });

  it.each([
    ["Three workers were killed in a missile strike on a refinery in Haifa on Sunday. Two bodies were found at dawn; a third was pulled out two hours later.", 3],
    ["Four miners died in a blast near Anka on Monday. Three bodies were found at once, and a fourth was recovered on Tuesday.", 4],
  ])("take bodies found one after another for parts: %s", async (text, killed) => {
    expect(await killedOf(text)).toEqual({ low: killed, best: killed, high: killed });
  });

  it("take the hurt whom somebody evacuated for a part", async () => {
    const { events } = await tell("Rebels overran a post near Obo on Wednesday. An officer said 14 soldiers were wounded.\n\nThe mission said it had evacuated eight wounded soldiers by helicopter.", "2025-06-20");
    expect(events[0]?.tolls.injured).toEqual({ low: 14, best: 14, high: 14 });
  });
});

describe("what else a report tells of", () => {
  it("keeps those of a total with it", async () => {
    const told = await tell("Shells hit a hospital in El Fasher on Tuesday, killing four people.\n\nThe charity treated 1,142 war-wounded patients in the city between 10 May and 30 June last year; 166 of them died.", "2025-06-20");
    expect(eventOf(told, "166 of them")).toBe(eventOf(told, "1,142"));
    expect(told.events[0]?.tolls.killed).toEqual({ low: 4, best: 4, high: 4 });
  });

  it("is dated by the attack, and not by the accusation", async () => {
    const told = await tell("The group Tapela on Friday accused soldiers of killing 15 people, most of them civilians, during a raid on Soang village on Wednesday.\n\nThe army denied it.", "2025-10-17");
    expect(told.events).toHaveLength(1);
    expect(told.events[0]?.time?.value).toBe("2025-10-15");
  });

  it("is another happening where a hospital in another town is hit", async () => {
    const told = await tell("Three workers were killed in missile strikes on a refinery in Haifa on Sunday.\n\nThe fire was out by noon.\n\nA hospital in Kermanshah is hit, according to the health ministry, which says that two patients died.", "2025-06-20");
    expect(eventOf(told, "two patients")).not.toBe("e1");
  });

  it("is told of governments that speak in the headline, and not of their capitals", async () => {
    const told = await tell("Missile strikes Haifa refinery; Tehran says dozens killed\n\nThree workers were killed in a missile strike on a refinery in Haifa on Sunday.\n\nThe fire was out by noon.\n\nThe Israeli military says it has begun strikes on missile launchers in western Iran.", "2025-06-20");
    expect(told.events[0]?.targets.map(({ name }) => name)).not.toContain("missile launchers");
  });

  it("is the story's own strike where only the truce has another month", async () => {
    const told = await tell("A drone hit a car near Nabatieh on Sunday, killing two people.\n\nThe president condemned the strike as a violation of the ceasefire agreed in November.", "2025-06-20");
    expect(told.events).toHaveLength(1);
  });
});
