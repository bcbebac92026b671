import { testRule } from "../rule-runner.ts";

testRule({
  id: "en/casualties/along-with",
  accepted: [
    ["Two soldiers were killed, along with three civilians.", "killed exact 3..3"],
    ["Two soldiers were killed on Monday, along with three civilians.", "killed exact 3..3"],
    ["Two soldiers were killed, as were three civilians who were passing.", "killed exact 3..3"],
    ["Two police officers were wounded in the blast, and three civilians.", "injured exact 3..3"],
    ["The bomb killed two soldiers as well as three civilians.", "killed exact 3..3"],
    ["A sergeant was abducted, together with two of his men.", "captured exact 2..2"],
    ["Two soldiers died, as did a civilian.", "killed exact 1..1"],
  ],
  refused: [
    "A doctor was arrested along with three men.",
    "Two soldiers were killed, and three civilians were wounded.",
    "Two soldiers were killed, and two vehicles were destroyed.",
    "Two soldiers were killed, and the army sent 300 more.",
    "Two soldiers were killed, and three men were arrested.",
  ],
  sentence: { text: "A driver was shot dead near the bridge on Friday, along with two guards of the depot.", start: 61, end: 71, quote: "two guards", reading: "killed exact 2..2" },
});
