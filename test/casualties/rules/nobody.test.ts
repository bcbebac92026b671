import { testRule } from "../rule-runner.ts";

testRule({
  id: "en/casualties/nobody",
  accepted: [
    ["There were no reports of casualties.", "killedOrInjured exact 0..0"],
    ["The village was taken without loss of life.", "killed exact 0..0"],
    ["The crew came through unscathed.", "killedOrInjured exact 0..0"],
    ["It ended without casualties.", "killedOrInjured exact 0..0"],
    ["No loss of life was reported.", "killed exact 0..0"],
    ["All passengers were left unharmed.", "killedOrInjured exact 0..0"],
    ["There was no word of injuries.", "injured exact 0..0"],
  ],
  refused: [
    "There were no reports of looting.",
    "The strike ended without a word.",
    "There is no word of him.",
    "The unharmed house stands alone.",
  ],
  sentence: {
    text: "The mayor said on Thursday that rockets had fallen on a field outside the town and that there were no reports of casualties.",
    start: 99,
    end: 123,
    quote: "no reports of casualties",
    reading: "killedOrInjured exact 0..0",
  },
});
