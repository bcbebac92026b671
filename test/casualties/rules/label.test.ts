import { testRule } from "../rule-runner.ts";

testRule({
  id: "en/casualties/label",
  accepted: [
    ["Killed: 6.", "killed exact 6..6"],
    ["Killed: 6, wounded: 12.", "killed exact 6..6", "injured exact 12..12"],
    ["Killed – 4, wounded – 9.", "killed exact 4..4", "injured exact 9..9"],
    ["Missing: three.", "missing exact 3..3"],
    ["Injured: more than 20.", "injured atLeast 21.."],
    ["Wounded: dozens.", "injured vague .."],
  ],
  refused: [
    "Killed: the mayor's own account of a raid.",
    "Missing – 10 days that shook a town.",
    "Wounded: he tells of 12 nights in a cellar.",
  ],
  sentence: {
    text: "The bulletin on the shelling of the village is short. Killed: 6. No names are given.",
    start: 54,
    end: 63,
    quote: "Killed: 6",
    reading: "killed exact 6..6",
  },
});
