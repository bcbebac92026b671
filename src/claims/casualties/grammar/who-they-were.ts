import { en, type VerbGroup } from "../../../language/index.ts";
import type { Candidate } from "../candidate.ts";
import { countPeople, type Counted } from "./counted.ts";
import { isPlural, peopleGroup } from "./people.ts";
import { nounAt, verbAt, wordOf, type SentenceView } from "./view.ts";

/** Some of those counted before, of whom a sentence says who they were. */
export interface Described {
  readonly counted: Counted;
  /** Position of the last item of what they were. */
  readonly last: number;
}

/**
 * Parts of a figure told by who they were: "of the nine, three were boys, and a fourth was an elder", "the mayor says three were boys", "17 are suspected raiders, ten are
 * civilians", "17 were children and 22 women", "one of the lawyers was Ana Ruiz". Refused: "three were arrested", "ten were in the bus", "one of the women was wounded".
 */
export function describedIn(view: SentenceView): readonly Described[] {
  const found: Described[] = [];
  for (let index = 0; index < view.items.length; index++) {
    const word = wordOf(view, index);
    const group = nounAt(view, index);
    if (word !== "one" && word !== "the" && group?.amount == null && view.analysis.tokens[group?.head ?? -1]?.lower !== "victim") continue;
    const before = found.at(-1);
    const gapped = before !== undefined && index === before.last + 2 && /^(?:and|,)$/u.test(wordOf(view, index - 1)) ? gappedAt(view, index) : null;
    const described = gapped ?? (opens(view, index, before) ? (severalAt(view, index) ?? oneAt(view, index)) : null);
    if (described !== null) found.push(described);
  }
  return found;
}

/** At the start, behind a word that joins or says, or behind "of the nine,". */
function opens(view: SentenceView, index: number, before: Described | undefined): boolean {
  const opening = wordOf(view, index - 1);
  if (index === 0 || /^(?:and|;|that|while)$/u.test(opening) || en.reportingVerbs.has(verbAt(view, index - 1)?.lemma ?? "")) return true;
  if (opening !== ",") return false;
  if (before !== undefined && index - before.last <= 2) return true;
  const of = [index - 3, index - 4].find((at) => wordOf(view, at) === "of");
  return of !== undefined && (of === 0 || wordOf(view, of - 1) === "that" || wordOf(view, of - 1) === ",") && (/^(?:those|these|them)$/u.test(wordOf(view, of + 1)) || nounAt(view, of + 1)?.amount != null);
}

const isBeing = (verb: VerbGroup | null): boolean => verb !== null && verb.form === "finite" && !verb.negated && verb.modal === null && (verb.lemma === "be" || (verb.voice === "passive" && /^(?:suspect|believe|know|think)$/u.test(verb.lemma)));

/** Position of what those at `at` were, behind the verb; -1 where no such verb stands there. */
function complementAt(view: SentenceView, at: number): number {
  if (!isBeing(verbAt(view, at))) return -1;
  return /^(?:all|clearly|also|both|mostly|reportedly|apparently)$/u.test(wordOf(view, at + 1)) ? at + 2 : at + 1;
}

/** "three were boys", "Six are clearly children". */
function severalAt(view: SentenceView, index: number): Described | null {
  const group = nounAt(view, index);
  const mention = group?.amount == null ? undefined : view.analysis.amounts[group.amount];
  if (group === null || mention?.use !== "count" || group.head >= mention.tokens.end) return null;
  // "twelve of the 40 were minors".
  const whole = wordOf(view, index + 1) === "of" ? nounAt(view, index + 2) : null;
  const total = whole?.amount == null ? undefined : view.analysis.amounts[whole.amount];
  const past = total !== undefined && whole !== null && whole.head < total.tokens.end && (mention.amount.max ?? 0) < (total.amount.min ?? total.amount.max ?? 0) ? index + 2 : index;
  const complement = complementAt(view, past + 1);
  const counted = complement < 0 || nounAt(view, complement)?.amount != null || !isPersons(view, complement) ? null : countPeople(view, index, "strong");
  return counted?.form !== "numbered" || counted.amount.max === 0 ? null : { counted: { ...counted, group: peopleGroup(view, complement) ?? counted.group }, last: complement };
}

/** "and 22 women" behind "17 were children". */
function gappedAt(view: SentenceView, index: number): Described | null {
  const counted = nounAt(view, index)?.amount == null ? null : countPeople(view, index, "weak");
  return counted?.form !== "numbered" || counted.head === null || counted.amount.max === 0 || verbAt(view, index + 1) !== null ? null : { counted, last: index };
}

/** "One of the women was a singer", "The fifth was a woman", "a fourth was an elder", "The youngest victim was a boy". */
function oneAt(view: SentenceView, index: number): Described | null {
  const group = nounAt(view, index);
  const item = view.items[index];
  const { tokens } = view.analysis;
  const of = item?.word === "one" && wordOf(view, index + 1) === "of" && !en.attackerNouns.has(tokens[nounAt(view, index + 2)?.head ?? -1]?.lemma ?? "") && nounAt(view, index + 2)?.amount === null && nounAt(view, index + 2)?.determiner === "the" && isPersons(view, index + 2);
  const mention = group?.amount == null ? undefined : view.analysis.amounts[group.amount];
  const ordinal = mention?.use === "ordinal" && /^(?:a|the)$/u.test(group?.determiner ?? "") && mention.tokens.end === item?.end;
  const last = item?.word === "the" && /^(?:last|other)$/u.test(wordOf(view, index + 1));
  const victim = tokens[group?.head ?? -1]?.lower === "victim" && /^(?:one|another|the|a)$/u.test(tokens[item?.start ?? -1]?.lower ?? "");
  if (item === undefined || !(of || ordinal || last || victim)) return null;
  const end = of ? index + 2 : last ? index + 1 : index;
  const complement = complementAt(view, end + 1);
  const who = complement < 0 ? null : countPeople(view, complement, "strong");
  const named = nounAt(view, complement)?.proper === true;
  if (who?.form !== "single" || verbAt(view, end + 1)?.lemma !== "be" || !(named || /^an?$/u.test(nounAt(view, complement)?.determiner ?? "")) || (!named && !en.personNouns.has(who.head?.lemma ?? ""))) return null;
  const span = { start: item.start, end: view.items[end]?.end ?? item.end };
  const words = view.analysis.text.slice(tokens[span.start]?.start ?? 0, tokens[span.end - 1]?.end ?? 0);
  return { counted: { ...who, amount: { kind: "exact", min: 1, max: 1, words }, tokens: span, head: of ? (tokens[nounAt(view, index + 2)?.head ?? -1] ?? null) : null, additional: false }, last: complement };
}

/** A plural noun for people. */
function isPersons(view: SentenceView, index: number): boolean {
  const head = view.analysis.tokens[nounAt(view, index)?.head ?? -1];
  return head !== undefined && (isPlural(head) || /^(?:personnel|police)$/u.test(head.lower)) && (en.personNouns.has(head.lemma) || en.pluralNouns.has(head.lower) || en.personNouns.has(head.lower.replace(/s$/u, "")) || head.lower === "personnel");
}

/** The figure of which they are a part: the last whole one before them, at most two sentences back, that is large enough. */
export function wholeBefore(view: SentenceView, { counted }: Described, candidates: readonly Candidate[]): Candidate | null {
  const last = candidates.findLast(({ denied, part, counted: other, sentence }) => !denied && !part && other !== null && view.sentence.index - sentence <= 2 && (sentence < view.sentence.index || other.tokens.end <= counted.tokens.start));
  if (last === undefined) return null;
  const size = last.amount.min ?? last.amount.max;
  const own = counted.amount.min ?? counted.amount.max;
  return size !== null && (size < 2 || (own !== null && own > size)) ? null : last;
}
