import type { Named, Place, SubEventType, Weapon } from "../../core/index.ts";
import { plainText } from "../names.ts";

const byKind: Readonly<Record<SubEventType, string>> = {
  "Government regains territory": "Recapture", "Non-state actor overtakes territory": "Capture", "Armed clash": "Armed clash",
  "Excessive force against protesters": "Force against protesters", "Protest with intervention": "Protest", "Peaceful protest": "Protest",
  "Violent demonstration": "Riot", "Mob violence": "Mob violence",
  "Chemical weapon": "Chemical attack", "Air/drone strike": "Air strike", "Suicide bomb": "Suicide bombing",
  "Shelling/artillery/missile attack": "Shelling", "Remote explosive/landmine/IED": "Bombing", Grenade: "Grenade attack",
  "Sexual violence": "Sexual violence", Attack: "Attack", "Abduction/forced disappearance": "Abduction",
  Agreement: "Agreement", Arrests: "Arrests", "Change to group/activity": "Change to a group", "Disrupted weapons use": "Disrupted use of weapons",
  "Headquarters or base established": "Base established", "Looting/property destruction": "Looting", "Non-violent transfer of territory": "Transfer of territory", Other: "Incident",
};

/** Words of a weapon that name the attack better than its kind does, each for the kinds it fits. */
const byWeapon: readonly { readonly words: RegExp; readonly title: string; readonly kinds: readonly SubEventType[] }[] = [
  { words: /\b(?:drones?|uavs?|fpv)\b/u, title: "Drone strike", kinds: ["Air/drone strike"] },
  { words: /\bmissiles?\b/u, title: "Missile attack", kinds: ["Shelling/artillery/missile attack", "Air/drone strike"] },
  { words: /\brockets?\b/u, title: "Rocket attack", kinds: ["Shelling/artillery/missile attack"] },
  { words: /\bmortars?\b/u, title: "Mortar attack", kinds: ["Shelling/artillery/missile attack"] },
  { words: /\bcar bomb|\btruck bomb|\bvehicle/u, title: "Car bombing", kinds: ["Remote explosive/landmine/IED"] },
  { words: /\b(?:land)?mines?\b/u, title: "Mine explosion", kinds: ["Remote explosive/landmine/IED"] },
  { words: /\b(?:firearms?|guns?|rifles?|gunfire|pistols?|shotguns?)\b/u, title: "Shooting", kinds: ["Attack"] },
  { words: /\b(?:kni(?:fe|ves)|blades?|stabbing|machetes?)\b/u, title: "Stabbing", kinds: ["Attack"] },
];

function headOf(subEventType: SubEventType | null, weapons: readonly Weapon[]): string {
  if (subEventType === null) return "Incident";
  const words = plainText(weapons.map(({ name, model }) => `${name} ${model ?? ""}`).join(" "));
  return byWeapon.find((entry) => entry.kinds.includes(subEventType) && entry.words.test(words))?.title ?? byKind[subEventType];
}

const counted = /^(?:an?|the|some|several|two|three|\d+)\s/iu;

/** "on a training camp"; an article is put before a single thing without one. */
function targetWords(target: Named): string {
  const { name } = target;
  if (counted.test(name) || /^\p{Lu}/u.test(name) || /s$/u.test(name) || /^(?:people|police|personnel|infrastructure)\b/u.test(name)) return name;
  return `${/^[aeiou]/iu.test(name) ? "an" : "a"} ${name}`;
}

const heads = new Set(["Air strike", "Drone strike", "Missile attack", "Rocket attack", "Mortar attack", "Attack", "Grenade attack", "Chemical attack", "Suicide bombing", "Shelling", "Bombing", "Car bombing", "Shooting", "Stabbing", "Armed clash"]);

function targetPhrase(head: string, target: Named): string {
  if (head === "Shelling" || head.endsWith("ombing") || head === "Shooting" || head === "Stabbing") return `${head} at ${targetWords(target)}`;
  return head === "Armed clash" ? `${head} with ${targetWords(target)}` : `${head} on ${targetWords(target)}`;
}

/**
 * What an incident is called: "Missile attack on a training camp, Sumy Oblast". Nothing in it that the articles do not say;
 * totals are called by what they count.
 */
export function titleOf(incident: { readonly subEventType: SubEventType | null; readonly weapons: readonly Weapon[]; readonly targets: readonly Named[]; readonly place: Place | null; readonly total: string | null }): string {
  const { place, targets, total } = incident;
  const where = place === null ? "" : `, ${place.name}`;
  if (total !== null) return `Total: ${total}${place === null || plainText(total).includes(plainText(place.name)) ? "" : where}`;
  const head = headOf(incident.subEventType, incident.weapons);
  const target = targets.find(({ name }) => place === null || !plainText(name).includes(plainText(place.name))) ?? targets[0];
  return `${target === undefined || !heads.has(head) ? head : targetPhrase(head, target)}${where}`;
}
