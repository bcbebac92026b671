import { candidatesOf, type CasualtyRule } from "../candidate.ts";
import { countPeople } from "../grammar/counted.ts";
import { nounAt, tokenOf, verbAt, wordOf } from "../grammar/view.ts";

const id = "en/casualties/gapped";

/** A number after "and" or a comma that leaves the verb out: "17 fell in the market and six at the depot", "15 went to one hospital, nine to the other". */
export const gapped: CasualtyRule = {
  id,
  find: (view, found) =>
    view.items.flatMap((item, index) => {
      const group = nounAt(view, index);
      if (group?.amount == null || !/^(?:and|,)$/u.test(wordOf(view, index - 1))) return [];
      if (wordOf(view, index + 1) === "fatally") {
        const fatal = countPeople(view, index, "weak");
        return fatal?.form === "numbered" ? candidatesOf(id, view, "killed", fatal, { start: view.items[index + 1]?.start ?? item.start, end: view.items[index + 1]?.end ?? item.end }) : [];
      }
      const nobody = view.analysis.amounts[group.amount]?.amount.max === 0 && wordOf(view, index - 1) === "and" && (index === view.items.length - 1 || /^[.,;]$/u.test(wordOf(view, index + 1)));
      if (nobody) {
        const before = found.filter((candidate) => candidate.sentence === view.sentence.index && candidate.tokens.end <= item.start).at(-1);
        const none = countPeople(view, index, "weak");
        return before === undefined || none === null ? [] : candidatesOf(id, view, before.outcome, none, before.trigger);
      }
      const headless = group.head < (view.analysis.amounts[group.amount]?.tokens.end ?? 0);
      if (!headless || !/^(?:in|at|to|on|near|from|by|inside|outside)$/u.test(wordOf(view, index + 1)) || (nounAt(view, index + 2) === null && wordOf(view, index + 2) !== "the")) return [];
      if (found.some((candidate) => candidate.sentence === view.sentence.index && candidate.counted !== null && candidate.counted.tokens.start < item.end && item.start < candidate.counted.tokens.end)) return [];
      const before = found.filter((candidate) => candidate.sentence === view.sentence.index && candidate.counted !== null && candidate.tokens.end <= item.start).at(-1);
      if (before === undefined || verbAt(view, index + 3)?.form === "finite" || tokenOf(view, index + 1) === undefined) return [];
      const counted = countPeople(view, index, "weak");
      return counted === null ? [] : candidatesOf(id, view, before.outcome, { ...counted, group: before.counted?.group ?? null }, before.trigger, { part: before.part });
    }),
};
