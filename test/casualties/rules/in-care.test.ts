import { testRule } from "../rule-runner.ts";

testRule({
  id: "en/casualties/in-care",
  accepted: [
    ["Twelve in hospital after bus attack", "injured exact 12..12"],
    ["The market was quiet, with three people still in intensive care.", "injured exact 3..3"],
    ["That leaves two patients on life support.", "injured exact 2..2"],
    ["The clinic has nine villagers under treatment.", "injured exact 9..9"],
    ["The blast left five children in critical condition.", "injured exact 5..5"],
    ["Fifteen passengers in a stable condition will be sent home.", "injured exact 15..15"],
  ],
  refused: ["Six doctors in hospital gowns spoke.", "There are ten beds in intensive care.", "Two men in prison wrote a letter.", "Three cars in good condition were sold."],
  sentence: {
    text: "The mayor spoke of a hard week, with four people in hospital and the school closed.",
    start: 37,
    end: 60,
    quote: "four people in hospital",
    reading: "injured exact 4..4",
  },
});
