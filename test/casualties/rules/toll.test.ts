import { testRule } from "../rule-runner.ts";

testRule({
  id: "en/casualties/toll",
  accepted: [
    ["The death toll rose to 12 from nine.", "killed exact 12..12", "killed exact 9..9"],
    ["The death toll stands at 31.", "killed exact 31..31"],
    ["The number of people killed has reached 19.", "killed exact 19..19"],
    ["He put the number of wounded at 34.", "injured exact 34..34"],
    ["The blast took the number killed to 24.", "killed exact 24..24"],
    ["Officials raised the death toll to at least 40.", "killed atLeast 40.."],
    ["The injury toll climbed to 85.", "injured exact 85..85"],
    ["A toll of 31 was given by the mayor.", "killed exact 31..31"],
    ["The toll of the raid has gone to 19.", "killed exact 19..19"],
  ],
  refused: [
    "The toll road was closed for 12 days.",
    "The war took a heavy toll.",
    "The number of people at the rally reached 300.",
    "The total of 12 votes was counted.",
  ],
  sentence: {
    text: "Rescue workers in the town said late on Monday that the death toll had risen to more than 60 as cranes lifted the last slabs.",
    start: 52,
    end: 92,
    quote: "the death toll had risen to more than 60",
    reading: "killed atLeast 61..",
  },
});
