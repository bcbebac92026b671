import { testRule } from "../rule-runner.ts";

testRule({
  id: "en/casualties/suffering-object",
  accepted: [
    ["The strike killed six.", "killed exact 6..6"],
    ["The blast wounded more than ten others.", "injured atLeast 11.."],
    ["Gunmen shot dead a guard.", "killed exact 1..1"],
    ["The mine killed a farmer and his son.", "killed exact 2..2"],
    ["The bomb, which killed seven people, went off at noon.", "killed exact 7..7"],
    ["The raid cost four soldiers their lives.", "killed exact 4..4"],
    ["Rebels abducted 12 girls.", "captured exact 12..12"],
    ["The strike killed between six and nine recruits.", "killed range 6..9"],
    ["The strike did not kill six soldiers.", "killed exact 6..6 denied"],
    ["They hold 12 hostages.", "captured exact 12..12"],
    ["Missile strike kills nine soldiers", "killed exact 9..9"],
    ["Two men opened fire, killing 11 recruits and wounding 15.", "killed exact 11..11", "injured exact 15..15"],
  ],
  refused: [
    "They vowed to kill 20 soldiers.",
    "They killed time.",
    "It may have killed 14.",
    "The storm destroyed 40 houses.",
    "They hit 12 targets.",
  ],
  sentence: {
    text: "A drone that came in low over the river on Tuesday night killed at least five border guards and set their post on fire, the command said.",
    start: 57,
    end: 91,
    quote: "killed at least five border guards",
    reading: "killed atLeast 5..",
  },
});
