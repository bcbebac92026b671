import type { Wording } from "./wording.ts";

/** Whom a pronoun means among several, of whom some are dead, and subjects of relative clauses. */
export const antecedents: readonly Wording[] = [
  ["A soldier at the checkpoint nearby told of two blasts. The army said nine had died.", "nine had died", "army"],
  ["A guard at the prison saw smoke, he said. The police said nine had died.", "nine had died", "police"],
  ["Police spokesman Sani Bello confirmed the attack. Chief Musa Garba was among the dead.\n\nHe said nine others had died.", "nine others had died", "Sani Bello"],
  ["Governor Ivan Petrov visited the site. The driver, Oleh Bondar, 34, was killed.\n\nHe said nine others had died.", "nine others had died", "Ivan Petrov"],
  ["Governor Ivan Petrov said President Oleh Bondar had been told. He said 12 people had died.", "12 people had died", "Ivan Petrov"],
  ["Rebel leader Sani Bello was killed, army spokesman Colonel Musa Garba said. He said 12 rebels had died.", "12 rebels had died", "Musa Garba"],
  ["The army shelled the hospital, the health ministry said. It said 12 people had died.", "12 people had died", "Ministry of Health"],
  ["Soldiers burned houses in the village.\n\nResidents fled to the hills. They said 12 people had died.", "12 people had died", "Residents"],
  ["A man who police say shot his son had fled.", "shot his son had fled", "police"],
  ["The raid in which police said two men died lasted an hour.", "two men died lasted an hour", "police"],
  ["Those who fled said two men had died.", "two men had died", "Those who fled"],
  ["The town was in mourning after, police said, two boys were killed.", "two boys were killed", "police"],
  ["The wife of the senator said he had died. Two other people were wounded in the attack, for which a youth is held.", "Two other people were wounded", ""],
  ["The hospital said six patients were in surgery. Eight others are still waiting.", "Eight others are still waiting", "hospital"],
];
