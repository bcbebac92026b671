import { nounAt, tokenOf, verbAt, wordOf } from "../../casualties/grammar/view.ts";
import { behindPreposition } from "../clause.ts";
import { draftOf, type ResponsibilityRule } from "../rule.ts";

const id = "en/responsibility/claim-of-responsibility";

/** "There was no immediate claim of responsibility", "a claim of responsibility by the BRN". Refused: "the claim of 20 dead". */
export const claimOfResponsibility: ResponsibilityRule = {
  id,
  words: ["responsibility", "credit"],
  find: ({ view, parties }) =>
    view.items.flatMap((_item, index) => {
      const group = nounAt(view, index);
      if (group === null || !/^claims?$/u.test(view.analysis.tokens[group.head]?.lower ?? "") || wordOf(view, index + 1) !== "of") return [];
      const of = nounAt(view, index + 2);
      if (of === null || !/^(?:responsibility|credit)$/u.test(view.analysis.tokens[of.head]?.lower ?? "")) return [];
      const none = tokenOf(view, index)?.lower === "no" || wordOf(view, index - 1) === "no" || (verbAt(view, index - 1)?.negated ?? false) || (/^(?:any|an)$/u.test(group.determiner ?? "") && view.items.slice(0, index).some((_before, k) => verbAt(view, k)?.negated === true));
      if (none) return [draftOf(id, view, null, "notClaimed", [index, index + 2], null)];
      const by = behindPreposition(view, index + 3, /^(?:by|from)$/u);
      const who = by < 0 ? null : parties.at(view, by);
      return who === null ? [] : [draftOf(id, view, who, "claimed", [index, by], who)];
    }),
};
