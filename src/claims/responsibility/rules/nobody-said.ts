import { atVerbs, verbAt, wordOf } from "../../casualties/grammar/view.ts";
import { doerOf, isDeed, isNobody } from "../clause.ts";
import { draftOf, type ResponsibilityRule } from "../rule.ts";

const id = "en/responsibility/nobody-said";

/** "No group has said it was behind the attack", "nobody has said they did it", "none has admitted carrying it out". Refused: "no one said anything". */
export const nobodySaid: ResponsibilityRule = {
  id,
  words: ["no", "nobody", "none", "neither", "no-one"],
  find: ({ view }) =>
    atVerbs(view, (verb, index) => {
      if (!/^(?:say|admit|acknowledge|announce|declare|state|confess)$/u.test(verb.lemma)) return [];
      const subject = doerOf(view, index);
      if (subject < 0 || !isNobody(view, subject)) return [];
      for (let at = index + 1; at < Math.min(view.items.length, index + 10); at++) {
        const next = verbAt(view, at);
        const behind = wordOf(view, at) === "behind" && isDeed(view, at + 1, true);
        const done = next !== null && ((/^(?:carry|conduct|commit|launch|perpetrate)$/u.test(next.lemma) && [1, 2].some((ahead) => isDeed(view, at + ahead, true))) || (next.lemma === "do" && isDeed(view, at + 1, true)));
        const responsible = wordOf(view, at) === "responsible";
        if (behind || done || responsible) return [draftOf(id, view, null, "notClaimed", [subject, behind ? at + 1 : at], null)];
        if (/^[,;:]$/u.test(wordOf(view, at))) return [];
      }
      return [];
    }),
};
