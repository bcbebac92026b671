import type { Incident, SubEventType } from "../../core/index.ts";
import { armedGroups, civilianGroups, hasVictims } from "../figures.ts";
import type { ExportSubject } from "../subject.ts";
import { targetWords, weaponWords, type gtdAttackTypes, type gtdTargetTypes, type gtdWeaponTypes } from "../tables/gtd-codes.ts";

type AttackType = keyof typeof gtdAttackTypes;
type WeaponType = keyof typeof gtdWeaponTypes;
type TargetType = keyof typeof gtdTargetTypes;

const bySubType: Partial<Readonly<Record<SubEventType, AttackType>>> = {
  "Armed clash": 2, "Government regains territory": 2, "Non-state actor overtakes territory": 2, Attack: 2,
  "Chemical weapon": 8, "Air/drone strike": 3, "Suicide bomb": 3, "Shelling/artillery/missile attack": 3, "Remote explosive/landmine/IED": 3, Grenade: 3,
  "Abduction/forced disappearance": 6, "Looting/property destruction": 7, "Sexual violence": 8, "Mob violence": 8,
};

/** GTD's weapon type from the words of the weapons; else from a kind of event that has only one. 13 unknown. */
export function weaponType({ weapons, subEventType }: Incident): WeaponType {
  const words = weapons.map(({ name, model }) => `${name} ${model ?? ""}`).join(" ");
  const named = weaponWords.find(([pattern]) => pattern.test(words))?.[1];
  if (named !== undefined) return named;
  return subEventType === "Chemical weapon" ? 2 : subEventType !== null && bySubType[subEventType] === 3 ? 6 : 13;
}

/** GTD's type of attack from ACLED's kind of event; an attack with blades or fists is unarmed assault only where no firearm or blade is named. 9 unknown. */
export function attackType(incident: Incident): AttackType {
  const { subEventType } = incident;
  if (subEventType === null) return 9;
  if (subEventType === "Attack") {
    const weapon = weaponType(incident);
    return weapon === 6 ? 3 : weapon === 8 ? 7 : weapon === 2 ? 8 : 2;
  }
  return bySubType[subEventType] ?? 9;
}

/** GTD's type of target from the words of the first target that tells it; else from who was hit. 20 unknown. */
export function targetType({ incident, judged }: ExportSubject): TargetType {
  for (const { name } of incident.targets) {
    const found = targetWords.find(([pattern]) => pattern.test(name))?.[1];
    if (found !== undefined) return found;
  }
  if (hasVictims(judged.portions, armedGroups)) return judged.portions.some(({ role, group }) => role === "victim" && group === "military") ? 4 : 3;
  return hasVictims(judged.portions, civilianGroups) ? 14 : 20;
}

/** GTD's precision of the coordinates: 1 the town · 2 near it, or a part of a unit · 3 a second-order unit · 4 a first-order unit · 5 no coordinates of use. */
export function specificity({ place }: Incident): 1 | 2 | 3 | 4 | 5 {
  if (place === null || place.lat === null) return 5;
  switch (place.precision) {
    case "exact":
    case "town":
      return 1;
    case "near": return 2;
    case "district": return 3;
    case "admin1": return 4;
    case "region":
    case "country":
    case null:
      return 5;
    default: return place.precision satisfies never;
  }
}
