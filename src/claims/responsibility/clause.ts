import { subjectOf } from "../casualties/grammar/arguments.ts";
import { isPreposition, nounAt, tokenOf, verbAt, wordOf, type SentenceView } from "../casualties/grammar/view.ts";
import { deedNouns } from "./tables/en.ts";

/** "No group", "nobody", "no one", "neither side", "none". */
export function isNobody(view: SentenceView, index: number): boolean {
  const group = nounAt(view, index);
  const first = tokenOf(view, index)?.lower ?? "";
  if (wordOf(view, index - 1) === "of" && /^(?:none|neither)$/u.test(wordOf(view, index - 2))) return true;
  if (/^(?:no|nobody|none|neither|no-one)$/u.test(first)) return true;
  const before = wordOf(view, index - 1);
  if (before === "no" || before === "none" || before === "nobody") return true;
  return group !== null && first === "any" && view.items.slice(Math.max(0, index - 4), index).some((item) => /^(?:nor|neither)$/u.test(view.analysis.tokens[item.start]?.lower ?? ""));
}

/** True where the noun group at `index` names a deed: "the attack", "a series of bombings", "it" where `pronouns` are let through. */
export function isDeed(view: SentenceView, index: number, pronouns: boolean): boolean {
  const group = nounAt(view, index);
  if (group === null) return false;
  const head = view.analysis.tokens[group.head];
  if (head === undefined) return false;
  if (head.pos === "PRON") return pronouns && /^(?:it|this|them|these|that)$/u.test(head.lower);
  if (wordOf(view, index + 1) === "of" && /^(?:series|wave|string|number|spate|pair|most|many|half|those|one|two|both)$/u.test(head.lower)) return isDeed(view, index + 2, false);
  return deedNouns.has(head.lower);
}

/** True for a verb that tells of what is done or has been done; not "would", "to", "threatened to". */
export function isTold(view: SentenceView, index: number): boolean {
  const verb = verbAt(view, index);
  return verb !== null && verb.form !== "infinitive" && (verb.modal === null || verb.negated);
}


/** First item at or behind `index` that is no adverb: where an object or preposition stands. */
export function pastAdverbs(view: SentenceView, index: number): number {
  let at = index;
  while (tokenOf(view, at)?.pos === "ADV" && nounAt(view, at) === null && verbAt(view, at) === null) at++;
  return at;
}

/** The noun group behind a preposition that begins at `index`, or -1: "on", "the BRN". */
export function behindPreposition(view: SentenceView, index: number, preposition: RegExp): number {
  const at = pastAdverbs(view, index);
  return preposition.test(wordOf(view, at)) && nounAt(view, at + 1) !== null ? at + 1 : -1;
}

/** Last item of the phrase that begins with the noun at `index`: with "of …" and a deed's "on …", "in …". */
export function phraseLast(view: SentenceView, index: number): number {
  let last = index;
  for (let links = 0; links < 3; links++) {
    if (!isPreposition(view, last + 1) || !/^(?:of|on|against|in|at|for|near)$/u.test(wordOf(view, last + 1)) || nounAt(view, last + 2) === null) return last;
    last += 2;
  }
  return last;
}


/** The subject of the verb at `index`, across an adverbial that splits the verb ("has for now not been claimed"); -1 where there is none, or a question word stands there. */
export function doerOf(view: SentenceView, index: number): number {
  if (/^(?:who|what)$/u.test(wordOf(view, index - 1)) && nounAt(view, index - 2) === null) return -1;
  const subject = subjectOf(view, index);
  if (subject >= 0) return subject;
  for (let at = index - 1; at >= Math.max(0, index - 6); at--) {
    const verb = verbAt(view, at);
    if (verb === null) continue;
    return /^(?:has|have|had|was|were|is|are)$/u.test(wordOf(view, at)) ? subjectOf(view, at) : -1;
  }
  return -1;
}

/** Last item of a noun with its "of …": "a camp of terrorists". */
export const withOf = (view: SentenceView, index: number): number => (wordOf(view, index + 1) === "of" && nounAt(view, index + 2) !== null ? index + 2 : index);

/** The subject and those joined to it by "and", "nor" or commas: "the army and the rebels". In the order of the text. */
export function joinedSubjects(view: SentenceView, subject: number): readonly number[] {
  const found = [subject];
  for (let at = subject; at >= 2; ) {
    const link = wordOf(view, at - 1);
    if (!/^(?:and|nor|or)$/u.test(link) || nounAt(view, at - 2) === null || isPreposition(view, at - 3)) break;
    at -= 2;
    found.unshift(at);
  }
  return found;
}

/** Head of the noun group at an item, in lower case; "" where there is none. */
export const headAt = (view: SentenceView, index: number): string => view.analysis.tokens[nounAt(view, index)?.head ?? -1]?.lower ?? "";

/** First item behind a verb's "not" and adverbs: "was not really involved". */
export function pastNot(view: SentenceView, index: number): number {
  let at = index;
  while (/^(?:not|n't)$/u.test(wordOf(view, at)) || (tokenOf(view, at)?.pos === "ADV" && nounAt(view, at) === null && verbAt(view, at) === null)) at++;
  return at;
}

/** "shelling" → "shell", "firing" → "fire", "gunning" → "gun": the dictionary form, where `known` holds it. */
export function gerundStem(word: string, known: ReadonlySet<string>): string {
  const bare = word.replace(/ing$/u, "");
  if (known.has(bare)) return bare;
  return known.has(`${bare}e`) ? `${bare}e` : bare.replace(/([a-z])\1$/u, "$1");
}
