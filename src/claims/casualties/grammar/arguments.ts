import { en, type VerbGroup } from "../../../language/index.ts";
import { isPreposition, nounAt, tokenOf, verbAt, wordOf, type SentenceView } from "./view.ts";

export { objectOf } from "./objects.ts";

/** How many clauses joined by "and" are followed back to the one that names the subject. */
const deepest = 12;
const relative = /^(?:who|which|that|whom|whose|where|when)$/u;

/** Index of the noun group that is the subject of the verb at `index`, or -1. Skips what stands between: adverbs, parentheses, prepositional phrases, relative clauses. */
export function subjectOf(view: SentenceView, index: number, depth = 0): number {
  if (depth > deepest) return -1;
  let at = index - 1;
  for (let steps = 0; at >= 0 && steps < 60; steps++) {
    const word = wordOf(view, at);
    const verb = verbAt(view, at);
    const group = nounAt(view, at);
    if (word === "," || word === "—" || word === "–" || word === ")" || word === "-") {
      const opening = parenthesisStart(view, at);
      if (opening < 0) return -1;
      at = opening - 1;
    } else if (word === "who" && antecedentOf(view, at) >= 0) {
      return antecedentOf(view, at);
    } else if (group !== null && relative.test(word)) {
      at = before(view, at - 1);
    } else if (group !== null) {
      if (word === "there") {
        if (verbAt(view, index)?.lemma === "be") return -1;
        at--;
        continue;
      }
      if (isNoCount(view, at)) {
        at -= wordOf(view, at - 1) === "," || (wordOf(view, at - 1) === "and" && isNoCount(view, at - 2)) ? 2 : 1;
        continue;
      }
      if (/^(?:after|before|since|until|as|than|once)$/u.test(wordOf(view, at - 1)) && verbAt(view, index)?.form === "finite" && (index - at - adverbsBefore(view, index) === 1 || countsPersons(view, at))) return at;
      if (/^(?:board|aboard)$/u.test(wordOf(view, at - 1)) || isAboard(view, at)) {
        at = wordOf(view, at - 1) === "aboard" ? at - 2 : wordOf(view, at - 1) === "board" ? at - 3 : at - 2;
        continue;
      }
      // "two policemen guarding the gate were killed": what a participle takes is no subject.
      if (verbAt(view, at - 1)?.form === "ingParticiple" && countsOrNames(view, at - 2)) {
        at -= 2;
        continue;
      }
      // "four soldiers sent to separate the two sides were killed": what an infinitive takes is no subject either.
      if (verbAt(view, at - 1)?.form === "infinitive" && verbAt(view, at - 1)?.voice === "active" && verbAt(view, index)?.form === "finite" && !opinion.has(verbAt(view, at - 1)?.lemma ?? "")) {
        at -= 2;
        continue;
      }
      if (isPreposition(view, at - 1) && standsBeside(view, at, index)) return at;
      if (wordOf(view, at - 1) === "including" || (wordOf(view, at - 1) === "," && wordOf(view, at - 2) === "including")) {
        at -= 2;
        continue;
      }
      if (wordOf(view, at - 1) === "'s" && wordOf(view, at - 3) === "of" && nounAt(view, at - 4)?.amount != null) return at - 4;
      if (isPreposition(view, at - 1) || word === "themselves" || word === "himself" || isTimeWord(view, at)) at = skipPhraseStart(view, at);
      else return at;
    } else if (verb !== null) {
      if (verbAt(view, index)?.form === "infinitive" && opinion.has(verb.lemma) && (verb.voice === "passive" || verb.lemma === "report")) {
        at--;
        continue;
      }
      if (at === index - 1 && verb.voice === "passive" && verb.lemma === "find" && verbAt(view, index)?.form === "pastParticiple") {
        at--;
        continue;
      }
      if (/^(?:have|be)$/u.test(verb.lemma) && tokenOf(view, index)?.lower === "been" && wordOf(view, at + 1) === ",") {
        at--;
        continue;
      }
      // "were on Tuesday night killed": what stands between be and its participle.
      if (verb.lemma === "be" && verb.form === "finite" && verbAt(view, index)?.form === "pastParticiple" && index - at > 1) {
        at--;
        continue;
      }
      const clause = relativeStart(view, at);
      if (clause >= 0) at = before(view, clause - 1);
      else if (verb.form === "pastParticiple" || verb.form === "ingParticiple" || verb.form === "infinitive") at--;
      else return -1;
    } else if (relative.test(word)) at = before(view, at - 1);
    else if (word === "and" || word === "or" || word === "but") {
      return sharedSubject(view, at, index, depth + 1);
    } else if (at === index - 1 - adverbsBefore(view, index) && /^(?:before|after|while|by|then)$/u.test(word) && isParticiple(view, index)) {
      return sharedSubject(view, at, index, depth + 1);
    } else if (word === ";" || word === ":" || word === "." || word === "before" || word === "after" || word === "when" || word === "while" || word === "as" || word === "because") return -1;
    else at--;
  }
  return -1;
}

/** True for a number with a noun for people: "28 bus passengers". */
export function countsPersons(view: SentenceView, at: number): boolean {
  const group = nounAt(view, at);
  const head = view.analysis.tokens[group?.head ?? -1];
  return group?.amount != null && head !== undefined && (en.personNouns.has(head.lemma) || en.pluralNouns.has(head.lower));
}

/** A counted or single person right before a participle: "two policemen guarding", "a man carrying". */
function countsOrNames(view: SentenceView, at: number): boolean {
  const group = nounAt(view, at);
  const head = view.analysis.tokens[group?.head ?? -1];
  return group !== null && head !== undefined && (group.amount !== null || /^(?:an?|the|another)$/u.test(group.determiner ?? "")) && (en.personNouns.has(head.lemma) || en.pluralNouns.has(head.lower));
}

/** "after a man found shot to death", "an attack with six soldiers killed": a counted phrase right before its participle is its subject, whatever stands before it. */
function standsBeside(view: SentenceView, at: number, index: number): boolean {
  for (let between = at + 1; between < index; between++) if (verbAt(view, between)?.form !== "pastParticiple") return false;
  const group = nounAt(view, at);
  const preposition = wordOf(view, at - 1);
  const bare = verbAt(view, index)?.form === "pastParticiple";
  if (group?.amount != null && !bare && preposition === "from" && !countsPersons(view, at)) return false;
  if (group?.amount != null) return bare || !/^(?:of|by|than)$/u.test(preposition);
  return bare && /^(?:a|an)$/u.test(group?.determiner ?? "") && preposition !== "by";
}

/** "eight people on board the bus", where the tagger makes "board the bus" one group. */
const isAboard = (view: SentenceView, at: number): boolean => tokenOf(view, at)?.lower === "board" && wordOf(view, at - 1) === "on";

/** "identified as Ana Ruiz, 27, who was": the person right before "who", also behind a preposition. -1 where no person stands there. */
function antecedentOf(view: SentenceView, who: number): number {
  let at = wordOf(view, who - 1) === "," ? who - 2 : who - 1;
  if (isNoCount(view, at)) at -= wordOf(view, at - 1) === "," ? 2 : 1;
  const group = nounAt(view, at);
  const head = view.analysis.tokens[group?.head ?? -1];
  if (group === null || head === undefined || !isPreposition(view, at - 1)) return -1;
  // "mourned two of its staff, who were killed".
  if (wordOf(view, at - 1) === "of" && nounAt(view, at - 2)?.amount != null && (en.personNouns.has(head.lemma) || en.pluralNouns.has(head.lower))) return at - 2;
  if (group.amount !== null && view.analysis.amounts[group.amount]?.use === "count" && group.head < (view.analysis.amounts[group.amount]?.tokens.end ?? 0)) return at;
  const named = group.proper && wordOf(view, at - 1) === "as";
  return named || ((group.amount !== null || /^an?$/u.test(group.determiner ?? "")) && en.personNouns.has(en.pluralNouns.get(head.lower) ?? head.lemma) && wordOf(view, at - 1) !== "of") ? at : -1;
}

/** "shooting himself", "being shot": a participle that takes its subject from the clause before it. */
const isParticiple = (view: SentenceView, index: number): boolean => verbAt(view, index)?.form === "ingParticiple" || tokenOf(view, index)?.lower === "being";

/** How many adverbs stand right before the verb: "before fatally shooting". */
function adverbsBefore(view: SentenceView, index: number): number {
  let count = 0;
  while (tokenOf(view, index - 1 - count)?.pos === "ADV" && !/^(?:before|after|while|then)$/u.test(wordOf(view, index - 1 - count))) count++;
  return count;
}

/** Verbs that report what is held to be true: "are believed to have died". */
const opinion = new Set(["know", "believe", "think", "report", "fear", "say", "estimate", "presume", "understand", "confirm", "find", "allege", "suspect", "feel", "assume", "claim"]);

/** An age, a date or a measure between the subject and its verb: "a sergeant aged 20 was killed". */
function isNoCount(view: SentenceView, at: number): boolean {
  const amount = nounAt(view, at)?.amount;
  const use = amount == null ? undefined : view.analysis.amounts[amount]?.use;
  return use !== undefined && use !== "count" && use !== "ordinal";
}

/** "10 were killed and [were] buried": the verb after "and" shares the subject of the verb before it. */
function sharedSubject(view: SentenceView, conjunction: number, index: number, depth: number): number {
  for (let at = conjunction - 1; at >= 0 && at > conjunction - 14; at--) {
    const verb = verbAt(view, at);
    if (verb !== null && (verb.form === "finite" || verb.form === "pastParticiple")) return at === index ? -1 : subjectOf(view, at, depth);
    if (/^[;:.]$/u.test(wordOf(view, at))) return -1;
  }
  return -1;
}

const before = (view: SentenceView, at: number): number => (wordOf(view, at) === "," || isPreposition(view, at) ? at - 1 : at);

/** Start of a relative clause that ends at the verb at `at`: the pronoun's position, or -1. */
function relativeStart(view: SentenceView, at: number): number {
  for (let k = at - 1; k >= 0 && k > at - 10; k--) {
    const word = wordOf(view, k);
    if (/^(?:who|which|whom|whose|where)$/u.test(word) || tokenOf(view, k)?.lower === "whose" || (word === "when" && verbAt(view, k - 1)?.form === "pastParticiple") || (word === "that" && nounAt(view, k - 1) !== null && !(nounAt(view, k) === null && nounAt(view, k + 1) !== null))) return k;
    if (verbAt(view, k)?.form === "finite" || word === "," || word === ";") return -1;
  }
  return -1;
}

/** "six soldiers in Kyiv": from the phrase's noun to the item before its preposition. */
function skipPhraseStart(view: SentenceView, at: number): number {
  return isPreposition(view, at - 1) ? at - 2 : at - 1;
}

const isTimeWord = (view: SentenceView, at: number): boolean => /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|yesterday|today|tonight|overnight|week|month|year|morning|evening|night|afternoon)$/u.test(view.analysis.tokens[nounAt(view, at)?.head ?? -1]?.lower ?? "") && nounAt(view, at)?.amount === null;

/** The comma, dash or bracket that opens the parenthesis closed at `at`, or -1. */
function parenthesisStart(view: SentenceView, at: number): number {
  const closing = wordOf(view, at);
  const opening = closing === ")" ? "(" : closing;
  for (let k = at - 1; k >= 0 && k > at - 26; k--) {
    if (wordOf(view, k) === opening) return k;
    if (/^[;.]$/u.test(wordOf(view, k))) return -1;
  }
  return -1;
}

/** True where the verb's deed is denied or did not happen: "did not kill", "could have killed", "would kill", "to kill". */
export function isUnreal(verb: VerbGroup): boolean {
  return verb.modal !== null && /^(?:could|may|might|would|can|should|must|will|'ll|'d|ca|wo|shall)$/u.test(verb.modal);
}
