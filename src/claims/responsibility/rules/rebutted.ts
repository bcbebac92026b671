import { nounAt, tokenOf, verbAt, wordOf } from "../../casualties/grammar/view.ts";
import type { ResponsibilityDraft } from "../../draft.ts";
import { behindPreposition, doerOf, headAt, isDeed, joinedSubjects, pastNot } from "../clause.ts";
import { employerAt } from "../employers.ts";
import { harmedBy } from "../harm.ts";
import type { Party } from "../parties.ts";
import { draftOf, type Clause, type ResponsibilityRule } from "../rule.ts";

const id = "en/responsibility/rebutted";

/** "Khartoum says the accusation is baseless", "it was not involved", "it was not our drone", "the drone did not belong to Belarus", "neither the army nor the rebels fired the missile". Refused: "the claim of 20 dead is false", "police were not involved in the crash". */
export const rebutted: ResponsibilityRule = {
  id,
  words: ["involve", "call", "accusation", "accusations", "allegation", "allegations", "charge", "charges", "involved", "belong", "neither", "our", "ours"],
  find: (clause) => clause.view.items.flatMap((_item, index) => baseless(clause, index) ?? calledFalse(clause, index) ?? notInvolved(clause, index) ?? notOurs(clause, index) ?? neither(clause, index)),
};

/** A party to the fighting: an armed group, a military, a state. */
export const fights = (who: Party): boolean => who.kind === "armedGroup" || who.kind === "military" || (who.kind === "government" && who.side !== null);

function baseless({ view, speakerOf }: Clause, index: number): readonly ResponsibilityDraft[] | null {
  const verb = verbAt(view, index);
  if (verb?.lemma !== "be" || verb.negated || !/^(?:baseless|false|untrue|unfounded|groundless|absurd|ridiculous|fabricated|nonsense|slanderous|lies)$/u.test(wordOf(view, index + 1))) return null;
  const subject = doerOf(view, index);
  if (subject < 0 || !/^(?:accusations?|allegations?|charges?)$/u.test(headAt(view, subject))) return null;
  const speaker = speakerOf(index);
  return speaker !== null && fights(speaker) ? [draftOf(id, view, speaker, "denied", [subject, index + 1], speaker)] : null;
}

/** "called the accusations a fabrication". */
function calledFalse({ view, parties }: Clause, index: number): readonly ResponsibilityDraft[] | null {
  if (!/^(?:call|describe|brand|label)$/u.test(verbAt(view, index)?.lemma ?? "") || !/^(?:accusations?|allegations?|charges?)$/u.test(headAt(view, index + 1))) return null;
  const { tokens } = view.analysis;
  const behind = tokens.slice(view.items[index + 1]?.end ?? 0, (view.items[index + 1]?.end ?? 0) + 7).some(({ lower }) => /^(?:baseless|false|fabrications?|lies?|propaganda|untrue|unfounded|absurd|nonsense|slander|fiction)$/u.test(lower));
  const subject = behind ? doerOf(view, index) : -1;
  const who = subject < 0 ? null : (employerAt(view, parties, subject) ?? parties.at(view, subject));
  return who !== null && fights(who) ? [draftOf(id, view, who, "denied", [subject, index + 1], who)] : null;
}

/** "was not involved", "is not involved in the attack": the subject, or the speaker where the subject is "it". */
function notInvolved({ view, parties, speakerOf }: Clause, index: number): readonly ResponsibilityDraft[] | null {
  const verb = verbAt(view, index);
  const involved = verb?.lemma === "involve" ? index : verb?.lemma === "be" && wordOf(view, pastNot(view, index + 1)) === "involved" ? pastNot(view, index + 1) : -1;
  if (verb === null || involved < 0 || verb.modal !== null) return null;
  const of = behindPreposition(view, involved + 1, /^in$/u);
  if (of >= 0 && !isDeed(view, of, true)) return null;
  const subject = doerOf(view, index);
  if (subject < 0) return null;
  const named = /^(?:it|they|we|he)$/u.test(wordOf(view, subject)) ? null : parties.at(view, subject);
  const speaker = speakerOf(index);
  const who = named ?? speaker;
  if (who === null || !fights(who)) return null;
  if (verb.negated) return [draftOf(id, view, who, "denied", [subject, of < 0 ? involved : of], speaker ?? who)];
  return of >= 0 && named !== null && speaker !== null && speaker.name !== named.name ? [draftOf(id, view, named, "accused", [subject, of], speaker)] : null;
}

/** "It was not our drone", "the missile was not ours", "the drone did not belong to Belarus". */
function notOurs({ view, parties, speakerOf }: Clause, index: number): readonly ResponsibilityDraft[] | null {
  const verb = verbAt(view, index);
  if (verb?.negated !== true) return null;
  const subject = doerOf(view, index);
  if (verb.lemma === "belong") {
    const to = behindPreposition(view, index + 1, /^to$/u);
    const who = to < 0 || subject < 0 || !isWeapon(headAt(view, subject)) ? null : parties.at(view, to);
    return who !== null && (fights(who) || who.known) ? [draftOf(id, view, who, "denied", [subject, to], speakerOf(index) ?? who)] : null;
  }
  if (verb.lemma !== "be") return null;
  const at = pastNot(view, index + 1);
  const ours = wordOf(view, at) === "ours" || (nounAt(view, at)?.determiner === "our" && isWeapon(headAt(view, at)));
  const speaker = ours ? speakerOf(index) : null;
  return speaker !== null && fights(speaker) ? [draftOf(id, view, speaker, "denied", [subject < 0 ? index : subject, at], speaker)] : null;
}

const isWeapon = (head: string): boolean => /^(?:drone|missile|rocket|bomb|shell|jet|plane|aircraft|munition|projectile|attack|strike|operation|men|fighters|soldiers|troops)s?$/u.test(head);

/** "Neither the army nor the rebels fired the missile": denied of both. */
function neither({ view, parties, speakerOf }: Clause, index: number): readonly ResponsibilityDraft[] {
  const object = harmedBy(view, index);
  const subject = object < 0 ? -1 : doerOf(view, index);
  if (subject < 0 || wordOf(view, subject - 1) !== "nor") return [];
  const subjects = joinedSubjects(view, subject);
  const first = subjects[0] ?? subject;
  if (tokenOf(view, first)?.lower !== "neither" && wordOf(view, first - 1) !== "neither") return [];
  return subjects.flatMap((each) => {
    const who = parties.at(view, each);
    return who !== null && fights(who) ? [draftOf(id, view, who, "denied", [each, object], speakerOf(index) ?? who)] : [];
  });
}

