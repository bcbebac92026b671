import { readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import { describe, expect, test } from "vitest";
import { exportFormats, exportNames } from "../../src/exports/index.ts";
import { exampleSet, exported, headerOf } from "./fixture.ts";

const document = readFileSync("docs/exports.md", "utf8");
const examples = await exampleSet();

/** The part of the document under a heading. */
function section(heading: string): string {
  const [, body = ""] = document.split(`\n## ${heading}\n`);
  return body.split("\n## ")[0] ?? "";
}

const shared = document.split("### Columns that follow a standard's own")[1]!.split("\n## ")[0]!;

describe("docs/exports.md", () => {
  test("has every format, with the codebook that it uses", () => {
    for (const name of exportNames) expect(document).toMatch(new RegExp(`^\\| \\[\`${name}\`\\]\\(#[a-z-]+\\) \\| an? (?:incident|claim) \\| \\[${exportFormats[name].codebook.name}\\]`, "mu"));
  });

  test.each(["acled", "ucdp", "gtd", "airwars", "csv"] as const)("%s: names every column that is ever filled", async (as) => {
    const body = section(as === "csv" ? "csv and parquet" : as);
    const header = headerOf((await exported(examples, as)).text);
    const own = header.filter((name) => !name.startsWith("sayso_"));
    const named = as === "gtd" ? own.filter((name) => body.includes(`\`${name}\``)) : own;
    expect(named.filter((name) => !body.includes(`\`${name}\``))).toEqual([]);
    for (const name of header) if (name.startsWith("sayso_")) expect(shared).toContain(`\`${name}\``);
    const rows: readonly Readonly<Record<string, string>>[] = parse((await exported(examples, as)).text, { columns: true });
    for (const name of own) if (!named.includes(name)) expect([name, rows.filter((row) => row[name] !== "").length]).toEqual([name, 0]);
  });

  test("hxl: names every hashtag of its own", async () => {
    const [, tags] = parse((await exported(examples, "hxl")).text) as readonly (readonly string[])[];
    for (const tag of tags!.slice(0, 22)) expect([tag, section("hxl").includes(`\`${tag}\``) || /\+(?:min|max)$/u.test(tag)]).toEqual([tag, true]);
  });

  test("geojson: names every property", async () => {
    const { features } = JSON.parse((await exported(examples, "geojson")).text) as { readonly features: readonly { readonly properties: object }[] };
    for (const name of Object.keys(features[0]!.properties)) expect(section("geojson")).toContain(`\`${name}\``);
  });
});
