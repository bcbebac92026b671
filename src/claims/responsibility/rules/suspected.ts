import { objectOf } from "../../casualties/grammar/arguments.ts";
import { nounAt, verbAt, wordOf, type SentenceView } from "../../casualties/grammar/view.ts";
import { doerOf, isTold } from "../clause.ts";
import { draftOf, type ResponsibilityRule } from "../rule.ts";
import { hittingVerbs } from "../tables/en.ts";

const id = "en/responsibility/suspected";

/** "Police suspect the BRN", "suspected ADF elements attacked the village", "it bears the signature of Boko Haram". Refused: "suspect a gas leak", "suspected gunmen" without a name. */
export const suspected: ResponsibilityRule = {
  id,
  words: ["suspect", "suspects", "suspected", "alleged", "signature", "hallmark", "hallmarks", "suspicion", "suspicions", "fingerprints", "stamp", "imprint"],
  find: ({ view, parties, speakerOf }) =>
    view.items.flatMap((_item, index) => {
      const verb = verbAt(view, index);
      if (verb?.lemma === "suspect" && verb.voice === "active" && isTold(view, index) && !verb.negated) {
        const object = objectOf(view, index);
        const subject = doerOf(view, index);
        const who = object < 0 ? null : parties.at(view, object);
        return who !== null && subject >= 0 && (who.kind === "armedGroup" || who.kind === "military" || who.kind === "government" || isGroupName(view, object) || (nounAt(view, object)?.determiner === "the" && nounAt(view, object)?.proper === true && who.kind === null)) && verbAt(view, object + 1) === null ? [draftOf(id, view, who, "accused", [subject, object], parties.at(view, subject))] : [];
      }
      if (verb !== null && /^(?:bear|have|carry)$/u.test(verb.lemma) && isTold(view, index) && !verb.negated) {
        const mark = objectOf(view, index);
        if (mark < 0 || !/^(?:signature|hallmark|hallmarks|fingerprints|stamp|imprint)$/u.test(view.analysis.tokens[nounAt(view, mark)?.head ?? -1]?.lower ?? "") || wordOf(view, mark + 1) !== "of") return [];
        const who = parties.at(view, mark + 2);
        const subject = doerOf(view, index);
        return who?.known === true ? [draftOf(id, view, who, "accused", [subject < 0 ? index : subject, mark + 2], null)] : [];
      }
      if (verb !== null && /^(?:fall|point)$/u.test(verb.lemma) && /^suspicions?$/u.test(view.analysis.tokens[nounAt(view, doerOf(view, index))?.head ?? -1]?.lower ?? "") && /^(?:on|to|at)$/u.test(wordOf(view, index + 1))) {
        const who = parties.at(view, index + 2);
        return who?.known === true ? [draftOf(id, view, who, "accused", [doerOf(view, index), index + 2], null)] : [];
      }
      if (verb?.lemma === "be" && !verb.negated && verb.modal === null && isPrimeSuspect(view, index + 1)) {
        const subject = doerOf(view, index);
        const who = subject < 0 ? null : parties.at(view, subject);
        return who?.known === true ? [draftOf(id, view, who, "accused", [subject, index + 1], speakerOf(subject))] : [];
      }
      const group = nounAt(view, index);
      if (group === null || !hasSuspicion(view, index) || verbAt(view, index + 1) === null) return [];
      const deed = verbAt(view, index + 1);
      const who = parties.at(view, index);
      if (deed === null || who?.kind !== "armedGroup" || deed.negated || deed.voice === "passive" || deed.form === "infinitive" || !hittingVerbs.has(deed.lemma)) return [];
      return [draftOf(id, view, who, "accused", [index, objectOf(view, index + 1) < 0 ? index + 1 : objectOf(view, index + 1)], null)];
    }),
};

/** "the prime suspect", "the main suspects". */
const isPrimeSuspect = (view: SentenceView, index: number): boolean => {
  const words = view.analysis.tokens.slice(view.items[index]?.start ?? 0, view.items[index]?.end ?? 0).map(({ lower }) => lower);
  return nounAt(view, index) !== null && /^suspects?$/u.test(words.at(-1) ?? "") && words.some((word) => /^(?:prime|main|chief|principal|likeliest|leading|key)$/u.test(word));
};

const hasSuspicion = (view: SentenceView, index: number): boolean => {
  const item = view.items[index];
  return item !== undefined && view.analysis.tokens.slice(item.start, item.end).some((token) => token.lower === "suspected" || token.lower === "alleged");
};

/** "the BRN": initials in capitals. */
const isGroupName = (view: SentenceView, index: number): boolean => /^\p{Lu}[\p{Lu}\d-]{1,6}$/u.test(view.analysis.tokens[nounAt(view, index)?.head ?? -1]?.text ?? "") && !view.analysis.capitals;
