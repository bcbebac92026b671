import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { ambiguousMargin } from "../../src/incidents/ambiguity.ts";
import { sayso } from "../../src/incidents/codebooks/sayso.ts";
import { copyShare, reusedWords } from "../../src/incidents/copies/text-pair.ts";
import { backgroundWeight, joinWeight } from "../../src/incidents/pair.ts";

const read = (name: string): string => readFileSync(new URL(`../../docs/codebooks/${name}`, import.meta.url), "utf8");

test.each([
  [`They join at a weight of ${joinWeight}, two background events at ${backgroundWeight}`],
  [`(less than ${ambiguousMargin} apart)`],
  [`one passage of ${reusedWords} words or more`],
])("the document on grouping says: %s", (words) => expect(read("grouping.md")).toContain(words));

test("a copy shares a quarter", () => {
  expect(copyShare).toBe(0.25);
  expect(read("grouping.md")).toContain("at least a quarter of the shorter one's");
});

test("the document on the codebook has its version", () => expect(read("sayso.md")).toContain(`Version ${sayso.version}.`));
