import { testRule } from "../rule-runner.ts";

testRule({
  id: "en/casualties/limb",
  accepted: [
    ["A farmer, whose right leg was shattered by a bullet, hid in the reeds.", "injured exact 1..1"],
    ["Her left leg was amputated at the field hospital.", "injured exact 1..1"],
    ["One, a man of 70, had his arm amputated.", "injured exact 1..1"],
    ["The bolt severed his spine.", "injured exact 1..1"],
    ["A stray bullet shattered her leg.", "injured exact 1..1"],
    ["The beam crushed his leg.", "injured exact 1..1"],
  ],
  refused: [
    "A leg of the table was broken.",
    "The tank crushed a fence.",
    "His hand was raised.",
    "The blast could have severed his spine.",
  ],
  sentence: { text: "The bride said at the clinic that her left leg was amputated below the knee.", start: 34, end: 60, quote: "her left leg was amputated", reading: "injured exact 1..1" },
});
