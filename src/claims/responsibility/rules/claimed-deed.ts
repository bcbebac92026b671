import { objectOf } from "../../casualties/grammar/arguments.ts";
import { nounAt, verbAt, wordOf } from "../../casualties/grammar/view.ts";
import type { ResponsibilityDraft } from "../../draft.ts";
import { behindPreposition, doerOf, headAt, isDeed, isNobody, isTold } from "../clause.ts";
import { draftOf, type Clause, type ResponsibilityRule } from "../rule.ts";

const id = "en/responsibility/claimed-deed";

/** "Islamic State claimed the attack", "the ambush was claimed by JNIM", "the blast has not been claimed", "nobody has claimed it". Refused: "the attack claimed 21 lives", "claimed the attack killed 20". */
export const claimedDeed: ResponsibilityRule = {
  id,
  words: ["claim", "admit", "acknowledge"],
  find: (clause) => clause.view.items.flatMap((_item, index) => (/^(?:claim|admit|acknowledge)$/u.test(verbAt(clause.view, index)?.lemma ?? "") ? (shortOf(clause, index) ?? active(clause, index) ?? passive(clause, index) ?? []) : [])),
};

/** "stopped short of claiming the attack", "stopped short of admitting it". */
function shortOf({ view, parties }: Clause, index: number): ResponsibilityDraft | null {
  if (wordOf(view, index - 1) !== "of" || wordOf(view, index - 2) !== "short" || verbAt(view, index - 3)?.negated === true) return null;
  const object = objectOf(view, index);
  const subject = doerOf(view, index - 3);
  const who = subject < 0 ? null : parties.at(view, subject);
  const told = object >= 0 && (isDeed(view, object, true) || headAt(view, object) === "responsibility");
  return who !== null && told ? draftOf(id, view, who, "notClaimed", [subject, object], null) : null;
}

function active({ view, parties }: Clause, index: number): ResponsibilityDraft | null {
  const verb = verbAt(view, index);
  const yet = isYetTo(view, index);
  if (verb === null || (!isTold(view, index) && !yet)) return null;
  const object = objectOf(view, index);
  if (object < 0 || !isDeed(view, object, verb.lemma === "claim") || nounAt(view, object)?.amount != null || saysMore(view, object)) return null;
  const subject = yet ? yetSubject(view, index) : doerOf(view, index);
  if (subject < 0 || isDeed(view, subject, false)) return null;
  if (isNobody(view, subject)) return draftOf(id, view, null, "notClaimed", [subject, object], null);
  const who = parties.at(view, subject);
  if (who === null || (!who.known && !/^(?:a|an|the|another)$/u.test(nounAt(view, subject)?.determiner ?? ""))) return null;
  return draftOf(id, view, who, verb.negated || yet ? "notClaimed" : "claimed", [subject, object], verb.negated || yet ? null : who);
}

/** The subject of "has" in "has yet to". */
function yetSubject(view: Clause["view"], index: number): number {
  for (let at = index - 1; at >= Math.max(0, index - 5); at--) if (nounAt(view, at) !== null) return at;
  return -1;
}

/** "has yet to claim the raid". */
const isYetTo = (view: Clause["view"], index: number): boolean => verbAt(view, index)?.form === "infinitive" && [1, 2].some((back) => wordOf(view, index - back) === "yet");

/** "claimed it was", "claimed the attack by rebels killed": a clause, no object. */
function saysMore(view: Clause["view"], object: number): boolean {
  for (let at = object + 1; at < Math.min(view.items.length, object + 8); at++) {
    const verb = verbAt(view, at);
    if (verb !== null) return verb.form === "finite" || verb.form === "pastParticiple";
    if (/^(?:[,;.—–]|and|but|after|while|as|in|through|via|saying|on)$/u.test(wordOf(view, at)) && !(wordOf(view, at) === "on" || wordOf(view, at) === "in")) return false;
  }
  return false;
}

function passive({ view, parties }: Clause, index: number): ResponsibilityDraft | null {
  const verb = verbAt(view, index);
  if (verb === null || (verb.voice !== "passive" && verb.form !== "pastParticiple") || !isTold(view, index)) return null;
  if (verb.lemma !== "claim") return null;
  const subject = verb.form === "pastParticiple" && nounAt(view, index - 1) !== null ? index - 1 : doerOf(view, index);
  if (subject < 0 || !isDeed(view, subject, false)) return null;
  if (verb.negated) return draftOf(id, view, null, "notClaimed", [subject, index], null);
  const by = behindPreposition(view, index + 1, /^by$/u);
  const who = by < 0 ? null : parties.at(view, by);
  return who === null ? null : draftOf(id, view, who, "claimed", [subject, by], who);
}
