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
const manyWithoutEnding = /(?:\b(?:people|police|personnel|infrastructure|children|troops|youth|staff|militia|cattle|livestock)|men|women)$/u;
/** Written with a vowel, spoken with a consonant: "a university". */
const softVowel = /^(?:uni|use|eu|one)/iu;
/** Words that only set people or things apart from others of the text. */
const aside = /^(?:further|other|others|more|another|same|central|nearby|various|certain|remaining)\s/u;

/** "on a training camp"; an article is put before a single thing without one. */
function targetWords({ name: whole }: Named): string {
  const name = whole.replace(aside, "");
  if (counted.test(name) || /^\p{Lu}/u.test(name) || /s$/u.test(name) || manyWithoutEnding.test(name)) return name;
  return `${/^[aeiou]/iu.test(name) && !softVowel.test(name) ? "an" : "a"} ${name}`;
}

/** Somebody's child, a person by age: whom an article tells of singly is not what the attack was on. */
const oneOfThem = /\d+-year-old|-(?:year|month)-old|\b(?:son|daughter|wife|husband|nephew|niece|brother|sister|mother|father|uncle|aunt|cousin|child|girl|boy|baby|infant|relative|woman|man|teenager|pensioner|resident|motorcyclist|driver|passer-by)$/u;
const underArms = /\b(?:arm(?:y|ies)|police\w*|troops|soldiers?|forces?|guards?|guardsmen|militants?|fighters?|rebels?|insurgents?|gunmen|bandits?|raiders?|militia\w*|patrols?|posts?|bases?|camps?|outposts?|barracks|checkpoints?|convoys?|stations?|garrisons?|battalions?|brigades?|units?|marines|rangers|peacekeepers|groups?|gangs?|navy|gendarme\w*|commandos?|vigilantes?|officers?|jihadists?|guerrillas?|cartel|positions?|headquarters|hideouts?|command|fleet|regiment|division|corps|squad)\b/iu;

const heads = new Set(["Air strike", "Drone strike", "Missile attack", "Rocket attack", "Mortar attack", "Attack", "Grenade attack", "Chemical attack", "Suicide bombing", "Shelling", "Bombing", "Car bombing", "Shooting", "Stabbing", "Armed clash"]);

/** True where the target says what the attack was on. Whoever clashes is under arms. */
const fits = (head: string, { name, side }: Named): boolean => !oneOfThem.test(name) && (head !== "Armed clash" || side !== null || underArms.test(name));

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
  const fitting = targets.filter((target) => fits(head, target));
  const target = fitting.find(({ name }) => place === null || !plainText(name).includes(plainText(place.name))) ?? fitting[0];
  return `${target === undefined || !heads.has(head) ? head : targetPhrase(head, target)}${where}`;
}
