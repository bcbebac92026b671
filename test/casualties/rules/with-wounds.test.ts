import { testRule } from "../rule-runner.ts";

testRule({
  id: "en/casualties/with-wounds",
  accepted: [
    ["15 people with wounds of varying severity were brought in.", "injured exact 15..15"],
    ["24 others are lying in the corridors with burns.", "injured exact 24..24"],
    ["Six men came in with bullet wounds.", "injured exact 6..6"],
    ["At least 11 recruits with injuries were seen.", "injured atLeast 11.."],
    ["Two women with fractures were brought in.", "injured exact 2..2"],
    ["About 30 patients with shrapnel wounds arrived.", "injured about 30..30"],
  ],
  refused: [
    "30 people with tickets were let in.",
    "Six officers with dogs came.",
    "A man with 12 wounds came.",
  ],
  sentence: {
    text: "The surgeon on duty said that 18 cadets with wounds to the legs had been carried in on doors and blankets.",
    start: 30,
    end: 51,
    quote: "18 cadets with wounds",
    reading: "injured exact 18..18",
  },
});
