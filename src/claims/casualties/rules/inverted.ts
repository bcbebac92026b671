import { candidatesOf, type CasualtyRule } from "../candidate.ts";
import { countListRight } from "../grammar/counted.ts";
import { outcomeOfVerb } from "../grammar/outcome-verb.ts";
import { tokenOf, verbAt, wordOf } from "../grammar/view.ts";

const id = "en/casualties/inverted";

/** The state before the people: "Also wounded were four customers", "Killed were a nurse and her driver". */
export const inverted: CasualtyRule = {
  id,
  find: (view) =>
    view.items.flatMap((item, index) => {
      const verb = verbAt(view, index);
      const opens = index === 0 || (index <= 2 && view.items.slice(0, index).every((_other, at) => tokenOf(view, at)?.pos === "ADV" || wordOf(view, at) === ","));
      if (verb === null || !opens || !/^(?:was|were|is|are)$/u.test(wordOf(view, index + 1))) return [];
      const outcome = outcomeOfVerb(view, index);
      const listed = outcome?.suffers === "object" ? countListRight(view, index + 2, "strong") : null;
      return outcome === null || listed === null ? [] : candidatesOf(id, view, outcome.outcome, listed.counted, { start: item.start, end: item.end });
    }),
};
