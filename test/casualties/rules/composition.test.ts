import { testRule } from "../rule-runner.ts";

testRule({
  id: "en/casualties/composition",
  accepted: [
    ["Nine people were killed. Seven are children.", "killed exact 7..7 part"],
    ["Nineteen people were killed. Of the 19, fourteen had their hands tied.", "killed exact 14..14 part"],
    ["Twelve were killed. Nine were under the age of 15 and six were women.", "killed exact 9..9 part", "killed exact 6..6 part"],
    ["Ten were wounded. Four are soldiers.", "injured exact 4..4 part"],
    ["Eleven people died. Three were policemen.", "killed exact 3..3 part"],
    ["Thirty people died. Two were nurses and one was a driver.", "killed exact 2..2 part", "killed exact 1..1 part"],
  ],
  refused: [
    "Seven are children.",
    "Nine houses burnt. Two are shops.",
    "Nine people were killed. Seven are in Kyiv.",
  ],
  sentence: {
    text: "The ferry was hit at dusk and 26 passengers died. Five were children on their way home from school.",
    start: 50,
    end: 68,
    quote: "Five were children",
    reading: "killed exact 5..5 part",
  },
});
