import { candidatesOf, type CasualtyRule } from "../candidate.ts";
import { countPeople } from "../grammar/counted.ts";
import { atCounts, nounAt, tokenOf, wordOf, type SentenceView } from "../grammar/view.ts";

const id = "en/casualties/in-care";
const staff = /^(?:doctor|nurse|surgeon|medic|worker|staff|employee|visitor|paramedic|volunteer|specialist|bed|official|relative|guard|officer|policeman|soldier|journalist)$/u;

/**
 * People whom only the place or state tells: "12 in hospital", "three still in intensive care", "one on life support", "leaving two dead and five in a serious condition".
 * Refused: "six doctors in hospital", "ten beds in intensive care", "two men in prison".
 */
export const inCare: CasualtyRule = {
  id,
  needs: new Set(["hospital", "hospitals", "condition", "care", "surgery", "support", "treatment", "ventilator", "icu", "critical"]),
  find: (view, found) =>
    atCounts(view, (group, index, item) => {
      const { tokens } = view.analysis;
      if (staff.test(tokens[group.head]?.lemma ?? "")) return [];
      const at = tokenOf(view, index + 1)?.pos === "ADV" ? index + 2 : index + 1;
      const last = careAt(view, at);
      const counted = last < 0 ? null : countPeople(view, index, "weak");
      if (counted?.form !== "numbered" || counted.amount.max === 0 || found.some((other) => other.counted !== null && other.counted.tokens.start < item.end && item.start < other.counted.tokens.end)) return [];
      return candidatesOf(id, view, "injured", counted, { start: view.items[at]?.start ?? item.end, end: view.items[last]?.end ?? item.end });
    }),
};

/** Last item of "in hospital", "in a serious condition", "on life support", "under treatment"; -1 where none stands at `at`. */
function careAt(view: SentenceView, at: number): number {
  const head = view.analysis.tokens[nounAt(view, at + 1)?.head ?? view.items[at + 1]?.start ?? -1]?.lower ?? "";
  switch (wordOf(view, at)) {
    case "in":
      return /^(?:hospitals?|condition|care|surgery|icu|coma)$/u.test(head) ? at + 1 : -1;
    case "on":
      return /^(?:support|ventilators?)$/u.test(head) ? at + 1 : -1;
    case "under":
      return head === "treatment" ? at + 1 : -1;
    default:
      return -1;
  }
}
