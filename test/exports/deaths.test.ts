import fc from "fast-check";
import { expect, test } from "vitest";
import type { Group } from "../../src/core/index.ts";
import { place } from "../incidents/builder.ts";
import { exported, rowsOf, setOf } from "./fixture.ts";
import { day, told, type ToldClaim } from "./reports.ts";

const claims: fc.Arbitrary<ToldClaim> = fc.record({
  amount: fc.oneof(fc.nat(40).map(String), fc.nat(40).map((number) => `${number}+`), fc.integer({ min: 1, max: 40 }).map((number) => `..${number}`), fc.tuple(fc.nat(20), fc.nat(20)).map(([low, more]) => `${low}-${low + more}`), fc.constant("dozens")),
  role: fc.constantFrom("victim" as const, "victim" as const, "attacker" as const),
  part: fc.boolean(),
  group: fc.constantFrom<Group | null>("military", "civilian", "children", "women", "police", null),
  of: fc.constantFrom("UA", "RU", "Red Falcons", null),
  by: fc.constantFrom([], [{ name: "Ukrainian army", kind: "military" as const, side: "UA", relation: "self" as const }], [{ name: "Red Falcons", kind: "armedGroup" as const, side: "Red Falcons", relation: "adversary" as const }]),
});

test("UCDP's four kinds of deaths add up to the best estimate, and low ≤ best ≤ high, whatever was claimed", async () => {
  let known = 0;
  await fc.assert(fc.asyncProperty(fc.array(claims, { minLength: 1, maxLength: 7 }), fc.constantFrom("RU", "Red Falcons", null), async (said, attacker) => {
    const set = setOf([told({ slug: "a", type: "Armed clash", place: place("Varnova", "UA", 50.1, 33.2), time: day("2031-03-04"), attackers: attacker === null ? [] : [{ name: attacker, side: attacker }], claims: said })]);
    for (const row of rowsOf((await exported(set, "ucdp")).text)) {
      const parts = ["deaths_a", "deaths_b", "deaths_civilians", "deaths_unknown"].map((name) => row[name]!);
      if (row["best"] === "") {
        expect(parts).toEqual(["", "", "", ""]);
        continue;
      }
      known += 1;
      const [low, best, high] = [row["low"], row["best"], row["high"]].map(Number) as [number, number, number];
      expect(parts.reduce((sum, part) => sum + Number(part), 0)).toBe(best);
      expect(parts.every((part) => Number(part) >= 0)).toBe(true);
      expect([low <= best, best <= high]).toEqual([true, true]);
    }
  }), { seed: 21, numRuns: 400 });
  expect(known).toBeGreaterThan(100);
});
