import { nounAt, verbAt, wordOf, type SentenceView } from "../../casualties/grammar/view.ts";
import type { ResponsibilityDraft } from "../../draft.ts";
import { doerOf, gerundStem, headAt, isDeed, isNobody, joinedSubjects, phraseLast } from "../clause.ts";
import { employerAt } from "../employers.ts";
import { draftOf, type Clause, type ResponsibilityRule } from "../rule.ts";
import { accusableVerbs, deniable } from "../tables/en.ts";

const id = "en/responsibility/denied";

/** "Baku denied having fired", "denies any involvement", "rejected the accusation", "distanced itself from the attack", "had nothing to do with the bomb". Refused: "denied entry", "rejected the offer", "denied the report of 20 dead". */
export const denied: ResponsibilityRule = {
  id,
  words: ["deny", "reject", "dismiss", "refute", "disclaim", "disavow", "repudiate", "distance", "nothing", "part", "role", "hand", "involvement", "connection"],
  find: (clause) => clause.view.items.flatMap((_item, index) => read(clause, index)),
};

function read(clause: Clause, index: number): readonly ResponsibilityDraft[] {
  const { view } = clause;
  const verb = verbAt(view, index);
  if (verb === null || (verb.modal !== null && !verb.negated)) return [];
  switch (verb.lemma) {
    case "deny":
      return verb.negated || isNeither(view, index) || verb.form === "infinitive" && !/^(?:spoke|hurried|rushed|moved)$/u.test(wordOf(view, index - 1)) ? [] : denial(clause, index);
    case "reject":
    case "dismiss":
    case "refute":
    case "disclaim":
    case "disavow":
    case "repudiate":
      return verb.negated || verb.form === "infinitive" || verb.voice === "passive" && verb.form === "finite" ? [] : denial(clause, index);
    case "distance":
      return listed(distanced(clause, index));
    case "have":
    case "play":
      return listed(nothingToDo(clause, index));
    default:
      return [];
  }
}

const listed = (draft: ResponsibilityDraft | null): readonly ResponsibilityDraft[] => (draft === null ? [] : [draft]);

/** "has neither confirmed nor denied". */
const isNeither = (view: SentenceView, index: number): boolean => wordOf(view, index - 1) === "nor";

function denial(clause: Clause, index: number): readonly ResponsibilityDraft[] {
  const { view } = clause;
  const last = denies(view, index);
  const subject = doerOf(view, index);
  if (last < 0 || subject < 0 || isNobody(view, subject)) return [];
  if (/^(?:court|judge|judges|tribunal|prosecutor|prosecutors|jury|magistrate)$/u.test(view.analysis.tokens[nounAt(view, subject)?.head ?? -1]?.lower ?? "")) return [];
  return joinedSubjects(view, subject).flatMap((each) => {
    const who = employerAt(view, clause.parties, each) ?? clause.parties.at(view, each);
    return who?.known === true || (who !== null && /^(?:militia|group|rebels|army|movement|faction|separatists|militants)$/u.test(headAt(view, each))) ? [draftOf(id, view, who, "denied", [each, last], who)] : [];
  });
}

/** Last item of what is denied, where it is a part in the deed; -1 otherwise. */
function denies(view: SentenceView, index: number): number {
  const deny = verbAt(view, index)?.lemma === "deny";
  for (let at = index + 1; at < Math.min(view.items.length, index + 6); at++) {
    const verb = verbAt(view, at);
    const group = nounAt(view, at);
    if (verb !== null) {
      if (!deny) return -1;
      if (verb.form === "finite" && !/ing$/u.test(view.analysis.tokens[verb.tokens.start]?.lower ?? "")) return at === index + 1 ? -1 : own(view, index, at) ? at : -1;
      if (/^be(?:ing)?$/u.test(verb.lemma) || verb.lemma === "have") return /^(?:behind|responsible|involved)$/u.test(wordOf(view, at + 1)) ? at + 1 : -1;
      return accusableVerbs.has(verb.lemma) && verb.voice === "active" ? (nounAt(view, at + 1) === null ? at : at + 1) : -1;
    }
    if (group === null && at > index + 3) return -1;
    if (group === null) continue;
    const head = view.analysis.tokens[group.head];
    if (head === undefined) return -1;
    if (/^(?:any|none|one|some)$/u.test(head.lower) && wordOf(view, at + 1) === "of") continue;
    if (deniable.has(head.lower) || deniable.has(head.lemma)) {
      if (/^(?:claims?|reports?|suggestions?|links?|part|hand|role|knowledge)$/u.test(head.lower)) {
        if (/^(?:part|hand|role|links?|knowledge)$/u.test(head.lower)) return /^(?:in|to|of|with)$/u.test(wordOf(view, at + 1)) || view.items[at + 2] === undefined ? phraseLast(view, at) : -1;
        return deny ? -1 : claimOfDeed(view, at);
      }
      return phraseLast(view, at);
    }
    if (head.pos === "PRON" && head.lower === "it") return deny && verbAt(view, at + 1) === null ? at : deny && own(view, index, at + 1) ? at + 1 : -1;
    if (deny && verbAt(view, at + 1) !== null && own(view, index, at + 1)) return at + 1;
    if (/ing$/u.test(view.analysis.tokens[group.tokens.start]?.lower ?? "") && deny) return accusableVerbs.has(gerundStem(view.analysis.tokens[group.tokens.start]?.lower ?? "", accusableVerbs)) ? at : -1;
    return deny && isDeed(view, at, false) && group.amount === null && verbAt(view, at + 1) === null ? at : -1;
  }
  return -1;
}

/** "denied that its forces had struck the school": the clause's own subject is the denier. */
function own(view: SentenceView, index: number, at: number): boolean {
  const verb = verbAt(view, at);
  if (verb === null) return false;
  const subject = doerOf(view, at);
  if (subject <= index) return false;
  // "any of its members": whose they are.
  const counted = /^(?:any|none|one|some)$/u.test(wordOf(view, subject) || headAt(view, subject)) && wordOf(view, subject + 1) === "of" ? subject + 2 : subject;
  const first = view.analysis.tokens[view.items[counted]?.start ?? -1]?.lower ?? "";
  const ofThem = wordOf(view, subject - 1) === "of" && /^(?:any|none|one|some)$/u.test(wordOf(view, subject - 2));
  if (!/^(?:it|they|its|their|he|his|she|her|we|our)$/u.test(first) && !(ofThem && /^(?:its|their|his|our)$/u.test(first))) return false;
  if (verb.lemma === "be") return /^(?:behind|responsible|involved)$/u.test(wordOf(view, at + 1));
  if (verb.lemma === "involve") return true;
  return verb.voice === "active" && accusableVerbs.has(verb.lemma);
}

/** "rejected claims that its jets bombed", "dismissed reports of involvement". */
function claimOfDeed(view: SentenceView, at: number): number {
  for (let next = at + 1; next < Math.min(view.items.length, at + 7); next++) {
    const verb = verbAt(view, next);
    if (verb !== null && verb.form === "finite") return own(view, at, next) || wordOf(view, next + 1) === "behind" ? next : -1;
    if (/^(?:involvement|responsibility|complicity)$/u.test(view.analysis.tokens[nounAt(view, next)?.head ?? -1]?.lower ?? "")) return next;
  }
  return -1;
}

/** "has distanced itself from the attack". */
function distanced(clause: Clause, index: number): ResponsibilityDraft | null {
  const { view } = clause;
  const from = wordOf(view, index + 2) === "from" ? index + 3 : -1;
  if (from < 0 || !/^(?:itself|himself|themselves|herself)$/u.test(wordOf(view, index + 1)) || !isDeed(view, from, true)) return null;
  const subject = doerOf(view, index);
  const who = subject < 0 ? null : clause.parties.at(view, subject);
  return who?.known === true ? draftOf(id, view, who, "denied", [subject, from], who) : null;
}

/** "had nothing to do with the bomb", "had no part in the attack", "played no role". */
function nothingToDo(clause: Clause, index: number): ResponsibilityDraft | null {
  const { view } = clause;
  const group = nounAt(view, index + 1);
  if (group === null) return null;
  const words = view.analysis.tokens.slice(group.tokens.start, group.tokens.end).map((token) => token.lower);
  let last = -1;
  if (words.at(-1) === "nothing" && verbAt(view, index + 2)?.lemma === "do" && wordOf(view, index + 3) === "with" && isDeed(view, index + 4, true)) last = index + 4;
  else if ((words[0] === "no" || verbAt(view, index)?.negated === true) && /^(?:part|role|hand|involvement|connection|responsibility)$/u.test(words.at(-1) ?? "") && /^(?:in|to|with|for)$/u.test(wordOf(view, index + 2)) && isDeed(view, index + 3, true)) last = index + 3;
  if (last < 0) return null;
  const subject = doerOf(view, index);
  const who = subject < 0 ? null : clause.parties.at(view, subject);
  return who?.known === true ? draftOf(id, view, who, "denied", [subject, last], clause.speakerOf(index) ?? who) : null;
}
