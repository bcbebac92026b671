import { testRule } from "../rule-runner.ts";

testRule({
  id: "en/casualties/gapped",
  accepted: [
    ["17 were killed in the market and six at the depot.", "killed exact 6..6"],
    ["Nine died in Gao and four in Kidal.", "killed exact 4..4"],
    ["Eight soldiers were killed in the camp and two on the road.", "killed exact 2..2"],
    ["Five were wounded in the hall, three in the yard.", "injured exact 3..3"],
    ["Two were killed at the gate and one inside the hall.", "killed exact 1..1"],
    ["Four were abducted from the school and nine from the farm.", "captured exact 9..9"],
  ],
  refused: [
    "Six sat in the hall and two in the yard.",
    "Nine men came from Gao and four from Kidal.",
    "Seven were killed at 9 in the morning and six houses in the street burnt.",
  ],
  sentence: {
    text: "The commission found that 33 people were killed in the first village and at least 12 in the second.",
    start: 36,
    end: 84,
    quote: "were killed in the first village and at least 12",
    reading: "killed atLeast 12..",
  },
});
