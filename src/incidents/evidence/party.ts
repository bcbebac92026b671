import type { Traits } from "../traits.ts";
import { namesMatch } from "../names.ts";
import { silent, speaksAgainst, speaksFor, type Evidence } from "./evidence.ts";

interface Party {
  readonly name: string;
  readonly side: string | null;
}

const sameParty = (a: Party, b: Party): boolean => (a.side !== null && b.side !== null ? a.side === b.side : false) || namesMatch(a.name, b.name);
const meet = (a: readonly Party[], b: readonly Party[]): boolean => a.some((one) => b.some((other) => sameParty(one, other)));
const sided = (parties: readonly Party[]): boolean => parties.some((party) => party.side !== null);

/** Whether the same parties are named. Sides may accuse each other of one attack, so different attackers say little. */
export function partyEvidence(a: Traits, b: Traits): Evidence {
  const [attackers, otherAttackers] = [a.attackers, b.attackers];
  const [targets, otherTargets] = [a.targets, b.targets];
  if (attackers.length > 0 && otherAttackers.length > 0 && meet(attackers, otherAttackers)) return speaksFor(0.7, "same attackers");
  if (sided(targets) && sided(otherTargets) && !meet(targets, otherTargets)) return speaksAgainst(0.6, "different sides were hit");
  if (attackers.length > 0 && otherAttackers.length > 0) return speaksAgainst(0.4, `attackers differ: ${attackers[0]?.name ?? ""} and ${otherAttackers[0]?.name ?? ""}`);
  return silent;
}
