import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { openExtractor } from "../../src/extract/index.ts";
import { goldenCases } from "./cases.ts";
import { claimLines } from "./claim-lines.ts";

const extractor = openExtractor();

// `npm run golden:update` takes what the program reads now for right; its diff is to be read.
describe("golden claims", () => {
  it.each(goldenCases)("of $name", async ({ folder, article }) => {
    const kept = join(folder, "claims.json");
    const changed = join(folder, "claims-changed.json");
    const now = claimLines(extractor.extract(await article()));
    const before = existsSync(kept) ? readFileSync(kept, "utf8") : "";
    if (now === before) rmSync(changed, { force: true });
    else writeFileSync(changed, now);
    expect(now.split("\n")).toEqual(before.split("\n"));
  });
});
