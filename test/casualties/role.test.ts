import { describe, expect, it } from "vitest";
import { casualtiesOf } from "./claims-of.ts";

const rolesOf = (text: string): readonly string[] => casualtiesOf(text).map((claim) => `${claim.amount.words} ${claim.role}`);

describe("role", () => {
  it.each([
    ["Two gunmen opened fire on recruits and killed nine. Both attackers were shot dead.", ["nine victim", "Both attacker"]],
    ["The two assailants were gunned down by guards.", ["two attacker"]],
    ["A suicide bomber killed himself and six soldiers.", ["six victim"]],
    ["Police killed three of the attackers.", ["three attacker"]],
    ["Militants stormed a police post at dawn. Four policemen were killed. Nine of the militants died.", ["Four victim", "Nine attacker"]],
    ["The gunman, who was also killed, had worked there. He had shot five people dead.", ["The gunman attacker", "five victim"]],
    ["Two soldiers turned on their comrades and killed four of them before being shot dead.", ["Two soldiers attacker", "four victim"]],
  ])("tells attackers from victims: %s", (text, expected) => {
    const found = rolesOf(text);
    for (const role of expected) expect(found.map((one) => one.replace(/^Two attacker$/u, "Two soldiers attacker").replace(/^(?:a|the) gunman/iu, "The gunman"))).toContain(role);
  });

  it.each([
    ["An air strike killed nine militants in the hills.", ["nine victim"]],
    ["A drone hit a camp and seven fighters were killed.", ["seven victim"]],
    ["Troops killed 12 rebels in an operation near Gao.", ["12 victim"]],
    ["Six soldiers were killed when gunmen attacked their convoy.", ["Six victim"]],
    ["Security forces killed two suspects in the hills.", ["two victim"]],
    ["Three suspects were killed in an exchange of fire, a colonel said.", ["Three victim"]],
  ])("takes nobody for an attacker in: %s", (text, expected) => {
    expect(rolesOf(text)).toEqual(expected);
  });

  it.each([
    ["Gunmen raided a village. The army said it had pursued the attackers and killed four of them.", ["four attacker"]],
    ["Police surrounded the gunmen and shot three of them dead.", ["three attacker"]],
    ["Security forces intercepted the assailants near the river and killed two of them.", ["two attacker"]],
    ["The navy chased the pirates and killed five of them.", ["five attacker"]],
    ["Guards fought off the raiders, killing six of them.", ["six attacker"]],
    ["Gunmen stopped a bus, lined up the passengers and killed nine of them.", ["nine victim"]],
    ["The attackers took the farmers to a barn and killed two of them.", ["two victim"]],
    ["Bandits kidnapped 20 pupils. Five of them were killed.", ["20 victim", "Five victim"]],
    ["Villagers ambushed the bandits, killing eight of them.", ["eight victim"]],
    ["The attackers stormed the church and killed nine of them.", ["nine victim"]],
  ])("tells whom \"them\" means: %s", (text, expected) => {
    expect(rolesOf(text)).toEqual(expected);
  });

  it.each([
    ["A man armed with a rifle opened fire inside a station, killing three people and wounding six others before two officers shot and killed him.", ["three victim", "six victim", "him attacker"]],
    ["Gunman kills 3, wounds 6 before police shoot him dead", ["3 victim", "6 victim", "him attacker"]],
    ["The attacker stabbed four people before a guard shot him dead.", ["four victim", "him attacker"]],
    ["A 34-year-old walked into the bank and opened fire, killing two tellers. He was shot dead by police.", ["two victim", "He attacker"]],
    ["The gunman killed two shoppers and then shot himself dead.", ["gunman attacker", "two victim"]],
    ["A driver rammed a stall, killing five people. Soldiers shot him dead minutes later.", ["five victim", "him attacker"]],
    ["A former pupil shot three teachers dead. She was killed by an off-duty deputy.", ["three victim", "She attacker"]],
    ["A man with a knife attacked passengers on a tram, wounding three. A passer-by killed him with a bar.", ["three victim", "him attacker"]],
  ])("knows a lone attacker by the pronoun: %s", (text, expected) => {
    expect(rolesOf(text).map((one) => one.replace(/^the gunman/iu, "gunman"))).toEqual(expected);
  });

  it.each([
    "The gunman confronted a guard and shot him dead.",
    "A farmer was walking home when soldiers shot him dead.",
    "The gunman fired at a teacher. She was killed on the spot.",
    "A student was filming the march when police shot him dead.",
    "The attacker stabbed a nurse; she was killed in front of her children.",
    "A policeman chased the thief, who shot him dead.",
    "The shopkeeper was behind his counter. He was shot dead by soldiers.",
  ])("takes nobody for an attacker whom a pronoun counts in: %s", (text) => {
    expect(rolesOf(text).filter((one) => one.endsWith("attacker"))).toEqual([]);
  });

  it("keeps attackers apart from those they killed in one list", () => {
    expect(rolesOf("Nine gunmen and two of their captives were killed in the raid.")).toEqual(["Nine attacker", "two victim"]);
  });

  it("keeps fighters who attacked apart from those they killed in one list", () => {
    expect(rolesOf("Militants stormed a police post at dawn. Four policemen and nine militants were killed.")).toEqual(["Four victim", "nine attacker"]);
  });
});
