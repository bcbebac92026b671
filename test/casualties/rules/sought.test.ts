import { testRule } from "../rule-runner.ts";

testRule({
  id: "en/casualties/sought",
  accepted: [
    ["Rescue teams are searching for two miners.", "missing exact 2..2"],
    ["Divers were still looking for three fishermen.", "missing exact 3..3"],
    ["Crews searched for seven drivers.", "missing exact 7..7"],
    ["Rescuers are looking for at least five residents.", "missing atLeast 5.."],
    ["Volunteers searched for dozens of villagers.", "missing vague .."],
    ["Firefighters were hunting for six workers.", "missing exact 6..6"],
  ],
  refused: ["Police are looking for two men.", "Rescuers searched for four hours.", "Rescuers would search for two miners."],
  sentence: {
    text: "The tunnel fell in at dawn, and rescuers were searching for four builders.",
    start: 41,
    end: 73,
    quote: "were searching for four builders",
    reading: "missing exact 4..4",
  },
});
