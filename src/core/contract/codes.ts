/** ACLED's event types and sub-event types, exactly as its codebook names them, in hierarchical order. */
export const acledTypes = {
  Battles: ["Government regains territory", "Non-state actor overtakes territory", "Armed clash"],
  Protests: ["Excessive force against protesters", "Protest with intervention", "Peaceful protest"],
  Riots: ["Violent demonstration", "Mob violence"],
  "Explosions/Remote violence": ["Chemical weapon", "Air/drone strike", "Suicide bomb", "Shelling/artillery/missile attack", "Remote explosive/landmine/IED", "Grenade"],
  "Violence against civilians": ["Sexual violence", "Attack", "Abduction/forced disappearance"],
  "Strategic developments": ["Agreement", "Arrests", "Change to group/activity", "Disrupted weapons use", "Headquarters or base established", "Looting/property destruction", "Non-violent transfer of territory", "Other"],
} as const;

export type EventType = keyof typeof acledTypes;
export type SubEventType = (typeof acledTypes)[EventType][number];

export const eventTypes = Object.keys(acledTypes) as EventType[];
export const subEventTypes: readonly SubEventType[] = Object.values(acledTypes).flatMap((types): readonly SubEventType[] => types);

/** The event type that a sub-event type belongs to. */
export function eventTypeOf(subEventType: SubEventType): EventType {
  for (const type of eventTypes) if ((acledTypes[type] as readonly string[]).includes(subEventType)) return type;
  throw new Error(`no event type holds the sub-event type ${subEventType}`);
}

/** What followed an attack. */
export const consequenceCodes = ["investigation-opened", "suspended-or-dismissed", "arrests", "mourning-declared", "evacuation", "curfew-or-closure", "trial-or-sentence", "sanctions", "retaliation", "aid-sent", "damage", "displacement", "ceasefire-or-talks", "alert-raised", "resignation", "condemnation", "other"] as const;
export type ConsequenceCode = (typeof consequenceCodes)[number];
