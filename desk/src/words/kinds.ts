import type { Claim, ConsequenceCode, Group, Outcome, Place, SubEventType, Time } from "sayso/contract";

/** Kinds of claims, as people call them. */
export const claimKinds: readonly (readonly [Claim["kind"], string])[] = [
  ["casualties", "people harmed"], ["attack", "the attack: kind, weapon, parties"], ["place", "where"], ["time", "when"], ["responsibility", "responsibility"], ["verification", "verification"], ["consequence", "consequence"], ["figure", "another figure"],
];

const listed = <Name extends string>(names: Readonly<Record<Name, string>>): readonly (readonly [Name, string])[] => Object.entries(names) as unknown as readonly (readonly [Name, string])[];

export const outcomeNames = listed<Outcome>({ killed: "killed", injured: "injured", missing: "missing", captured: "captured", killedOrInjured: "killed or injured", displaced: "displaced" });
export const groupNames = listed<Group>({ military: "military", civilian: "civilians", police: "police", children: "children", women: "women", medics: "medics", journalists: "journalists", aidWorkers: "aid workers", prisoners: "prisoners", mixed: "mixed" });
export const consequenceNames = listed<ConsequenceCode>({
  "investigation-opened": "investigation opened", "suspended-or-dismissed": "suspended or dismissed", arrests: "arrests", "mourning-declared": "mourning declared", evacuation: "evacuation", "curfew-or-closure": "curfew or closure",
  "trial-or-sentence": "trial or sentence", sanctions: "sanctions", retaliation: "retaliation", "aid-sent": "aid sent", damage: "damage", displacement: "displacement", "ceasefire-or-talks": "ceasefire or talks", "alert-raised": "alert raised",
  resignation: "resignation", condemnation: "condemnation", other: "other",
});
export const precisionNames = listed<NonNullable<Place["precision"]>>({ exact: "the place itself", town: "a town", near: "near a town", district: "a district", admin1: "a first-order unit", region: "a region", country: "a country" });
export const timePrecisionNames = listed<NonNullable<Time["precision"]>>({ minute: "the minute", hour: "the hour", partOfDay: "part of a day", day: "the day", days: "some days", week: "the week", month: "the month", season: "the season", year: "the year", longer: "longer" });

/** ACLED's sub-event types, in its order. */
export const subEventNames: readonly SubEventType[] = listed<SubEventType>({
  "Government regains territory": "", "Non-state actor overtakes territory": "", "Armed clash": "",
  "Excessive force against protesters": "", "Protest with intervention": "", "Peaceful protest": "", "Violent demonstration": "", "Mob violence": "",
  "Chemical weapon": "", "Air/drone strike": "", "Suicide bomb": "", "Shelling/artillery/missile attack": "", "Remote explosive/landmine/IED": "", Grenade: "",
  "Sexual violence": "", Attack: "", "Abduction/forced disappearance": "",
  Agreement: "", Arrests: "", "Change to group/activity": "", "Disrupted weapons use": "", "Headquarters or base established": "", "Looting/property destruction": "", "Non-violent transfer of territory": "", Other: "",
}).map(([name]) => name);
