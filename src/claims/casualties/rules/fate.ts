import { candidatesOf, type CasualtyRule } from "../candidate.ts";
import { countPeople } from "../grammar/counted.ts";
import { nounAt, verbAt, wordOf } from "../grammar/view.ts";

const id = "en/casualties/fate";

/** People of whom nothing is known: "the fate of four crew members is unknown", "contact has been lost with six medics". Refused: "the fate of two bills is unknown", "contact was made with two towns". */
export const fate: CasualtyRule = {
  id,
  needs: new Set(["fate", "whereabouts", "contact"]),
  find: (view) =>
    view.items.flatMap((item, index) => {
      const head = view.analysis.tokens[nounAt(view, index)?.head ?? -1]?.lower ?? "";
      const at = /^(?:fate|whereabouts)$/u.test(head) && wordOf(view, index + 1) === "of" && isUnknown(wordOf(view, index + 4)) ? index + 2 : head === "contact" && verbAt(view, index + 1)?.lemma === "lose" && wordOf(view, index + 2) === "with" ? index + 3 : -1;
      const counted = at < 0 ? null : countPeople(view, at, "weak");
      return counted === null ? [] : candidatesOf(id, view, "missing", counted, { start: item.start, end: item.end });
    }),
};

const isUnknown = (word: string): boolean => /^(?:unknown|unclear|uncertain)$/u.test(word);
