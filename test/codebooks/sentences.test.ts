import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { codebooks, ruleSentence, rulesOf } from "../../src/incidents/index.ts";

test.each(codebooks.map(({ name }) => name))("every rule of %s that the source or its document names has a sentence", (name) => {
  const document = readFileSync(`docs/codebooks/${name}.md`, "utf8");
  const named = new Set([...document.matchAll(new RegExp(`(?<=[ \`])${name}/[a-z-]+(?=\`|$)`, "gmu"))].map(([rule]) => rule));
  expect(named.size).toBeGreaterThan(0);
  for (const rule of named) expect(ruleSentence(rule), rule).toMatch(/^\p{Lu}|^“.*\.$/u);
  expect(rulesOf(name).length).toBeGreaterThanOrEqual(named.size);
});

test("there is no sentence for a rule that no codebook has", () => {
  const source = readdirSync("src/incidents/codebooks").filter((file) => file.endsWith(".ts") && file !== "rule-sentence.ts").map((file) => readFileSync(`src/incidents/codebooks/${file}`, "utf8")).join("\n") + readFileSync("src/exports/acled/columns.ts", "utf8");
  for (const rule of codebooks.flatMap(({ name }) => rulesOf(name))) expect(source, rule).toContain(rule.split("/")[1]);
  expect(ruleSentence("sayso/none")).toBeNull();
  expect(ruleSentence("constructor")).toBeNull();
});
