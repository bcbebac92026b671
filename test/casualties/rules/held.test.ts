import { testRule } from "../rule-runner.ts";

testRule({
  id: "en/casualties/held",
  accepted: [
    ["Fifty hostages remain in the camp.", "captured exact 50..50"],
    ["About 30 captives are still in the forest.", "captured about 30..30"],
    ["At least nine captives were seen on the video.", "captured atLeast 9.."],
    ["More than 100 hostages are there.", "captured atLeast 101.."],
    ["Two hostages sent letters home.", "captured exact 2..2"],
    ["Up to 12 captives were seen there.", "captured atMost ..12"],
  ],
  refused: [
    "Six hostages were released.",
    "Twenty hostages escaped.",
    "Negotiators asked for two hostages.",
    "The army freed nine captives.",
  ],
  sentence: {
    text: "Parents said on Sunday that 26 hostages are in the hills above the village and that food has been sent to them.",
    start: 28,
    end: 39,
    quote: "26 hostages",
    reading: "captured exact 26..26",
  },
});
