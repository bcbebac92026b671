import { testRule } from "../rule-runner.ts";

const list = (...items: readonly string[]): string => ["The day in the province was as follows:", ...items.map((item) => `• ${item}`)].join("\n");

testRule({
  id: "en/casualties/itemised",
  accepted: [
    [list("Ten civilians were killed by air strikes on Kolma.", "Three citizens by rocket fire on Baset."), "killed exact 3..3"],
    [list("Ten civilians were killed by air strikes on Kolma.", "Two women by shelling of Oret."), "killed exact 2..2"],
    [list("Ten civilians were wounded in Kolma.", "Four farmers as a result of a mine in Baset."), "injured exact 4..4"],
    [list("Two soldiers were killed by a mine.", "Two drivers by gunfire on the road to Oret.", "Three medics by shelling."), "killed exact 2..2", "killed exact 3..3"],
    [list("A guard was killed by shelling.", "Seven villagers due to cluster munitions."), "killed exact 7..7"],
    [list("Six people were wounded by shelling.", "Two children by falling glass."), "injured exact 2..2"],
  ],
  refused: [
    list("Ten civilians were killed in Kolma.", "Three lorries by road."),
    list("Sacks of flour were sent to Kolma.", "Three doctors by helicopter."),
    "Ten civilians were killed in Kolma. Three citizens by rocket fire.",
    list("Ten civilians were killed in Kolma.", "Three citizens were arrested by police."),
  ],
  sentence: { text: list("A shell killed two men.", "Three nurses by rocket fire on Oret."), start: 68, end: 83, quote: "Three nurses by", reading: "killed exact 3..3" },
});
