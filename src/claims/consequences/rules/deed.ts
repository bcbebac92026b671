import { objectOf, subjectOf } from "../../casualties/grammar/arguments.ts";
import { atVerbs, nounAt, verbAt, wordOf, type SentenceView } from "../../casualties/grammar/view.ts";
import { clauseStart, draftOf, isDone, type ConsequenceRule } from "../rule.ts";
import { attackWords, casualtyWords, deedVerbs, inquiredWords, peopleWords } from "../tables/en.ts";

const id = "en/consequences/deed";

/** "23 people have been arrested", "the minister resigned", "condemned the attack", "is investigating the blast". Refused: "nobody was arrested", "condemned to death", "people who have fled the war". */
export const deed: ConsequenceRule = {
  id,
  find: (view) =>
    atVerbs(view, (verb, index) => {
      const entry = deedVerbs.get(verb.lemma);
      if (entry === undefined || !isDone(view, index)) return [];
      // "The minister resigned": a bare past without an object looks like a participle, yet nobody is resigned or retaliated.
      const intransitive = entry.needs === "subject" && verb.form === "pastParticiple";
      if (entry.needs === "subject" && verb.form !== "finite" && verb.form !== "infinitive" && !intransitive) return [];
      const reduced = verb.form === "pastParticiple" && !intransitive;
      const passive = !intransitive && verb.voice === "passive" && !(reduced && nounAt(view, index + 1) !== null);
      const object = passive ? -1 : objectOf(view, index);
      const subject = subjectOf(view, verb.form === "infinitive" ? index - 1 : index);
      if (reduced && passive && !followsAnother(view, index)) return [];
      const first = clauseStart(view, index);
      switch (entry.needs) {
        case "people": {
          const people = passive ? subject : object;
          return people >= 0 && arePeople(view, people) ? [draftOf(id, view, entry.code, [passive ? first : index, Math.max(index, object)])] : [];
        }
        case "deed":
          return object >= 0 && attackWords.has(headOf(view, object)) ? [draftOf(id, view, entry.code, [first, object])] : [];
        case "subject":
          return subject >= 0 && !passive && !isRelativeTo(view, index) && namesSomebody(view, subject, entry.code) ? [draftOf(id, view, entry.code, [first, index])] : [];
        case "any":
          if (object >= 0 && !inquiredWords.has(headOf(view, object))) return [];
          return verb.voice === "active" && !reduced && (subject >= 0 || object >= 0) && verb.form === "finite" ? [draftOf(id, view, entry.code, [first, Math.max(index, object)])] : [];
      }
    }),
};

const headOf = (view: SentenceView, index: number): string => view.analysis.tokens[nounAt(view, index)?.head ?? -1]?.lower ?? "";

/** "was wounded in the leg and arrested": a participle that goes on from a passive before it. */
function followsAnother(view: SentenceView, index: number): boolean {
  if (wordOf(view, index - 1) !== "and" && nounAt(view, index - 1) === null) return false;
  for (let at = index - 2; at >= Math.max(0, index - 8); at--) {
    const verb = verbAt(view, at);
    if (verb !== null) return verb.voice === "passive" && wordOf(view, index - 1) === "and";
  }
  return false;
}

function arePeople(view: SentenceView, index: number): boolean {
  const group = nounAt(view, index);
  const head = headOf(view, index);
  if (group === null || casualtyWords.has(head) || /^(?:no|nobody|none)$/u.test(view.analysis.tokens[group.tokens.start]?.lower ?? "")) return false;
  if (group.amount !== null && (view.analysis.amounts[group.amount]?.amount.min ?? 0) >= 1000) return false;
  return peopleWords.has(head) || group.amount !== null || (group.proper && group.determiner === null && !view.analysis.capitals) || /^(?:him|her|them|he|she|they|who)$/u.test(head);
}

const isRelativeTo = (view: SentenceView, index: number): boolean => /^(?:who|which|that)$/u.test(wordOf(view, index - 1));

/** Of those who fled only the neighbours of an attack are meant, not the millions whom a war drove out. */
function namesSomebody(view: SentenceView, subject: number, code: string): boolean {
  const group = nounAt(view, subject);
  if (group === null) return false;
  if (code !== "displacement") return !/^(?:it|who|which|that)$/u.test(headOf(view, subject));
  const amount = group.amount === null ? null : view.analysis.amounts[group.amount]?.amount;
  return /^(?:residents?|villagers?|families|inhabitants|people|civilians|locals|households)$/u.test(headOf(view, subject)) && (amount?.min ?? 0) < 20_000;
}
