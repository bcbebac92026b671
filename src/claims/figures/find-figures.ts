import type { Span } from "../../core/index.ts";
import type { AmountMention, Analysis } from "../../language/index.ts";
import type { FigureDraft } from "../draft.ts";
import type { Reading } from "../types.ts";
import { tellsOfCasualties } from "./casualty-words.ts";
import { largeVague, smallUnits } from "./tables/en.ts";
import { headedUnit } from "./unit.ts";

const counted = "en/figures/counted-noun";
const gapped = "en/figures/gapped";

/**
 * Every number with its unit that is no casualty, in order of the text: troops, reservists, drones, attacks, houses. `taken` are the text spans already read as casualties.
 * "some 600" behind "10,000 young men, of whom" takes the unit of the figure before it. One pass over the groups.
 */
export function findFigures(reading: Reading, taken: readonly Span[]): readonly FigureDraft[] {
  const { analysis } = reading;
  const isTaken = takenBy(taken);
  const found: FigureDraft[] = [];
  let last: { readonly sentence: number; readonly unit: string } | null = null;
  for (let index = 0; index < analysis.groups.length; index++) {
    const group = analysis.groups[index];
    if (group?.kind !== "noun" || group.amount === null) continue;
    const mention = analysis.amounts[group.amount];
    const sentence = analysis.tokens[group.tokens.start]?.sentence ?? -1;
    if (mention === undefined || !isFigure(mention) || isTaken(mention) || isName(analysis, mention)) continue;
    const headed = headedUnit(analysis, group, mention, index);
    if (headed !== null) {
      if (isTaken({ start: mention.start, end: headed.end }) || (tellsOfCasualties(analysis, group) && !(group.head < mention.tokens.end && isWeaponUnit(headed.unit))) || (isSmall(mention) && !smallUnits.has(headed.unit.toLowerCase().split(/\s+/u).at(-1) ?? ""))) continue;
      found.push(draftOf(counted, mention, headed));
      last = { sentence, unit: headed.unit };
      continue;
    }
    const further = last?.sentence === sentence && /^(?:more|others)$/u.test(analysis.tokens[mention.tokens.end]?.lower ?? analysis.tokens[group.head]?.lower ?? "") && smallUnits.has(last.unit.toLowerCase().split(/\s+/u).at(-1) ?? "");
    if (further && last !== null) {
      found.push(draftOf(gapped, mention, { unit: last.unit, end: mention.end }));
      continue;
    }
    const bare = group.head < mention.tokens.end && last?.sentence === sentence && isGapped(analysis, mention) && !tellsOfCasualties(analysis, group);
    if (bare && last !== null) found.push(draftOf(gapped, mention, { unit: last.unit, end: mention.end }));
  }
  return found;
}

function draftOf(rule: string, mention: AmountMention, { unit, end }: { readonly unit: string; readonly end: number }): FigureDraft {
  return { kind: "figure", rule, amount: mention.amount, unit, span: { start: mention.start, end: Math.max(end, mention.end) }, stance: null, origin: null };
}

/** Counts of two and more, and open or large vague ones; "one", "no" and "several" are none. */
function isFigure(mention: AmountMention): boolean {
  if (mention.use !== "count") return false;
  const { amount } = mention;
  if (amount.kind === "vague") return largeVague.has(amount.words.toLowerCase().split(/\s+/u).at(-1) ?? "");
  if (/^both$/iu.test(amount.words)) return false;
  return (amount.max ?? amount.min ?? 0) > 1;
}

/** "shot down 98 of the 112 drones": things that are brought down are no casualties. */
const isWeaponUnit = (unit: string): boolean => /^(?:missiles?|drones?|rockets?|uavs?|projectiles?|bombs?|aircraft|planes?|helicopters?)$/u.test(unit.toLowerCase().split(/\s+/u).at(-1) ?? "");

/** "Fortune 500 companies", "as of 0700": a bare number right behind a name, or with a nought before it, is a name or a time. */
function isName(analysis: Analysis, mention: AmountMention): boolean {
  const first = analysis.tokens[mention.tokens.start];
  const before = analysis.tokens[mention.tokens.start - 1];
  if (first === undefined || !/^\d/u.test(first.text)) return false;
  return /^0\d/u.test(first.text) || (before !== undefined && before.pos === "PROPN" && before.sentence === first.sentence && !analysis.capitals && /^\p{Lu}/u.test(before.text));
}

const isSmall = (mention: AmountMention): boolean => mention.amount.kind !== "vague" && (mention.amount.max ?? mention.amount.min ?? 0) < 10;

/** "of whom some 600", "out of a planned 200,000", "and 12 more": a number that goes on from the figure before it. */
function isGapped(analysis: Analysis, mention: AmountMention): boolean {
  const before = analysis.tokens.slice(Math.max(0, mention.tokens.start - 4), mention.tokens.start).map((token) => token.lower);
  return before.includes("whom") || before.includes("which") || (before.includes("of") && before.includes("out")) || /^(?:from|than)$/u.test(before.at(-1) ?? "");
}

/** Answers whether a span shares a unit with one of the sorted spans. */
function takenBy(taken: readonly Span[]): (span: Span) => boolean {
  const sorted = [...taken].sort((a, b) => a.start - b.start);
  const furthest: number[] = [];
  for (const span of sorted) furthest.push(Math.max(span.end, furthest.at(-1) ?? 0));
  return (span) => {
    let low = 0;
    for (let high = sorted.length; low < high; ) {
      const middle = (low + high) >> 1;
      if ((sorted[middle]?.start ?? 0) < span.end) low = middle + 1;
      else high = middle;
    }
    return low > 0 && (furthest[low - 1] ?? 0) > span.start;
  };
}
