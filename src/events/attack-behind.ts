import type { FoundClaim } from "../claims/index.ts";
import type { Surroundings, SurroundingsReader } from "./surroundings.ts";

/**
 * What stands around each figure, with the day and place of the attack that its sentence names as the cause, where its own are those of a death or a find:
 * "A man hurt in Monday's strike on Antonivka has died in hospital", "twelve bodies were brought in after a strike in the north of Tehran".
 */
export function withAttackBehind(told: readonly FoundClaim[], read: SurroundingsReader["around"]): SurroundingsReader["around"] {
  const attacks = new Map<number, Surroundings>();
  for (const claim of told) {
    if (claim.kind !== "attack" || claim.stance === "denies") continue;
    const around = read(claim, []);
    if (around === null || !around.ofAttack || (around.site === null && around.days === null) || attacks.has(around.sentence.index)) continue;
    attacks.set(around.sentence.index, around);
  }
  return (claim, neighbours) => {
    const around = read(claim, neighbours);
    if (around === null || around.ofAttack || claim.kind !== "casualties") return around;
    const attack = attacks.get(around.sentence.index);
    return attack === undefined ? around : { ...around, time: attack.time, days: attack.days, site: attack.site, ofAttack: true };
  };
}
