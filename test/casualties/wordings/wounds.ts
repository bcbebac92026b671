import type { WordingTable } from "./table.ts";

/** People told by their wounds and nothing else. All incidents are invented. */
export const woundsTold: WordingTable = [
  ["injured 1",
    "All are out of danger except for a 19-year-old student with a head wound.",
    "Her husband, 47, was found nearby with a gunshot wound to the temple.",
    "Doctors are doing everything for a woman of 45 with an amputated leg.",
    "A man turned to the hospital with barotrauma.",
    "Nurse Ana Ruiz crawled three kilometres with a bullet in her shoulder.",
    "The guard was carried out with both legs crushed.",
    "A boy was rescued by neighbours and came back with cuts.",
    "My husband got a splinter in his neck.",
    "My nephew got grazed on the ear."],
  ["injured 2",
    "A woman and a man with shrapnel wounds were delivered to the city hospital."],
  ["injured 3; injured 1",
    "A brawl left three men with cuts and one with a broken jaw."],
  ["",
    "A doctor dealing with burns spoke to the council.",
    "A surgeon familiar with gunshot wounds spoke.",
    "A man with a gun was arrested.",
    "A man with a leg of lamb was arrested.",
    "The woman was known to a ward with burns beds."],
  ["killed 1",
    "The body of a man with gunshot wounds was recovered.",
    "A man with gunshot wounds died at the clinic."],
];
