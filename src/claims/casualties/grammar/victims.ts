import type { Outcome } from "../../../core/index.ts";
import type { Candidate } from "../candidate.ts";

/** How many figures are looked back upon. */
const nearest = 60;

const toldBefore = (earlier: readonly Candidate[]): readonly Candidate[] => earlier.slice(-nearest).filter(({ denied, amount, outcome }) => !denied && amount.max !== 0 && (outcome === "killed" || outcome === "injured"));

/** What became of "the victims", by the figures told before: the dead where people died, the hurt where nobody did, either where nothing was told. */
export function victimsOutcome(earlier: readonly Candidate[]): Outcome {
  const told = toldBefore(earlier);
  return told.length === 0 ? "killedOrInjured" : told.some(({ outcome }) => outcome === "killed") ? "killed" : "injured";
}

/** The outcome whose figures "the number of victims", now at `count`, goes on from: the one whose last whole figure comes nearest to it from below; null where nothing was told before. */
export function countedOutcome(earlier: readonly Candidate[], count: number): Outcome | null {
  const last = (outcome: Outcome): number => toldBefore(earlier).filter((other) => other.outcome === outcome && !other.part).reduce((most, { amount }) => ((amount.min ?? amount.max ?? 0) <= count ? Math.max(most, amount.min ?? amount.max ?? 0) : most), 0);
  const dead = last("killed");
  const hurt = last("injured");
  return dead === 0 && hurt === 0 ? null : dead >= hurt ? "killed" : "injured";
}
