import { candidatesOf, type Candidate, type CasualtyRule } from "../candidate.ts";
import { countPeople } from "../grammar/counted.ts";
import { nounAt, verbAt, wordOf, type SentenceView } from "../grammar/view.ts";

const id = "en/casualties/bare-figure";
const giving = new Set(["give", "announce", "mention", "count", "cite", "report", "list", "settle", "say"]);
const placing: ReadonlySet<string> = new Set(["put", "place", "set"]);
const fits = /^(?:[,.;(:—–]|and|in|on|at|for|as|from|but|while)?$/u;

/** A figure without a noun where somebody gives a new toll: "the rebels now give 38", "the staff has announced 58", "the count is nine". Takes its outcome from the toll before it. */
export const bareFigure: CasualtyRule = {
  id,
  needs: new Set([...giving, "be", "put", "place", "set", "speak", "talk", "figure", "count", "toll", "tally", "estimate", "number", "total", "names", "come", "stand", "turn", "make", "reach"]),
  needsCount: true,
  find: (view, found, earlier) =>
    view.items.flatMap((_item, index) => {
      if (isNewFigure(view, index)) return figureAt(view, index, index, found, earlier, 8);
      const verb = verbAt(view, index);
      const count = verb?.lemma === "be" && /^(?:(?:the|my|our|their|his|her|its|that) (?:count|figure|number|total|tally|toll|estimate)|official toll)$/u.test(wordsOf(view, index - 1));
      const there = verb?.lemma === "be" && wordOf(view, index - 1) === "there";
      const put = verb !== null && placing.has(verb.lemma) && /^(?:the|that|its|their) (?:figure|number|count|total|tally)$/u.test(wordsOf(view, index + 1)) && wordOf(view, index + 2) === "at";
      if (verb === null || verb.negated || verb.modal !== null || !(put || giving.has(verb.lemma) || count || (there && wordOf(view, index + 1) !== "one"))) return [];
      const at = put ? index + 3 : wordOf(view, index + 1) === "on" || wordOf(view, index + 1) === "now" ? index + 2 : index + 1;
      return fits.test(wordOf(view, at + 1)) ? figureAt(view, at, index, found, earlier, 4) : [];
    }),
};

/** How many figures are looked back upon: what stands further up is not meant. */
const nearest = 60;

/** How many sentences back the dead may stand whom a bare count is of. */
const tollReach = 12;

/** The number at `at` as a figure of the last toll told, at most `reach` sentences before. */
function figureAt(view: SentenceView, at: number, from: number, found: readonly Candidate[], earlier: readonly Candidate[], reach: number): readonly Candidate[] {
  const group = nounAt(view, at);
  const item = view.items[from];
  if (item === undefined || group?.amount == null || (group.head >= (view.analysis.amounts[group.amount]?.tokens.end ?? 0) && !/^(?:victims|names)$/u.test(view.analysis.tokens[group.head]?.lower ?? ""))) return [];
  const told = found.filter(({ tokens }) => tokens.start <= (view.items[at]?.start ?? 0));
  const near = [...earlier.slice(-nearest), ...told].filter((candidate) => !candidate.part && candidate.rule !== id && view.sentence.index - candidate.sentence <= tollReach && candidate.amount.max !== 0);
  const whole = near.filter((candidate) => view.sentence.index - candidate.sentence <= reach);
  // Who gives a figure without saying of what gives a death toll, unless nobody died or the last toll told is of people taken or missing.
  const last = whole.at(-1);
  const before = last?.outcome === "injured" || last?.outcome === "killedOrInjured" ? (near.findLast(({ outcome, counted }) => outcome === "killed" && counted?.form !== "single") ?? last) : last;
  const mention = view.analysis.amounts[group.amount];
  const listed = view.analysis.tokens[group.head]?.lower === "names" && mention !== undefined ? ({ amount: mention.amount, tokens: group.tokens, head: null, group: null, form: "numbered", additional: mention.additional, members: [], all: [] } as const) : null;
  const counted = listed ?? countPeople(view, at, "weak") ?? countPeople(view, at, "strong");
  if (before === undefined || counted?.form !== "numbered" || counted.amount.max === 0 || found.some((candidate) => candidate.counted !== null && candidate.counted.tokens.start < counted.tokens.end && counted.tokens.start < candidate.counted.tokens.end)) return [];
  return candidatesOf(id, view, before.outcome, { ...counted, group: null }, { start: item.start, end: item.end });
}

/** What stands right before a number that takes the place of another: "an earlier count of", "spoke of only", "the number turns out to be", "bringing the total to". */
const newFigure = /(?:^| )(?:(?:earlier|previous|initial|first|original|provisional|preliminary) (?:figure|count|toll|tally|estimate|number|total)s? of|(?:speaks?|spoke|spoken|speaking|talks?|talked|talking) of|(?:bring|brings|brought|bringing|take|takes|took|taking|raise|raises|raising|raised) (?:the|its|that) (?:total|count|tally|figure)(?: number)? to|that makes(?: it)?|(?:its|their|our|'s) (?:(?:own|last|latest|official|current) ){0,3}(?:number|figure|total|tally|toll|count)(?: ,.{0,40} ,)? (?:is|was|stands at|stood at|has reached|reached)|the (?:number|figure|total|tally|toll) (?:(?:i|we|they|he|she) (?:have|has|had|was given|were given) )?(?:is|was|stands at|stood at|turns out to be|turned out to be|came to|comes to)|(?:from|for|of) the total of|read out the names of|(?:has|had|have|with) (?:now )?(?:a|the) list of)$/u;

/** What stands before a number of names: whoever keeps a list. */
const names = /(?:^| )(?:lists?|has|have|had|contains?|holds?|bears?|carries|read out|reads out)$/u;

/** True for a number that stands behind words by which somebody gives a figure of his own. */
function isNewFigure(view: SentenceView, index: number): boolean {
  const group = nounAt(view, index);
  const item = view.items[index];
  if (group?.amount == null || item === undefined || view.analysis.amounts[group.amount]?.use !== "count") return false;
  const words = view.analysis.tokens.slice(Math.max(view.sentence.tokens.start, item.start - 14), item.start).map(({ lower }) => lower).join(" ");
  const head = view.analysis.tokens[group.head]?.lower ?? "";
  if (head === "names") return names.test(words) && !/^(?:of|for)$/u.test(wordOf(view, index + 1));
  return newFigure.test(words) && !/^(?:of|percent|%)$/u.test(wordOf(view, index + 1));
}

function wordsOf(view: SentenceView, index: number): string {
  const item = view.items[index];
  return item === undefined ? "" : view.analysis.tokens.slice(item.start, item.end).map((token) => token.lower).join(" ");
}
