import { describe, expect, it } from "vitest";
import { casualtiesOf } from "./claims-of.ts";

const read = (text: string): readonly string[] => casualtiesOf(text).map((claim) => `${claim.outcome} ${claim.amount.words}`);

describe("numbers that count things", () => {
  it.each([
    "61 drones had been shot down by air defence, and 19 were lost from radar.",
    "Air defences downed 40 missiles; five were lost.",
    "The raiders came in three pickup trucks, one of which was later found burned.",
    "Four houses were hit and two were damaged.",
    "Eleven boats put to sea; three were lost.",
    "Six helicopters took part, two of which were hit.",
    "The army has 30 tanks left after another 12 were lost.",
    "The attacker struck as passengers were boarding coaches.",
    "The gunmen struck at dawn.",
  ])("hurt nobody: %s", (text) => {
    expect(read(text)).toEqual([]);
  });

  it.each([
    ["Sixty fishermen were at sea and 19 were lost.", ["killed 19"]],
    ["Twelve people were hurt, one of whom later died.", ["injured Twelve", "killed one"]],
    ["Two shells fell on the market and six were killed.", ["killed six"]],
    ["Three buses were stopped and 40 were taken hostage.", ["captured 40"]],
    ["The attacker was struck by a bullet.", ["injured The attacker"]],
    ["At least nine soldiers of the Central Highlands Forces (CHF) and a foreign instructor were killed.", ["killed At least nine soldiers of the Central Highlands Forces (CHF) and a foreign instructor", "killed At least nine"]],
    ["Six officers of the State Command (SC) and two drivers were injured.", ["injured Six", "injured two"]],
  ])("leave numbers of people alone: %s", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});
