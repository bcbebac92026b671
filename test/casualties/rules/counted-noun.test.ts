import { testRule } from "../rule-runner.ts";

testRule({
  id: "en/casualties/counted-noun",
  accepted: [
    ["There were 31 deaths.", "killed exact 31..31"],
    ["Rescuers found 12 bodies.", "killed exact 12..12"],
    ["There were no casualties.", "killedOrInjured exact 0..0"],
    ["The bodies of 22 people were found.", "killed exact 22..22"],
    ["The killing of two officers was condemned.", "killed exact 2..2"],
    ["The blast claimed 213 lives.", "killed exact 213..213"],
    ["A woman's body was found.", "killed exact 1..1"],
    ["The murder of six monks shocked the town.", "killed exact 6..6"],
    ["There were 14 fatalities and 30 injuries.", "killed exact 14..14", "injured exact 30..30"],
    ["40 casualties were reported.", "killedOrInjured exact 40..40"],
    ["The deaths of seven recruits were confirmed.", "killed exact 7..7"],
  ],
  refused: [
    "Three massacres were recalled.",
    "The house of 12 people burnt.",
    "The lives of farmers are hard.",
    "Two victims spoke in court.",
  ],
  sentence: {
    text: "Divers have brought up the bodies of nine fishermen since the patrol boat fired on their canoe, the harbour master said.",
    start: 23,
    end: 51,
    quote: "the bodies of nine fishermen",
    reading: "killed exact 9..9",
  },
});
