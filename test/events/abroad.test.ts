import { describe, expect, it } from "vitest";
import { tell } from "./story.ts";

const story = "Two recruits opened fire on soldiers at a firing range in the Belgorod region on Saturday, killing nine of them.\n\nThe governor said the gunmen were dead.\n\n";

/** Attacks of another country, told of in passing in a story of Belgorod. */
const abroad: readonly (readonly [sentence: string, target: string])[] = [
  ["Moscow has sent hundreds of drones to the front, which have been hammering Ukrainian cities.", "cities"],
  ["On the same day Russian missiles hit Ukrainian ports.", "ports"],
  ["Russia fired ballistic missiles that struck Ukrainian towns.", "towns"],
  ["Drones have been pounding Ukrainian power stations for weeks.", "power stations"],
  ["Russian artillery has shelled Ukrainian villages along the border almost daily.", "villages"],
  ["Moscow regularly bombs Ukrainian cities from the air.", "cities"],
  ["Russian jets bombed Ukrainian border villages.", "border villages"],
  ["Moscow has repeatedly attacked Ukrainian infrastructure with drones.", "infrastructure"],
  ["Its forces have been shelling the Ukrainian town of Kupiansk from across the river.", "town"],
  ["Rockets struck the Ukrainian city of Kharkiv.", "city"],
];

describe("an attack in another country", () => {
  it.each(abroad)("is none of the story's: %s", async (sentence, target) => {
    const { events } = await tell(`${story}${sentence}\n\nThe range was closed.`);
    expect(events[0]?.targets.map(({ name }) => name)).toEqual(["soldiers"]);
    expect(events[0]?.weapons.map(({ name }) => name)).toEqual(["firearms"]);
    expect(events[0]?.targets.some(({ name }) => name === target)).toBe(false);
  });

  it("is the story's where the story is of that country", async () => {
    const { events } = await tell("Russian missiles hit Ukrainian ports on Saturday, killing two dockers in Odesa.\n\nThe missiles that struck the Ukrainian ports came from the sea.", "2025-06-20");
    expect(events).toHaveLength(1);
  });

  it("stays with the place of the one who goes on speaking in the next paragraph", async () => {
    const { events, claims } = await tell("A missile killed six cadets at a camp in the Sumy region on Tuesday.\n\nThe camp burned.\n\nIts commander was suspended.\n\nA soldier near the eastern city of Pokrovsk told reporters of a push there too.\n\nHe said troops had targeted a main road with drones.", "2025-06-20");
    expect(claims.find(({ kind, quote }) => kind === "attack" && quote.includes("targeted"))?.event).not.toBe("e1");
    expect(events[0]?.weapons.map(({ name }) => name)).toEqual(["missile"]);
  });
});
