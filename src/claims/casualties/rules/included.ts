import { candidatesOf, type Candidate, type CasualtyRule } from "../candidate.ts";
import { countListRight, countPeople, peopleGroup, type Counted } from "../grammar/counted.ts";
import { nounAt, verbAt, wordOf, type SentenceView } from "../grammar/view.ts";

const id = "en/casualties/included";

/** Parts of a figure just read: "including three children", "among them a monk", "nine of them women", "16 of whom are in hospital". */
export const included: CasualtyRule = {
  id,
  find: (view, found) =>
    view.items.flatMap((_item, index) => {
      const counted = partAt(view, index);
      if (counted === null) return [];
      const whole = wholeOf(view, found, counted);
      if (whole === null || (whole.counted !== null && whole.counted.tokens.start <= counted.tokens.start && counted.tokens.end <= whole.counted.tokens.end)) return [];
      const candidates = candidatesOf(id, view, whole.outcome, counted, whole.trigger, { part: true });
      return candidates.map((candidate) => ({ ...candidate, tokens: { start: counted.tokens.start, end: counted.tokens.end } }));
    }),
};

/** Counted people that the words mark as part of something, at the item that marks it. */
function partAt(view: SentenceView, index: number): Counted | null {
  const word = wordOf(view, index);
  if (word === "including" || (verbAt(view, index)?.lemma === "include" && word === "include")) return countListRight(view, index + 1, "strong")?.counted ?? null;
  if (/^(?:among|amongst)$/u.test(word) && /^(?:them|whom|those)$/u.test(wordOf(view, index + 1))) return countListRight(view, wordOf(view, index + 2) === "," ? index + 3 : index + 2, "strong")?.counted ?? null;
  const group = nounAt(view, index);
  if (group?.amount != null && wordOf(view, index + 1) === "of" && /^(?:them|whom|these|those)$/u.test(wordOf(view, index + 2))) {
    const number = countPeople(view, index, "weak");
    return number === null ? null : { ...number, group: peopleGroup(view, index + 3) ?? number.group };
  }
  return wordOf(view, index + 1) === "among" && /^(?:them|whom)$/u.test(wordOf(view, index + 2)) ? countPeople(view, index, "strong") : null;
}

/** The nearest figure of the same sentence that the part can belong to: the last one before it, else the first after it. */
function wholeOf(view: SentenceView, found: readonly Candidate[], part: Counted): Candidate | null {
  const here = found.filter((candidate) => candidate.sentence === view.sentence.index && !candidate.part && !candidate.denied);
  const before = here.filter((candidate) => (candidate.counted?.tokens.end ?? candidate.tokens.end) <= part.tokens.start);
  return before.at(-1) ?? here.find((candidate) => candidate.tokens.end > part.tokens.end) ?? null;
}
