import { candidatesOf, type CasualtyRule } from "../candidate.ts";
import { countListRight } from "../grammar/lists.ts";
import { outcomeOfVerb } from "../grammar/outcome-verb.ts";
import { isPreposition, nounAt, tokenOf, verbAt, wordOf, type SentenceView } from "../grammar/view.ts";

const id = "en/casualties/inverted";

/** The state before the people: "Also wounded were four customers", "Killed in the raid were a nurse and her driver". Refused: "Killed in 1944, he was a poet". */
export const inverted: CasualtyRule = {
  id,
  needsOutcome: true,
  find: (view) =>
    view.items.slice(0, 3).flatMap((item, index) => {
      const verb = verbAt(view, index);
      if (verb === null) return [];
      const at = linkingAfter(view, index + 1);
      const opens = index === 0 || (view.items.slice(0, index).every((_other, at) => tokenOf(view, at)?.pos === "ADV" || wordOf(view, at) === ","));
      if (!opens || at < 0) return [];
      const outcome = outcomeOfVerb(view, index);
      const listed = outcome?.suffers === "object" ? countListRight(view, at + 1, "strong") : null;
      return outcome === null || listed === null ? [] : candidatesOf(id, view, outcome.outcome, listed.counted, { start: item.start, end: item.end });
    }),
};

/** The linking verb after at most two phrases of place or time: "killed in the strike on the market were". -1 where there is none. */
function linkingAfter(view: SentenceView, from: number): number {
  let at = from;
  while (at < from + 6 && isPreposition(view, at) && nounAt(view, at + 1) !== null) at += 2;
  return /^(?:was|were|is|are)$/u.test(wordOf(view, at)) ? at : -1;
}
