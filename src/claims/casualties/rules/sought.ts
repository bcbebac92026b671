import { candidatesOf, type CasualtyRule } from "../candidate.ts";
import { subjectIn } from "../grammar/clause-subject.ts";
import { countListRight } from "../grammar/lists.ts";
import { atVerbs, nounAt, tokenOf, wordOf } from "../grammar/view.ts";

const id = "en/casualties/sought";
const rescuers = /^(?:rescuers?|rescue|teams?|crews?|divers?|firefighters|relatives|families|volunteers|workers|coastguard|lifeboats?)$/u;

/** People whom rescuers look for: "rescue teams were still searching for two miners". Refused: "police are looking for two men", "rescuers searched for four hours". */
export const sought: CasualtyRule = {
  id,
  needs: new Set(["look", "search", "hunt", "looking", "searching"]),
  find: (view, found) =>
    atVerbs(view, (verb, index, item) => {
      if (!/^(?:look|search|hunt)$/u.test(verb.lemma) || verb.negated || verb.modal !== null) return [];
      const after = tokenOf(view, index + 1)?.pos === "ADV" ? index + 2 : index + 1;
      if (wordOf(view, after) !== "for") return [];
      const subject = subjectIn(view, index);
      if (!rescuers.test(view.analysis.tokens[nounAt(view, subject)?.head ?? -1]?.lower ?? "")) return [];
      const listed = countListRight(view, after + 1, "weak")?.counted ?? null;
      if (listed === null || listed.amount.max === 0 || found.some((candidate) => candidate.counted !== null && candidate.counted.tokens.start < listed.tokens.end && listed.tokens.start < candidate.counted.tokens.end)) return [];
      return candidatesOf(id, view, "missing", listed, { start: item.start, end: item.end });
    }),
};
