import { subjectOf } from "../../casualties/grammar/arguments.ts";
import { atVerbs, nounAt, tokenOf, verbAt, wordOf, type SentenceView } from "../../casualties/grammar/view.ts";
import { checkedAt, checkerAt, checkerBefore, isDesk } from "../checked.ts";
import { draftOf, type Clause, type Finding, type VerificationRule } from "../rule.ts";

const id = "en/verification/what-pictures-show";

/** "The clip was filmed at the eastern gate, BBC Verify established", "the video does not show the attack", "dated from 2019", "images reviewed by a desk confirm that a hangar was hit", "was contradicted by a video". Refused: "the video shows a street". */
export const whatPicturesShow: VerificationRule = {
  id,
  find: (clause) =>
    atVerbs(clause.view, (_verb, index) => {
      const finding = established(clause, index) ?? notShown(clause, index) ?? dated(clause, index) ?? reviewed(clause, index) ?? contradicted(clause, index);
      return finding === null ? [] : [draftOf(id, clause.view, finding)];
    }),
};

const isMedia = ({ view, parties }: Clause, index: number): boolean => isDesk(view, index) || /^(?:media|ngo|un)$/u.test(parties.at(view, index)?.kind ?? "");

/** "BBC Verify established that the clip was filmed at …". */
function established(clause: Clause, index: number): Finding | null {
  const { view, parties } = clause;
  const verb = verbAt(view, index);
  if (verb === null || verb.negated || verb.modal !== null || !/^(?:establish|find|conclude|determine|confirm)$/u.test(verb.lemma) || wordOf(view, index + 1) !== "that" || checkedAt(view, index + 2) !== "video") return null;
  const filmed = verbAt(view, index + 3);
  if (filmed === null || filmed.negated || !/^(?:film|record|shoot|take)$/u.test(filmed.lemma) || !/^(?:at|in|near|outside|inside|on|from)$/u.test(wordOf(view, index + 4))) return null;
  const subject = checkerBefore(view, index);
  return subject >= 0 && isMedia(clause, subject) ? { of: "place", by: checkerAt(view, subject, parties), result: "verified", items: [subject, Math.min(index + 5, view.items.length - 1)] } : null;
}

function pictureBefore({ view, antecedentOf }: Clause, index: number): number {
  const subject = subjectOf(view, index);
  if (subject < 0) return -1;
  return checkedAt(view, subject) === "video" || (/^(?:it|they|which|that)$/u.test(wordOf(view, subject)) && antecedentOf(subject) === "video") ? subject : -1;
}

/** "The video does not show the attack", where somebody says so. */
function notShown(clause: Clause, index: number): Finding | null {
  const { view, speakerOf } = clause;
  const verb = verbAt(view, index);
  if (verb?.negated !== true || verb.modal !== null || !/^(?:show|depict)$/u.test(verb.lemma) || !/^(?:attack|strike|explosion|blast|scene|incident|shooting|raid|bombing)s?$/u.test(view.analysis.tokens[nounAt(view, index + 1)?.head ?? -1]?.lower ?? "")) return null;
  const subject = pictureBefore(clause, index);
  const speaker = speakerOf(index);
  return subject < 0 ? null : { of: "video", by: speaker?.actor ?? null, result: "refuted", items: [subject, index + 1] };
}

/** "The video dated from 2019", "dates back to 2021". */
function dated(clause: Clause, index: number): Finding | null {
  const { view, speakerOf } = clause;
  if (verbAt(view, index)?.lemma !== "date") return null;
  const subject = pictureBefore(clause, index);
  const published = Number(view.analysis.article.published?.value.slice(0, 4) ?? Number.NaN);
  for (let at = index + 1; subject >= 0 && at < Math.min(view.items.length, index + 5); at++) {
    const year = Number(/^(?:19|20)\d\d$/u.exec(tokenOf(view, at)?.lower ?? "")?.[0] ?? Number.NaN);
    if (year < published) return { of: "video", by: speakerOf(index)?.actor ?? null, result: "refuted", items: [subject, at] };
  }
  return null;
}

/** "Satellite images reviewed by the desk confirm that a hangar was hit": who reviewed them found the place. */
function reviewed(clause: Clause, index: number): Finding | null {
  const { view, parties } = clause;
  const verb = verbAt(view, index);
  if (verb === null || verb.negated || verb.modal !== null || !/^(?:confirm|show|indicate)$/u.test(verb.lemma)) return null;
  for (let at = index - 1; at >= Math.max(1, index - 4); at--) {
    if (wordOf(view, at) !== "by" || !/^(?:review|analyse|analyze|examine|verify|obtain)$/u.test(verbAt(view, at - 1)?.lemma ?? "") || checkedAt(view, at - 2) !== "video") continue;
    const satellite = view.analysis.tokens.slice(nounAt(view, at - 2)?.tokens.start ?? 0, nounAt(view, at - 2)?.tokens.end ?? 0).some(({ lower }) => lower === "satellite");
    return satellite && verb.lemma === "confirm" ? { of: "place", by: checkerAt(view, at + 1, parties), result: "verified", items: [at - 2, index] } : null;
  }
  return null;
}

/** "The governor's account was contradicted by a video". */
function contradicted({ view }: Clause, index: number): Finding | null {
  const verb = verbAt(view, index);
  if (verb?.voice !== "passive" || verb.negated || !/^(?:contradict|disprove|refute|debunk)$/u.test(verb.lemma) || wordOf(view, index + 1) !== "by" || !isProof(view, index + 2)) return null;
  const subject = subjectOf(view, index);
  const of = subject < 0 ? null : checkedAt(view, subject);
  return of === null ? null : { of, by: null, result: "refuted", items: [subject, index + 2] };
}

const isProof = (view: SentenceView, index: number): boolean => checkedAt(view, index) === "video" || /^(?:evidence|witnesses|testimony|documents|data|records|imagery)$/u.test(view.analysis.tokens[nounAt(view, index)?.head ?? -1]?.lower ?? "");
