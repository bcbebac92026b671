import { objectOf } from "../../casualties/grammar/arguments.ts";
import { nounAt, tokenOf, verbAt, wordOf } from "../../casualties/grammar/view.ts";
import type { ResponsibilityDraft } from "../../draft.ts";
import { behindPreposition, doerOf, isDeed, isNobody, isTold, phraseLast } from "../clause.ts";
import { draftOf, type Clause, type ResponsibilityRule } from "../rule.ts";

const id = "en/responsibility/claimed-responsibility";

/** "JNIM claimed responsibility", "Kyiv has not taken responsibility", "no group claimed credit", "responsibility was claimed by the BLA". Refused: "claimed that", "bears responsibility for its people". */
export const claimedResponsibility: ResponsibilityRule = {
  id,
  words: ["responsibility", "credit"],
  find: (clause) => clause.view.items.flatMap((_item, index) => active(clause, index) ?? passive(clause, index) ?? []),
};

const taking = /^(?:claim|take|assume|accept|admit|acknowledge|own)$/u;

function isResponsibility(clause: Clause, index: number): boolean {
  const group = nounAt(clause.view, index);
  return group !== null && /^(?:responsibility|credit)$/u.test(clause.view.analysis.tokens[group.head]?.lower ?? "");
}

function active({ view, parties, ...rest }: Clause, index: number): ResponsibilityDraft | null {
  const verb = verbAt(view, index);
  if (verb === null || !taking.test(verb.lemma) || verb.modal !== null) return null;
  const object = objectOf(view, index);
  if (object < 0 || !isResponsibility({ view, parties, ...rest }, object)) return null;
  if (view.analysis.tokens[nounAt(view, object)?.head ?? -1]?.lower === "credit" && !/^(?:claim|take)$/u.test(verb.lemma)) return null;
  if (verb.lemma !== "claim" && wordOf(view, object + 1) === "for" && !isDeed(view, object + 2, true)) return null;
  const subject = doerOf(view, index);
  if (subject < 0) return null;
  const last = wordOf(view, object + 1) === "for" ? phraseLast(view, object) : object;
  if (isNobody(view, subject)) return draftOf(id, view, null, "notClaimed", [subject, last], null);
  const who = parties.at(view, subject);
  if (who === null || !mayClaim(who.known, tokenOf(view, subject)?.lower ?? "")) return null;
  const refused = verb.negated || /^(?:stopped|declined|refused|yet|fell)$/u.test(wordOf(view, index - 1)) || isYetTo(view.analysis.tokens.slice(verb.tokens.start - 2, verb.tokens.start).map((token) => token.lower));
  if (verb.form === "infinitive" && !refused) return null;
  return draftOf(id, view, who, refused ? "notClaimed" : "claimed", [subject, last], refused ? null : who);
}

const isYetTo = (before: readonly string[]): boolean => before.includes("yet");

/** A statement or video claims nothing by itself; the group behind it does. */
const mayClaim = (known: boolean, first: string): boolean => known || /^(?:a|an|the|another|one)$/u.test(first);

function passive({ view, parties }: Clause, index: number): ResponsibilityDraft | null {
  const verb = verbAt(view, index);
  if (verb === null || verb.voice !== "passive" || !/^(?:claim|take|accept|admit)$/u.test(verb.lemma) || !isTold(view, index)) return null;
  const subject = doerOf(view, index);
  if (subject < 0 || !/^responsibility$/u.test(view.analysis.tokens[nounAt(view, subject)?.head ?? -1]?.lower ?? "")) return null;
  const by = behindPreposition(view, index + 1, /^by$/u);
  const who = by < 0 ? null : parties.at(view, by);
  if (who !== null && !verb.negated) return draftOf(id, view, who, "claimed", [subject, by], who);
  return verb.negated ? draftOf(id, view, null, "notClaimed", [subject, index], null) : null;
}
