import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

test("the gazetteer loads without the tagger: of the language stage it takes types only", () => {
  const files = readdirSync("src/places", { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".ts"));
  const loading = files.filter((file) => /^import (?!type\b)[^;]*from "(?:\.\.\/)+language\//mu.test(readFileSync(`src/places/${file}`, "utf8")));
  expect(files.length).toBeGreaterThan(20);
  expect(loading).toEqual([]);
});
