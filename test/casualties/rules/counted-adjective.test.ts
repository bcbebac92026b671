import { testRule } from "../rule-runner.ts";

testRule({
  id: "en/casualties/counted-adjective",
  accepted: [
    ["At least 17 people are dead.", "killed atLeast 17.."],
    ["The blast left 23 people dead.", "killed exact 23..23"],
    ["Both men were dead.", "killed exact 2..2"],
    ["More than 30 were dead by dawn.", "killed atLeast 31.."],
    ["The clash left two soldiers and a medic dead.", "killed exact 3..3", "killed exact 2..2 part"],
    ["Up to 30 recruits are dead or dying.", "killed atMost ..30"],
    ["Four pupils are now dead.", "killed exact 4..4"],
  ],
  refused: [
    "Six dead trees were cut down.",
    "The Dead Sea is 12 km away.",
    "Six people could be dead.",
    "Two phones are dead.",
  ],
  sentence: {
    text: "When the smoke cleared over the depot, the crew of the first ambulance counted and said that eleven people were dead, four of them drivers.",
    start: 93,
    end: 116,
    quote: "eleven people were dead",
    reading: "killed exact 11..11",
  },
});
