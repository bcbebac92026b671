import { testRule } from "../rule-runner.ts";

testRule({
  id: "en/casualties/nth",
  accepted: [
    ["She is the eighth journalist murdered in the state this year.", "killed exact 8..8"],
    ["The killing is the city's 41st homicide of the year.", "killed exact 41..41"],
    ["It was the 12th murder in the town since January.", "killed exact 12..12"],
    ["He is the third policeman to be killed in the district this month.", "killed exact 3..3"],
    ["She was the fourth aid worker to lose her life in the country.", "killed exact 4..4"],
    ["The teacher is the second victim to die.", "killed exact 2..2"],
    ["He was the fifth priest kidnapped in the diocese since May.", "captured exact 5..5"],
  ],
  refused: [
    "It was the third attack this month.",
    "The first victim was a baker.",
    "He was the second soldier on the left.",
    "The 41st brigade was killed off by budget cuts.",
    "A third man was killed.",
  ],
  sentence: { text: "Colleagues say that Marta Lind was the sixth reporter shot dead in the province this year.", start: 35, end: 63, quote: "the sixth reporter shot dead", reading: "killed exact 6..6" },
});
