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

describe("lengths of time", () => {
  it.each([
    ["At least 40 people have been killed in the space of ten days in Benue, officials said."],
    ["Gunmen killed 40 villagers in less than a month, the council said."],
    ["Gunmen killed 40 villagers in under two weeks, the council said."],
    ["Some 40 villagers were killed in just over a month."],
    ["Forty villagers were killed over four days, the council said."],
    ["Forty people were killed during a month-long siege of the town."],
    ["Forty people were killed in the week to Sunday, the office said."],
    ["Forty people were killed in the year to March, the office said."],
    ["Forty people were killed in the six days since the truce collapsed."],
    ["Forty people were killed in the ten days to Thursday."],
    ["Forty people were killed between Monday and Thursday, the office said."],
    ["Forty people were killed from Friday to Sunday, the office said."],
    ["Forty people were killed in clashes on 1 and 2 April."],
    ["Forty people were killed in fighting on Monday and Tuesday."],
    ["In all of 2024, forty people were killed there."],
    ["Forty people were killed in the whole of last year."],
    ["There were 31 homicides in 2024."],
    ["Some 40 people have been killed under his predecessor."],
    ["Forty people were killed during his presidency."],
    ["Forty people were killed in a series of attacks over the past fortnight."],
    ["Forty people were killed in a string of attacks in May."],
    ["Forty people were killed in a spate of attacks on villages this week."],
    ["Forty people died within a week, the ministry said."],
    ["Forty people died within 72 hours, the ministry said."],
    ["Forty people died over the Easter period."],
    ["India and Pakistan then fought for four days; at least 21 civilians were killed on the Indian side."],
    ["Protests went on for five days and 21 people were killed."],
    ["More than 200 of them have lost their lives, by the agency's count."],
    ["Since he took office, 60 journalists have been murdered."],
    ["In ten days of bombing, 300 people were killed."],
    ["Ten days of bombing killed 300 people."],
    ["Weeks of fighting have left 120 people dead."],
    ["A wave of violence that began in May has left 120 people dead."],
    ["The death toll from a month of protests rose to 90."],
    ["The death toll of the unrest has climbed to 90."],
    ["In the five weeks of the offensive, 300 people were killed."],
    ["Attacks by bandits have killed 120 people in the state this season."],
    ["Monthly figures show that 45 civilians were killed in June."],
    ["The monitor documented the killing of 45 civilians in June."],
    ["The army has lost 14 soldiers in the area since Friday."],
    ["The group has abducted 120 students in the past year."],
    ["Eleven aid workers have been killed in the country to date."],
    ["Five people were killed and more than 40 injured within a week."],
    ["Clashes between the clans have claimed 60 lives over the years."],
    ["In eleven months, 60 policemen have been shot."],
    ["Six of his colleagues have been killed on the job in two years."],
    ["It was the 12th killing of a journalist there this year; 11 others were killed earlier."],
    ["Some 500 civilians were killed in the battle for the city, which lasted three weeks."],
    ["The three-week battle for the city left 500 civilians dead."],
    ["The 12-day war killed 1,060 people in Iran."],
    ["During the 12-day war, 29 people were killed in Israel."],
    ["A five-day siege left 30 people dead."],
    ["The four-day conflict left at least 70 people dead."],
    ["Nineteen officers were killed in three separate operations in the province."],
    ["Four herders were shot in two incidents near the border."],
    ["Some 330 residents were killed during the invasion of the region."],
    ["The mission has lost three officers, all from one battalion, since it arrived last June."],
    ["Daily toll: 51 people were killed across the country."],
  ])("make a total of: %s", (text) => {
    expect(new Set(casualtiesOf(text).filter(({ part }) => !part).map((claim) => claim.scope))).toEqual(new Set(["cumulative"]));
  });

  it.each([
    ["Forty people were killed in the deadliest attack in the country in two years."],
    ["Forty people were killed on Monday, two days after a truce was signed."],
    ["Forty people were killed within minutes, witnesses said."],
    ["Forty people were killed in the attack, which came after weeks of fighting."],
    ["Two people died in hospital within hours of the attack."],
    ["Five people were killed in a town that has seen years of violence."],
    ["Five people were killed in an attack on Monday, the third this month."],
    ["A bomb killed nine people in Kabul in 2021."],
    ["In June, seven farmers were killed near Geidam."],
    ["Three people were killed in clashes on Monday between rival gangs who have fought for years."],
    ["A drone strike on Monday killed two children, days before the start of the school year."],
    ["Rescuers have recovered 12 bodies so far."],
    ["Twelve people have died since the blast, doctors said."],
    ["A man shot five people before killing himself after a two-day standoff."],
    ["Ten people were killed overnight in a wave of drone strikes on Kyiv."],
    ["Ten people were killed when gunmen attacked a bus on the road between Gao and Ansongo on Monday."],
    ["The blast killed five people and wounded nine, one of whom died a week later."],
    ["It was the second attack in a week; five people were killed."],
    ["Police found ten bodies during a two-day search of the forest."],
    ["Five people were killed in fighting on Monday."],
    ["A bomb killed nine people in a town where a week of clashes had ended."],
    ["Police killed twelve rebels in a two-day operation in the hills, the inspector said."],
    ["Shelling killed nine people and wounded 30 over the past day, the governor said."],
    ["Four people were killed in two incidents on Monday."],
    ["The toll rose to 59, since it took hours to reach the village."],
  ])("make none of: %s", (text) => {
    expect(new Set(casualtiesOf(text).filter(({ part }) => !part).map((claim) => claim.scope))).toEqual(new Set(["event"]));
  });
});
