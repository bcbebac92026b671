import { readFile, readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { parquetReadObjects } from "hyparquet";
import { beforeAll, describe, expect, test } from "vitest";
import { exportNames } from "../../src/exports/index.ts";
import { reports, run, scratchFolder } from "./run.ts";

const folder = await scratchFolder();
const ledger = join(folder, "reports.db");
const exportTo = (...args: string[]): ReturnType<typeof run> => run(["export", "--ledger", ledger, ...args]);
const rows = (text: string): readonly Readonly<Record<string, string>>[] => parse(text, { columns: true });

beforeAll(async () => {
  for (const [name, text] of Object.entries(reports)) await writeFile(join(folder, `${name}.txt`), text);
  await run(["read", ...Object.keys(reports).map((name) => join(folder, `${name}.txt`)), "--ledger", ledger, "--published", "2025-05-21"]);
});

describe("sayso export", () => {
  test.each(exportNames)("--as %s writes to standard output and says on standard error what it wrote", async (as) => {
    const { status, out, err } = await exportTo("--as", as);
    expect([status, out.length > 100]).toEqual([0, true]);
    expect(err).toMatch(/^sayso: \d incidents? written(?:; left out: [^\n]+)?\n$/u);
  });

  test("-o writes a whole file, or none, and nothing to standard output", async () => {
    const { status, out } = await exportTo("--as", "parquet", "-o", join(folder, "claims.parquet"));
    expect([status, out]).toEqual([0, ""]);
    const bytes = await readFile(join(folder, "claims.parquet"));
    const stored = await parquetReadObjects({ file: new Uint8Array(bytes).buffer });
    expect(stored).toHaveLength(rows((await exportTo("--as", "csv")).out).length);
    expect((await readdir(folder)).filter((name) => name.endsWith(".part"))).toEqual([]);
    const refused = await exportTo("--as", "csv", "-o", join(folder, "missing", "claims.csv"));
    expect(refused.status).toBe(2);
    expect(refused.err).toContain("cannot be written");
  });

  test("filters choose among the incidents", async () => {
    const places = async (...args: string[]): Promise<readonly string[]> => rows((await exportTo("--as", "acled", ...args)).out).map((row) => row["country"]!).sort();
    expect(await places()).toEqual(["Colombia", "Ukraine"]);
    expect(await places("--country", "CO")).toEqual(["Colombia"]);
    expect(await places("--country", "ua", "co")).toEqual(["Colombia", "Ukraine"]);
    expect(await places("--side", "RU")).toEqual(["Ukraine"]);
    expect(await places("--least", "5")).toEqual(["Ukraine"]);
    expect(await places("--status", "contested")).toEqual(["Ukraine"]);
    expect(await places("--from", "2025-05-20", "--to", "2025-05-20")).toEqual(["Ukraine"]);
    expect(await places("--type", "Shelling/artillery/missile attack")).toEqual(["Ukraine"]);
    expect(await places("--reviewed-only")).toEqual([]);
  });

  test("--coarsen and --delay hold back what they say", async () => {
    const coarse = (await exportTo("--as", "csv", "--coarsen", "country")).out;
    expect(coarse).not.toMatch(/Sumy|Cali(?!f)/u);
    const delayed = await exportTo("--as", "csv", "--delay", "11");
    expect(rows(delayed.out).length).toBeGreaterThan(0);
    const held = await exportTo("--as", "csv", "--delay", "30");
    expect(rows(held.out)).toEqual([]);
    expect(held.err).toMatch(/left out: \d too young for the delay/u);
  });

  test.each([
    [["--as", "xml"], "Allowed choices are acled, ucdp, gtd, airwars, csv, geojson, parquet, hxl, timemap"],
    [[], "required option '--as <format>' not specified"],
    [["--as", "csv", "--from", "soon"], "--from soon is not a date such as 2025-05-21"],
    [["--as", "csv", "--country", "Ukraine"], "--country Ukraine is not an ISO code of two letters such as UA"],
    [["--as", "csv", "--least", "lots"], "--least lots is not a number such as 10 or injured:10"],
    [["--as", "csv", "--delay", "-1"], "--delay -1 is not a whole number of days"],
    [["--as", "csv", "--coarsen", "village"], "Allowed choices are none, admin1, country"],
  ])("%j is wrong usage, and told so", async (args, message) => {
    const { status, err } = await exportTo(...args);
    expect(status).toBe(2);
    expect(err).toContain(message);
  });

  test("a ledger that is not there", async () => {
    expect(await run(["export", "--as", "csv", "--ledger", join(folder, "none.db")])).toMatchObject({ status: 1, out: "" });
  });
});

describe("--codebook", () => {
  const best = async (...args: string[]): Promise<readonly unknown[]> => (await run(["incidents", "--json", "--ledger", ledger, ...args])).lines().flatMap((incident) => (incident["findings"] as { readonly of: string; readonly best: number | null; readonly rule: string }[]).filter(({ of }) => of === "killed").map(({ best: figure, rule }) => `${figure ?? "?"} ${rule}`));

  test("the figures of every incident are those of the codebook", async () => {
    expect((await best()).map((figure) => String(figure).replace(/ .*/u, ""))).toEqual(["3", "7"]);
    expect(await best("--codebook", "sayso")).toEqual(await best());
    expect((await best("--codebook", "airwars")).every((figure) => figure === "? airwars/minimum-and-maximum")).toBe(true);
    expect((await best("--codebook", "acled")).every((figure) => String(figure).includes(" acled/"))).toBe(true);
  });

  test("sayso show has the same", async () => {
    const [incident] = (await run(["incidents", "--json", "--ledger", ledger, "--codebook", "gtd"])).lines();
    const shown = await run(["show", String(incident!["id"]), "--json", "--ledger", ledger, "--codebook", "gtd"]);
    expect(shown.lines()[0]).toEqual(incident);
    expect((await run(["show", String(incident!["id"]), "--ledger", ledger, "--codebook", "gtd"])).out).toContain("rule gtd/");
  });

  test("a codebook that there is not", async () => {
    expect((await run(["incidents", "--ledger", ledger, "--codebook", "odd"])).status).toBe(2);
  });
});
