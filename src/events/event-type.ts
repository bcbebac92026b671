import type { FoundAttackClaim } from "../claims/index.ts";
import { eventTypeOf, subEventTypes, type EventType, type SubEventType } from "../core/index.ts";

/** Kinds that words of wider sense give ("the blast", "the attack"), which a surer kind in the same event takes in. */
const wide = new Set<SubEventType>(["Remote explosive/landmine/IED", "Attack", "Armed clash"]);

/**
 * The kind of one event: of the kinds that its attack claims name about as often, the highest in ACLED's order.
 * An armed attack on soldiers or police (`onForces`) is a clash, as ACLED has it.
 * `opens` says whether a claim stands in the headline or first sentences, where it counts three times. Null where no claim names one.
 */
export function eventTypeFor(attacks: readonly FoundAttackClaim[], opens: (claim: FoundAttackClaim) => boolean, onForces: boolean): { readonly eventType: EventType | null; readonly subEventType: SubEventType | null } {
  const weight = new Map<SubEventType, number>();
  for (const claim of attacks) {
    if (claim.subEventType === null || claim.stance === "denies") continue;
    const sure = claim.weapons.length > 0 || !wide.has(claim.subEventType) ? 2 : 1;
    weight.set(claim.subEventType, (weight.get(claim.subEventType) ?? 0) + sure * (opens(claim) ? 3 : 1));
  }
  if (weight.size === 0) return { eventType: null, subEventType: null };
  const bombs = [...weight.keys()].some((sub) => !wide.has(sub) && eventTypeOf(sub) === "Explosions/Remote violence");
  if (bombs) weight.delete("Remote explosive/landmine/IED");
  const most = Math.max(...weight.values());
  const highest = subEventTypes.find((sub) => (weight.get(sub) ?? 0) * 2 >= most) ?? null;
  const found = highest === "Attack" && onForces ? "Armed clash" : highest;
  return { subEventType: found, eventType: found === null ? null : eventTypeOf(found) };
}
