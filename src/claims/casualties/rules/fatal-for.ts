import { candidatesOf, type CasualtyRule } from "../candidate.ts";
import { countListRight } from "../grammar/lists.ts";
import { wordOf } from "../grammar/view.ts";

const id = "en/casualties/fatal-for";

/** "the blast proved fatal for six people", "was fatal to two miners". Refused: "fatal for the project", "could prove fatal". */
export const fatalFor: CasualtyRule = {
  id,
  needs: new Set(["fatal"]),
  find: (view) =>
    view.items.flatMap((item, index) => {
      if (wordOf(view, index) !== "fatal" || !/^(?:for|to)$/u.test(wordOf(view, index + 1))) return [];
      const counted = countListRight(view, index + 2, "weak")?.counted;
      return counted === undefined || counted.form === "single" ? [] : candidatesOf(id, view, "killed", counted, { start: item.start, end: item.end });
    }),
};
