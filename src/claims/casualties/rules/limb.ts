import { candidatesOf, type CasualtyRule } from "../candidate.ts";
import { nounAt, verbAt, wordOf, type SentenceView } from "../grammar/view.ts";

const id = "en/casualties/limb";
const limbs = new Set(["leg", "legs", "arm", "arms", "hand", "hands", "foot", "feet", "eye", "eyes", "spine", "jaw", "skull", "pelvis", "fingers", "knee", "shoulder", "thigh"]);
const ruining = new Set(["amputate", "sever", "shatter", "crush", "mangle", "fracture", "smash", "pierce", "puncture", "tear", "blow", "break", "shred"]);

/** One person told by a ruined limb: "whose right leg was shattered", "her left leg was amputated", "had his arm amputated", "the bolt severed his spine". Refused: "a leg of the table was broken", "his left foot shot won the match". */
export const limb: CasualtyRule = {
  id,
  needs: limbs,
  find: (view) =>
    view.items.flatMap((item, index) => {
      const group = nounAt(view, index);
      const { tokens, text } = view.analysis;
      if (group === null || group.amount !== null || !limbs.has(tokens[group.head]?.lower ?? "") || !isOwned(view, index)) return [];
      const after = verbAt(view, index + 1);
      const before = verbAt(view, index - 1);
      const verb = after?.voice === "passive" && ruining.has(after.lemma) && after.modal === null && !after.negated ? after : before?.voice === "active" && ruining.has(before.lemma) && before.modal === null && !before.negated && before.form !== "infinitive" ? before : null;
      if (verb === null) return [];
      const span = { start: Math.min(item.start, verb.tokens.start), end: Math.max(item.end, verb.tokens.end) };
      const words = text.slice(tokens[item.start]?.start ?? 0, tokens[item.end - 1]?.end ?? 0);
      const counted = { amount: { kind: "exact", min: 1, max: 1, words }, tokens: { start: item.start, end: item.end }, head: tokens[group.head] ?? null, group: null, form: "single", additional: false, members: [], all: [] } as const;
      return candidatesOf(id, view, "injured", counted, span);
    }),
};

/** "her left leg", "whose right leg", "Mr Oda's spine". */
function isOwned(view: SentenceView, index: number): boolean {
  const group = nounAt(view, index);
  return /^(?:his|her|whose)$/u.test(group?.determiner ?? "") || wordOf(view, index - 1) === "whose" || view.analysis.tokens.slice(group?.tokens.start ?? 0, group?.head ?? 0).some(({ lower }) => lower === "'s");
}
