import { en } from "../../../language/index.ts";
import { candidatesOf, type CasualtyRule } from "../candidate.ts";
import { countPeople } from "../grammar/counted.ts";
import { atCounts, nounAt, verbAt, wordOf, type SentenceView } from "../grammar/view.ts";

const id = "en/casualties/held";
const freed = new Set(["free", "release", "rescue", "save", "return", "exchange", "swap", "liberate", "recover", "escape", "regain"]);

/**
 * People who are captives by the noun that counts them: "fifty hostages remain in the camp", "prisoners were taken: nine", "ransom for nine worshippers".
 * Refused: "six hostages released", "nine prisoners rioted".
 */
export const held: CasualtyRule = {
  id,
  needs: new Set(["hostage", "hostages", "captive", "captives", "abductees", "prisoners", "prisoner", "pows", "ransom"]),
  find: (view, found) =>
    atCounts(view, (group, index, item) => {
      const head = view.analysis.tokens[group.head];
      if (head === undefined) return [];
      const taken = /^(?:prisoners?|pows?)$/u.test(head.lower) && isTaken(view, index);
      const ransomed = wordOf(view, index - 1) === "for" && view.analysis.tokens[nounAt(view, index - 2)?.head ?? -1]?.lower === "ransom";
      if (!taken && !ransomed && !/^(?:hostages?|captives?|abductees)$/u.test(head.lower)) return [];
      if (view.items.some((_other, at) => freed.has(verbAt(view, at)?.lemma ?? ""))) return [];
      if ((!ransomed && /^(?:of|for)$/u.test(wordOf(view, index - 1))) || found.some((candidate) => candidate.tokens.start < item.end && item.start < candidate.tokens.end)) return [];
      const counted = countPeople(view, index, "weak");
      return counted === null || en.thingNouns.has(head.lemma) ? [] : candidatesOf(id, view, "captured", counted, { start: group.head, end: group.head + 1 });
    }),
};

/** "took nine prisoners", "nine prisoners of war were taken". */
function isTaken(view: SentenceView, index: number): boolean {
  if (verbAt(view, index - 1)?.lemma === "take" && verbAt(view, index - 1)?.voice === "active") return true;
  const after = wordOf(view, index + 1) === "of" ? index + 3 : index + 1;
  const verb = verbAt(view, after);
  return verb?.lemma === "take" && verb.voice === "passive" && !/^(?:to|from|back|out|into)$/u.test(wordOf(view, after + 1));
}
