import type { Span } from "../../core/index.ts";
import { en, type AmountMention, type Analysis, type NounGroup } from "../../language/index.ts";
import type { FigureDraft } from "../draft.ts";
import type { Reading } from "../types.ts";
import { largeVague, notUnits, smallUnits } from "./tables/en.ts";

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
    if (mention === undefined || !isFigure(mention) || isTaken(mention)) continue;
    const headed = headedUnit(analysis, group, mention, index);
    if (headed !== null) {
      if (isTaken({ start: mention.start, end: headed.end }) || tellsOfCasualties(analysis, group) || (isSmall(mention) && !smallUnits.has(headed.unit.toLowerCase().split(/\s+/u).at(-1) ?? ""))) continue;
      found.push(draftOf(counted, mention, headed));
      last = { sentence, unit: headed.unit };
      continue;
    }
    const bare = group.head < mention.tokens.end && last?.sentence === sentence && isGapped(analysis, mention);
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

const isSmall = (mention: AmountMention): boolean => mention.amount.kind !== "vague" && (mention.amount.max ?? mention.amount.min ?? 0) < 10;

const outcome = /^(?:killed|kills|killing|dead|died|dies|wounded|wounding|injured|injuring|hurt|martyred|slain|shot|gunned|missing|abducted|kidnapped|captured|hospitalised|hospitalized|perished|fell|fallen|deaths|casualties|lost|losing|lives|neutralised|neutralized|eliminated|among|bodies|corpses)$/u;

/** People beside a word of death or wounding in the same clause are casualties, whoever failed to count them; they are never a figure. */
function tellsOfCasualties(analysis: Analysis, group: NounGroup): boolean {
  const { tokens } = analysis;
  const sentence = analysis.sentences[tokens[group.head]?.sentence ?? -1];
  if (sentence === undefined || !isPeople(analysis, group)) return false;
  for (let at = group.tokens.end; at < Math.min(sentence.tokens.end, group.tokens.end + 9); at++) {
    const word = tokens[at]?.lower ?? "";
    if (/^[,;:.]$/u.test(word)) break;
    if (outcome.test(word)) return true;
  }
  for (let at = group.tokens.start - 1; at >= Math.max(sentence.tokens.start, group.tokens.start - 4); at--) {
    const word = tokens[at]?.lower ?? "";
    if (/^[,;:.]$/u.test(word)) return false;
    if (outcome.test(word)) return true;
  }
  return false;
}

const isPeople = (analysis: Analysis, group: NounGroup): boolean => {
  const head = analysis.tokens[group.head];
  return head !== undefined && (en.pluralNouns.has(head.lower) || en.personNouns.has(head.lemma) || en.personNouns.has(head.lower.replace(/s$/u, "")) || /^(?:people|personnel|troops|police|staff|crew)$/u.test(head.lower) || head.pos === "NUM" || head.pos === "PROPN");
};

/** The counted noun with what describes it: "reservists", "Shahed-136 drones", "drones" of "four of nine drones"; null where the number counts nothing of the kind. */
function headedUnit(analysis: Analysis, group: NounGroup, mention: AmountMention, index: number): { readonly unit: string; readonly end: number } | null {
  const { tokens, text } = analysis;
  const headless = group.head < mention.tokens.end;
  if (!headless) return unitOf(analysis, mention.tokens.end, group.head, text);
  if (tokens[group.tokens.end]?.lower !== "of") return null;
  const whole = analysis.groups[index + 1];
  if (whole?.kind !== "noun" || whole.tokens.start !== group.tokens.end + 1) return null;
  const total = whole.amount === null ? undefined : analysis.amounts[whole.amount];
  const unit = unitOf(analysis, total?.tokens.end ?? coreOf(analysis, whole), whole.head, text);
  return unit === null ? null : unit;
}

const coreOf = (analysis: Analysis, group: NounGroup): number => (group.determiner !== null && analysis.tokens[group.tokens.start]?.lower === group.determiner ? group.tokens.start + 1 : group.tokens.start);

function unitOf(analysis: Analysis, from: number, head: number, text: string): { readonly unit: string; readonly end: number } | null {
  const token = analysis.tokens[head];
  let start = from;
  while (start < head && /^(?:of|the|other|more|"|“|”|additional|further|its|their|his|her|these|those)$/u.test(analysis.tokens[start]?.lower ?? "")) start++;
  const first = analysis.tokens[start];
  if (token === undefined || first === undefined || start > head || notUnits.has(token.lower) || token.pos === "PRON" || token.pos === "NUM" || en.measureUnits.has(token.lower)) return null;
  if (!isPlural(analysis, head)) return null;
  return { unit: text.slice(first.start, token.end), end: token.end };
}

/** A figure counts several: "drones", "people", "personnel"; not "40 Street", "the 7 train", "Group 47". */
function isPlural(analysis: Analysis, head: number): boolean {
  const token = analysis.tokens[head];
  if (token === undefined) return false;
  if (en.pluralNouns.has(token.lower) || /^(?:people|personnel|troops|police|staff|crew|cattle|sheep|aircraft|levies|pieces|livestock|artillery|military|trainees)$/u.test(token.lower)) return true;
  if (token.pos === "PROPN") return /s$/u.test(token.lower) && en.personNouns.has(token.lower.replace(/s$/u, ""));
  return /s$/u.test(token.lower) && !/(?:ss|us|is)$/u.test(token.lower);
}

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
