import { describe, expect, it } from "vitest";
import { tell } from "./story.ts";

const raid = "Gunmen raided the village of Kolodu on Friday, killing 11 people, the governor said.\n\n";

/** Losses told in the same breath as attackers killed: parts, that no toll of the raid is lowered by. */
const chases: readonly string[] = [
  "The army said it had pursued the attackers and killed four of them, losing one soldier.",
  "The army said it killed four of the attackers and lost one soldier.",
  "Troops killed six of the attackers and lost two soldiers, a colonel said.",
  "Police said they shot dead three of the gunmen, losing two officers.",
  "The army said it had lost three soldiers while it killed nine of the attackers.",
];
/** Tolls that forces tell of themselves, and so rival ones. */
const tolls: readonly (readonly [text: string, killed: object])[] = [
  ["A missile hit a camp near Sumy on Tuesday. The army said it had lost six soldiers. Tass put the dead at up to 70.", { low: 6, best: 6, high: 70 }],
  ["Rebels attacked a base near Gao on Monday. The army said it had lost four soldiers. The rebels said they had killed 20 soldiers.", { low: 4, best: 4, high: 20 }],
];

describe("what forces lose as they hunt attackers", () => {
  it.each(chases)("is no rival toll: %s", async (sentence) => {
    const { events, claims } = await tell(`${raid}${sentence}`, "2025-06-20");
    expect(events[0]?.tolls.killed).toEqual({ low: 11, best: 11, high: 11 });
    expect(claims.filter((claim) => claim.kind === "casualties" && claim.role === "victim").map((claim) => (claim.kind === "casualties" ? claim.part : null))).toEqual([false, true]);
  });

  it.each(tolls)("stays whole where nobody was hunted: %s", async (text, killed) => {
    expect((await tell(text, "2025-06-20")).events[0]?.tolls.killed).toEqual(killed);
  });
});
