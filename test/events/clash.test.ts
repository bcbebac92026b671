import { describe, expect, it } from "vitest";
import { tell } from "./story.ts";

/** Raids on people, of which a soldier or an officer was also killed; and fights. */
const raids: readonly (readonly [text: string, kind: string])[] = [
  ["Gunmen raided the fishing village of Kolodu on Friday, killing 11 people. The army said it lost one soldier.", "Attack"],
  ["Bandits attacked a market in Anka on Monday and killed 23 traders. A policeman was also killed.", "Attack"],
  ["Militants stormed a hotel in Kismayo on Sunday, killing nine guests, police said. Two officers died.", "Attack"],
  ["Armed men attacked a bus near Djibo on Tuesday, killing 14 passengers and a gendarme.", "Attack"],
  ["Gunmen opened fire on worshippers in Owerri on Sunday. Seven people were killed, among them an off-duty police officer.", "Attack"],
  ["Rebels attacked a mine near Bunia on Thursday. Twenty miners were killed, and three soldiers who guarded them.", "Attack"],
  ["Gunmen attacked an army post near Gao on Friday, killing 11 soldiers and two civilians.", "Armed clash"],
  ["Gunmen attacked a convoy near Menaka on Friday. Six soldiers were killed and four people were hurt.", "Armed clash"],
  ["Fighters ambushed a patrol in Bannu on Monday, killing three policemen. A passer-by died.", "Armed clash"],
  ["Militants attacked a camp in Borno on Saturday. Five people were killed, three of them soldiers.", "Armed clash"],
];

describe("a raid on people is a clash only where soldiers or police were at least half of the victims", () => {
  it.each(raids)("%s → %s", async (text, kind) => {
    expect((await tell(text, "2025-06-20")).events[0]?.subEventType).toBe(kind);
  });
});
