import { nounAt, tokenOf, verbAt, wordOf, type SentenceView } from "../../casualties/grammar/view.ts";
import { checkedAt } from "../checked.ts";
import { draftOf, type VerificationRule } from "../rule.ts";
import type { Checked } from "../tables/en.ts";

const id = "en/verification/no-confirmation";
const isConfirmation = /^(?:confirmation|verification|corroboration)$/u;

/** "There was no independent confirmation of the report", "independent verification is not available". Refused: "a confirmation of the visit". */
export const noConfirmation: VerificationRule = {
  id,
  needs: ({ lower }) => isConfirmation.test(lower),
  find: ({ view, antecedentOf }) =>
    view.items.flatMap((_item, index) => {
      const group = nounAt(view, index);
      if (group === null || !isConfirmation.test(view.analysis.tokens[group.head]?.lower ?? "")) return [];
      const none = tokenOf(view, index)?.lower === "no" || wordOf(view, index - 1) === "no" || [1, 2].some((back) => verbAt(view, index - back)?.negated === true);
      const missing = verbAt(view, index + 1)?.lemma === "be" && (verbAt(view, index + 1)?.negated === true || wordOf(view, index + 2) === "unavailable" || wordOf(view, index + 2) === "impossible");
      if (!none && !missing) return [];
      const [of, last] = thingOf(view, index) ?? [antecedentOf(index), index];
      return of === null ? [] : [draftOf(id, view, { of, by: null, result: "unverified", items: [index, missing ? index + 2 : last] })];
    }),
};

/** What the confirmation would be of, and where it is named; null where nothing is. */
function thingOf(view: SentenceView, index: number): readonly [Checked, number] | null {
  if (!/^(?:of|for)$/u.test(wordOf(view, index + 1)) || nounAt(view, index + 2) === null) return null;
  const of = checkedAt(view, index + 2) ?? (wordOf(view, index + 3) === "of" ? checkedAt(view, index + 4) : null);
  return of === null ? null : [of, index + 2];
}
