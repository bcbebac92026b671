import { candidatesOf, type CasualtyRule } from "../candidate.ts";
import { countPeople } from "../grammar/counted.ts";
import { nounAt, verbAt, wordOf } from "../grammar/view.ts";

const id = "en/casualties/bare-figure";
const giving = new Set(["give", "announce", "mention", "count", "cite", "report", "list", "settle", "say"]);
const fits = /^(?:[,.;(:—–]|and|in|on|at|for|as|from|but|while)?$/u;

/** A figure without a noun where somebody gives a new toll: "the rebels now give 38", "the staff has announced 58", "the count is nine". Takes its outcome from the toll before it. */
export const bareFigure: CasualtyRule = {
  id,
  needs: new Set([...giving, "be", "put", "place", "set"]),
  needsCount: true,
  find: (view, found, earlier) =>
    view.items.flatMap((item, index) => {
      const verb = verbAt(view, index);
      const count = verb?.lemma === "be" && /^(?:(?:the|my|our|their|his|her|its|that) (?:count|figure|number|total|tally|toll|estimate)|official toll)$/u.test(wordsOf(view, index - 1));
      const there = verb?.lemma === "be" && wordOf(view, index - 1) === "there";
      const put = /^(?:put|place|set)$/u.test(verb?.lemma ?? "") && /^(?:the|that|its|their) (?:figure|number|count|total|tally)$/u.test(wordsOf(view, index + 1)) && wordOf(view, index + 2) === "at";
      if (verb === null || verb.negated || verb.modal !== null || !(put || giving.has(verb.lemma) || count || (there && wordOf(view, index + 1) !== "one"))) return [];
      const at = put ? index + 3 : wordOf(view, index + 1) === "on" || wordOf(view, index + 1) === "now" ? index + 2 : index + 1;
      const group = nounAt(view, at);
      if (group?.amount == null || group.head >= (view.analysis.amounts[group.amount]?.tokens.end ?? 0) || !fits.test(wordOf(view, at + 1))) return [];
      const before = [...earlier, ...found].filter((candidate) => !candidate.part && candidate.rule !== id && view.sentence.index - candidate.sentence <= 4).at(-1);
      const counted = countPeople(view, at, "weak");
      if (before === undefined || counted?.form !== "numbered" || counted.amount.max === 0 || found.some((candidate) => candidate.counted?.tokens.start === counted.tokens.start)) return [];
      return candidatesOf(id, view, before.outcome, counted, { start: item.start, end: item.end });
    }),
};

function wordsOf(view: Parameters<typeof wordOf>[0], index: number): string {
  const item = view.items[index];
  return item === undefined ? "" : view.analysis.tokens.slice(item.start, item.end).map((token) => token.lower).join(" ");
}
