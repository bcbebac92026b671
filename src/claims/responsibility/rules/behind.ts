import { nounAt, tokenOf, verbAt, wordOf, type SentenceView } from "../../casualties/grammar/view.ts";
import { doerOf, isDeed, isNobody } from "../clause.ts";
import { isRelative } from "../parties.ts";
import { draftOf, type ResponsibilityRule } from "../rule.ts";

const id = "en/responsibility/behind";

/** "said it was behind the blast", "Kabul is behind the unrest", "was responsible for the bombing", "was not behind the strike". Refused: "who was behind it is not known", "the men behind the attack". */
export const behind: ResponsibilityRule = {
  id,
  words: ["behind", "responsible"],
  find: ({ view, parties, speakerOf }) =>
    view.items.flatMap((_item, index) => {
      const place = pointer(view, index);
      if (place === null) return [];
      const verbAtIndex = verbBefore(view, index);
      const verb = verbAtIndex < 0 ? null : verbAt(view, verbAtIndex);
      if (verb === null || verb.lemma !== "be" || (verb.modal !== null && verb.modal !== "'s")) return [];
      const subject = doerOf(view, verbAtIndex);
      if (subject < 0 || isNobody(view, subject) || isRelative(wordOf(view, subject))) return [];
      // "The rebels acknowledged that they were behind it": whoever says so.
      const itself = /^(?:it|they|he|she|we)$/u.test(view.analysis.tokens[nounAt(view, subject)?.head ?? -1]?.lower ?? "") ? speakerOf(subject) : null;
      const named = parties.at(view, subject);
      const who = named?.known === true ? named : (itself ?? named);
      if (who === null || (!who.known && itself === null) || (wordOf(view, subject - 1) === "if" || wordOf(view, subject - 1) === "whether")) return [];
      if (subjectSaysNothing(view, subject)) return [];
      const negated = verb.negated || view.items.slice(verbAtIndex, index).some((item) => view.analysis.tokens[item.start]?.lower === "not");
      const alleged = allegation(view, subject);
      if (alleged >= 0) return [draftOf(id, view, who, "accused", [subject, place], parties.at(view, alleged))];
      // "denied that his members were responsible": read as a denial.
      if (/^(?:deny|reject|dismiss|refute)$/u.test(verbAt(view, subject - 2)?.lemma ?? verbAt(view, subject - 1)?.lemma ?? "")) return [];
      const speaker = speakerOf(subject);
      const own = speaker === null || speaker.name === who.name || (speaker.side !== null && speaker.side === who.side);
      const result = negated ? "denied" : own && speaker !== null ? "claimed" : "accused";
      return [draftOf(id, view, who, result, [subject, place], speaker)];
    }),
};

/** Last item of "behind the attack", "responsible for the attack"; null where no such words begin at the item. */
function pointer(view: SentenceView, index: number): number | null {
  const word = wordOf(view, index);
  if (word === "behind" && isDeed(view, index + 1, true)) return index + 1;
  return word === "responsible" && wordOf(view, index + 1) === "for" && isDeed(view, index + 2, true) ? index + 2 : null;
}

function verbBefore(view: SentenceView, index: number): number {
  for (let at = index - 1; at >= Math.max(0, index - 3); at--) {
    if (verbAt(view, at) !== null) return at;
    if (nounAt(view, at) !== null || !/^(?:ADV|PART|ADJ)$/u.test(tokenOf(view, at)?.pos ?? "")) return -1;
  }
  return -1;
}

/** "No group has said it was behind": the subject further left is nobody. */
const subjectSaysNothing = (view: SentenceView, subject: number): boolean => view.items.slice(Math.max(0, subject - 10), subject).some((_item, at) => isNobody(view, Math.max(0, subject - 10) + at));

/** "Pakistan's allegation that New Delhi is behind …": the item of the allegation; -1 where none stands before. */
function allegation(view: SentenceView, subject: number): number {
  for (let at = subject - 1; at >= Math.max(0, subject - 2); at--) {
    if (/^(?:allegations?|accusations?|claims?|charges?|assertions?|suspicions?|suggestions?)$/u.test(view.analysis.tokens[nounAt(view, at)?.head ?? -1]?.lower ?? "")) return at;
  }
  return -1;
}
