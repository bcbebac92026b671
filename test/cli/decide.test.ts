import { generateKeyPairSync } from "node:crypto";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { parseAmount } from "../../src/cli/amount.ts";
import { reports, run, scratchFolder, type Ran } from "./run.ts";

const folder = await scratchFolder();
const ledger = join(folder, "reports.db");
const by = ["--by", "Ida Wren", "--reason", "Counted again.", "--ledger", ledger] as const;

interface Incident {
  readonly id: string;
  readonly title: string;
  readonly place: { readonly name: string };
  readonly time: { readonly value: string };
  readonly articles: readonly { readonly id: string; readonly event: string }[];
  readonly findings: readonly { readonly of: string; readonly best: number | null; readonly status: string; readonly bySpeaker: readonly { readonly claims: readonly string[] }[] }[];
  readonly decisions: readonly { readonly what: Readonly<Record<string, unknown>> }[];
  readonly review: { readonly state: string };
}

async function incidents(): Promise<readonly Incident[]> {
  return (await run(["incidents", "--ledger", ledger, "--json"])).lines() as unknown as readonly Incident[];
}

async function decided(...args: readonly string[]): Promise<number> {
  const ran = await run(["decide", ...args, ...by, "--json"]);
  expect(ran.err).toBe("");
  expect(ran.status).toBe(0);
  return Number(ran.lines()[0]?.["entry"]);
}

beforeAll(async () => {
  await writeFile(join(folder, "a.txt"), reports.first);
  await writeFile(join(folder, "c.txt"), reports.other);
  await run(["read", join(folder, "a.txt"), join(folder, "c.txt"), "--ledger", ledger, "--published", "2025-05-21"]);
});

async function main(): Promise<Incident> {
  const found = (await incidents()).find(({ findings }) => findings.length > 1);
  return found!;
}

describe("sayso decide", () => {
  test("rejects and accepts a claim, and undoes", async () => {
    const { id, findings } = await main();
    const claim = findings[0]!.bySpeaker[0]!.claims[0]!;
    const entry = await decided("reject", claim);
    expect((await run(["show", claim, "--ledger", ledger])).out).toContain("rejected by a person");
    expect((await run(["decide", "undo", `${entry}`, ...by])).out).toMatch(new RegExp(`^entry \\d+: entry ${entry} undone\\n$`, "u"));
    expect((await run(["show", claim, "--ledger", ledger])).out).not.toContain("rejected by a person");
    await decided("accept", claim);
    expect((await incidents()).map((incident) => incident.id)).toContain(id);
  });

  test("corrects fields, each as an entry of its own", async () => {
    const claim = (await main()).findings[0]!.bySpeaker[0]!.claims[0]!;
    const ran = await run(["decide", "correct", claim, "--amount", "more than 10", "--speaker", "Mayor of Sumy", "--speaker-kind", "localOfficial", "--speaker-relation", "self", ...by, "--json"]);
    expect(ran.lines().map(({ kind }) => kind)).toEqual(["claimCorrected", "claimCorrected"]);
    const [shown] = (await run(["show", claim, "--ledger", ledger, "--json"])).lines();
    expect(shown).toMatchObject({ claim: { amount: { kind: "atLeast", min: 11, max: null, words: "more than 10" }, speakers: [{ name: "Mayor of Sumy", kind: "localOfficial", relation: "self", side: null }] } });
    for (const { entry } of ran.lines()) await decided("undo", `${entry as number}`);
  });

  test.each([
    ["attack", ["--type", "Air/drone strike", "--weapon", "drone: Lancet", "--attacker", "the Column"], { subEventType: "Air/drone strike", weapons: [{ name: "drone", model: "Lancet" }], attackers: [{ name: "the Column", side: null }], targets: [] }, ["--target", "police station", "garage"], { targets: [{ name: "police station", side: null }, { name: "garage", side: null }] }],
    ["responsibility", ["--who", "the Column", "--result", "notClaimed"], { who: "the Column", result: "notClaimed" }, ["--result", "denied", "--stance", "denies"], { result: "denied", stance: "denies" }],
    ["verification", ["--of", "video"], { of: "video", by: null, result: "verified" }, ["--verifier", "a desk in Quito", "--result", "unverified"], { by: "a desk in Quito", result: "unverified" }],
    ["place", ["--name", "Station 9", "--country", "CO", "--lat", "3.4", "--lon", "-76.5", "--precision", "exact"], { place: { name: "Station 9", country: "CO", admin1: null, lat: 3.4, lon: -76.5, precision: "exact", gazetteerId: null, words: null } }, ["--name", "Station 8"], { place: { name: "Station 8", country: null, lat: null } }],
    ["time", ["--on", "2025-05-15"], { time: { value: "2025-05-15", precision: "day", basis: "stated" } }, ["--on", "2025-05-15/2025-05-16", "--precision", "days"], { time: { value: "2025-05-15/2025-05-16", precision: "days", basis: "stated" } }],
    ["consequence", ["--followed", "curfew-or-closure"], { what: { code: "curfew-or-closure", words: "outside a police station" } }, ["--followed", "other"], { what: { code: "other", words: "outside a police station" } }],
    ["figure", ["--amount", "about 40", "--unit", "windows"], { amount: { kind: "about", min: 40, max: 40, words: "about 40" }, unit: "windows" }, ["--unit", "shop windows"], { unit: "shop windows" }],
  ])("adds and corrects a claim of kind %s", async (kind, added, told, corrected, then) => {
    const other = (await incidents()).find(({ title }) => title.includes("Cali"))!;
    const { id, event } = other.articles[0]!;
    const words = "outside a police station";
    const entries = [await decided("add", id, "--kind", kind, "--words", words, "--event", event, ...added)];
    const [line] = (await run(["log", "--from", `${entries[0]}`, "--limit", "1", "--json", "--ledger", ledger])).lines();
    const reference = `${id}/${(line!["payload"] as { claim: { id: string } }).claim.id}`;
    expect(reference).toContain(`/${kind}@`);
    expect((await run(["show", reference, "--ledger", ledger, "--json"])).lines()[0]).toMatchObject({ claim: { kind, quote: words, ...told } });
    const ran = await run(["decide", "correct", reference, ...corrected, ...by, "--json"]);
    expect(ran.status).toBe(0);
    entries.push(...ran.lines().map(({ entry }) => entry as number));
    expect((await run(["show", reference, "--ledger", ledger, "--json"])).lines()[0]).toMatchObject({ claim: then });
    expect((await run(["verify", "--ledger", ledger])).status).toBe(0);
    for (const entry of entries.toReversed()) await decided("undo", `${entry}`);
  });

  test.each([
    [["--kind", "place"], /needs --name/u],
    [["--kind", "place", "--country", "CO"], /with its --name/u],
    [["--kind", "time", "--on", "Friday"], /not a date/u],
    [["--kind", "responsibility", "--who", "A", "--result", "verified"], /--result verified is none of claimed/u],
    [["--kind", "attack", "--unit", "drones"], /--unit tells nothing of a claim of kind attack/u],
    [["--kind", "attack", "--type", "Bombing"], /--type Bombing is none of/u],
    [["--kind", "rumour"], /--kind rumour is none of/u],
    [["--amount", "3"], /needs --outcome/u],
    [["--kind", "attack"], /tells its kind/u],
  ])("add %j is refused with one line", async (args, expected) => {
    const { id } = (await main()).articles[0]!;
    const ran = await run(["decide", "add", id, "--words", " on ", ...args, ...by]);
    expect([ran.status > 0, ran.err.split("\n", 1)[0]]).toEqual([true, expect.stringMatching(expected)]);
  });

  test("adds a claim with the words of the text", async () => {
    const { articles } = await main();
    const words = "police station";
    const entry = await decided("add", articles[0]!.id, "--words", words, "--outcome", "missing", "--amount", "about 3", "--event", articles[0]!.event);
    const [line] = (await run(["log", "--from", `${entry}`, "--limit", "1", "--json", "--ledger", ledger])).lines();
    expect(line).toMatchObject({ kind: "claimAdded", who: "Ida Wren", payload: { claim: { quote: words, outcome: "missing", amount: { kind: "about", min: 3, max: 3 }, rule: "person" } } });
    expect((await run(["decide", "add", articles[0]!.id, "--words", "no such words", "--outcome", "missing", "--amount", "3", ...by])).err).toMatch(/does not have the words .*nothing was recorded\. \(decision-refused\)/u);
    await decided("undo", `${entry}`);
  });

  test("sets place, time and status, verifies with evidence, reviews", async () => {
    const { id } = await main();
    const evidence = join(folder, "frame.png");
    await writeFile(evidence, "a frame");
    await decided("place", id, "--name", "Sumy firing range", "--country", "UA", "--lat", "51.1", "--lon", "34.9", "--precision", "near");
    await decided("time", id, "--on", "2025-05-19");
    await decided("status", id, "--of", "killed", "--is", "independentlyVerified");
    await decided("verify", id, "--what", "place", "--who", "BBC Verify", "--how", "Compared trees with aerial pictures.", "--evidence", evidence);
    await decided("review", id);
    const shown = (await incidents()).find((incident) => incident.id === id)!;
    expect(shown).toMatchObject({ place: { name: "Sumy firing range", precision: "near" }, time: { value: "2025-05-19", precision: "day", basis: "stated" }, review: { state: "reviewed" } });
    expect(shown.findings.find(({ of }) => of === "killed")?.status).toBe("independentlyVerified");
    expect(shown.decisions.map(({ what }) => what["kind"])).toEqual(["place", "time", "status", "verification", "review"]);
    expect((await run(["show", id, "--ledger", ledger])).out).toMatch(/place verified by BBC Verify[^“]*frame\.png/u);
    expect((await run(["conflicts", "--ledger", ledger])).out).toBe("no conflicts\n");
    expect((await run(["verify", "--ledger", ledger])).status).toBe(0);
  });

  test("merges and splits", async () => {
    const before = (await incidents()).map(({ id }) => id);
    expect(before.length).toBeGreaterThan(1);
    const entry = await decided("merge", before[0]!, before[1]!);
    const merged = (await incidents()).find(({ id }) => before.slice(0, 2).includes(id))!;
    expect(await incidents()).toHaveLength(before.length - 1);
    const split = await decided("split", merged.id, merged.articles[0]!.id);
    expect((await incidents()).length).toBe(before.length);
    for (const number of [split, entry]) await decided("undo", `${number}`);
  });

  test("notes, and what is wrong is told in one line", async () => {
    const { id } = await main();
    expect((await run(["decide", "note", id, "Ask", "the", "hospital.", "--by", "Ida Wren", "--ledger", ledger])).out).toMatch(/^entry \d+: note\n$/u);
    const cases: readonly (readonly [readonly string[], number, RegExp])[] = [
      [["decide", "reject", "art_00000000000000000000/killed@1-2", ...by], 1, /^sayso: .*\(not-found\)\n$/u],
      [["decide", "merge", id, ...by], 1, /^sayso: A merge takes at least two incidents; nothing was recorded\. \(decision-refused\)\n$/u],
      [["decide", "status", id, "--of", "displaced", "--is", "denied", ...by], 1, /has no finding of victim displaced/u],
      [["decide", "status", id, "--of", "apples", "--is", "denied", ...by], 2, /--of apples is none of killed, injured/u],
      [["decide", "correct", "art_00000000000000000000/killed@1-2", ...by], 1, /decision-refused/u],
      [["decide", "undo", "x", ...by], 2, /not the number of an entry/u],
      [["decide", "review", id, "--by", "Ida Wren", "--ledger", ledger], 2, /--reason/u],
      [["decide", "review", id, "--by", " ", "--reason", "x", "--ledger", ledger], 2, /--by needs a name/u],
      [["decide", "time", id, "--on", "soon", ...by], 2, /is not a date/u],
      [["decide", "place", id, "--name", "Sumy", "--lat", "91", ...by], 2, /--lat 91 is not between/u],
      [["decide", "verify", id, "--what", "place", "--who", "A", "--how", "B", "--evidence", join(folder, "none.png"), ...by], 1, /could not be read \(ENOENT\)/u],
    ];
    for (const [args, status, message] of cases) {
      const ran = await run(args);
      expect(ran.err, args.join(" ")).toMatch(message);
      expect(ran.status, args.join(" ")).toBe(status);
    }
  });
});

test("sayso log lists entries, the newest first, and only what is asked for", async () => {
  const all = await run(["log", "--limit", "0", "--ledger", ledger]);
  expect(all.out).toMatch(/^\d+ {2}2025-06-01 12:00:00Z {2}/u);
  expect(all.out.trimEnd().split("\n").at(-2)).toMatch(/^1 {2}/u);
  const { id } = await main();
  const about = (await run(["log", "--on", id, "--decisions", "--limit", "0", "--json", "--ledger", ledger])).lines();
  expect(about.length).toBeGreaterThan(4);
  expect(about.every(({ who }) => who === "Ida Wren")).toBe(true);
  expect((await run(["log", "--limit", "x", "--ledger", ledger])).status).toBe(2);
});

test("sayso search finds articles and quotes", async () => {
  const found = await run(["search", "barracks", "--ledger", ledger]);
  expect(found).toMatchObject({ status: 0, err: "" });
  expect(found.out).toMatch(/\[barracks\]/u);
  expect((await run(["search", "KILLED", "--quotes", "--ledger", ledger, "--json"])).lines().length).toBeGreaterThan(0);
  expect(await run(["search", "pomegranate", "--ledger", ledger])).toMatchObject({ status: 1, out: "nothing was found\n" });
  expect((await run(["search", "--ledger", ledger, "--", "bomb", "-barracks"])).out).toMatch(/^1 article$/mu);
});

test("sayso backup and copy make a whole ledger, once, and rebuild changes nothing", async () => {
  const [backup, copy] = [join(folder, "backup.db"), join(folder, "copy.db")];
  expect((await run(["backup", backup, "--ledger", ledger])).out).toMatch(/^.*backup\.db: \d+ entries; the last one has the hash [0-9a-f]{64}\n$/u);
  expect((await run(["copy", ledger, copy])).out).toMatch(/equal to the byte/u);
  const list = async (at: string): Promise<string> => (await run(["log", "--limit", "0", "--json", "--ledger", at])).out;
  for (const at of [backup, copy]) {
    expect((await run(["verify", "--ledger", at])).status).toBe(0);
    expect(await list(at)).toBe(await list(ledger));
  }
  expect((await run(["backup", backup, "--ledger", ledger])).err).toMatch(/\(ledger-unwritable\)\n$/u);
  const before = await incidents();
  expect((await run(["rebuild", "--ledger", ledger])).out).toMatch(/rebuilt from \d+ entries\n$/u);
  expect(await incidents()).toEqual(before);
});

describe("sayso seal", () => {
  const [key, publicKey, seal] = ["key.pem", "public.pem", "seal.json"].map((name) => join(folder, name)) as [string, string, string];
  const check = (...args: readonly string[]): Promise<Ran> => run(["verify", "--seal", seal, ...args]);

  beforeAll(async () => {
    const pair = generateKeyPairSync("ed25519", { privateKeyEncoding: { type: "pkcs8", format: "pem" }, publicKeyEncoding: { type: "spki", format: "pem" } });
    await writeFile(key, pair.privateKey);
    await writeFile(publicKey, pair.publicKey);
    expect(await run(["seal", key, "--by", "Ida Wren", "--output", seal, "--ledger", ledger])).toMatchObject({ status: 0, out: "", err: "" });
  });

  test("a seal holds for the ledger, a later state of it, and alone", async () => {
    expect(await check("--key", publicKey, "--ledger", ledger)).toMatchObject({ status: 0, err: "" });
    await decided("note", (await main()).id, "Later.", "--reason", "x").catch(() => 0);
    expect((await check("--key", publicKey, "--ledger", ledger)).status).toBe(0);
    const elsewhere = await check("--ledger", join(folder, "backup.db"), "--json");
    expect(elsewhere.lines()[0]).toMatchObject({ seal: { by: "Ida Wren", stamped: null } });
  });

  test("a seal that was changed, another key, and what is no seal are told", async () => {
    const other = join(folder, "other.pem");
    await writeFile(other, generateKeyPairSync("ed25519", { privateKeyEncoding: { type: "pkcs8", format: "pem" }, publicKeyEncoding: { type: "spki", format: "pem" } }).publicKey);
    expect((await check("--key", other, "--ledger", ledger)).err).toMatch(/another key than the one given/u);
    expect((await check("--key", key.replace("key", "none"), "--ledger", ledger)).err).toMatch(/\(file-missing\)/u);
    const changed = join(folder, "changed.json");
    await writeFile(changed, (await readFile(seal, "utf8")).replace("Ida Wren", "Ida Wrenn"));
    const ran = await run(["verify", "--seal", changed, "--ledger", ledger]);
    expect([ran.status, ran.out]).toEqual([1, expect.stringMatching(/the seal does not hold/u)]);
    expect((await run(["verify", "--seal", key, "--ledger", ledger])).err).toMatch(/\(seal-broken\)/u);
    expect((await run(["verify", "--key", key, "--ledger", ledger])).status).toBe(2);
    expect((await run(["seal", seal, "--by", "x", "--ledger", ledger])).err).toMatch(/no private key in PEM/u);
    expect((await run(["seal", key, "--by", "x", "--ledger", ledger, "--timestamp", "http://127.0.0.1:1/"])).err).toMatch(/No time stamp was given: 127\.0\.0\.1:1 did not answer/u);
  });
});

test.each([
  ["6", "exact", 6, 6], ["1,200", "exact", 1200, 1200], ["6-10", "range", 6, 10], ["at least 11", "atLeast", 11, null], ["More than 10", "atLeast", 11, null],
  ["up to 70", "atMost", null, 70], ["fewer than 5", "atMost", null, 4], ["about 20", "about", 20, 20], ["≥3", "atLeast", 3, null],
])("an amount as people type it: %s", (words, kind, min, max) => {
  expect(parseAmount(words)).toEqual({ kind, min, max, words });
});

test.each(["", "some", "10-6", "-3", "3.5", "6 7"])("no amount: %s", (words) => {
  expect(parseAmount(words)).toBeNull();
});
