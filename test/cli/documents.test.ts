import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { commandLineDocument, issuesDocument, readmeDocument } from "../../scripts/docs.ts";
import { publishedSchemas } from "../../scripts/schema.ts";
import { transcriptsOf } from "../../scripts/transcripts.ts";
import { casualtyRules } from "../../src/claims/casualties/rules.ts";
import { issueCodes } from "../../src/core/issues.ts";

describe("generated documents are those of this source", () => {
  test("docs/cli.md (npm run docs)", () => {
    expect(readFileSync("docs/cli.md", "utf8")).toBe(commandLineDocument());
  });

  test("docs/cli.md has every command", () => {
    for (const command of ["extract", "read", "incidents", "show", "export", "explain", "verify", "eval", "places", "places find", "places source"]) expect(commandLineDocument()).toContain(`## sayso ${command}\n`);
  });

  test("README.md's transcripts (npm run docs)", async () => {
    const readme = readFileSync("README.md", "utf8");
    expect(transcriptsOf(readme).map(({ args }) => args[0])).toEqual(["extract", "read", "export"]);
    expect(await readmeDocument()).toBe(readme);
  });

  test("docs/issues.md (npm run docs), with every code", () => {
    const document = readFileSync("docs/issues.md", "utf8");
    expect(document).toBe(issuesDocument());
    for (const code of Object.keys(issueCodes)) expect(document).toContain(`| \`${code}\` |`);
  });

  test("docs/casualties.md has every rule, in the order in which they run", () => {
    const listed = [...readFileSync("docs/casualties.md", "utf8").matchAll(/^\| `([a-z-]+)` \|/gmu)].map(([, name]) => `en/casualties/${name ?? ""}`);
    expect(listed).toEqual(casualtyRules.map(({ id }) => id));
  });

  test.each([...publishedSchemas()])("schema/%s (npm run schema)", (name, text) => {
    expect(readFileSync(`schema/${name}`, "utf8")).toBe(text);
  });
});
