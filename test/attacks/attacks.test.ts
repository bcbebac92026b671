import { describe, expect, it } from "vitest";
import { findAttacks } from "../../src/claims/attacks/index.ts";
import { readText } from "../events/story.ts";

const attacksIn = async (text: string) => findAttacks(await readText(text));
const first = async (text: string) => {
  const [claim] = await attacksIn(text);
  if (claim === undefined) throw new Error(`no attack in: ${text}`);
  return claim;
};

describe("what the words of a clause say of an attack", () => {
  it.each([
    ["A Syrian missile strike on a bakery in Idlib killed two.", "Shelling/artillery/missile attack", ["Syria"], ["bakery"], ["missile"]],
    ["Gunmen stormed a hotel in Bamako.", "Attack", ["gunmen"], ["hotel"], ["firearms"]],
    ["A drone hit a minibus near Nyala on Monday.", "Air/drone strike", [], ["minibus"], ["drone"]],
    ["A suicide bomber blew himself up at a mosque in Kano.", "Suicide bomb", ["suicide bomber"], ["mosque"], ["suicide bomb"]],
    ["A roadside bomb exploded beside a police van.", "Remote explosive/landmine/IED", [], ["police van"], ["IED"]],
    ["Rebels carried out an attack on an army outpost.", "Armed clash", ["rebels"], ["army outpost"], []],
    ["The village was shelled by artillery overnight.", "Shelling/artillery/missile attack", [], ["village"], ["artillery"]],
    ["Two men opened fire on the soldiers with rifles.", "Armed clash", ["men"], ["soldiers"], ["rifle"]],
    ["A teacher was stabbed in the playground.", "Attack", [], ["teacher"], ["knife"]],
    ["Soldiers clashed with militants near Mubi.", "Armed clash", ["soldiers"], ["militants"], []],
    ["Six miners were kidnapped by bandits.", "Abduction/forced disappearance", ["bandits"], ["miners"], []],
  ])("%s", async (text, subEventType, attackers, targets, weapons) => {
    const claim = await first(text);
    expect(claim.subEventType).toBe(subEventType);
    expect(claim.attackers.map(({ name }) => name.toLowerCase())).toEqual(attackers.map((name) => name.toLowerCase()));
    expect(claim.targets.map(({ name }) => name)).toEqual(targets);
    expect(claim.weapons.map(({ name }) => name)).toEqual(weapons);
  });

  it("keeps the make of a weapon beside its kind", async () => {
    expect((await first("Three Shahed-136 drones struck a depot in Poltava.")).weapons).toEqual([{ name: "drone", model: "Shahed-136" }]);
    expect((await first("An Iskander missile hit a warehouse.")).weapons).toEqual([{ name: "missile", model: "Iskander" }]);
  });

  it("reads a noun of violence and the verb that carries it as one attack", async () => {
    const claims = await attacksIn("The blast hit a crowded market in Kassala.");
    expect(claims.map(({ quote }) => quote)).toEqual(["The blast hit a crowded market"]);
    expect(claims[0]?.targets).toEqual([{ name: "market", side: null }]);
  });

  it("names every target of a list", async () => {
    expect((await first("Air strikes on a clinic and a fuel depot set off fires.")).targets.map(({ name }) => name)).toEqual(["clinic", "fuel depot"]);
  });

  it("takes no subject of the next clause for a target", async () => {
    expect((await first("A video showed a rocket attack on a barracks, and the agency Vesta said two had died.")).targets.map(({ name }) => name)).toEqual(["barracks"]);
  });

  it("keeps hedges and points at the exact words", async () => {
    const text = "Officials posted a clip purporting to show a rocket attack on a barracks.";
    const claim = await first(text);
    expect(claim.hedges).toEqual(["purporting"]);
    expect(claim.quote).toBe(text.slice(claim.span.start, claim.span.end));
    expect(claim.quote).toBe("a rocket attack on a barracks");
    expect(claim.id).toBe(`attack@${claim.span.start}-${claim.span.end}`);
    expect(claim.rule).toBe("en/attack/noun-on-target");
  });
});

describe("words in another sense are refused", () => {
  it.each([
    "Rail workers voted for a strike over pay.",
    "The two companies hope to strike a deal in May.",
    "He died of a heart attack at home.",
    "The fire department praised the crew.",
    "They shot a video of the harbour.",
    "A bomb cyclone brought snow to the coast.",
    "There has been an explosion of interest in chess.",
    "Police carried out a drugs raid and arrested two.",
    "The senator attacked the budget plan.",
    "Her song hit a record high on the charts.",
    "A hunger strike by inmates entered its third week.",
    "The bomb squad gave the all-clear.",
    "The legal battle over the estate went on.",
    "The alarm went off at noon.",
  ])("%s", async (text) => expect(await attacksIn(text)).toEqual([]));
});

describe("what did not happen is no attack", () => {
  it.each([
    "The government warned of a possible attack on the port.",
    "Police foiled a planned bombing.",
    "Rebels could attack the convoy.",
    "No attack took place that night.",
    "The army did not bomb the village.",
    "Residents live under the threat of air strikes.",
    "In some attacks the pilots are far away.",
  ])("%s", async (text) => expect(await attacksIn(text)).toEqual([]));

  it("an attempt is one", async () => {
    expect((await first("Militants tried to storm a police station.")).targets.map(({ name }) => name)).toEqual(["police station"]);
  });
});
