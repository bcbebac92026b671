import { existsSync } from "node:fs";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { z } from "zod";
import { incidentSchema } from "../../src/core/contract/incident.ts";
import { displayWidth } from "../../src/cli/format/wrap.ts";
import { reports, run, scratchFolder, type Ran } from "./run.ts";

const folder = await scratchFolder();
const sources = join(folder, "reports");
const ledger = join(folder, "reports.db");

interface Shown {
  readonly id: string;
  readonly articles: readonly { readonly id: string }[];
  readonly findings: readonly { readonly bySpeaker: readonly { readonly claims: readonly string[] }[] }[];
}

let first: Ran;

beforeAll(async () => {
  await mkdir(sources);
  await writeFile(join(sources, "a.txt"), reports.first);
  await writeFile(join(sources, "b.txt"), reports.second);
  await writeFile(join(sources, "c.txt"), reports.other);
  first = await run(["read", sources, "--ledger", ledger, "--published", "2025-05-21"]);
});

async function incidents(): Promise<readonly Shown[]> {
  return (await run(["incidents", "--ledger", ledger, "--json"])).lines() as unknown as readonly Shown[];
}

describe("sayso read", () => {
  test("says how many articles are new, and which incidents", () => {
    expect(first).toMatchObject({ status: 0, err: "" });
    expect(first.out).toMatch(/^3 articles: 3 new\n\n\d{4}/u);
    expect(first.out).toMatch(/^new {9}\S.* · \d origins? in \d articles? · inc_/mu);
  });

  test("again changes nothing and says so", async () => {
    const before = await readFile(ledger);
    const again = await run(["read", sources, "--ledger", ledger, "--published", "2025-05-21"]);
    expect(again).toMatchObject({ status: 0, out: `nothing new: all 3 articles are in ${ledger} already\n`, err: "" });
    expect((await readFile(ledger)).equals(before)).toBe(true);
    expect((await run(["read", sources, "--ledger", ledger, "--published", "2025-05-21", "--json"])).out).toBe("");
  });

  test("the same text from several sources is one article, and settles at once", async () => {
    const own = await scratchFolder();
    const lines = join(own, "lines.jsonl");
    const path = join(own, "settles.db");
    await writeFile(lines, [{ id: "a", text: reports.other, published: "2025-05-21" }, { id: "b", text: reports.other }, { id: "a", text: reports.other, published: "soon" }].map((line) => JSON.stringify(line)).join("\n"));
    expect((await run(["read", lines, "--ledger", path])).out).toMatch(/^3 articles: 1 new, 2 unchanged\n/u);
    const before = await readFile(path);
    expect((await run(["read", lines, "--ledger", path])).out).toMatch(/^nothing new: /u);
    expect((await readFile(path)).equals(before)).toBe(true);
  });

  test("a date that is on record is not lost where it is not told again, and is replaced where another is told", async () => {
    const path = join(folder, "dates.db");
    const file = join(sources, "c.txt");
    const read = async (...options: string[]): Promise<string> => (await run(["read", file, "--ledger", path, ...options])).out.split(/[\n(]/u)[0] ?? "";
    expect(await read("--published", "2025-05-21")).toBe("1 article: 1 new");
    expect(await read()).toMatch(/^nothing new/u);
    expect(await read("--published", "2025-05-28")).toBe("1 article: 1 read otherwise than before");
    expect((await run(["incidents", "--ledger", path])).out).toContain("2025-05-23");
  });

  test("--json prints the incidents that are new or changed", async () => {
    const other = join(folder, "json.db");
    const one = await run(["read", join(sources, "a.txt"), "--ledger", other, "--json"]);
    expect(one.lines().length).toBeGreaterThan(0);
    for (const incident of one.lines()) expect(incidentSchema.parse(incident)).toEqual(incident);
    const two = await run(["read", join(sources, "c.txt"), "--ledger", other, "--json"]);
    const before = new Set(one.lines().map(({ id }) => id));
    expect(two.lines().filter(({ id }) => before.has(id))).toEqual([]);
  });

  test("with issues in the input files the rest and ends with 1", async () => {
    const some = await run(["read", join(sources, "a.txt"), join(folder, "none.txt"), "--ledger", join(folder, "some.db")]);
    expect(some.status).toBe(1);
    expect(some.err).toMatch(/none\.txt: no such file or folder \(file-missing\)/u);
    expect(some.out).toMatch(/^1 article: 1 new/u);
  });

  test("with nothing to file makes no ledger", async () => {
    const path = join(folder, "never.db");
    expect(await run(["read", join(folder, "none.txt"), "--ledger", path])).toMatchObject({ status: 1, out: "no article was read\n" });
    expect(existsSync(path)).toBe(false);
  });

  test("refuses a file that is no ledger, and leaves it as it is", async () => {
    const path = join(folder, "letter.db");
    await writeFile(path, "Dear editor,\nplease find enclosed.\n".repeat(100));
    for (const args of [["read", sources], ["incidents"], ["verify"], ["show", "inc_0000000000000000"]]) {
      const { status, err, out } = await run([...args, "--ledger", path]);
      expect({ status, out }).toEqual({ status: 1, out: "" });
      expect(err).toMatch(/^sayso: .+ \(ledger-foreign\)\n$/u);
    }
    expect(await readFile(path, "utf8")).toBe("Dear editor,\nplease find enclosed.\n".repeat(100));
  });
});

describe("sayso incidents", () => {
  test("prints what the contract and the published schema say", async () => {
    const published = z.fromJSONSchema(JSON.parse(await readFile("schema/incident.schema.json", "utf8")) as Parameters<typeof z.fromJSONSchema>[0]);
    const found = await incidents();
    expect(found.length).toBeGreaterThan(1);
    for (const incident of found) {
      expect(incidentSchema.parse(incident)).toEqual(incident);
      expect(published.safeParse(incident).error?.issues).toBeUndefined();
    }
  });

  test("prints a table that fits, of what articles are mainly about unless told otherwise", async () => {
    const { out, status } = await run(["incidents", "--ledger", ledger]);
    expect(status).toBe(0);
    expect(out).toMatch(/^ {12}killed +6 +\d+ +\d+ +\w[\w ]+ [●▲◆○].\d/mu);
    expect(Math.max(...out.split("\n").map((line) => line.length))).toBeLessThanOrEqual(80);
    const all = await run(["incidents", "--ledger", ledger, "--all"]);
    for (const { id } of await incidents()) expect(all.out).toContain(id);
    expect(all.out.length).toBeGreaterThanOrEqual(out.replace(/\n\d+ more .*\n/u, "").length);
  });

  test.each([60, 120, 200])("fits a terminal of %i columns, as does one incident", async (width) => {
    const texts = [(await run(["incidents", "--ledger", ledger, "--all"], { width })).out];
    for (const { id } of await incidents()) texts.push((await run(["show", id, "--ledger", ledger], { width })).out);
    for (const line of texts.join("").split("\n")) expect(displayWidth(line)).toBeLessThanOrEqual(width);
  });

  test("without a ledger says so", async () => {
    const { status, err } = await run(["incidents", "--ledger", join(folder, "none.db")]);
    expect(status).toBe(1);
    expect(err).toMatch(/\(ledger-missing\)\n$/u);
    expect(existsSync(join(folder, "none.db"))).toBe(false);
  });
});

describe("sayso show", () => {
  test("an incident: findings with low, best, high and rule, and the claims behind them", async () => {
    for (const { id } of await incidents()) {
      const { out, status } = await run(["show", id, "--ledger", ledger]);
      expect(status).toBe(0);
      expect(out).toMatch(/^[A-Z ]+ {2}low \S.* · best \S.* · high \S.*\n {2}\w[\w ]+ · rule sayso\//mu);
      expect(out).toMatch(/^ {2}figure +speaker +stance +words +in$/mu);
      expect(out).toContain("● affected party · ▲ adversary · ◆ third party · ○ relation unknown");
      expect(Math.max(...out.split("\n").map((line) => line.length))).toBeLessThanOrEqual(80);
      expect((await run(["show", id, "--ledger", ledger, "--json"])).lines()[0]).toMatchObject({ id });
    }
  });

  test("an article and a claim", async () => {
    const [incident] = await incidents();
    const article = incident?.articles[0]?.id ?? "";
    expect((await run(["show", article, "--ledger", ledger])).out).toContain(article);
    const claim = incident?.findings[0]?.bySpeaker[0]?.claims[0] ?? "";
    expect((await run(["show", claim, "--ledger", ledger, "--json"])).lines()[0]).toMatchObject({ claim: { id: claim.split("/")[1] } });
  });

  test.each(["inc_0000000000000000", "art_00000000000000000000", "art_00000000000000000000/killed@1-2", "x"])("nothing for %s", async (id) => {
    const { status, err } = await run(["show", id, "--ledger", ledger]);
    expect(status).toBe(1);
    expect(err).toMatch(/\(not-found\)\n$/u);
  });
});

test("sayso verify finds a new ledger in order", async () => {
  expect(await run(["verify", "--ledger", ledger])).toMatchObject({ status: 0, err: "" });
  expect((await run(["verify", "--ledger", ledger])).out).toMatch(/\d+ entries, all in order\n$/u);
  expect((await run(["verify", "--ledger", ledger, "--json"])).lines()[0]).toMatchObject({ ok: true, problems: [] });
});

test("sayso explain tells which figures are parts, and which are totals over time", async () => {
  const path = join(folder, "parts.txt");
  await writeFile(path, "A bomb killed nine people in Kassala on Tuesday, among them two nurses.\n\nMore than 300 people have been killed in the state since May.\n");
  const said = (await run(["explain", path])).out.replace(/\s+/gu, " ");
  expect(said).toMatch(/a part of a larger/u);
  expect(said).toMatch(/a total over/u);
});

test("sayso explain names stages and rules, and agrees with extract", async () => {
  const path = join(sources, "a.txt");
  const { out, status } = await run(["explain", path]);
  expect(status).toBe(0);
  const [extraction] = (await run(["extract", path, "--json"])).lines() as unknown as readonly { readonly claims: readonly { readonly kind: string; readonly rule: string }[] }[];
  const flat = out.replace(/\s+/gu, "");
  for (const { rule } of extraction?.claims.filter(({ kind }) => kind === "casualties") ?? []) expect((await run(["explain", path, "--json"])).out).toContain(rule);
  expect(flat.length).toBeGreaterThan(100);
});
