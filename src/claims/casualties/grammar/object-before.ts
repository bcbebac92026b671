import { countPeople, isNumbered, type Counted } from "./counted.ts";
import { nounAt, verbAt, wordOf, type SentenceView } from "./view.ts";

/**
 * "the 12 men they killed", "the 87 pupils that the gunmen abducted": the counted people before a clause that leaves its object out, and their item; null where none
 * stand there. The clause's own subject has to stand between, with a word before it that tells it from the people: a pronoun, "the gunmen", "his men".
 */
export function objectBefore(view: SentenceView, index: number): { readonly counted: Counted; readonly last: number } | null {
  const verb = verbAt(view, index);
  if (verb === null || (verb.form !== "finite" && verb.form !== "pastParticiple") || nounAt(view, index + 1) !== null || wordOf(view, index + 1) === "by") return null;
  const subject = nounAt(view, index - 1);
  const told = /^(?:that|whom)$/u.test(wordOf(view, index - 2));
  const pronoun = /^(?:they|he|she|it|we)$/u.test(wordOf(view, index - 1));
  if (!pronoun && (subject === null || subject.amount !== null || (!told && subject.determiner === null))) return null;
  if (verb.form === "finite" && verb.voice !== "active") return null;
  const people = told ? index - 3 : index - 2;
  const counted = people < 0 ? null : countPeople(view, people, "weak");
  return counted === null || !isNumbered(counted) || counted.head === null ? null : { counted, last: people };
}
