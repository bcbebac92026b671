import { nounAt, verbAt, wordOf, type SentenceView } from "../../casualties/grammar/view.ts";
import { checkedAt } from "../checked.ts";
import { draftOf, type VerificationRule } from "../rule.ts";
import { unverifiedWords } from "../tables/en.ts";

const id = "en/verification/unverified-thing";

/** "The unverified video", "unconfirmed figures of 30 dead". Refused: "unconfirmed speculation about a visit". */
export const unverifiedThing: VerificationRule = {
  id,
  find: ({ view }) =>
    view.items.flatMap((item, index) => {
      if (nounAt(view, index) === null) return adjective(view, index);
      const of = checkedAt(view, index);
      if (of === null || of === "identity" || of === "time") return [];
      const { tokens } = view.analysis;
      for (let at = item.start; at < item.end; at++) {
        const word = tokens[at]?.lower ?? "";
        if (!unverifiedWords.has(word)) continue;
        if (of === "toll" && word === "unconfirmed" && !hasNumber(view, index)) return [];
        return [draftOf(id, view, { of, by: null, result: "unverified", items: [index, index] })];
      }
      return [];
    }),
};

/** "The footage remains unverified", "the figures are unconfirmed". */
function adjective(view: SentenceView, index: number): ReturnType<VerificationRule["find"]> {
  if (!unverifiedWords.has(wordOf(view, index)) || !/^(?:be|remain|stay)$/u.test(verbAt(view, index - 1)?.lemma ?? "")) return [];
  const of = checkedAt(view, index - 2);
  return of === null ? [] : [draftOf(id, view, { of, by: null, result: "unverified", items: [index - 2, index] })];
}

const hasNumber = (view: SentenceView, index: number): boolean => view.items.slice(index, index + 10).some((_item, ahead) => nounAt(view, index + ahead)?.amount != null);
