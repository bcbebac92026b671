import { testRule } from "../rule-runner.ts";

testRule({
  id: "en/casualties/fate",
  accepted: [
    ["The fate of four crew members is unknown.", "missing exact 4..4"],
    ["The whereabouts of two teachers remain unclear.", "missing exact 2..2"],
    ["Contact has been lost with six medics.", "missing exact 6..6"],
    ["The fate of at least nine miners is uncertain.", "missing atLeast 9.."],
    ["The whereabouts of dozens of villagers are unknown.", "missing vague .."],
    ["Contact was lost with three volunteers.", "missing exact 3..3"],
  ],
  refused: ["The fate of two bills is unknown.", "Contact was made with three volunteers.", "The fate of four crew members moved the town."],
  sentence: {
    text: "Two vehicles came back to the base, but the fate of five aid workers remains unknown.",
    start: 40,
    end: 68,
    quote: "the fate of five aid workers",
    reading: "missing exact 5..5",
  },
});
