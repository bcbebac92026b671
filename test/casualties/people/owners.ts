import type { GroupTable } from "./table.ts";

/** Whose people they are, and so who: those of whoever speaks or is spoken of. */
export const owners: GroupTable = [
  ["military",
    "“Two of our boys were killed,” the brigade's commander said.",
    "The army denied that any of its own had been captured.",
    "The National Guard of Ukraine said that six of its members had been killed.",
    "The rebel group said that none of its men was hurt.",
    "The general staff acknowledged the loss of eleven men.",
    "The militants put their own losses at three.",
    "JNIM said it had lost two of its own."],
  ["police",
    "The police force said none of its men was hurt.",
    "“Two of our men were killed,” the police spokesman said.",
    "Police said that two of their own had been shot."],
  ["aidWorkers",
    "“Three of our colleagues were killed,” said the charity's head of mission.",
    "Médecins sans Frontières said that two of its staff had been killed.",
    "The aid group said two of its employees had been killed."],
  ["-",
    "“Three of our people were killed,” she said."],
];
