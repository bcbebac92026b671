import { candidatesOf, type CasualtyRule } from "../candidate.ts";
import { countPeople } from "../grammar/counted.ts";
import { nounAt, wordOf } from "../grammar/view.ts";

const id = "en/casualties/up-from";

/** The figure that another one replaces: "274 were killed, up from the 210 given before". Refused: "got up from nine chairs". */
export const upFrom: CasualtyRule = {
  id,
  find: (view, found) =>
    view.items.flatMap((_item, index) => {
      if (!/^(?:up|down)$/u.test(wordOf(view, index)) || wordOf(view, index + 1) !== "from" || nounAt(view, index + 2)?.amount == null) return [];
      const before = found.filter((candidate) => candidate.sentence === view.sentence.index && candidate.tokens.end <= (view.items[index]?.start ?? 0)).at(-1);
      const counted = countPeople(view, index + 2, "weak");
      if (before === undefined || counted?.form !== "numbered" || found.some((candidate) => candidate.counted?.tokens.start === counted.tokens.start)) return [];
      return candidatesOf(id, view, before.outcome, counted, before.trigger, { part: before.part });
    }),
};
