import { describe, expect, it } from "vitest";
import type { Named, SubEventType } from "../../src/core/index.ts";
import { titleOf } from "../../src/incidents/summary/title.ts";

const title = (subEventType: SubEventType, targets: readonly (string | Named)[], weapon: string | null = null): string =>
  titleOf({ subEventType, weapons: weapon === null ? [] : [{ name: weapon, model: null }], targets: targets.map((target) => (typeof target === "string" ? { name: target, side: null } : target)), place: null, total: null });

describe("title", () => {
  it.each([
    ["Attack", ["university"], "rifle", "Shooting at a university"],
    ["Attack", ["children"], "rifle", "Shooting at children"],
    ["Attack", ["men"], null, "Attack on men"],
    ["Remote explosive/landmine/IED", ["policemen"], null, "Bombing at policemen"],
    ["Attack", ["woman", "family home"], "rifle", "Shooting at a family home"],
    ["Attack", ["further people"], null, "Attack on people"],
    ["Air/drone strike", ["oil depot", "minibus"], "drone", "Drone strike on an oil depot"],
    ["Attack", ["nephew", "retired soldier"], null, "Attack on a retired soldier"],
    ["Attack", ["nine-year-old girl"], null, "Attack"],
    ["Armed clash", ["29-year-old motorcyclist", "military base"], null, "Armed clash with a military base"],
    ["Armed clash", ["four-year-old child"], null, "Armed clash"],
    ["Armed clash", ["a fishing village"], null, "Armed clash"],
    ["Armed clash", ["army convoy"], null, "Armed clash with an army convoy"],
    ["Shelling/artillery/missile attack", ["soldiers"], "missile", "Missile attack on soldiers"],
  ] as const)("of %s on %s by %s", (kind, targets, weapon, expected) => {
    expect(title(kind, targets, weapon)).toBe(expected);
  });

  it("lets a clash be with whoever has a side", () => {
    expect(title("Armed clash", [{ name: "Varland", side: "VR" }])).toBe("Armed clash with Varland");
  });
});
