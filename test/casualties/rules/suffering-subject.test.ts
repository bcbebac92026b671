import { testRule } from "../rule-runner.ts";

testRule({
  id: "en/casualties/suffering-subject",
  accepted: [
    ["Six soldiers were killed.", "killed exact 6..6"],
    ["A driver died on the spot.", "killed exact 1..1"],
    ["Ten people wounded in the blast were flown out.", "injured exact 10..10"],
    ["At least 23 villagers have been shot dead.", "killed atLeast 23.."],
    ["Up to 70 servicemen died.", "killed atMost ..70"],
    ["Seven soldiers lost their lives.", "killed exact 7..7"],
    ["Three farmers were abducted.", "captured exact 3..3"],
    ["Four pupils went missing.", "missing exact 4..4"],
    ["A woman and her two sons were killed.", "killed exact 3..3", "killed exact 2..2 part"],
    ["No soldier was killed.", "killed exact 0..0 denied"],
    ["Two sailors drowned.", "killed exact 2..2"],
    ["More than 300 prisoners of the camp starved to death.", "killed atLeast 301.."],
    ["Nine of those killed were children.", "killed exact 9..9 part"],
    ["Dozens of recruits were injured.", "injured vague .."],
  ],
  refused: [
    "Six recruits could be killed.",
    "An attack killed time.",
    "Three drones were shot down.",
    "Nine men were arrested.",
    "Twelve houses were hit.",
    "Two towns were captured.",
  ],
  sentence: {
    text: "Doctors at the clinic in Mbanza said on Friday that 14 passengers of the second bus had died before help came.",
    start: 52,
    end: 92,
    quote: "14 passengers of the second bus had died",
    reading: "killed exact 14..14",
  },
});
