import { testRule } from "../rule-runner.ts";

testRule({
  id: "en/casualties/up-from",
  accepted: [
    ["The blast killed 19, up from 12.", "killed exact 12..12"],
    ["At least 30 died, down from 41.", "killed exact 41..41"],
    ["Eleven people were killed, up from nine on Monday.", "killed exact 9..9"],
    ["Fifty were wounded, up from 30.", "injured exact 30..30"],
    ["Twenty were hurt, up from at least 15.", "injured atLeast 15.."],
    ["Six recruits are missing, down from ten.", "missing exact 10..10"],
  ],
  refused: [
    "He got up from nine chairs.",
    "Prices were up from 20 dollars.",
    "The plane went up from 12 metres.",
  ],
  sentence: {
    text: "The health office now says that 87 people were injured, up from 64 on Sunday evening.",
    start: 42,
    end: 66,
    quote: "were injured, up from 64",
    reading: "injured exact 64..64",
  },
});
