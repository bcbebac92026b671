import { testRule } from "../rule-runner.ts";

testRule({
  id: "en/casualties/of-the-state",
  accepted: [
    ["One of the dead was a sergeant.", "killed exact 1..1 part"],
    ["Most of the dead were recruits.", "killed vague .. part"],
    ["Four of the 11 dead were officers.", "killed exact 4..4 part"],
    ["Several of the wounded were flown out.", "injured vague .. part"],
    ["Two of the missing had called home.", "missing exact 2..2 part"],
    ["At least three of the injured walked home.", "injured atLeast 3.. part"],
  ],
  refused: [
    "Six of the soldiers sang.",
    "Two of the houses burnt.",
    "One of the streets was closed.",
    "Two of the critically injured died.",
  ],
  sentence: {
    text: "By the evening, according to the head doctor, twelve of the wounded had gone back to their units.",
    start: 46,
    end: 67,
    quote: "twelve of the wounded",
    reading: "injured exact 12..12 part",
  },
});
