import { testRule } from "../rule-runner.ts";

testRule({
  id: "en/casualties/included",
  accepted: [
    ["The blast killed 12 people, including three children.", "killed exact 3..3 part"],
    ["Nine people were hurt, among them a monk.", "injured exact 1..1 part"],
    ["Twelve died, nine of them women.", "killed exact 9..9 part"],
    ["Ten were killed, two policemen included.", "killed exact 2..2 part"],
    ["The strike killed six people: four soldiers and two medics.", "killed exact 4..4 part", "killed exact 2..2 part"],
    ["Nine were wounded, one of them gravely.", "injured exact 1..1 part"],
    ["Thirty were wounded, five seriously.", "injured exact 5..5 part"],
  ],
  refused: [
    "Twelve people live there, including three children.",
    "Six were killed, one of them said.",
    "He owns ten houses, including two in Kyiv.",
  ],
  sentence: {
    text: "Shells that fell on the market before noon wounded 21 people, including at least four schoolgirls, the Red Cross said.",
    start: 72,
    end: 97,
    quote: "at least four schoolgirls",
    reading: "injured atLeast 4.. part",
  },
});
