import { candidatesOf, type CasualtyRule } from "../candidate.ts";
import { countPeople } from "../grammar/counted.ts";
import { nounAt, wordOf, type SentenceView } from "../grammar/view.ts";

const id = "en/casualties/up-from";

/** The figure that another one replaces or is set against: "274 were killed, up from the 210 given before", "230 have died this year, against 46 in 2020". Refused: "got up from nine chairs", "fought against 40 men". */
export const upFrom: CasualtyRule = {
  id,
  needs: new Set(["up", "down", "against", "compared"]),
  needsCount: true,
  needsFigure: true,
  find: (view, found) =>
    view.items.flatMap((_item, index) => {
      const at = figureAfter(view, index);
      if (at < 0 || nounAt(view, at)?.amount == null) return [];
      const before = found.filter((candidate) => candidate.sentence === view.sentence.index && candidate.tokens.end <= (view.items[index]?.start ?? 0)).at(-1);
      const counted = countPeople(view, at, "weak");
      if (before === undefined || counted?.form !== "numbered" || found.some((candidate) => candidate.counted?.tokens.start === counted.tokens.start)) return [];
      return candidatesOf(id, view, before.outcome, counted, before.trigger, { part: before.part });
    }),
};

/** Position of the number after "up from", ", against", ", compared with"; -1 where none of them stands at `index`. */
function figureAfter(view: SentenceView, index: number): number {
  const word = wordOf(view, index);
  const next = wordOf(view, index + 1);
  if ((word === "up" || word === "down") && next === "from") return index + 2;
  if (wordOf(view, index - 1) !== ",") return -1;
  const headless = (at: number): boolean => /^(?:in|on|at|over|during|for|the|a|according|by)?$/u.test(wordOf(view, at + 1)) || /^[.,;]$/u.test(wordOf(view, at + 1));
  if (word === "against" && headless(index + 1)) return index + 1;
  return word === "compared" && /^(?:with|to)$/u.test(next) ? index + 2 : -1;
}
