import { testRule } from "../rule-runner.ts";

testRule({
  id: "en/casualties/fatal-for",
  accepted: [
    ["The blast proved fatal for six people.", "killed exact 6..6"],
    ["The strike was fatal to two miners.", "killed exact 2..2"],
    ["The crossing was fatal for at least nine.", "killed atLeast 9.."],
    ["The raid was fatal for dozens of villagers.", "killed vague .."],
    ["The fire proved fatal for three nurses.", "killed exact 3..3"],
    ["That night was fatal to more than ten soldiers.", "killed atLeast 11.."],
  ],
  refused: ["The vote was fatal for the project.", "A fatal error stopped six machines.", "The delay was fatal to his hopes."],
  sentence: {
    text: "Shelling of the queue outside the pharmacy proved fatal for four people, the council said.",
    start: 50,
    end: 71,
    quote: "fatal for four people",
    reading: "killed exact 4..4",
  },
});
