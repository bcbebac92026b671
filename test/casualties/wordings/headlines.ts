import type { WordingTable } from "./table.ts";

/** Headlines, which leave out verbs, articles and "and". */
export const headlines: WordingTable = [
  ["killed 52..; injured ?",
    "At least 52 dead, scores hurt in Kunar bazaar blast",
    "At least 52 dead, dozens wounded as truck bomb hits Kunar bazaar",
    "At least 52 killed, scores injured in suicide attack"],
  ["killed 12; missing ?",
    "12 dead, hundreds missing after raid on Ngala"],
  ["killed 9",
    "Nine dead as bus hit by rocket",
    "Nine killed as bus hit by rocket",
    "Nine dead after bus struck by shell",
    "Nine dead when clinic hit in drone attack",
    "Air strike kills 9 in Idlib: war monitor",
    "Nine dead while queue hit by mortar fire"],
  ["killed ?",
    "Scores feared dead as ferry hit by shelling"],
  ["killed 30; injured 100..",
    "30 dead, 100+ injured in twin blasts"],
];
