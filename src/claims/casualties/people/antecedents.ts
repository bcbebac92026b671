import { sideIn } from "../../../actors/index.ts";
import { en } from "../../../language/index.ts";
import type { Candidate } from "../candidate.ts";
import { groupOf, isPlural } from "../grammar/people.ts";
import { viewOf, wordOf, type SentenceView } from "../grammar/view.ts";
import type { Who } from "./beside.ts";

/** A figure whose people are known, or known not to be told. */
export interface Told {
  readonly candidate: Candidate;
  readonly who: Who;
}

/** How many sentences back "of them" may point. */
const reach = 2;
/** How many figures are looked back upon. */
const nearest = 60;

/** Who the people are whom a figure's words only point back to: "two of them", "ten others", "and 28 wounded". Null where it points to nobody, or to people of whom nothing is told. */
export function antecedentOf(view: SentenceView, candidate: Candidate, earlier: readonly Told[]): Who | null {
  const { counted } = candidate;
  if (counted === null) return null;
  const word = counted.head?.lower ?? "";
  // "its dead at 112 servicemen, and its wounded at 300": a toll is of those before it only in one list.
  if (candidate.rule.endsWith("/toll")) return /^(?:its|their|our)$/u.test(view.analysis.tokens[candidate.tokens.start]?.lower ?? "") ? (earlier.slice(-nearest).findLast((told) => told.candidate.sentence === candidate.sentence)?.who ?? null) : null;
  const near = earlier.slice(-nearest).filter((told) => candidate.sentence - told.candidate.sentence <= reach);
  if (/^(?:them|those|these|whom|which)$/u.test(word) || pointsBack(view, candidate)) return ofThose(view, candidate, near);
  if (counted.head !== null && !/^(?:others?|more|another|rest|remainder|remaining|colleagues?|comrades?|classmates?|workmates?|teammates?)$/u.test(word) && !en.outcomeAdjectives.has(word)) return null;
  const last = near.findLast((told) => !told.candidate.part && candidate.sentence - told.candidate.sentence <= 1);
  if (last === undefined) return null;
  const first = view.analysis.tokens[counted.tokens.start]?.lower;
  const sameSentence = last.candidate.sentence === candidate.sentence;
  const additional = counted.additional || /^(?:colleagues?|comrades?|classmates?|workmates?|teammates?|others?|more|another|rest|remainder|remaining)$/u.test(word) || /^(?:another|others|both|one)$/u.test(first ?? "");
  if (!additional && (first === "the" || /^(?:killed|dead|missing)$/u.test(word) && !sameSentence)) return null;
  // "a woman was killed and 12 others were wounded": one woman or child tells nothing of many.
  if (isOnly(last) && isMore(candidate, last) && (isOfAge(last) || (!sameSentence && !additional))) return null;
  return last.who;
}

/** "two of them", where the count and "of them" stand apart: "six, two of whom", "one of those". */
const pointsBack = (view: SentenceView, { counted }: Candidate): boolean => {
  const { tokens } = view.analysis;
  const end = counted?.tokens.end ?? 0;
  return counted?.head === null && tokens[end]?.lower === "of" && /^(?:them|whom|these|those)$/u.test(tokens[end + 1]?.lower ?? "");
};

const sizeOf = ({ amount }: Candidate): number => amount.min ?? amount.max ?? 0;
const isMore = (candidate: Candidate, told: Told): boolean => sizeOf(candidate) > sizeOf(told.candidate);
const isOnly = ({ candidate }: Told): boolean => candidate.amount.max === 1;
const isOfAge = ({ who }: Told): boolean => who.group === "children" || who.group === "women";

/** Of the nearest people that are at least as many: those counted before, else those that the sentences before name by a number. */
function ofThose(view: SentenceView, candidate: Candidate, near: readonly Told[]): Who | null {
  const counted = near.findLast((told) => told.candidate.counted?.form !== "single" && (candidate.amount.kind === "vague" || told.candidate.amount.kind === "vague" || sizeOf(told.candidate) >= sizeOf(candidate)));
  const named = namedBefore(view, candidate);
  if (named !== null && (counted === undefined || named.sentence > counted.candidate.sentence)) return named.who;
  return counted?.who ?? null;
}

/** The last people named in the plural before a figure, in its sentence or the one before; those who acted on others ("by rebels") are passed over. */
function namedBefore(view: SentenceView, candidate: Candidate): { readonly who: Who; readonly sentence: number } | null {
  for (const index of [candidate.sentence, candidate.sentence - 1]) {
    const here = index === candidate.sentence ? view : viewOf(view.analysis, index);
    if (here === null || here.sentence.block !== view.sentence.block) continue;
    for (let at = here.items.length - 1; at >= 0; at--) {
      const item = here.items[at];
      if (item?.kind !== "noun" || (here === view && item.end > candidate.tokens.start)) continue;
      const head = view.analysis.tokens[item.group.head];
      if (head === undefined || !isPlural(head) || wordOf(here, at - 1) === "by" || !(en.personNouns.has(head.lemma) || en.pluralNouns.has(head.lower))) continue;
      if (en.attackerNouns.has(head.lemma) || (en.fighterNouns.has(head.lemma) && item.group.amount === null)) continue;
      return { who: { group: groupOf(here, item.group, head), side: sideIn(view.analysis.tokens, item.start, item.end) }, sentence: index };
    }
  }
  return null;
}
