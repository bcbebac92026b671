import { nounAt, verbAt, wordOf, type SentenceView } from "../../casualties/grammar/view.ts";
import type { ResponsibilityDraft } from "../../draft.ts";
import { behindPreposition, doerOf, headAt, isDeed, isNobody, joinedSubjects } from "../clause.ts";
import { harmedBy } from "../harm.ts";
import { draftOf, type Clause, type ResponsibilityRule } from "../rule.ts";
import { fights } from "./rebutted.ts";

const id = "en/responsibility/silence";

/** "Kyiv has neither confirmed nor denied", "Israel did not comment on the strike", "the attack has gone unclaimed", "it is not clear who was behind it". Refused: "the club declined to comment", "it is not clear when". */
export const silence: ResponsibilityRule = {
  id,
  words: ["comment", "commented", "silent", "unclaimed", "who", "neither", "nothing"],
  find: (clause) => clause.view.items.flatMap((_item, index) => unclaimed(clause, index) ?? unknownDoer(clause, index) ?? noComment(clause, index)),
};

/** "The attack has gone unclaimed", "responsibility for the blast remained unclaimed". */
function unclaimed({ view }: Clause, index: number): readonly ResponsibilityDraft[] | null {
  const verb = verbAt(view, index);
  if (verb === null || wordOf(view, index + 1) !== "unclaimed") return null;
  const subject = doerOf(view, index);
  return subject >= 0 && (isDeed(view, subject, true) || headAt(view, subject) === "responsibility") ? [draftOf(id, view, null, "notClaimed", [subject, index + 1], null)] : null;
}

/** "It was not immediately clear who was behind the shooting", "who carried out the attack is unknown". */
function unknownDoer({ view }: Clause, index: number): readonly ResponsibilityDraft[] | null {
  if (wordOf(view, index) !== "who") return null;
  const verb = verbAt(view, index + 1);
  const behind = verb?.lemma === "be" && ((wordOf(view, index + 2) === "behind" && isDeed(view, index + 3, true)) || wordOf(view, index + 2) === "responsible");
  const object = verb === null || behind ? -1 : harmedBy(view, index + 1);
  if (!behind && object < 0) return null;
  for (let at = index - 1; at >= Math.max(0, index - 4); at--) {
    const before = verbAt(view, at);
    if (before === null) continue;
    const unclear = before.negated && /^(?:be|know|say)$/u.test(before.lemma);
    return unclear || (before.lemma === "be" && /^(?:unclear|unknown)$/u.test(wordOf(view, at + 1))) || before.lemma === "remain" ? [draftOf(id, view, null, "notClaimed", [at, behind ? index + 2 : object], null)] : null;
  }
  return null;
}

/** A party to the fighting that says nothing: of the deed, or of nothing named. */
function noComment({ view, parties }: Clause, index: number): readonly ResponsibilityDraft[] {
  const last = silent(view, index);
  if (last < 0) return [];
  const subject = subjectOfSilence(view, index);
  if (subject < 0 || isNobody(view, subject)) return [];
  return joinedSubjects(view, subject).flatMap((each) => {
    const who = parties.at(view, each);
    return who !== null && fights(who) && who.known ? [draftOf(id, view, who, "notClaimed", [each, last], null)] : [];
  });
}

/** Last item of the words of silence that begin with the verb at `index`; -1 where there are none. */
function silent(view: SentenceView, index: number): number {
  const verb = verbAt(view, index);
  if (verb === null) return -1;
  const declined = verb.form === "infinitive" && /^(?:decline|refuse)$/u.test(verbAt(view, index - 1)?.lemma ?? "");
  if (verb.lemma === "comment" && (verb.negated || declined)) return on(view, index + 1, index);
  if (verb.lemma === "make" && verb.negated && headAt(view, index + 1) === "comment") return on(view, index + 2, index + 1);
  if (verb.lemma === "say" && headAt(view, index + 1) === "nothing") return on(view, index + 2, index + 1);
  if (/^(?:confirm|acknowledge|admit)$/u.test(verb.lemma) && wordOf(view, index - 1) === "neither" && wordOf(view, index + 1) === "nor") return index + 2;
  return (verb.lemma === "remain" || verb.lemma === "be") && wordOf(view, index + 1) === "silent" ? on(view, index + 2, index + 1) : -1;
}

/** "on the strike", "about it"; nothing said of what; -1 where it is of something else. */
function on(view: SentenceView, index: number, last: number): number {
  const of = behindPreposition(view, index, /^(?:on|about|over)$/u);
  return of < 0 ? last : isDeed(view, of, true) || /^(?:reports?|claims?|accusations?|allegations?)$/u.test(headAt(view, of)) ? of : -1;
}

function subjectOfSilence(view: SentenceView, index: number): number {
  const direct = doerOf(view, index);
  if (direct >= 0) return direct;
  for (let at = index - 1; at >= Math.max(0, index - 5); at--) if (nounAt(view, at) !== null) return at;
  return -1;
}
