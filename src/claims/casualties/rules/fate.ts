import { candidatesOf, type CasualtyRule } from "../candidate.ts";
import { countPeople } from "../grammar/counted.ts";
import { nounAt, verbAt, wordOf, type SentenceView } from "../grammar/view.ts";

const id = "en/casualties/fate";

/** People of whom nothing is known: "the fate of four crew members is unknown", "contact has been lost with six medics". Refused: "the fate of two bills is unknown", "contact was made with two towns". */
export const fate: CasualtyRule = {
  id,
  needs: new Set(["fate", "condition", "whereabouts", "contact", "trace", "word", "news", "sign", "heard", "known"]),
  find: (view) =>
    view.items.flatMap((item, index) => {
      const head = view.analysis.tokens[nounAt(view, index)?.head ?? -1]?.lower ?? "";
      const at = (/^(?:fate|whereabouts)$/u.test(head) || (head === "condition" && nounAt(view, index + 2)?.amount != null)) && wordOf(view, index + 1) === "of" && isUnsettled(view, index + 3) ? index + 2 : head === "contact" && verbAt(view, index + 1)?.lemma === "lose" && wordOf(view, index + 2) === "with" ? index + 3 : nothingOf(view, index);
      const counted = at < 0 ? null : countPeople(view, at, "weak");
      return counted === null ? [] : candidatesOf(id, view, "missing", counted, { start: item.start, end: item.end });
    }),
};

/** Position of the people of whom there is "no trace", "no word", or "nothing known of the fate": -1 where the words are not there. */
function nothingOf(view: SentenceView, index: number): number {
  const head = view.analysis.tokens[nounAt(view, index)?.head ?? -1]?.lower ?? "";
  const words = view.analysis.tokens.slice(view.items[index]?.start ?? 0, view.items[index]?.end ?? 0).map(({ lower }) => lower);
  if (/^(?:trace|word|news|sign)$/u.test(head) && words[0] === "no" && /^(?:of|from)$/u.test(wordOf(view, index + 1))) return index + 2;
  if (!/^(?:know|hear)$/u.test(verbAt(view, index)?.lemma ?? "") || verbAt(view, index)?.voice !== "passive" || wordOf(view, index - 1) !== "nothing" || !/^(?:of|from|about)$/u.test(wordOf(view, index + 1))) return -1;
  return /^(?:fate|whereabouts)$/u.test(view.analysis.tokens[nounAt(view, index + 2)?.head ?? -1]?.lower ?? "") ? index + 4 : index + 2;
}

/** "is unknown", "remains unclear", "is still being established", "has yet to be established". */
const isUnsettled = (view: SentenceView, at: number): boolean => isUnknown(wordOf(view, at + 1)) || (/^(?:establish|clarify|determine|investigate)$/u.test(verbAt(view, at)?.lemma ?? "") && view.analysis.tokens.slice(view.items[at]?.start ?? 0, view.items[at]?.end ?? 0).some(({ lower }) => lower === "being"));

const isUnknown = (word: string): boolean => /^(?:unknown|unclear|uncertain)$/u.test(word);
