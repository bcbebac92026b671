/** GTD's regions by number. */
export const gtdRegions: Readonly<Record<number, string>> = {
  1: "North America", 2: "Central America & Caribbean", 3: "South America", 4: "East Asia", 5: "Southeast Asia", 6: "South Asia",
  7: "Central Asia", 8: "Western Europe", 9: "Eastern Europe", 10: "Middle East & North Africa", 11: "Sub-Saharan Africa", 12: "Australasia & Oceania",
};

/** GTD's types of attack by number. */
export const gtdAttackTypes = {
  1: "Assassination", 2: "Armed Assault", 3: "Bombing/Explosion", 4: "Hijacking", 5: "Hostage Taking (Barricade Incident)",
  6: "Hostage Taking (Kidnapping)", 7: "Facility/Infrastructure Attack", 8: "Unarmed Assault", 9: "Unknown",
} as const;

/** GTD's types of weapon by number. */
export const gtdWeaponTypes = {
  1: "Biological", 2: "Chemical", 3: "Radiological", 4: "Nuclear", 5: "Firearms", 6: "Explosives", 7: "Fake Weapons",
  8: "Incendiary", 9: "Melee", 10: "Vehicle (not to include vehicle-borne explosives, i.e., car or truck bombs)", 11: "Sabotage Equipment", 12: "Other", 13: "Unknown",
} as const;

/** GTD's types of target by number. */
export const gtdTargetTypes = {
  1: "Business", 2: "Government (General)", 3: "Police", 4: "Military", 6: "Airports & Aircraft", 7: "Government (Diplomatic)", 8: "Educational Institution",
  9: "Food or Water Supply", 10: "Journalists & Media", 11: "Maritime", 12: "NGO", 14: "Private Citizens & Property", 15: "Religious Figures/Institutions",
  16: "Telecommunication", 19: "Transportation", 20: "Unknown", 21: "Utilities",
} as const;

/** Words of a weapon that tell its type; the first that fits counts. */
export const weaponWords: readonly (readonly [words: RegExp, type: keyof typeof gtdWeaponTypes])[] = [
  [/\b(?:chlorine|sarin|nerve|chemical|mustard gas|acid)\b/iu, 2],
  [/\b(?:bombs?|bombings?|explosives?|ieds?|mines?|landmines?|grenades?|rockets?|missiles?|mortars?|shells?|artillery|drones?|uavs?|air ?strikes?|vests?|cluster|munitions?|blasts?)\b/iu, 6],
  [/\b(?:guns?|gunfire|firearms?|rifles?|pistols?|shotguns?|shots|kalashnikovs?|bullets?|handguns?)\b/iu, 5],
  [/\b(?:petrol bombs?|molotov|arson|fire|incendiary|gasoline)\b/iu, 8],
  [/\b(?:kni(?:fe|ves)|machetes?|blades?|axes?|swords?|clubs?|stabbing|spears?)\b/iu, 9],
  [/\b(?:cars?|trucks?|vans?|vehicles?|ramming)\b/iu, 10],
];

/** Words of a target that tell its type; the first that fits counts. */
export const targetWords: readonly (readonly [words: RegExp, type: keyof typeof gtdTargetTypes])[] = [
  [/\bpolice|\bofficers?\b|\bgendarm/iu, 3],
  [/\b(?:soldiers?|military|army|barracks|troops?|conscripts?|recruits?|base|camp|checkpoint|outpost|convoy|navy|training ground|garrison|national guard)\b/iu, 4],
  [/\b(?:embassy|consulate|diplomats?)\b/iu, 7],
  [/\b(?:schools?|university|college|pupils?|students?|teachers?|kindergarten)\b/iu, 8],
  [/\b(?:journalists?|reporters?|television|radio|newspaper)\b/iu, 10],
  [/\b(?:ships?|vessels?|tankers?|ports?|ferr(?:y|ies))\b/iu, 11],
  [/\b(?:aid workers?|ngo|humanitarian|red cross|red crescent)\b/iu, 12],
  [/\b(?:mosques?|church(?:es)?|synagogues?|temples?|shrines?|worshippers?|imams?|priests?)\b/iu, 15],
  [/\b(?:airports?|airfields?|planes?|aircraft|airliners?)\b/iu, 6],
  [/\b(?:bus(?:es)?|trains?|railways?|metro|stations?|bridges?|roads?|highways?)\b/iu, 19],
  [/\b(?:power|electricity|substations?|gas|water|dam|pipelines?|oil|fuel|refiner(?:y|ies))\b/iu, 21],
  [/\b(?:ministry|government|town hall|court|parliament|mayor|governor|officials?)\b/iu, 2],
  [/\b(?:shops?|stores?|hotels?|restaurants?|cafes?|banks?|offices?|factor(?:y|ies)|malls?|compan(?:y|ies))\b/iu, 1],
  [/\b(?:markets?|villages?|villagers?|houses?|homes?|residents?|civilians?|people|apartments?|residential|farmers?|shoppers?|neighbou?rhoods?|town|city|hospitals?|clinics?)\b/iu, 14],
];
