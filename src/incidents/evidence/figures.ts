import type { Amount, CasualtyClaim } from "../../core/index.ts";
import { figureKey, type Member } from "../members.ts";
import { silent, speaksAgainst, speaksFor, type Evidence } from "./evidence.ts";

const compared = [figureKey("killed", "victim"), figureKey("injured", "victim"), figureKey("killed", "attacker"), figureKey("missing", "victim"), figureKey("captured", "victim"), figureKey("killedOrInjured", "victim")];

const numberOf = (amount: Amount): number | null => amount.min ?? amount.max;

/** How much one equal figure says: "27" is rarer than "2", and "one" says hardly anything. */
function equalWeight(number: number): number {
  return number <= 0 ? 0 : number === 1 ? 0.2 : Math.min(1.8, 0.3 + Math.log10(number));
}

function bestEqual(a: readonly CasualtyClaim[], b: readonly CasualtyClaim[]): number {
  let best = -1;
  for (const one of a) for (const other of b) {
    const [x, y] = [numberOf(one.amount), numberOf(other.amount)];
    // "more than 10" and "at least 11" count as equal, and so do the rounded and the plain figure.
    if (x !== null && x === y) best = Math.max(best, equalWeight(x));
  }
  return best;
}

function furthestRatio(a: readonly CasualtyClaim[], b: readonly CasualtyClaim[]): number | null {
  let nearest: number | null = null;
  for (const one of a) for (const other of b) {
    const [x, y] = [numberOf(one.amount), numberOf(other.amount)];
    if (x === null || y === null) continue;
    const ratio = (Math.max(x, y) + 1) / (Math.min(x, y) + 1);
    nearest = nearest === null ? ratio : Math.min(nearest, ratio);
  }
  return nearest;
}

/** Whether the figures can be of one happening. A changed toll is no obstacle; only figures of another size speak against. */
export function figureEvidence(a: Member, b: Member): Evidence {
  let weight = 0;
  let equal = 0;
  let apart = 0;
  for (const key of compared) {
    const [one, other] = [a.figures.get(key), b.figures.get(key)];
    if (one === undefined || other === undefined) continue;
    const agreement = bestEqual(one, other);
    if (agreement >= 0) {
      equal++;
      weight += agreement;
      continue;
    }
    const ratio = furthestRatio(one, other);
    if (ratio === null || ratio <= 2.5) continue;
    apart++;
    weight -= ratio > 5 ? 1.5 : 0.5;
  }
  if (equal > 0 && weight > 0) return speaksFor(Math.min(3, weight), "figures agree");
  return apart > 0 && weight < 0 ? speaksAgainst(Math.min(2, -weight), "figures of different size") : silent;
}
