import { describe, expect, it } from "vitest";
import { findConsequences } from "../../src/claims/consequences/index.ts";
import { readingOf, wordsOf } from "./reading.ts";

const accepted: readonly (readonly [string, readonly string[]])[] = [
  ["The commander was suspended and an official inquiry opened, the army said.", ["suspended-or-dismissed", "investigation-opened"]],
  ["Prosecutors have opened a criminal case.", ["investigation-opened"]],
  ["A commission of inquiry has been set up.", ["investigation-opened"]],
  ["The army is investigating the blast.", ["investigation-opened"]],
  ["The group is looking into how the camp was found.", ["investigation-opened"]],
  ["The head of the school has been placed under suspension.", ["suspended-or-dismissed"]],
  ["The base commander was relieved of his post.", ["suspended-or-dismissed"]],
  ["Eleven people have been arrested.", ["arrests"]],
  ["Police detained two suspects near the station.", ["arrests"]],
  ["The governor declared a day of mourning.", ["mourning-declared"]],
  ["Residents of two streets were evacuated.", ["evacuation"]],
  ["The town has imposed a curfew.", ["curfew-or-closure"]],
  ["Both countries shut the crossing.", ["curfew-or-closure"]],
  ["Four officers have been referred to a military court.", ["trial-or-sentence"]],
  ["The army launched retaliatory strikes on the hills.", ["retaliation"]],
  ["The Red Crescent sent ambulances.", ["aid-sent"]],
  ["Forty houses were damaged.", ["damage"]],
  ["Some 300 families have fled.", ["displacement"]],
  ["The president declared a state of emergency.", ["alert-raised"]],
  ["The defence minister resigned.", ["resignation"]],
  ["The United Nations condemned the attack.", ["condemnation"]],
];

const refused: readonly string[] = [
  "The opposition demanded an inquiry.",
  "The army will suspend the commander.",
  "Nobody was arrested.",
  "An investigation was opened in 2019.",
  "He was condemned to death.",
  "The wounded were evacuated to Lviv.",
  "The air defences destroyed 112 drones.",
  "Millions of people who have fled the war need food.",
  "They looked into the camera.",
  "Police did not arrest the driver.",
  "The mayor announced a new bridge.",
  "The union demanded that the minister resign.",
  "No arrests have been made.",
  "Congress has been investigating the foundation.",
  "Should the army retaliate?",
  "Two missiles hit a dormitory.",
];

describe("findConsequences", () => {
  it.each(accepted)("reads %s", (text, codes) => {
    expect(findConsequences(readingOf(text)).map((draft) => draft.what.code)).toEqual(codes);
  });

  it.each(refused)("reads nothing in: %s", (text) => {
    expect(findConsequences(readingOf(text))).toEqual([]);
  });

  it("gives exact offsets and the article's words", () => {
    const text = "Six cadets were hurt. The regional governor announced two days of mourning on Friday.";
    const [found] = findConsequences(readingOf(text));
    expect(found?.span).toEqual({ start: 22, end: 74 });
    expect(found?.what).toEqual({ code: "mourning-declared", words: "The regional governor announced two days of mourning" });
    expect(wordsOf(text, found?.span ?? { start: 0, end: 0 })).toBe(found?.what.words);
  });
});
