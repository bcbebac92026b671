import { testRule } from "../rule-runner.ts";

testRule({
  id: "en/casualties/heavy-losses",
  accepted: [
    ["The army suffered heavy casualties.", "killedOrInjured vague .."],
    ["The unit sustained significant casualties.", "killedOrInjured vague .."],
    ["The raid caused minor casualties.", "killedOrInjured vague .."],
    ["The army reported light casualties.", "killedOrInjured vague .."],
    ["The rebels took heavy losses.", "killedOrInjured vague .."],
    ["They inflicted severe losses on the rebels.", "killedOrInjured vague .."],
  ],
  refused: [
    "Heavy rain fell.",
    "The team suffered a heavy defeat.",
    "Heavy casualties are feared.",
    "The garrison suffered 12 casualties.",
  ],
  sentence: {
    text: "A spokesman for the brigade admitted that it had suffered heavy losses at the river crossing but gave no number.",
    start: 45,
    end: 70,
    quote: "had suffered heavy losses",
    reading: "killedOrInjured vague ..",
  },
});
