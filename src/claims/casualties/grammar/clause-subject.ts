import { findClauses, type NounGroup, type VerbGroup } from "../../../language/index.ts";
import { subjectOf } from "./arguments.ts";
import { verbAt, type SentenceView } from "./view.ts";

const known = new WeakMap<SentenceView, ReadonlyMap<VerbGroup, NounGroup | null>>();

/** Index of the noun group that the clauses of the sentence make the subject of the verb at `index`, or -1. They are worked out once, for the few sentences that need them. */
export function clauseSubject(view: SentenceView, index: number): number {
  const verb = verbAt(view, index);
  if (verb === null) return -1;
  let subjects = known.get(view);
  if (subjects === undefined) {
    const groups = view.items.flatMap(({ group }) => (group === null ? [] : [group]));
    known.set(view, (subjects = new Map(findClauses(view.analysis.tokens, view.sentence, groups).map((clause) => [clause.verb, clause.subject]))));
  }
  const subject = subjects.get(verb) ?? null;
  return subject === null ? -1 : view.items.findIndex(({ group }) => group === subject);
}

/** Index of the noun group of which the verb at `index` is said, or -1: the one that stands before it, else the one that the sentence's clauses give it. */
export function subjectIn(view: SentenceView, index: number): number {
  const before = subjectOf(view, index);
  return before >= 0 ? before : clauseSubject(view, index);
}
