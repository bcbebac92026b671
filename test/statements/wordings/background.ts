import type { Wording } from "./wording.ts";

/** What only looks attributed: the article's own voice. */
export const background: readonly Wording[] = [
  ["At least nine people were killed when a bomb went off in a market in the city of Hama on Tuesday.", "nine people were killed", ""],
  ["The bomb killed nine people. Police are looking for a man in a blue shirt.", "killed nine people", ""],
  ["Police arrested a man after a blast that killed nine people.", "killed nine people", ""],
  ["The president condemned the attack, which killed nine people, and vowed revenge.", "killed nine people", ""],
  ["The group claimed responsibility for a bombing that killed nine people.", "killed nine people", ""],
  ["Relatives of the nine people killed in the blast said they wanted justice.", "nine people killed", ""],
  ["The court heard the case of a man accused of killing nine people.", "killing nine people", ""],
  ["The minister, whose two sons were killed in the war, said peace was near.", "two sons were killed", ""],
  ["Officials said the road was open again, three days after the ambush in which 12 soldiers died.", "12 soldiers died", ""],
  ["Nine people were killed in the attack, the worst since May. Officials said the road was open again.", "Nine people were killed", ""],
  ["The governor was speaking at the funeral of 12 soldiers killed on Monday.", "12 soldiers killed", ""],
  ["Russia denied responsibility for the strike, in which 18 people died.", "18 people died", ""],
  ["More than 40 people have been killed in the region this year. The UN says the violence must stop.", "40 people have been killed", ""],
  ["A spokesman declined to comment on the deaths of five prisoners.", "deaths of five prisoners", ""],
  ["Families of 14 missing sailors met the minister, who promised news.", "14 missing sailors", ""],
];
