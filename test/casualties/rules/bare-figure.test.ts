import { testRule } from "../rule-runner.ts";

testRule({
  id: "en/casualties/bare-figure",
  accepted: [
    ["The raid killed 30 people, the army said. The rebels now give 38.", "killed exact 38..38"],
    ["Twelve soldiers were killed. The staff has announced 58.", "killed exact 58..58"],
    ["The bombing killed nine. The count is 11.", "killed exact 11..11"],
    ["Ten people died in the raid. The mayor counts 14.", "killed exact 14..14"],
    ["Six were wounded. The hospital reports 19.", "injured exact 19..19"],
    ["Four men were killed. Officials cite seven.", "killed exact 7..7"],
  ],
  refused: [
    "The rebels now give 38.",
    "Twelve were killed. The mayor gave 38 interviews.",
    "Six were killed. The army reports 12 attacks.",
  ],
  sentence: {
    text: "The government says that 41 soldiers were killed. The rebels have announced more than 90.",
    start: 61,
    end: 88,
    quote: "have announced more than 90",
    reading: "killed atLeast 91..",
  },
});
