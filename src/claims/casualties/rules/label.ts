import type { Outcome } from "../../../core/index.ts";
import { en } from "../../../language/index.ts";
import { candidatesOf, type CasualtyRule } from "../candidate.ts";
import { countPeople } from "../grammar/counted.ts";
import { nounAt, wordOf } from "../grammar/view.ts";

const id = "en/casualties/label";

/** A state and its figure as in a list or table: "Killed: 6. Injured: 12.", "Dead – six, wounded – twelve". Refused: "Killed: the mayor's own account", "Missing – 10 days". */
export const label: CasualtyRule = {
  id,
  needs: new Set([":", "–", "—", "=", "-"]),
  find: (view) =>
    view.items.flatMap((item, index) => {
      const outcome = outcomeOf(wordOf(view, index));
      if (outcome === undefined || !/^[:–—=-]$/u.test(wordOf(view, index + 1)) || !opensEntry(wordOf(view, index - 1))) return [];
      if (nounAt(view, index + 2)?.amount == null || !(index + 3 >= view.items.length || /^[.,;)(–—-]$|^(?:and|according|in|at|per)$/u.test(wordOf(view, index + 3)))) return [];
      const counted = countPeople(view, index + 2, "weak");
      return counted?.form === "numbered" && !/^suspects?$/u.test(counted.head?.lower ?? "") ? candidatesOf(id, view, outcome, counted, { start: item.start, end: item.end }) : [];
    }),
};

const outcomeOf = (word: string): Outcome | undefined => en.outcomeAdjectives.get(word) ?? plurals.get(word);
const plurals: ReadonlyMap<string, Outcome> = new Map(Object.entries({ deaths: "killed", fatalities: "killed", injuries: "injured", casualties: "killedOrInjured", hostages: "captured", prisoners: "captured" } satisfies Record<string, Outcome>));

const opensEntry = (before: string): boolean => before === "" || /^(?:[.,;:*•·(–—-]|and|'s)$/u.test(before);
