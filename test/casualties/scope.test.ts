import { describe, expect, it } from "vitest";
import { casualtiesOf } from "./claims-of.ts";

const scopesOf = (text: string): readonly string[] => casualtiesOf(text).map((claim) => `${claim.amount.words} ${claim.scope}`);

describe("scope", () => {
  it.each([
    ["Six soldiers were killed in a strike on Tuesday."],
    ["In June, seven farmers were killed by a mine."],
    ["Twelve people were killed on the last day of the talks."],
    ["Nine policemen have died since this morning."],
    ["The hospital has received nine wounded since Monday."],
    ["About 100 civilians were killed in the worst attack there since 2015."],
    ["The toll had risen to 59, since many never reached a hospital."],
    ["A year before that, gunmen killed three passengers on the same road."],
    ["The sergeant was killed by a mine, the seventh such incident since July."],
    ["In April 2023, about 160 people were killed when jets bombed a ceremony."],
    ["Twelve people were killed in last week's drone strike on a wedding."],
    ["Four soldiers were killed within the past 24 hours in the attack on the bridge."],
    ["A blast at the market killed 140 people."],
    ["The deadliest attack there in recent years came in January, when a gunman killed seven people."],
    ["A wave of 24 attacks overnight killed seven people."],
  ])("is the event in: %s", (text) => {
    expect(casualtiesOf(text).map((claim) => claim.scope)).toEqual(["event"]);
  });

  it.each([
    ["The war has killed 14,000 people."],
    ["More than 300 civilians have been killed since February 2022."],
    ["Some 90 people were killed in the past three weeks."],
    ["At least 45 farmers have been killed so far this year."],
    ["The insurgency, which has claimed 40,000 lives, goes on."],
    ["About 184 civilians were killed in June, the United Nations said."],
    ["Over the years 70 recruits have died in training."],
    ["Five people are killed there every week."],
    ["There were 41 mass shootings in the state, leaving 52 people dead."],
    ["Nine policemen have died since Monday."],
    ["At least six people were beheaded in attacks between 24 July and 1 August."],
    ["Shelling killed 31 people between March 3 and March 9."],
    ["The mission has counted 82 civilians killed by the group in July alone."],
    ["Nineteen officers were killed in separate operations in the province."],
    ["August, with 208 civilians killed, was the third-deadliest month of the year."],
    ["Fighting in the valley has killed tens of thousands of people."],
    ["At least 650 people have died in clashes across the country within four weeks."],
  ])("is a total in: %s", (text) => {
    expect(casualtiesOf(text).map((claim) => claim.scope)).toEqual(["cumulative"]);
  });

  it("is told for each figure of an article by its own clause", () => {
    expect(scopesOf("Six soldiers were killed on Tuesday. The conflict has killed 9,000 people.")).toEqual(["Six event", "9,000 cumulative"]);
    expect(scopesOf("Since March 2023, 88 people have been killed in the province; eleven died on Monday.")).toEqual(["88 cumulative", "eleven event"]);
  });

  it("goes on with a figure that is added to a total, and inside a remark between dashes", () => {
    expect(scopesOf("Twenty villagers — 14 men and six women — have been killed since the fighting began in May. A further 59 have been wounded.").every((words) => words.endsWith("cumulative"))).toBe(true);
  });

  it("is the same for a part as for its whole", () => {
    expect(scopesOf("More than 300 people, including 40 children, have been killed since February 2022.")).toEqual(["More than 300 cumulative", "40 cumulative"]);
  });
});
