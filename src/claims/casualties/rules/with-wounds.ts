import { candidatesOf, type CasualtyRule } from "../candidate.ts";
import { countPeople } from "../grammar/counted.ts";
import { nounAt, wordOf } from "../grammar/view.ts";

const id = "en/casualties/with-wounds";
const wounds = new Set(["wound", "injury", "burn", "fracture", "bullet", "shrapnel", "concussion"]);

/** People described by their wounds: "15 people with wounds of varying severity", "24 others are lying in the corridors with burns". */
export const withWounds: CasualtyRule = {
  id,
  find: (view) =>
    view.items.flatMap((item, index) => {
      if (wordOf(view, index) !== "with") return [];
      const group = nounAt(view, index + 1);
      if (!wounds.has(view.analysis.tokens[group?.head ?? -1]?.lemma ?? "")) return [];
      for (let at = index - 1; at >= Math.max(0, index - 7); at--) {
        const counted = nounAt(view, at)?.amount == null ? null : countPeople(view, at, "weak");
        if (counted?.form === "numbered") return candidatesOf(id, view, "injured", counted, { start: item.start, end: view.items[index + 1]?.end ?? item.end });
        if (/^[,;.]$/u.test(wordOf(view, at))) return [];
      }
      return [];
    }),
};
