import { describe, expect, it } from "vitest";
import { casualtiesOf } from "./claims-of.ts";

/** Each claim as its figure, its stance and who is first to say it. */
const read = (text: string): readonly string[] => casualtiesOf(text).map(({ amount, stance, speakers }) => `${amount.min ?? amount.max} ${stance} ${speakers[0]?.name ?? "nobody"}`).toSorted();

describe("figures that somebody rejects", () => {
  it.each([
    ["Residents said 21 civilians had been killed. The minister called that number “a fantasy”.", "minister"],
    ["Residents said 21 civilians had been killed. The bishop said that number was not correct.", "bishop"],
    ["Residents said 21 civilians had been killed. The mayor disputed the figure.", "mayor"],
    ["Residents said 21 civilians had been killed. The mayor rejected the toll as exaggerated.", "mayor"],
    ["Residents said 21 civilians had been killed, a figure the army called “a bad joke”.", "army"],
    ["Residents said 21 civilians had been killed, a claim the army denied.", "army"],
    ["Residents said 21 civilians had been killed, a number rejected by the army.", "army"],
    ["Residents said 21 civilians had been killed, a claim that the army dismissed as propaganda.", "army"],
  ])("are told by one and denied by the other: %s", (text, who) => {
    expect(read(text)).toEqual(["21 asserts Residents", `21 denies ${who}`]);
  });

  it.each([
    ["Posts claiming that two guards had been killed were “vile lies”, the mayor said.", "Posts", "mayor"],
    ["The mayor said there was no truth to social media posts that two guards had died.", "social media posts", "mayor"],
    ["Reports of two deaths were wrong, the army said.", "Reports", "army"],
    ["Media reports of two guards killed are false.", "Media reports", "nobody"],
  ])("are told by what the sentence rejects: %s", (text, teller, who) => {
    expect(read(text)).toEqual([`2 asserts ${teller}`, `2 denies ${who}`]);
  });

  it.each([
    "Residents said 21 civilians had been killed. The army denied firing on the market.",
    "Residents said 21 civilians had been killed. The governor rejected calls to resign.",
    "Residents said 21 civilians had been killed. The army said the figure was based on hospital records.",
    "Residents said 21 civilians had been killed. They called the number a disgrace.",
    "Residents said 21 civilians had been killed, a figure the mayor gave on Monday.",
  ])("are not made of: %s", (text) => {
    expect(read(text)).toEqual(["21 asserts Residents"]);
  });

  it("are rejected one and all where several are", () => {
    expect(read("Residents said nine people had been killed and 21 wounded. The mayor called the figures false.")).toEqual(["21 asserts Residents", "21 denies mayor", "9 asserts Residents", "9 denies mayor"]);
  });

  it("are quoted from the figure to its rejection", () => {
    const text = "Residents said 21 civilians had been killed. The minister called that number a fantasy.";
    const denial = casualtiesOf(text).find(({ stance }) => stance === "denies");
    expect(denial?.quote).toBe("21 civilians had been killed. The minister called that number a fantasy");
    expect(denial?.span).toEqual({ start: 15, end: 15 + (denial?.quote.length ?? 0) });
  });
});
