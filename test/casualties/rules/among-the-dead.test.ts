import { testRule } from "../rule-runner.ts";

testRule({
  id: "en/casualties/among-the-dead",
  accepted: [
    ["Among the dead were two nurses.", "killed exact 2..2 part"],
    ["A monk was among those killed.", "killed exact 1..1 part"],
    ["Three children were among the wounded.", "injured exact 3..3 part"],
    ["Among those killed were four soldiers and a medic.", "killed exact 5..5 part", "killed exact 4..4 part"],
    ["Among those injured, by the agency's count, there were six women.", "injured exact 6..6 part"],
    ["Seven recruits are among the missing.", "missing exact 7..7 part"],
  ],
  refused: [
    "Among the recruits were two nurses.",
    "Two cooks were among the guests.",
    "He lived among the dead.",
  ],
  sentence: {
    text: "The governor wrote that at least three officers of the reserve battalion were among the dead and promised their families a home.",
    start: 24,
    end: 92,
    quote: "at least three officers of the reserve battalion were among the dead",
    reading: "killed atLeast 3.. part",
  },
});
