import { subjectOf } from "../../casualties/grammar/arguments.ts";
import { nounAt, verbAt, wordOf, type SentenceView } from "../../casualties/grammar/view.ts";
import { checkedNouns, evidenceOfWeapons } from "../tables/en.ts";
import { checkerAt, checkerBefore } from "../checked.ts";
import { draftOf, type Clause, type Finding, type VerificationRule } from "../rule.ts";

const id = "en/verification/weapon-evidence";

/** "Fragments were consistent with a 122mm rocket", "experts identified the remnants as those of a cruise missile", "serial numbers matched those of Shahed drones", "the crater pointed to an air-dropped bomb". Refused: "the story was consistent with his account". */
export const weaponEvidence: VerificationRule = {
  id,
  find: (clause) =>
    clause.view.items.flatMap((_item, index) => {
      const finding = consistent(clause, index) ?? identified(clause, index);
      return finding === null ? [] : [draftOf(id, clause.view, finding)];
    }),
};

const headOf = (view: SentenceView, index: number): string => view.analysis.tokens[nounAt(view, index)?.head ?? -1]?.lower ?? "";

/** First item of a weapon within a few items of `from`; -1 where none is named. */
function weaponAt(view: SentenceView, from: number): number {
  for (let at = from; at < Math.min(view.items.length, from + 6); at++) {
    if (checkedNouns.get(headOf(view, at)) === "weapon" || /^(?:bombs?|mortars?|mines?|artillery|rounds?|grenades?|bullets?)$/u.test(headOf(view, at))) return at;
    if (/^[.;]$/u.test(wordOf(view, at)) || (verbAt(view, at) !== null && at > from)) return -1;
  }
  return -1;
}

/** The subject is evidence, or "they" and "it" in a sentence about evidence. */
function isEvidence(view: SentenceView, subject: number): boolean {
  if (evidenceOfWeapons.has(headOf(view, subject)) || evidenceOfWeapons.has(headOf(view, subject + 2))) return true;
  if (!/^(?:they|it|these|this|which|that)$/u.test(wordOf(view, subject))) return false;
  return view.items.slice(0, subject).some((_item, at) => evidenceOfWeapons.has(headOf(view, at)));
}

function consistent({ view, speakerOf }: Clause, index: number): Finding | null {
  const verb = verbAt(view, index);
  if (verb === null || verb.negated || verb.modal !== null) return null;
  const adjective = verb.lemma === "be" && /^(?:consistent|compatible)$/u.test(wordOf(view, index + 1)) ? index + 2 : -1;
  const matching = /^(?:match|resemble)$/u.test(verb.lemma) ? index + 1 : /^(?:point|come|belong|correspond)$/u.test(verb.lemma) && /^(?:to|from)$/u.test(wordOf(view, index + 1)) ? index + 2 : -1;
  const from = Math.max(adjective, matching);
  const weapon = from < 0 ? -1 : weaponAt(view, from);
  const subject = weapon < 0 ? -1 : subjectOf(view, index);
  if (subject < 0 || !isEvidence(view, subject)) return null;
  return { of: "weapon", by: speakerOf(index)?.actor ?? null, result: "verified", items: [subject, weapon] };
}

/** "identified the remnants as those of a Kh-101 cruise missile". */
function identified({ view, parties }: Clause, index: number): Finding | null {
  const verb = verbAt(view, index);
  if (verb === null || verb.negated || verb.modal !== null || !/^(?:identify|recognise|recognize)$/u.test(verb.lemma)) return null;
  const passive = verb.voice === "passive";
  const subject = checkerBefore(view, index);
  const thing = passive ? subject : index + 1;
  if (thing < 0 || !(evidenceOfWeapons.has(headOf(view, thing)) || checkedNouns.get(headOf(view, thing)) === "weapon")) return null;
  for (let at = index + 1; at < Math.min(view.items.length, index + 5); at++) {
    const weapon = wordOf(view, at) === "as" ? weaponAt(view, at + 1) : -1;
    if (weapon >= 0) return { of: "weapon", by: passive || subject < 0 ? null : checkerAt(view, subject, parties), result: "verified", items: [subject < 0 ? index : subject, weapon] };
  }
  return null;
}
