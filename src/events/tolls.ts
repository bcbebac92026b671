import type { FoundCasualtyClaim } from "../claims/index.ts";
import type { Outcome, Role, Toll, Tolls } from "../core/index.ts";
import { countPeople, identityOf } from "./people.ts";

/** A casualty claim with what stands around it. */
export interface TollClaim {
  readonly claim: FoundCasualtyClaim;
  /** True where the words are of a count that another has replaced ("up from nine", "initially"). */
  readonly superseded: boolean;
  /** True where the words add to a figure said before ("another 15", "two more"). */
  readonly adds: boolean;
}

/** The article's own figures of one event, reconciled; attackers apart. Null where no figure is given. */
export function tollsOf(claims: readonly TollClaim[]): Tolls {
  return {
    killed: tollOf(claims, "killed", "victim"),
    injured: tollOf(claims, "injured", "victim"),
    attackersKilled: tollOf(claims, "killed", "attacker"),
    attackersInjured: tollOf(claims, "injured", "attacker"),
  };
}

/**
 * One figure. Counts of the whole come first; a part is never added to a whole; single victims told of one by one are counted as people.
 * best: the figure of the speaker who stands nearest to those counted, the first in the text among equals. low and high: the spread of all that still stand.
 */
function tollOf(all: readonly TollClaim[], outcome: Outcome, role: Role): Toll | null {
  const own = all.filter(({ claim }) => claim.outcome === outcome && claim.role === role && claim.stance !== "denies" && hasNumber(claim));
  if (own.length === 0) return null;
  const wholes = own.filter(({ claim, superseded }) => !claim.part && !superseded);
  const standing = wholes.length > 0 ? wholes : own;
  const counts = standing.filter(({ claim, adds }) => !adds && !isSingle(claim));
  const people = countPeople(standing.filter(({ claim }) => isSingle(claim)).map(({ claim }) => identityOf(claim)));
  const more = added(standing);
  if (counts.length === 0) return people + more > 0 ? bounded(people + more) : null;
  if (counts.every(({ claim }) => claim.amount.max === 0)) return bounded(people + more);
  const real = counts.filter(({ claim }) => claim.amount.max !== 0);
  const chosen = [...real].sort((a, b) => nearness(a.claim) - nearness(b.claim))[0] ?? real[0];
  const number = chosen === undefined ? null : numberOf(chosen.claim);
  // "Three were killed … two more died": where no count takes the sum in, it is the figure.
  const best = number !== null && more > 0 && chosen?.claim.amount.kind === "exact" && !real.some(({ claim }) => (claim.amount.min ?? 0) > number) ? number + more : number;
  const lows = real.flatMap(({ claim }) => (claim.amount.min === null ? [] : [claim.amount.min]));
  const highs = real.flatMap(({ claim }) => (claim.amount.max === null ? [] : [claim.amount.max]));
  const low = lows.length === 0 ? null : Math.min(...lows);
  const top = highs.length === 0 ? null : Math.max(...highs, best ?? 0);
  return { low, best, high: top === null || lows.some((value) => value > top) ? null : top };
}

const hasNumber = (claim: FoundCasualtyClaim): boolean => claim.amount.min !== null || claim.amount.max !== null;
const isSingle = (claim: FoundCasualtyClaim): boolean => claim.amount.min === 1 && claim.amount.max === 1;
const bounded = (value: number): Toll => ({ low: value, best: value, high: value });
const numberOf = ({ amount }: FoundCasualtyClaim): number | null => (amount.kind === "atMost" ? null : (amount.min ?? amount.max));
const added = (claims: readonly TollClaim[]): number => claims.reduce((total, { claim, adds }) => total + (adds && !isSingle(claim) ? (claim.amount.min ?? 0) : 0), 0);

/** Those counted and their own side know best; whoever fights them, least. A figure without a lower bound chooses nothing. */
function nearness(claim: FoundCasualtyClaim): number {
  if (claim.amount.min === null) return 9;
  if (claim.stance === "unverified" || claim.hedges.length > 0) return 4;
  const relation = claim.speakers[0]?.relation ?? null;
  if (relation === "self") return 0;
  if (claim.speakers.length === 0) return 1;
  if (relation === "adversary") return 3;
  return 1;
}
