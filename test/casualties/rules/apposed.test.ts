import { testRule } from "../rule-runner.ts";

testRule({
  id: "en/casualties/apposed",
  accepted: [
    ["Three people, two men and a woman, were killed.", "killed exact 2..2 part"],
    ["Three people – two men and a woman – were killed.", "killed exact 2..2 part"],
    ["Three people (two men and a woman) were killed.", "killed exact 2..2 part"],
    ["Nine people were hurt, four women and five men.", "injured exact 4..4 part", "injured exact 5..5 part"],
    ["Five persons — three women and two children — have been missing since Monday.", "missing exact 3..3 part", "missing exact 2..2 part"],
    ["Six officers, two sergeants and four constables, were wounded.", "injured exact 2..2 part", "injured exact 4..4 part"],
  ],
  refused: [
    "Five people, two dogs and a cat were hit.",
    "Two civilians, a fruit seller and his helper, were killed.",
    "Ten people, three women and two men, were killed.",
    "Three people were killed, two men said.",
  ],
  sentence: { text: "The clinic said on Friday that four patients, three girls and their mother, were wounded by glass.", start: 46, end: 57, quote: "three girls", reading: "injured exact 3..3 part" },
});
