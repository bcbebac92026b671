import { testRule } from "../rule-runner.ts";

testRule({
  id: "en/casualties/state-in-phrase",
  accepted: [
    ["Eight injured people were taken away.", "injured exact 8..8"],
    ["The 35 wounded are in Kyiv.", "injured exact 35..35"],
    ["Three dead soldiers were found.", "killed exact 3..3"],
    ["The six abducted women were freed.", "captured exact 6..6"],
    ["Six dead, 12 wounded.", "killed exact 6..6", "injured exact 12..12"],
    ["Five were killed and nine wounded.", "injured exact 9..9"],
    ["Four of the 11 dead were officers.", "killed exact 11..11"],
  ],
  refused: [
    "Five injured knees were seen.",
    "Six dead trees were cut down.",
    "Nine missing pages were found.",
  ],
  sentence: {
    text: "A train with about 40 wounded recruits on board left for the provincial capital during the night.",
    start: 13,
    end: 38,
    quote: "about 40 wounded recruits",
    reading: "injured about 40..40",
  },
});
