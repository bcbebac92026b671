import { nounAt, verbAt, wordOf, type SentenceView } from "../../casualties/grammar/view.ts";
import { doerOf, isDeed } from "../clause.ts";
import type { Party } from "../parties.ts";
import { draftOf, type Clause, type ResponsibilityRule } from "../rule.ts";

const id = "en/responsibility/doing";

/** "The attack was its work", "the blast was the work of separatists", "the army is to blame". Refused: "the drought is to blame", "the mural was the work of a painter". */
export const doing: ResponsibilityRule = {
  id,
  words: ["work", "doing", "handiwork", "blame"],
  find: (clause) =>
    clause.view.items.flatMap((_item, index) => {
      const { view, parties } = clause;
      const verb = verbAt(view, index);
      if (verb === null || verb.modal !== null) return [];
      const blamed = verb.lemma === "blame" && verb.form === "infinitive" && verbAt(view, index - 1)?.lemma === "be";
      if (blamed) {
        const subject = doerOf(view, index - 1);
        const who = subject < 0 || isDeed(view, subject, true) ? null : parties.at(view, subject);
        return who !== null && isParty(who) && verbAt(view, index - 1)?.negated !== true ? [draftOf(id, view, who, "accused", [subject, index], other(clause, index - 1, who))] : [];
      }
      const work = index + 1;
      if (verb.lemma !== "be" || !/^(?:work|doing|handiwork)$/u.test(view.analysis.tokens[nounAt(view, work)?.head ?? -1]?.lower ?? "")) return [];
      const subject = doerOf(view, index);
      if (subject < 0 || !isDeed(view, subject, true)) return [];
      const speaker = clause.speakerOf(index);
      if (/^(?:its|our|their)$/u.test(nounAt(view, work)?.determiner ?? "")) return speaker === null ? [] : [draftOf(id, view, speaker, verb.negated ? "denied" : "claimed", [subject, work], speaker)];
      const who = wordOf(view, work + 1) === "of" ? parties.at(view, work + 2) : null;
      return who === null || verb.negated || !(isParty(who) || isArmed(view, work + 2)) ? [] : [draftOf(id, view, who, "accused", [subject, work + 2], speaker)];
    }),
};

const isParty = (who: Party): boolean => who.kind === "armedGroup" || who.kind === "military" || (who.kind === "government" && who.side !== null);

const isArmed = (view: SentenceView, index: number): boolean => /^(?:separatists|rebels|militants|terrorists|insurgents|extremists|jihadists|gangs?|bandits|saboteurs|mercenaries|dissidents|guerrillas|militia|militias|agents)$/u.test(view.analysis.tokens[nounAt(view, index)?.head ?? -1]?.lower ?? "");

const other = (clause: Clause, index: number, who: Party): Party | null => {
  const speaker = clause.speakerOf(index);
  return speaker?.name === who.name ? null : speaker;
};
