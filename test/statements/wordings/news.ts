import type { Wording } from "./wording.ts";

/** Ordinary news reports: how they name who counts, and what only looks like it. */
export const news: readonly Wording[] = [
  ["Four people were killed and nine wounded, medical and local sources said.", "Four people were killed", "medical sources | local sources"],
  ["Gunmen shot dead six farmers near Talbo, local and security sources said Tuesday.", "shot dead six farmers", "local sources | security sources"],
  ["Medical and local sources said that four people were killed.", "four people were killed", "medical sources | local sources"],
  ["Four people were killed, hospital and police officials told reporters.", "Four people were killed", "hospital | police officials"],
  ["Two drivers were killed, large and heavily armed groups of men roamed the town, officials said.", "Two drivers were killed", "officials"],
  ["A drone hit a minibus, killing two, the Northern News Agency (NNA) reports.", "killing two", "Northern News Agency"],
  ["Last year 31 people lost their lives in shootings, figures from the Safety Council show.", "31 people lost their lives", "Safety Council"],
  ["Hospital records list 63 injured.", "63 injured", "Hospital records"],
  ["The police have since confirmed four deaths.", "four deaths", "police", "confirms"],
  ["Five people were killed in June, according to a tally by the regional authorities. Since the spring, they say, 70 residents have died.", "70 residents have died", "regional authorities"],
  ["The health ministry said the strike hit a school. It further claimed that nine pupils were killed.", "nine pupils were killed", "Ministry of Health"],
  ["Colonel Oumar Diallo said the convoy was ambushed. They shot six men on the road.", "shot six men", ""],
  ["Saturday's fighting, the governor says, left 23 dead and three wounded.", "23 dead", "governor"],
  ["Sunday's shelling left 23 dead, and the governor, who says little, went home.", "23 dead", ""],
  ["When they arrived, they found “six people with gunshot wounds,” Sgt. Dana Kroll said.", "six people with gunshot wounds", "Dana Kroll"],
  ["In a statement carried by state broadcaster RTV, the army said that 43 fighters were killed.", "43 fighters were killed", "army < RTV"],
  ["In a town held by the rebels, the army said that 43 fighters were killed.", "43 fighters were killed", "army"],
  ["The ministry gave no figure.\n\nThe Red Star ambulance service has treated 60 people, it says.", "treated 60 people", "Red Star ambulance service"],
  ["The border service gave no names.\n\n“Five servicemen were hurt, and all are in hospital,” it said.", "Five servicemen were hurt", "border service"],
  ["Police spokesman Musa Bello confirmed that 12 persons were killed, but gave a lower figure of 18 injured.", "18 injured", "Musa Bello"],
  ["The front said the bomber was one of its own and claimed that 40 people had died.", "40 people had died", "front"],
  ["The army said rebels attacked the village and claimed that nine soldiers had died.", "nine soldiers had died", "rebels < army"],
  ["The ministry is aware of the claim that six women died.", "six women died", ""],
];
