import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { addedPlacesFolder } from "../../src/places/index.ts";
import { createExtractor, openExtractor } from "../../src/extract/index.ts";
import { run, scratchFolder } from "./run.ts";

const scratch = await scratchFolder();
let data = "";
let count = 0;
const former = process.env["SAYSO_DATA"];
beforeEach(() => {
  data = join(scratch, (count += 1).toString());
  process.env["SAYSO_DATA"] = data;
});
afterEach(() => {
  process.env["SAYSO_DATA"] = former;
});

const village = (id: number, name: string, lat: string): string => [id, name, name, "", lat, "34.1", "P", "PPL", "UA", "", "21", "", "", "", "120", "", "150", "Europe/Kyiv", "2024-01-01"].join("\t");
const countryFile = (name: string, text: string): string => {
  mkdirSync(data, { recursive: true });
  const path = join(data, name);
  writeFileSync(path, text);
  return path;
};
const report = "A drone hit a bus in Velyka Vymyslivka in Ukraine's Sumy region on Tuesday, killing two people, the governor said.\n";

interface Printed {
  readonly events: readonly { readonly place: { readonly name: string; readonly lat: number | null } | null }[];
}

async function placeOf(text: string): Promise<Printed["events"][0]["place"] | undefined> {
  const { out } = await run(["extract", "-", "--json", "--published", "2025-05-21"], { input: text });
  return (JSON.parse(out) as Printed).events[0]?.place;
}

describe("sayso places add", () => {
  test("the added villages are read from then on, listed, and removed again", async () => {
    const before = await placeOf(report);
    expect(before?.lat ?? null).toBeNull();
    const path = countryFile("UA.txt", `${village(99_000_001, "Velyka Vymyslivka", "51.2")}\n${village(99_000_002, "Mala Vymyslivka", "51.3")}\n`);
    expect(await run(["places", "add", path])).toMatchObject({ status: 0, out: "UA: 2 towns and villages added\n", err: "" });
    expect(await placeOf(report)).toMatchObject({ name: "Velyka Vymyslivka", lat: 51.2, gazetteerId: "geonames:99000001" });
    expect((await run(["places", "find", "mala vymyslivka"])).out).toContain("geonames:99000002");
    expect((await run(["places", "source"])).out).toContain("added: UA.txt, 2 places");
    expect(await run(["places", "remove", "UA.txt"])).toMatchObject({ status: 0, out: "UA: removed\n" });
    expect(await placeOf(report)).toEqual(before);
  });

  test("a file of the same name replaces the one before", async () => {
    await run(["places", "add", countryFile("UA.txt", village(99_000_001, "Velyka Vymyslivka", "51.2"))]);
    await run(["places", "add", countryFile("UA.txt", village(99_000_001, "Velyka Vymyslivka", "51.9"))]);
    expect((await run(["places", "find", "Velyka Vymyslivka", "--json"])).lines()).toMatchObject([{ lat: 51.9 }]);
  });

  test("a file with broken lines is refused whole, and nothing changes", async () => {
    await run(["places", "add", countryFile("UA.txt", village(99_000_001, "Velyka Vymyslivka", "51.2"))]);
    const kept = readFileSync(join(data, "places", "UA.places"));
    const path = countryFile("UA.txt", `${village(99_000_005, "Dobra Vymyslivka", "51.2")}\nthis is no place\n${village(99_000_006, "Pohana Vymyslivka", "95")}\n`);
    const { status, out, err } = await run(["places", "add", path]);
    expect({ status, out }).toEqual({ status: 1, out: "" });
    expect(err).toBe(`sayso: ${path}: not a GeoNames country file; nothing was added: line 2: 1 columns, not 19; line 3: no position in "95", "34.1" (places-file-broken)\n`);
    expect(readFileSync(join(data, "places", "UA.places")).equals(kept)).toBe(true);
    expect(readdirSync(join(data, "places"))).toEqual(["UA.places"]);
  });

  test.each([
    ["a file that is not there", () => join(data, "XX.txt"), /there is no such file \(file-missing\)/u],
    ["a folder", () => scratch, /could not be read.*\(file-unreadable\)/u],
    ["bytes that are no text", () => { const path = countryFile("UA.txt", ""); writeFileSync(path, Uint8Array.of(0xff, 0xfe, 0)); return path; }, /not UTF-8/u],
    ["an archive", () => countryFile("UA.zip", "PK\u0003\u0004 and so on"), /unpack it/u],
  ])("refuses %s in one line", async (_, path, message) => {
    const { status, out, err } = await run(["places", "add", path()]);
    expect({ status, out }).toEqual({ status: 1, out: "" });
    expect(err).toMatch(message);
    expect(err.trimEnd().split("\n")).toHaveLength(1);
    expect(existsSync(join(data, "places"))).toBe(false);
  });

  test("a folder that cannot be made is named", async () => {
    const path = countryFile("UA.txt", village(99_000_001, "Velyka Vymyslivka", "51.2"));
    process.env["SAYSO_DATA"] = path;
    expect((await run(["places", "add", path])).err).toMatch(/could not be kept in .*UA\.txt.*SAYSO_DATA.*\(places-unwritable\)/u);
  });

  test("a damaged added file stops the reading and says what to do", async () => {
    mkdirSync(join(data, "places"), { recursive: true });
    writeFileSync(join(data, "places", "UA.places"), "not places");
    const { status, out, err } = await run(["extract", "-"], { input: report });
    expect({ status, out }).toEqual({ status: 1, out: "" });
    expect(err).toMatch(/^sayso: the added places UA are .*sayso places remove UA \(places-file-broken\)\n$/u);
    expect((await run(["places", "remove", "UA"])).status).toBe(0);
    expect((await run(["extract", "-"], { input: report })).status).toBe(0);
  });

  test("removing what was never added", async () => {
    expect(await run(["places", "remove", "UA"])).toMatchObject({ status: 1, err: "sayso: no places of the name UA were added; none were added at all (not-found)\n" });
  });
});

test("an engine with added places says so, and is no newer than one without", async () => {
  const { engine } = openExtractor();
  expect((await createExtractor()).engine).toBe(engine);
  await run(["places", "add", countryFile("UA.txt", village(99_000_001, "Velyka Vymyslivka", "51.2"))]);
  expect((await createExtractor()).engine).toMatch(new RegExp(`^${engine}\\+UA-[0-9a-f]{8}$`, "u"));
});

test("a ledger read with and without added places stays sound", async () => {
  const ledger = join(scratch, "layers.db");
  const articles = join(scratch, "one.jsonl");
  writeFileSync(articles, `${JSON.stringify({ id: "one", text: report, published: "2025-05-21", outlet: "Northline" })}\n`);
  await run(["read", articles, "--ledger", ledger]);
  await run(["places", "add", countryFile("UA.txt", village(99_000_001, "Velyka Vymyslivka", "51.2"))]);
  await run(["read", articles, "--ledger", ledger]);
  expect((await run(["incidents", "--ledger", ledger, "--json"])).lines()).toMatchObject([{ place: { lat: 51.2 } }]);
  await run(["places", "remove", "UA"]);
  expect(await run(["verify", "--ledger", ledger])).toMatchObject({ status: 0, err: "" });
});

test.each([
  [{ SAYSO_DATA: "/d" }, "linux", join("/d", "places")],
  [{ XDG_DATA_HOME: "/x", HOME: "/h" }, "linux", join("/x", "sayso", "places")],
  [{ XDG_DATA_HOME: "", HOME: "/h" }, "linux", join("/h", ".local", "share", "sayso", "places")],
  [{ LOCALAPPDATA: "/l", HOME: "/h" }, "win32", join("/l", "sayso", "places")],
] as const)("the folder of added places under %j on %s", (env, platform, folder) => {
  expect(addedPlacesFolder(env, platform)).toBe(folder);
});
