import type { Traits } from "../traits.ts";
import { namesMatch, plainText } from "../names.ts";
import { remember } from "../../core/index.ts";
import { silent, speaksAgainst, speaksFor, type Evidence } from "./evidence.ts";

const kinds: Readonly<Record<string, string>> = {
  missile: "missile rocket rockets missiles ballistic cruise himars iskander katyusha",
  drone: "drone drones uav uavs fpv shahed quadcopter unmanned",
  "air-dropped bomb": "airstrike airstrikes aircraft jet jets warplane warplanes glide guided air helicopter plane",
  artillery: "shell shells shelling mortar mortars artillery howitzer tank",
  firearm: "gun guns gunfire firearm firearms rifle rifles pistol shooting machine arms shotgun handgun",
  blade: "knife knives stabbing machete machetes blade blades axe sword",
  bomb: "bomb bombs ied explosive explosives device landmine mine vest",
};
const kindOf = new Map(Object.entries(kinds).flatMap(([kind, words]) => words.split(" ").map((word) => [word, kind] as const)));

const kindsNamed = remember((name) => plainText(name).split(" ").flatMap((word) => kindOf.get(word) ?? []));

/** Kinds of weapon that the names tell of. */
function weaponKinds(member: Traits): ReadonlySet<string> {
  return new Set(member.weapons.flatMap((weapon) => kindsNamed(`${weapon.name} ${weapon.model ?? ""}`)));
}

/** Whether the same weapon is named. Reports often differ over missile, rocket and drone, so a difference says little. */
export function weaponEvidence(a: Traits, b: Traits): Evidence {
  if (a.weapons.length === 0 || b.weapons.length === 0) return silent;
  for (const weapon of a.weapons) for (const other of b.weapons) {
    if (weapon.model !== null && other.model !== null && namesMatch(weapon.model, other.model)) return speaksFor(1.2, `same weapon (${weapon.model})`);
  }
  const [one, other] = [weaponKinds(a), weaponKinds(b)];
  const [same] = [...one].filter((kind) => other.has(kind));
  if (same !== undefined) return speaksFor(0.6, `same kind of weapon (${same})`);
  return one.size > 0 && other.size > 0 ? speaksAgainst(0.8, `${[...one][0] ?? ""} and ${[...other][0] ?? ""}`) : silent;
}
