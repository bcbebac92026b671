import { nounAt, tokenOf, verbAt, wordOf } from "../../casualties/grammar/view.ts";
import { checkedAt } from "../checked.ts";
import { draftOf, type VerificationRule } from "../rule.ts";

const id = "en/verification/purporting";

/** "A video purporting to show the strike", "footage that purports to show", "a clip purportedly filmed from a drone". Refused: "purporting to be an officer". */
export const purporting: VerificationRule = {
  id,
  needs: ({ lower, lemma }) => lower.startsWith("purport") || lemma === "purport",
  find: ({ view }) =>
    view.items.flatMap((_item, index) => {
      const word = tokenOf(view, index)?.lower ?? "";
      const verb = verbAt(view, index);
      const purports = verb?.lemma === "purport" || /^purport(?:ed|ing|s|edly)?$/u.test(word) || (verb !== null && view.analysis.tokens.slice(verb.tokens.start, verb.tokens.end).some((token) => token.lower === "purportedly"));
      const thing = nounAt(view, index);
      if (thing !== null && view.analysis.tokens.slice(thing.tokens.start, thing.tokens.end).some((token) => token.lower === "purported") && checkedAt(view, index) === "video") return [draftOf(id, view, { of: "video", by: null, result: "unverified", items: [index, index] })];
      if (!purports || thing !== null) return [];
      for (let at = index - 1; at >= Math.max(0, index - 3); at--) {
        if (checkedAt(view, at) === "video") return [draftOf(id, view, { of: "video", by: null, result: "unverified", items: [at, index] })];
        if (nounAt(view, at) !== null && !/^(?:which|that)$/u.test(wordOf(view, at))) return [];
      }
      return [];
    }),
};
