import type { FoundAttackClaim, FoundCasualtyClaim } from "../claims/index.ts";
import { eventTypeOf, subEventTypes, type EventType, type SubEventType } from "../core/index.ts";

/** Kinds that words of wider sense give ("the blast", "the attack"), which a surer kind in the same event takes in. */
const wide = new Set<SubEventType>(["Remote explosive/landmine/IED", "Attack", "Armed clash"]);

/** Kinds that stand below an attack in ACLED's order: where people were killed in the same event, it is typed by their deaths. */
const belowAttack = new Set<SubEventType>(["Abduction/forced disappearance"]);

/**
 * The kind of one event: of the kinds that its attack claims name about as often, the highest in ACLED's order.
 * An armed attack on soldiers or police is a clash, as ACLED has it; a raid that killed some and abducted others is typed by the dead.
 * `opens` says whether a claim stands in the headline or first sentences, where it counts three times. Null where no claim names one.
 */
export function eventTypeFor(attacks: readonly FoundAttackClaim[], opens: (claim: FoundAttackClaim) => boolean, casualties: readonly FoundCasualtyClaim[]): { readonly eventType: EventType | null; readonly subEventType: SubEventType | null } {
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
  const dead = casualties.filter(({ outcome, role, stance, scope, amount }) => outcome === "killed" && role === "victim" && stance !== "denies" && scope === "event" && amount.max !== 0);
  const killing = highest !== null && belowAttack.has(highest) && dead.length > 0 ? "Attack" : highest;
  const found = killing === "Attack" && areForces(killing === highest ? casualties : dead) ? "Armed clash" : killing;
  return { subEventType: found, eventType: found === null ? null : eventTypeOf(found) };
}

/**
 * True where soldiers or police were at least half of the victims: of the figures whose group is told at least half are of them,
 * and of the dead, the hurt or the missing the largest of theirs is at least half of the largest of all ("killing 11 people … losing one soldier" is no clash).
 */
function areForces(casualties: readonly FoundCasualtyClaim[]): boolean {
  const victims = casualties.filter((claim) => claim.role === "victim" && claim.scope === "event" && claim.stance !== "denies");
  const told = victims.filter((claim) => claim.people.group !== null);
  // Guards of a mine or a bank are no soldiers.
  const forces = told.filter(({ people }) => (people.group === "military" || people.group === "police") && !/^(?:(?:security|private|night|mine) )?guards?$/iu.test(people.words ?? ""));
  if (forces.length === 0 || forces.length * 2 < told.length) return false;
  return [...Map.groupBy(forces, ({ outcome }) => outcome)].some(([outcome, ours]) => largest(ours) * 2 >= largest(victims.filter((claim) => claim.outcome === outcome)));
}

/** The largest number of people that the figures tell of; 1 where they tell none. */
const largest = (casualties: readonly FoundCasualtyClaim[]): number => Math.max(1, ...casualties.map(({ amount }) => amount.min ?? amount.max ?? 1));
