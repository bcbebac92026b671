import type { Named, SubEventType } from "../../core/index.ts";
import type { WeaponMention } from "./weapons.ts";

const armedTargets = /soldier|troop|servicem|recruit|army|military|barrack|garrison|police|officer|militant|fighter|(?:border|national|presidential|revolutionary|republican|coast|frontier|prison|civil) ?guard|base|checkpoint|checkpost|outpost|patrol|battalion|brigade|paramilitar|constabulary|gendarm|insurgent|rebel|conscript|marines?|navy|naval/u;
/** People who attack in person, and not from the air or afar. */
const armedPeople = /\b(?:men|gunm[ae]n|militants?|rebels?|fighters?|jihadists?|insurgents?|bandits?|assailants?|attackers?|terrorists?|raiders?|pirates?|gang|youths?|mob|herders|extremists?)\b/iu;
const bombKinds = new Set<SubEventType>(["Remote explosive/landmine/IED", "Suicide bomb", "Grenade", "Air/drone strike", "Shelling/artillery/missile attack", "Chemical weapon"]);

/**
 * What ACLED calls the attack: the weapon decides before the word, the word before the target.
 * An armed assault on soldiers or police is an "Armed clash"; on anyone else, or on nobody named, an "Attack".
 * `remote`: a strike or hit, which may come from afar and so is no clash. `null` where the words leave it open ("the attack").
 */
export function kindOf(word: SubEventType | null, weapons: readonly WeaponMention[], targets: readonly Named[], attackers: readonly Named[], remote: boolean): SubEventType | null {
  if (word === "Non-state actor overtakes territory" || word === "Government regains territory" || word === "Protest with intervention") return word;
  if (word === "Attack" && targets.some(({ name }) => /protest|demonstrator|marcher/u.test(name.toLowerCase())) && attackers.some(({ name }) => /police|soldier|troop|army|forces|guard|gendarm|junta/iu.test(name))) return "Excessive force against protesters";
  if (word === "Attack" && attackers.some(({ name }) => /^(?:mob|crowd|angry mob|angry crowd)$/iu.test(name)) && weapons.every((mention) => mention.word.sub !== "Attack" || mention.weapon.name !== "firearms")) return "Mob violence";
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

const government = /\b(?:government|army|troops|soldiers|police|security forces|military|national|federal)\b/iu;

/** What the taking of a place is: by the government that it belonged to, or by anybody else. */
export function kindOfTaking(attackers: readonly Named[], again: boolean): SubEventType {
  return attackers.some(({ name, side }) => government.test(name) && (again || side === null)) ? "Government regains territory" : "Non-state actor overtakes territory";
}
