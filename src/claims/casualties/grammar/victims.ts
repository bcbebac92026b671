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

/** The one outcome of all figures told before, which "the number of victims" goes on counting; null where there are none, or of two kinds. */
export function onlyOutcome(earlier: readonly Candidate[]): Outcome | null {
  const kinds = new Set(toldBefore(earlier).map(({ outcome }) => outcome));
  return kinds.size === 1 ? ([...kinds][0] ?? null) : null;
}
