import type { EventType, SubEventType } from "../../core/index.ts";
import type { Traits } from "../traits.ts";
import { silent, speaksAgainst, speaksFor, type Evidence } from "./evidence.ts";

/** Kinds that reports of one happening often swap: what one calls a missile another calls a drone. */
const akin: readonly (readonly SubEventType[])[] = [
  ["Air/drone strike", "Shelling/artillery/missile attack", "Grenade"],
  ["Suicide bomb", "Remote explosive/landmine/IED", "Grenade", "Attack"],
  ["Armed clash", "Attack", "Government regains territory", "Non-state actor overtakes territory"],
  ["Attack", "Abduction/forced disappearance", "Sexual violence"],
  ["Attack", "Mob violence"],
  ["Violent demonstration", "Mob violence", "Excessive force against protesters", "Protest with intervention"],
];
const akinTypes: readonly (readonly EventType[])[] = [["Battles", "Violence against civilians"], ["Battles", "Explosions/Remote violence"], ["Explosions/Remote violence", "Violence against civilians"], ["Protests", "Riots"]];

/** Whether the two are of one kind. Nothing is said where either is unknown. */
export function kindEvidence(a: Traits, b: Traits): Evidence {
  const [one, other] = [a.subEventType, b.subEventType];
  const [oneType, otherType] = [a.eventType, b.eventType];
  if (one !== null && one === other) return speaksFor(1, `same kind of event (${one})`);
  if (one !== null && other !== null) {
    if (akin.some((group) => group.includes(one) && group.includes(other))) return speaksFor(0.2, "kinds of event that are often taken for each other");
    if (oneType === otherType) return speaksAgainst(1.2, `${one} and ${other}`);
    return speaksAgainst(2, `${one} and ${other}`);
  }
  if (oneType === null || otherType === null) return silent;
  if (oneType === otherType) return speaksFor(0.6, `same type of event (${oneType})`);
  return akinTypes.some((group) => group.includes(oneType) && group.includes(otherType)) ? speaksAgainst(0.5, `${oneType} and ${otherType}`) : speaksAgainst(2, `${oneType} and ${otherType}`);
}
