import { candidatesOf, type CasualtyRule } from "../candidate.ts";
import { countPeople } from "../grammar/counted.ts";
import { nounAt, wordOf } from "../grammar/view.ts";

const id = "en/casualties/rejected-figure";

/** A figure set against another and refused: "seven dead, not three", "and not 14 as announced", "still less the 40". */
export const rejectedFigure: CasualtyRule = {
  id,
  needs: new Set(["not", "less"]),
  find: (view, found) =>
    view.items.flatMap((item, index) => {
      const word = wordOf(view, index);
      const at = word === "not" && wordOf(view, index + 1) !== "only" ? index + 1 : word === "less" && wordOf(view, index - 1) === "still" ? index + 1 : -1;
      if (at < 0 || nounAt(view, at)?.amount == null) return [];
      const here = found.filter((candidate) => candidate.sentence === view.sentence.index && !candidate.denied && candidate.counted !== null);
      const sure = here.findLast(({ tokens }) => tokens.end <= item.start) ?? here[0];
      const counted = countPeople(view, at, "weak");
      if (sure === undefined || counted?.form !== "numbered") return [];
      if (counted.tokens.start < sure.tokens.end && sure.tokens.start < counted.tokens.end && counted.tokens.start === sure.counted?.tokens.start) return [];
      return candidatesOf(id, view, sure.outcome, { ...counted, group: sure.counted?.group ?? null }, sure.trigger, { denied: true });
    }),
};
