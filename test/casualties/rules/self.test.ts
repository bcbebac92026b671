import { testRule } from "../rule-runner.ts";

testRule({
  id: "en/casualties/self",
  accepted: [
    ["The bomber blew himself up.", "killed exact 1..1"],
    ["She took her own life.", "killed exact 1..1"],
    ["Two soldiers committed suicide.", "killed exact 2..2"],
    ["The gunman fatally shot himself.", "killed exact 1..1"],
    ["The gunman turned the gun on himself.", "killed exact 1..1"],
    ["He then shot himself.", "injured exact 1..1"],
  ],
  refused: [
    "He introduced himself.",
    "They found themselves in a trap.",
    "He could kill himself.",
    "He did not shoot himself.",
  ],
  sentence: {
    text: "When the police came closer, one of the two brothers shot and killed himself behind the mill.",
    start: 29,
    end: 76,
    quote: "one of the two brothers shot and killed himself",
    reading: "killed exact 1..1",
  },
});
