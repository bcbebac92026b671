import { describe, expect, it } from "vitest";
import { tell } from "./story.ts";

const partsOf = async (text: string): Promise<Readonly<Record<string, boolean>>> => {
  const { claims } = await tell(text);
  return Object.fromEntries(claims.flatMap((claim) => (claim.kind === "casualties" ? [[claim.quote, claim.part]] : [])));
};

describe("one person where more are counted", () => {
  it("is a part where both are civilians, or nobody says who they are", async () => {
    const parts = await partsOf("A bomb killed nine people in Kassala on Tuesday.\n\nA fruit seller died on the spot.");
    expect(Object.entries(parts).find(([quote]) => quote.includes("fruit seller"))?.[1]).toBe(true);
  });

  it("is none where one in arms stands beside people of whom nobody says that some were", async () => {
    const parts = await partsOf("Security forces killed nine people in a raid near Kassala on Tuesday, residents said.\n\nA soldier was killed, the army said.");
    expect(parts["A soldier was killed"]).toBe(false);
  });

  it("is a part where those counted were in arms too", async () => {
    const parts = await partsOf("Nine soldiers were killed by a mine near Kassala on Tuesday.\n\nA sergeant was killed on the spot, the army said.");
    expect(Object.entries(parts).find(([quote]) => quote.startsWith("A sergeant"))?.[1]).toBe(true);
  });
});

describe("people of those told of", () => {
  it.each(["Of those hurt, five are in intensive care.", "A doctor said that of the 29 wounded brought in, five had burns."])("are a part: %s", async (words) => {
    const parts = await partsOf(`A bomb went off in Kassala on Tuesday.\n\n${words}`);
    expect(Object.entries(parts).find(([quote]) => quote.includes("five"))?.[1]).toBe(true);
  });
});

describe("prisoners and their keepers", () => {
  it("are told apart, not added up", async () => {
    const { claims } = await tell("Thirty-one prisoners and one guard were injured in a riot in Kassala on Tuesday.");
    expect(claims.flatMap((claim) => (claim.kind === "casualties" ? [[claim.amount.min, claim.part]] : []))).toEqual([[31, false], [1, false]]);
  });
});
