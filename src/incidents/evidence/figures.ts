import { figureKey } from "../members.ts";
import type { Traits } from "../traits.ts";
import { silent, speaksAgainst, speaksFor, type Evidence } from "./evidence.ts";

const compared = [figureKey("killed", "victim"), figureKey("injured", "victim"), figureKey("killed", "attacker"), figureKey("missing", "victim"), figureKey("captured", "victim"), figureKey("killedOrInjured", "victim")];

/** How much one equal figure says: "27" is rarer than "2", and "one" says hardly anything. */
function equalWeight(number: number): number {
  return number <= 0 ? 0 : number === 1 ? 0.2 : Math.min(1.8, 0.3 + Math.log10(number));
}

const bestEqual = (a: readonly number[], b: readonly number[]): number => Math.max(-1, ...a.filter((number) => b.includes(number)).map(equalWeight));

/** How many times as large the larger is, for the two that are nearest. */
const nearestRatio = (a: readonly number[], b: readonly number[]): number => Math.min(...a.flatMap((x) => b.map((y) => (Math.max(x, y) + 1) / (Math.min(x, y) + 1))));

/** Whether the figures can be of one happening. A changed toll is no obstacle; only figures of another size speak against. */
export function figureEvidence(a: Traits, b: Traits): Evidence {
  let weight = 0;
  let equal = 0;
  let apart = 0;
  for (const key of compared) {
    const [one, other] = [a.figures[key], b.figures[key]];
    if (one === undefined || other === undefined) continue;
    const agreement = bestEqual(one, other);
    if (agreement >= 0) {
      equal++;
      weight += agreement;
      continue;
    }
    const ratio = nearestRatio(one, other);
    if (ratio <= 2.5) continue;
    apart++;
    weight -= ratio > 5 ? 1.5 : 0.5;
  }
  if (equal > 0 && weight > 0) return speaksFor(Math.min(3, weight), "figures agree");
  return apart > 0 && weight < 0 ? speaksAgainst(Math.min(2, -weight), "figures of different size") : silent;
}
