import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import type { Incident, Settings } from "../../src/core/index.ts";
import { run, scratchFolder, type Ran } from "./run.ts";

const folder = await scratchFolder();
const ledger = join(folder, "reports.db");
const by = ["--by", "Ida Wren", "--reason", "As agreed.", "--ledger", ledger] as const;
const settings = (...args: readonly string[]): Promise<Ran> => run(["settings", ...args]);

beforeAll(async () => {
  await writeFile(join(folder, "a.txt"), "Missile strike near Sumy\n\nA missile strike on a barracks near Sumy, Ukraine, killed six soldiers on Tuesday, the Regional Rescue Desk said.\n");
  await writeFile(join(folder, "b.txt"), "Barracks hit\n\nSix soldiers were killed on Tuesday in a missile strike on a barracks near Sumy, Ukraine, RRD Sumy said.\n");
  await run(["read", join(folder, "a.txt"), join(folder, "b.txt"), "--ledger", ledger, "--published", "2025-05-21"]);
});

async function show(): Promise<Settings> {
  return (await settings("show", "--json", "--ledger", ledger)).lines()[0] as unknown as Settings;
}

test("nothing is set at first", async () => {
  expect(await show()).toEqual({ parties: [], speakers: [], outlets: [], codebook: "sayso" });
  expect((await settings("show", "--ledger", ledger)).out).toBe("codebook: sayso\nparties: []\nspeakers: []\noutlets: []\n");
});

test("a party, a speaker, an outlet and the codebook are set, shown, removed and undone, each with who and why", async () => {
  expect((await settings("party", "Regional Rescue Desk", "--side", "UA", "--alias", "RRD Sumy", "RRD", "--country", "UA", "--against", "RU", "XV", ...by)).out).toMatch(/^entry \d+: the party Regional Rescue Desk set, also RRD Sumy, RRD; side UA\n$/u);
  await settings("speaker", "Mayor of Sumy", "--as", "localOfficial", ...by);
  await settings("outlet", "Valley Radio", "--domain", "Valley.example", "--language", "uk", ...by);
  const [line] = (await settings("codebook", "ucdp", ...by, "--json")).lines();
  expect(line).toMatchObject({ kind: "settingSet", on: "codebook ucdp" });
  expect(await show()).toEqual({
    parties: [{ kind: "party", name: "Regional Rescue Desk", side: "UA", aliases: ["RRD Sumy", "RRD"], country: "UA", region: null, against: ["RU", "XV"] }],
    speakers: [{ kind: "speaker", name: "Mayor of Sumy", aliases: [], as: "localOfficial", side: null, country: null, region: null }],
    outlets: [{ kind: "outlet", name: "Valley Radio", aliases: [], domain: "valley.example", country: null, language: "uk", side: null }],
    codebook: "ucdp",
  });
  const [incident] = (await run(["incidents", "--json", "--ledger", ledger])).lines() as unknown as readonly Incident[];
  expect(incident!.findings[0]!.rule).toMatch(/^ucdp\//u);
  expect(incident!.findings[0]!.bySpeaker.filter(({ name }) => name !== null).map(({ name, relation, origins }) => [name, relation, origins])).toEqual([["Regional Rescue Desk", "self", 1]]);
  expect((await run(["show", incident!.id, "--codebook", "sayso", "--json", "--ledger", ledger])).lines()[0]).toMatchObject({ findings: [{ rule: expect.stringMatching(/^sayso\//u) }] });

  expect((await settings("remove", "speaker", "mayor of sumy", ...by)).out).toMatch(/the speaker Mayor of Sumy no longer set/u);
  await run(["decide", "undo", `${line!["entry"] as number}`, ...by]);
  expect(await show()).toMatchObject({ speakers: [], codebook: "sayso" });
  expect((await run(["log", "--ledger", ledger, "--decisions"])).out).toContain("As agreed.");
  expect((await run(["verify", "--ledger", ledger])).status).toBe(0);
});

test("what show prints can be imported, one entry for each difference", async () => {
  const file = join(folder, "settings.yaml");
  await writeFile(file, (await settings("show", "--ledger", ledger)).out);
  expect((await settings("import", file, ...by)).out).toBe("");
  await writeFile(file, "codebook: gtd\nspeakers:\n  - {name: Mayor of Sumy, aliases: [the mayor], side: UA}\n");
  expect((await settings("import", file, ...by, "--json")).lines().map(({ kind, on }) => [kind, on])).toEqual([["settingSet", "speaker Mayor of Sumy"], ["settingSet", "codebook gtd"]]);
  expect((await settings("import", file, "--only", ...by, "--json")).lines().map(({ kind, on }) => [kind, on])).toEqual([["settingRemoved", "party Regional Rescue Desk"], ["settingRemoved", "outlet Valley Radio"]]);
  expect((await settings("import", "-", "--only", ...by.slice(0), "--json")).status).toBe(0);
  expect(await show()).toEqual({ parties: [], speakers: [], outlets: [], codebook: "sayso" });
});

test("names that change places are set one after the other", async () => {
  const file = join(folder, "places.yaml");
  await writeFile(file, "speakers:\n  - {name: A, aliases: [one]}\n  - {name: B, aliases: [two]}\n");
  await settings("import", file, ...by);
  await writeFile(file, "speakers:\n  - {name: A, aliases: [two]}\n  - {name: B, aliases: [one]}\n");
  expect((await settings("import", file, ...by)).status).toBe(0);
  expect((await show()).speakers.map(({ name, aliases }) => [name, aliases])).toEqual([["A", ["two"]], ["B", ["one"]]]);
});

test.each([
  ["speakers: [", /is not YAML/u],
  ["speakers: [{name: A, alias: [b]}]", /speakers 1.*alias/u],
  ["speakers: [{aliases: [b]}]", /speakers 1 name/u],
  ["outlets: [{name: A, domain: 'https://a.example/'}]", /outlets 1 domain/u],
  ["parties: [{name: A, aliases: [x]}, {name: B, aliases: [X]}]", /“X” is a name of two: A and B/u],
  ["codebook: mine", /codebook/u],
  ["party: []", /party/u],
  ["- a", /expected object/u],
])("a file that says %j is refused with one line, and nothing is recorded", async (text, expected) => {
  const before = (await run(["log", "--ledger", ledger, "--limit", "1"])).out;
  const ran = await run(["settings", "import", "-", ...by], { input: text });
  expect([ran.status, ran.err.split("\n", 1)[0]]).toEqual([2, expect.stringMatching(expected)]);
  expect((await run(["log", "--ledger", ledger, "--limit", "1"])).out).toBe(before);
});

test.each([
  [["party", "A", "--country", "Ukraine"], /--country Ukraine/u],
  [["outlet", "A", "--domain", "a"], /--domain a/u],
  [["outlet", "A", "--language", "English"], /--language English/u],
  [["speaker", "A", "--as", "king"], /--as king/u],
  [["codebook", "mine"], /codebook|mine/u],
  [["remove", "town", "A"], /town/u],
])("sayso settings %j is wrong usage", async (args, expected) => {
  const ran = await settings(...args, ...by);
  expect([ran.status, ran.err]).toEqual([2, expect.stringMatching(expected)]);
});

test("removing what is not set fails with one line", async () => {
  const ran = await settings("remove", "party", "Nobody", ...by);
  expect([ran.status, ran.err]).toEqual([1, expect.stringMatching(/^.*The settings have no party Nobody/u)]);
});
