import type { FoundClaim } from "../claims/index.ts";
import type { Analysis, Sentence } from "../language/index.ts";
import type { Surroundings, SurroundingsReader } from "./surroundings.ts";

/** How many sentences before a figure, in its paragraph, may set its scene. */
const reach = 4;

/**
 * What stands around each figure, with the day and place of the attack that its sentence names as the cause, where its own are those of a death or a find
 * ("A man hurt in Monday's strike on Antonivka has died in hospital", "twelve bodies were brought in after a strike in the north of Tehran"),
 * and, where it gives none, those of the sentences before it in its paragraph that tell of no figure or attack: "Raiders came to Bama on Monday. Six farmers were killed."
 */
export function withSetting({ sentences }: Analysis, told: readonly FoundClaim[], { around: read, sentenceOf, settingOf }: SurroundingsReader): SurroundingsReader["around"] {
  const attacks = new Map<number, Surroundings>();
  const telling = new Set<number>();
  for (const claim of told) {
    telling.add(sentenceOf(claim)?.index ?? -1);
    if (claim.kind !== "attack" || claim.stance === "denies") continue;
    const around = read(claim, []);
    if (around === null || !around.ofAttack || (around.site === null && around.days === null) || attacks.has(around.sentence.index)) continue;
    attacks.set(around.sentence.index, around);
  }
  const before = ({ index, block }: Sentence): Sentence | null => {
    for (let at = index - 1; at >= index - reach; at--) {
      const one = sentences[at];
      if (one === undefined || one.block !== block || telling.has(one.index)) return null;
      const set = settingOf(one);
      if (set.site !== null || set.days !== null) return one;
    }
    return null;
  };
  return (claim, neighbours) => {
    const around = read(claim, neighbours);
    if (around === null || claim.kind !== "casualties") return around;
    if (around.ofAttack) {
      const scene = around.site === null || around.days === null ? before(around.sentence) : null;
      if (scene === null) return around;
      const set = settingOf(scene);
      return { ...around, site: around.site ?? set.site, time: around.days === null ? set.time : around.time, days: around.days ?? set.days };
    }
    const attack = attacks.get(around.sentence.index);
    return attack === undefined ? around : { ...around, time: attack.time, days: attack.days, site: attack.site, ofAttack: true };
  };
}
