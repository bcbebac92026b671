import { readFile, truncate, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { extractSchema } from "../../src/core/contract/extract.ts";
import { reports, run, scratchFolder } from "./run.ts";

const folder = await scratchFolder();
const file = join(folder, "report.txt");
await writeFile(file, reports.first);

describe("sayso extract --json", () => {
  test("prints what the contract and the published schema say", async () => {
    const { status, lines, err } = await run(["extract", file, "--json", "--published", "2025-05-21"]);
    expect({ status, err }).toEqual({ status: 0, err: "" });
    const [printed, ...more] = lines();
    expect(more).toEqual([]);
    expect(extractSchema.parse(printed)).toEqual(printed);
    const published = z.fromJSONSchema(JSON.parse(await readFile("schema/extract.schema.json", "utf8")) as Parameters<typeof z.fromJSONSchema>[0]);
    expect(published.safeParse(printed).error?.issues).toBeUndefined();
    expect(published.safeParse({ ...printed, claims: [{ kind: "casualties" }] }).success).toBe(false);
  });

  test("every quote is what stands in the text", async () => {
    const extraction = extractSchema.parse((await run(["extract", file, "--json"])).lines()[0]);
    expect(extraction.claims.length).toBeGreaterThan(1);
    for (const { quote, span } of extraction.claims) expect(quote).toBe(reports.first.slice(span.start, span.end));
  });

  test("reads standard input where nothing is named and nobody types", async () => {
    const { lines, status } = await run(["extract", "--json"], { input: reports.other });
    expect(status).toBe(0);
    expect(lines()[0]).toMatchObject({ article: { file: "-", text: reports.other } });
  });

  test("says what was decoded in the article's issues too", async () => {
    const path = join(folder, "latin.txt");
    await writeFile(path, Buffer.from("Three d\u00e9put\u00e9s were killed in the blast, the governor said.", "latin1"));
    const { status, lines, err } = await run(["extract", path, "--json"]);
    expect(status).toBe(1);
    expect(err).toMatch(/^sayso: .*latin\.txt: is not UTF-8; read as windows-1252, a guess \(text-decoded\)\n$/u);
    expect(lines()[0]).toMatchObject({ issues: [{ code: "text-decoded", span: null }] });
  });
});

describe("sayso extract", () => {
  test("prints a table of claims an article, 80 columns wide", async () => {
    const { out, status } = await run(["extract", file, "--outlet", "Example Post", "--published", "2025-05-21"]);
    expect(status).toBe(0);
    expect(out).toContain("Missile strike kills six soldiers near Sumy");
    expect(out).toContain("Example Post · 2025-05-21 (option) · en");
    expect(out).toMatch(/MAIN EVENT e1\n[\s\S]+claim +speaker +stance +words/u);
    expect(out).toMatch(/killed 6/u);
    expect(Math.max(...out.split("\n").map((line) => line.length))).toBeLessThanOrEqual(80);
    expect(out).not.toContain("\u001B[");
  });

  test("uses colour where the output shows it", async () => {
    expect((await run(["extract", file], { colour: true, width: 120 })).out).toContain("\u001B[1m");
  });
});

describe("bad input", () => {
  test("each gives one line with code, file and line; the rest goes on; the end is 1", async () => {
    const at = (name: string): string => join(folder, name);
    await writeFile(at("empty.txt"), "");
    await writeFile(at("binary.txt"), new Uint8Array(100));
    await writeFile(at("huge.txt"), "x");
    await truncate(at("huge.txt"), 100 * 1_048_576);
    await writeFile(at("lines.jsonl"), `{"text": ${JSON.stringify(reports.other)}, "id": "a"}\n{"text": "cut\n`);
    const { status, err, lines } = await run(["extract", at("none.txt"), at("empty.txt"), at("binary.txt"), at("huge.txt"), at("lines.jsonl"), file, "--json"]);
    expect(status).toBe(1);
    const messages = err.trimEnd().split("\n");
    expect(messages).toHaveLength(5);
    for (const [index, [name, code]] of [["none.txt", "file-missing"], ["empty.txt", "file-empty"], ["binary.txt", "file-binary"], ["huge.txt", "file-too-large"], ["lines.jsonl:2", "line-broken"]].entries()) {
      expect(messages[index]).toMatch(new RegExp(`^sayso: .*/${name ?? ""}: .+ \\(${code ?? ""}\\)$`, "u"));
    }
    expect(lines().map(({ article }) => (article as { file: string }).file)).toEqual([`${at("lines.jsonl")}#a`, file]);
  });

  test.each([
    [["extract", "--bogus"], "unknown option '--bogus'"],
    [["extract", file, "--published", "soon"], "--published soon is not a date"],
    [["extract", file, "--max-size", "few"], "--max-size few is not a number"],
    [["bogus"], "unknown command 'bogus'"],
    [["show"], "missing required argument 'id'"],
    [["eval", "x", "--errors", "-1"], "--errors -1 is not a number"],
  ])("wrong usage %j: the usage on standard error, and 2", async (args, message) => {
    const { status, out, err } = await run(args);
    expect(status).toBe(2);
    expect(out).toBe("");
    expect(err).toContain(`sayso: ${message}`);
    expect(err).toContain("Usage: sayso");
  });

  test("nothing named at a terminal is wrong usage", async () => {
    expect(await run(["extract"], { stdinIsTerminal: true })).toMatchObject({ status: 2, out: "" });
    expect(await run([])).toMatchObject({ status: 2, out: "" });
  });

  test("help is no error", async () => {
    const { status, out, err } = await run(["extract", "--help"]);
    expect({ status, err }).toEqual({ status: 0, err: "" });
    expect(out).toMatch(/^Usage: sayso extract/u);
  });
});
