import { en } from "../../../language/index.ts";
import { candidatesOf, type Candidate, type CasualtyRule } from "../candidate.ts";
import { countPeople } from "../grammar/counted.ts";
import { afterPhrase, countListRight } from "../grammar/lists.ts";
import { nounAt, verbAt, wordOf, type SentenceView } from "../grammar/view.ts";

const id = "en/casualties/itemised";

/** How far above a line of a table its toll may stand, in sentences. */
const tableReach = 25;

/** How many figures above it are looked at. */
const nearest = 100;

/**
 * Items of a list that leave the verb out: "• Ten civilians were killed by airstrikes … • Three citizens by rocket fire", "• Three fighters in an ambush", and lines
 * of a table under a toll: "Aleppo province: 12". Refused: "• Three lorries by road", "• Three suspects in custody", and any item without a fate before it.
 */
export const itemised: CasualtyRule = {
  id,
  find: (view, found, earlier) => {
    if (found.length > 0) return [];
    const block = view.analysis.blocks[view.sentence.block];
    const line = tableLine(view);
    if (line >= 0) return lineOf(view, line, earlier);
    if (block?.kind !== "listItem") return [];
    const first = view.items.findIndex(({ kind }) => kind === "noun");
    if (first < 0 || first > 2) return [];
    const listed = countListRight(view, first, "weak");
    const before = earlier.findLast(({ part }) => !part);
    const previous = before === undefined ? undefined : view.analysis.blocks[view.analysis.sentences[before.sentence]?.block ?? -1];
    if (listed?.counted.head == null || before === undefined || previous?.kind !== "listItem" || block.index - previous.index > 2) return [];
    const after = afterPhrase(view, listed.last);
    if (!isCause(view, after) && !isBare(view, listed.counted.form)) return [];
    return candidatesOf(id, view, before.outcome, listed.counted, { start: view.items[first]?.start ?? 0, end: view.items[Math.min(after, view.items.length - 1)]?.end ?? 0 });
  },
};

/** "by rocket fire", "due to", "as a result of". */
const isCause = (view: SentenceView, at: number): boolean => /^(?:by|due)$/u.test(wordOf(view, at)) || (wordOf(view, at) === "as" && view.analysis.tokens[nounAt(view, at + 1)?.head ?? -1]?.lower === "result");

/** Counted people and where it was, without any verb. */
const isBare = (view: SentenceView, form: string): boolean => form !== "single" && view.items.length < 14 && !view.items.some((_item, at) => verbAt(view, at) !== null || /^(?:custody|prison|jail|detention|court|hospital|office)$/u.test(view.analysis.tokens[nounAt(view, at)?.head ?? -1]?.lower ?? ""));

/** Position of the number in a line that holds a name and a number alone, or -1. */
function tableLine(view: SentenceView): number {
  const from = view.items.findIndex(({ kind }) => kind === "noun");
  if (from < 0 || from > 1 || nounAt(view, from)?.proper !== true || nounAt(view, from)?.amount !== null || !/^[:–—-]$/u.test(wordOf(view, from + 1))) return -1;
  const group = nounAt(view, from + 2);
  if (group?.amount == null || group.head >= (view.analysis.amounts[group.amount]?.tokens.end ?? 0) || view.items.slice(from + 3).some(({ word }) => !/^[.,;]$/u.test(word))) return -1;
  const head = view.analysis.tokens[nounAt(view, from)?.head ?? -1];
  return head !== undefined && head.text !== head.text.toUpperCase() && !en.personNouns.has(head.lemma) && !en.outcomeNouns.has(head.lemma) && !en.outcomeAdjectives.has(head.lower) ? from + 2 : -1;
}

/** A line of a table as part of the toll above it: never more than that. */
function lineOf(view: SentenceView, at: number, earlier: readonly Candidate[]): readonly Candidate[] {
  const near = earlier.slice(-nearest);
  const whole = near.findLast(({ outcome, part, denied, counted, sentence }) => outcome === "killed" && !part && !denied && counted?.form === "numbered" && counted.head?.lower !== "names" && view.sentence.index - sentence <= tableReach && (counted.amount.min ?? 0) > 1);
  const largest = Math.max(0, ...near.filter(({ outcome, sentence }) => outcome === whole?.outcome && view.sentence.index - sentence <= tableReach).map(({ amount }) => amount.max ?? amount.min ?? 0));
  const counted = countPeople(view, at, "weak");
  const item = view.items[at];
  if (whole === undefined || item === undefined || counted?.form !== "numbered" || (counted.amount.max ?? Infinity) > largest || counted.amount.max === 0) return [];
  return candidatesOf(id, view, whole.outcome, counted, { start: view.items[0]?.start ?? item.start, end: item.end }, { part: true });
}
