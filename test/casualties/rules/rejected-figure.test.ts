import { testRule } from "../rule-runner.ts";

testRule({
  id: "en/casualties/rejected-figure",
  accepted: [
    ["Seven were killed, not three.", "killed exact 3..3 denied"],
    ["Seven soldiers died, and not 14 as announced.", "killed exact 14..14 denied"],
    ["Two were killed, still less the 40 that were claimed.", "killed exact 40..40 denied"],
    ["Six were wounded, not 12.", "injured exact 12..12 denied"],
    ["Nine recruits were killed, not 30 as the agency said.", "killed exact 30..30 denied"],
    ["Only four were killed, not at least 20.", "killed atLeast 20.. denied"],
  ],
  refused: [
    "He has seven houses, not three.",
    "Six came, not 12.",
    "Seven soldiers were not paid.",
  ],
  sentence: {
    text: "\"Three of our men were killed in that ambush, not 25 as they claim,\" the colonel told reporters.",
    start: 18,
    end: 52,
    quote: "were killed in that ambush, not 25",
    reading: "killed exact 25..25 denied",
  },
});
