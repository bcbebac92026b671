import { candidatesOf, type CasualtyRule } from "../candidate.ts";
import { countPeople } from "../grammar/counted.ts";
import { nounAt, verbAt, wordOf } from "../grammar/view.ts";

const id = "en/casualties/with-wounds";
const wounds = new Set(["wound", "injury", "burn", "fracture", "bullet", "shrapnel", "concussion"]);

/** People described by their wounds: "15 people with wounds of varying severity", "24 others are lying in the corridors with burns". */
export const withWounds: CasualtyRule = {
  id,
  needs: wounds,
  find: (view, found) =>
    view.items.flatMap((item, index) => {
      const bearing = verbAt(view, index)?.form === "ingParticiple" && /^(?:suffer|nurse|bear)$/u.test(verbAt(view, index)?.lemma ?? "");
      if (wordOf(view, index) !== "with" && !bearing) return [];
      const at = wordOf(view, index + 1) === "from" ? index + 2 : index + 1;
      const group = nounAt(view, at);
      if (!wounds.has(view.analysis.tokens[group?.head ?? -1]?.lemma ?? "")) return [];
      for (let before = index - 1; before >= Math.max(0, index - 7); before--) {
        const counted = nounAt(view, before)?.amount == null ? null : countPeople(view, before, "weak");
        if (counted !== null && found.some((other) => other.outcome === "killed" && other.counted !== null && other.counted.tokens.start < counted.tokens.end && counted.tokens.start < other.counted.tokens.end)) return [];
        if (counted?.form === "numbered") return candidatesOf(id, view, "injured", counted, { start: item.start, end: view.items[at]?.end ?? item.end });
        if (/^[,;.]$/u.test(wordOf(view, before))) return [];
      }
      return [];
    }),
};
