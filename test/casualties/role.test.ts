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

  it("keeps attackers apart from those they killed in one list", () => {
    expect(rolesOf("Nine gunmen and two of their captives were killed in the raid.")).toEqual(["Nine attacker", "two victim"]);
  });

  it("keeps fighters who attacked apart from those they killed in one list", () => {
    expect(rolesOf("Militants stormed a police post at dawn. Four policemen and nine militants were killed.")).toEqual(["Four victim", "nine attacker"]);
  });
});
