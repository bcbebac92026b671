import type { WordingTable } from "./table.ts";

/** Clauses behind the people whom they say something of, with their object left out. */
export const leftOut: WordingTable = [
  ["killed 12",
    "The 12 men they killed were farmers.",
    "Relatives of the 12 people the shell killed gathered at the morgue.",
    "Names of the 12 villagers that the soldiers killed were read out.",
    "A list of the 12 workers whom the gunmen murdered hangs by the gate."],
  ["captured 87",
    "The 87 pupils the gunmen abducted were moved again.",
    "The 87 villagers whom the rebels seized were named.",
    "Pictures of the 87 women they kidnapped hang by the gate."],
  ["",
    "In the past 24 hours they killed time.",
    "On Monday nine people said the army was near.",
    "Of the 30 people who the ministry said were there, all left."],
];
