import { testRule } from "../rule-runner.ts";

testRule({
  id: "en/casualties/all-of-them",
  accepted: [
    ["Twelve men were in the lorry. None survived.", "killed exact 12..12"],
    ["Twelve men were in the lorry. None of them survived.", "killed exact 12..12"],
    ["Twelve men were in the lorry. Not one of them got out alive.", "killed exact 12..12"],
    ["Twelve men were in the lorry. All of them died.", "killed exact 12..12"],
    ["Twelve men were in the lorry. They were all killed.", "killed exact 12..12"],
    ["Twelve men were in the lorry. All are dead.", "killed exact 12..12"],
    ["The boat carried at least nine fishermen. There were no survivors.", "killed atLeast 9.."],
    ["The boat sank with nine fishermen aboard, leaving no survivors.", "killed exact 9..9"],
  ],
  refused: [
    "Twelve men were in the lorry. All survived.",
    "Twelve men were in the lorry. None was found.",
    "The lorry hit a mine. None survived.",
    "Twelve lorries were in the yard. None survived.",
    "Twelve men were in the lorry. All of them could die.",
  ],
  sentence: {
    text: "Six men were asleep in the hut when the shell struck. None of them survived, neighbours said.",
    start: 0,
    end: 75,
    quote: "Six men were asleep in the hut when the shell struck. None of them survived",
    reading: "killed exact 6..6",
  },
});
