import type { Finding, Group, Incident, Outcome, Role, Toll } from "../core/index.ts";
import type { Portion } from "../incidents/index.ts";

/** Groups that stand for civilians, and for those who fight or police. */
export const civilianGroups: ReadonlySet<Group> = new Set(["civilian", "children", "women", "medics", "journalists", "aidWorkers"]);
export const armedGroups: ReadonlySet<Group> = new Set(["military", "police"]);

/** The finding of one outcome and role; null where nothing is claimed. */
export function findingOf({ findings }: Incident, of: Outcome, role: Role): Finding | null {
  return findings.find((finding) => finding.of === of && finding.role === role) ?? null;
}

/** Two tolls of different people as one; what is unknown of the second adds nothing, what is unknown of the first stays unknown. */
export function addTolls(first: Toll | null, second: Toll | null): Toll | null {
  if (first === null) return second;
  const add = (a: number | null, b: number | null): number | null => (a === null ? null : a + (b ?? 0));
  const { low, best, high } = first;
  return { low: add(low, second?.low ?? null), best: add(best, second?.best ?? null), high: add(high, second?.high ?? second?.best ?? null) };
}

/** The largest figure among the portions that fit, by its best number, or low where there is none; null where none has a number. */
export function largestPortion(portions: readonly Portion[], fits: (portion: Portion) => boolean): Portion | null {
  const numberOf = ({ best, low, high }: Portion): number => best ?? low ?? high ?? -1;
  return portions.filter((portion) => fits(portion) && numberOf(portion) >= 0).sort((a, b) => numberOf(b) - numberOf(a) || (a.rule < b.rule ? -1 : 1))[0] ?? null;
}

/** True where the portions name someone of these groups among the victims. */
export function hasVictims(portions: readonly Portion[], groups: ReadonlySet<Group>): boolean {
  return portions.some(({ role, group, best, low, high }) => role === "victim" && group !== null && groups.has(group) && (best ?? high ?? low ?? 1) > 0);
}
