import type { Outcome } from "../../../core/index.ts";
import { candidatesOf, type Candidate, type CasualtyRule } from "../candidate.ts";
import { countPeople } from "../grammar/counted.ts";
import { atCounts, nounAt, tokenOf, verbAt, wordOf, type SentenceView } from "../grammar/view.ts";

const id = "en/casualties/gapped";

/** A number that leaves the verb out: "17 fell in the market and six at the depot", "15 went to one hospital, nine to the other", "the coast lost 14, the hills three", "three dead, then four". */
export const gapped: CasualtyRule = {
  id,
  needsCount: true,
  find: (view, found, earlier) =>
    atCounts(view, (group, index, item) => {
      const amount = view.analysis.amounts[group.amount];
      const before = found.filter((candidate) => candidate.sentence === view.sentence.index && candidate.counted !== null && candidate.tokens.end <= item.start).at(-1);
      const joined = /^(?:and|,)$/u.test(wordOf(view, index - 1));
      if (joined && wordOf(view, index + 1) === "fatally") {
        const fatal = countPeople(view, index, "weak");
        return fatal?.form === "numbered" ? candidatesOf(id, view, "killed", fatal, { start: view.items[index + 1]?.start ?? item.start, end: view.items[index + 1]?.end ?? item.end }) : [];
      }
      if (amount?.amount.max === 0 && wordOf(view, index - 1) === "and" && closes(view, index + 1)) {
        const none = countPeople(view, index, "weak");
        return before === undefined || none === null ? [] : candidatesOf(id, view, before.outcome, none, before.trigger);
      }
      const headless = group.head < (amount?.tokens.end ?? 0) || /^(?:more|others?)$/u.test(view.analysis.tokens[group.head]?.lower ?? "");
      if (!headless || found.some((candidate) => candidate.sentence === view.sentence.index && candidate.counted !== null && candidate.counted.tokens.start < item.end && item.start < candidate.counted.tokens.end)) return [];
      const fits = joined ? placedAfter(view, index) || moreLater(view, index) : besideOwner(view, index) || thenNumber(view, index) || atAnotherTime(view, index) || byAnother(view, index);
      const whole = fits && before !== undefined ? before : verbless(view, index) && amount?.additional === true ? earlier.filter((candidate) => view.sentence.index - candidate.sentence === 1).at(-1) : undefined;
      const counted = whole === undefined ? null : countPeople(view, index, "weak");
      return whole === undefined || counted?.form !== "numbered" ? [] : candidatesOf(id, view, whole === before ? outcomeAt(view, index, whole) : whole.outcome, { ...counted, group: whole.counted?.group ?? null }, whole === before ? whole.trigger : { start: item.start, end: item.end }, { part: whole.part });
    }),
};

const closes = (view: SentenceView, index: number): boolean => index >= view.items.length || /^[.,;:)]$/u.test(wordOf(view, index));

/** "six at the depot", "nine to the other": a place follows, and no verb of their own. */
function placedAfter(view: SentenceView, index: number): boolean {
  // "five died, according to the army, and 40, according to the rebels".
  if (wordOf(view, index + 1) === "," && wordOf(view, index + 2) === "according") return true;
  if (!/^(?:in|at|to|on|near|from|by|inside|outside)$/u.test(wordOf(view, index + 1)) || (nounAt(view, index + 2) === null && wordOf(view, index + 2) !== "the")) return false;
  return verbAt(view, index + 3)?.form !== "finite" && tokenOf(view, index + 1) !== undefined;
}

/** "the coast lost 14 men, the hills three": an owner with a number beside it, after a comma or "and". */
function besideOwner(view: SentenceView, index: number): boolean {
  const owner = nounAt(view, index - 1);
  if (owner === null || owner.amount !== null || !(owner.proper || owner.determiner === "the") || !/^(?:,|and|;)$/u.test(wordOf(view, index - 2))) return false;
  return closes(view, index + 1) || wordOf(view, index + 1) === "and";
}

/** "three dead, then four". */
const thenNumber = (view: SentenceView, index: number): boolean => wordOf(view, index - 1) === "then" && wordOf(view, index - 2) === "," && closes(view, index + 1);

/** "and nine more the following morning": those who came later. */
const moreLater = (view: SentenceView, index: number): boolean => /\bmore$/u.test(wordsOf(view, index)) && /^(?:the (?:following|next) |later|overnight|on |that |this |since )/u.test(`${wordsOf(view, index + 1)} `) && verbAt(view, index + 2)?.form !== "finite";

/** "said eight, and on Friday morning nine", "then four, and in the evening seven": a time before the number, and no verb. */
function atAnotherTime(view: SentenceView, index: number): boolean {
  if (!closes(view, index + 1)) return false;
  const time = nounAt(view, index - 1);
  const at = /^(?:in|on|by|at)$/u.test(wordOf(view, index - 2)) ? index - 3 : index - 2;
  return time !== null && time.amount === null && /^(?:morning|evening|night|afternoon|midday|noon|monday|tuesday|wednesday|thursday|friday|saturday|sunday|nightfall|dawn|day|midnight)$/u.test(view.analysis.tokens[time.head]?.lower ?? "") && /^(?:and|,|;)$/u.test(wordOf(view, at));
}

/** "28 according to the police; 54 according to the clinic". */
const byAnother = (view: SentenceView, index: number): boolean => wordOf(view, index - 1) === ";" && verbAt(view, index + 1)?.lemma === "accord" && wordOf(view, index + 2) === "to";

function wordsOf(view: SentenceView, index: number): string {
  const item = view.items[index];
  return item === undefined ? "" : view.analysis.tokens.slice(item.start, item.end).map(({ lower }) => lower).join(" ");
}

/** A sentence without a verb that ends in the number: "And in the hamlets another 14." */
const verbless = (view: SentenceView, index: number): boolean => closes(view, index + 1) && index >= view.items.length - 2 && view.items.every((other) => other.kind !== "verb");

/** "three were dead, and five in hospital": the place may tell another fate. */
const outcomeAt = (view: SentenceView, index: number, whole: Candidate): Outcome => (whole.outcome === "killed" && wordOf(view, index + 1) === "in" && /^(?:hospital|hospitals|surgery|care|condition|treatment)$/u.test(view.analysis.tokens[nounAt(view, index + 2)?.head ?? -1]?.lower ?? "") ? "injured" : whole.outcome);
