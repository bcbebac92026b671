import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { casualtyRules } from "../../src/claims/casualties/rules.ts";

describe("casualty rules", () => {
  it("have ids of their own", () => {
    expect(new Set(casualtyRules.map((rule) => rule.id)).size).toBe(casualtyRules.length);
  });

  it("are no more than the bits of a number, by which a sentence tells which of them may read it", () => {
    expect(casualtyRules.length).toBeLessThanOrEqual(31);
  });

  it.each(casualtyRules.map((rule) => rule.id))("have tests: %s", (id) => {
    expect(existsSync(join(import.meta.dirname, "rules", `${id.replace("en/casualties/", "")}.test.ts`))).toBe(true);
  });
});
