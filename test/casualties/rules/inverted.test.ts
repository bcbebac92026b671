import { testRule } from "../rule-runner.ts";

testRule({
  id: "en/casualties/inverted",
  accepted: [
    ["Also wounded were four customers.", "injured exact 4..4"],
    ["Killed were a nurse and her driver.", "killed exact 2..2"],
    ["Killed was a policeman.", "killed exact 1..1"],
    ["Injured were 12 pupils.", "injured exact 12..12"],
    ["Also killed were two guards.", "killed exact 2..2"],
    ["Also abducted were three drivers.", "captured exact 3..3"],
  ],
  refused: [
    "Also present were four customers.",
    "Invited were two nurses.",
    "Burnt were three cars.",
  ],
  sentence: {
    text: "Also injured were six members of a wedding party whose minibus had stopped at the same filling station.",
    start: 5,
    end: 29,
    quote: "injured were six members",
    reading: "injured exact 6..6",
  },
});
