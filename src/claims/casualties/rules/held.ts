import { en } from "../../../language/index.ts";
import { candidatesOf, type CasualtyRule } from "../candidate.ts";
import { countPeople } from "../grammar/counted.ts";
import { nounAt, verbAt, wordOf } from "../grammar/view.ts";

const id = "en/casualties/held";
const freed = new Set(["free", "release", "rescue", "save", "return", "exchange", "swap", "liberate", "recover", "escape", "regain"]);

/** People who are captives by the noun that counts them: "fifty hostages remain in the camp". Refused: "six hostages released". */
export const held: CasualtyRule = {
  id,
  needs: new Set(["hostage", "hostages", "captive", "captives", "abductees"]),
  find: (view, found) =>
    view.items.flatMap((item, index) => {
      const group = nounAt(view, index);
      const head = view.analysis.tokens[group?.head ?? -1];
      if (group?.amount == null || head === undefined || !/^(?:hostages?|captives?|abductees)$/u.test(head.lower)) return [];
      if (view.items.some((_other, at) => freed.has(verbAt(view, at)?.lemma ?? ""))) return [];
      if (/^(?:of|for)$/u.test(wordOf(view, index - 1)) || found.some((candidate) => candidate.tokens.start < item.end && item.start < candidate.tokens.end)) return [];
      const counted = countPeople(view, index, "weak");
      return counted === null || en.thingNouns.has(head.lemma) ? [] : candidatesOf(id, view, "captured", counted, { start: group.head, end: group.head + 1 });
    }),
};
