import type { CasualtyClaim, Span } from "../core/index.ts";
import type { GoldClaim } from "./gold.ts";

/** A labelled claim and the claim that was found for it. */
export interface ClaimPair {
  /** Positions in the lists. */
  readonly gold: number;
  readonly found: number;
  /** True where the interval is the same. */
  readonly sameFigure: boolean;
}

/**
 * Pairs labelled claims with found ones of the same outcome whose words overlap; each at most once. The same interval goes first, then the longer overlap.
 * `offset` is where the labelled text begins in `text`.
 */
export function pairClaims(gold: readonly GoldClaim[], found: readonly CasualtyClaim[], goldText: string, offset: number): readonly ClaimPair[] {
  const candidates: (ClaimPair & { readonly overlap: number })[] = [];
  for (const [goldIndex, label] of gold.entries()) {
    const places = occurrences(goldText, label.words).map(({ start, end }) => ({ start: start + offset, end: end + offset }));
    for (const [foundIndex, claim] of found.entries()) {
      if (claim.outcome !== label.outcome) continue;
      const overlap = Math.max(0, ...places.map((place) => overlapOf(place, claim.span)));
      if (overlap > 0) candidates.push({ gold: goldIndex, found: foundIndex, sameFigure: claim.amount.min === label.min && claim.amount.max === label.max, overlap });
    }
  }
  candidates.sort((a, b) => Number(b.sameFigure) - Number(a.sameFigure) || b.overlap - a.overlap || a.gold - b.gold || a.found - b.found);
  const usedGold = new Set<number>();
  const usedFound = new Set<number>();
  return candidates.filter((pair) => {
    if (usedGold.has(pair.gold) || usedFound.has(pair.found)) return false;
    usedGold.add(pair.gold);
    usedFound.add(pair.found);
    return true;
  });
}

/** Every place where `words` stand in `text`. */
export function occurrences(text: string, words: string): readonly Span[] {
  const found: Span[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) found.push({ start: at, end: at + words.length });
  return found;
}

const overlapOf = (a: Span, b: Span): number => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
