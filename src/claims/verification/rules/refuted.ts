import { subjectOf } from "../../casualties/grammar/arguments.ts";
import { atVerbs, nounAt, tokenOf, verbAt, wordOf } from "../../casualties/grammar/view.ts";
import { checkedAt } from "../checked.ts";
import { draftOf, type Clause, type Finding, type VerificationRule } from "../rule.ts";
import { fakeWords } from "../tables/en.ts";

const id = "en/verification/refuted";

/** "The clip was not filmed at the scene", "it was filmed in 2024", "the video is fake", "debunked footage". Refused: "the video was filmed from a roof", "fake passports". */
export const refuted: VerificationRule = {
  id,
  find: (clause) =>
    atVerbs(clause.view, (_verb, index) => {
      const finding = filmed(clause, index) ?? faked(clause, index);
      return finding === null ? [] : [draftOf(id, clause.view, finding)];
    }),
};

function pictureBefore({ view, antecedentOf }: Clause, index: number): number | null {
  const subject = subjectOf(view, index);
  if (subject < 0) return null;
  if (checkedAt(view, subject) === "video") return subject;
  return /^(?:it|they|which|that|these|those|this)$/u.test(wordOf(view, subject)) && antecedentOf(subject) === "video" ? subject : null;
}

/** "was not filmed at", "was filmed in 2021": elsewhere, or long before. */
function filmed(clause: Clause, index: number): Finding | null {
  const { view } = clause;
  const verb = verbAt(view, index);
  if (verb === null || verb.voice !== "passive" || !/^(?:film|record|shoot|take|make)$/u.test(verb.lemma)) return null;
  const subject = pictureBefore(clause, index);
  if (subject === null) return null;
  if (verb.negated && verb.modal === null) return { of: "video", by: null, result: "refuted", items: [subject, Math.min(index + 2, view.items.length - 1)] };
  for (let at = index + 1; at < Math.min(view.items.length, index + 6); at++) {
    const year = /^(?:19|20)\d\d$/u.exec(tokenOf(view, at)?.lower ?? "")?.[0];
    const published = view.analysis.article.published?.value.slice(0, 4);
    if (year !== undefined && published !== undefined && Number(year) < Number(published)) return { of: "video", by: null, result: "refuted", items: [subject, at] };
  }
  return null;
}

/** "is fake", "has been debunked", "was shown to be staged". */
function faked(clause: Clause, index: number): Finding | null {
  const { view } = clause;
  const verb = verbAt(view, index);
  if (verb === null || verb.negated || verb.modal !== null) return null;
  const debunked = verb.lemma === "debunk" && verb.voice === "passive";
  const adjective = verb.lemma === "be" && (fakeWords.has(wordOf(view, index + 1)) || (nounAt(view, index + 1) !== null && /^(?:fake|fakes|forgery|fabrication)$/u.test(view.analysis.tokens[nounAt(view, index + 1)?.head ?? -1]?.lower ?? "")));
  const made = verb.voice === "passive" && /^(?:fabricate|doctor|manipulate|forge)$/u.test(verb.lemma);
  if (!debunked && !adjective && !made) return null;
  const subject = pictureBefore(clause, index);
  return subject === null ? null : { of: "video", by: null, result: "refuted", items: [subject, adjective ? index + 1 : index] };
}
