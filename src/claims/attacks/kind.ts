import type { Named, SubEventType } from "../../core/index.ts";
import type { WeaponMention } from "./weapons.ts";

const armedTargets = /soldier|troop|servicem|recruit|army|military|barrack|garrison|police|officer|militant|fighter|guard|base|checkpoint|checkpost|outpost|patrol|battalion|brigade|paramilitar|constabulary|gendarm|insurgent|rebel|conscript|marines?|navy|naval/u;
/** People who attack in person, and not from the air or afar. */
const armedPeople = /\b(?:men|gunm[ae]n|militants?|rebels?|fighters?|jihadists?|insurgents?|bandits?|assailants?|attackers?|terrorists?|raiders?|pirates?|gang|youths?|mob|herders|extremists?)\b/iu;
const bombKinds = new Set<SubEventType>(["Remote explosive/landmine/IED", "Suicide bomb", "Grenade", "Air/drone strike", "Shelling/artillery/missile attack", "Chemical weapon"]);

/**
 * What ACLED calls the attack: the weapon decides before the word, the word before the target.
 * An armed assault on soldiers or police is an "Armed clash"; on anyone else, or on nobody named, an "Attack".
 * `remote`: a strike or hit, which may come from afar and so is no clash. `null` where the words leave it open ("the attack").
 */
export function kindOf(word: SubEventType | null, weapons: readonly WeaponMention[], targets: readonly Named[], attackers: readonly Named[], remote: boolean): SubEventType | null {
  let best: WeaponMention | null = null;
  for (const mention of weapons) if (best === null || mention.word.rank > best.word.rank) best = mention;
  if (word === "Abduction/forced disappearance" || word === "Sexual violence" || word === "Mob violence" || word === "Violent demonstration") return word;
  if (best !== null && best.word.sub !== "Attack") {
    // A bomb from an aircraft, a shell from a drone: what dropped it names the kind.
    return word === "Air/drone strike" || word === "Suicide bomb" ? word : best.word.sub;
  }
  if (word !== null && bombKinds.has(word)) return word;
  if (word === "Armed clash") return word;
  const onArmed = targets.length > 0 && targets.every((target) => armedTargets.test(target.name.toLowerCase()));
  if (word === "Attack" || best !== null) return onArmed ? "Armed clash" : "Attack";
  if (remote) return null;
  return onArmed ? "Armed clash" : attackers.some(({ name }) => armedPeople.test(name)) ? "Attack" : null;
}
