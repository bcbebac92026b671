import { check } from "@placemarkio/check-geojson";
import { parse } from "csv-parse/sync";
import { parquetMetadata, parquetReadObjects } from "hyparquet";
import { describe, expect, test } from "vitest";
import { exportNames, unescapeFormula } from "../../src/exports/index.ts";
import { place } from "../incidents/builder.ts";
import { randomFrom } from "../seeded-random.ts";
import { exampleSet, exported, rowsOf, setOf } from "./fixture.ts";
import { day, told } from "./reports.ts";

const examples = await exampleSet();

/** Two invented reports whose words would be run by a spreadsheet, or would break a careless table. */
const awkward = setOf([
  told({
    slug: "a", outlet: '=HYPERLINK("http://x.example","Daily")', published: "2031-03-05", text: '+3 people, "all of them farmers", were killed\r\nin Varnova; -2, @home\tand more.', type: "Attack", place: place("Varnova", "UA", -50.1, -33.2), time: day("2031-03-04"),
    weapons: [{ name: "-cmd", model: "'=odd" }],
    claims: [{ amount: "3", words: '+3 people, "all of them farmers", were killed\r\nin Varnova' }, { amount: "2", outcome: "injured", words: "@home\tand more" }],
  }),
  told({ slug: "b", outlet: "Courier; Weekly", published: null, text: "dozens", type: null, place: null, time: null, claims: [{ amount: "dozens" }] }),
]);

describe("every format", () => {
  test.each(exportNames)("%s: the same incidents in any order give the same bytes", async (as) => {
    const random = randomFrom(11);
    const shuffled = { ...examples, incidents: examples.incidents.toSorted(() => random() - 0.5) };
    expect(shuffled.incidents).not.toEqual(examples.incidents);
    expect((await exported(shuffled, as)).bytes).toEqual((await exported(examples, as)).bytes);
  });

  test.each(exportNames)("%s: nothing to export is an empty file of the format, not a broken one", async (as) => {
    const { text, bytes, report } = await exported({ extractions: [], incidents: [] }, as);
    expect(report).toEqual({ written: 0, leftOut: new Map() });
    if (as === "parquet") expect(await parquetReadObjects({ file: bytes.buffer as ArrayBuffer })).toEqual([]);
    else if (as === "geojson") expect(check(text)).toEqual({ type: "FeatureCollection", features: [] });
    else if (as === "timemap") expect(JSON.parse(text)).toMatchObject({ events: [], associations: [], sources: {} });
    else expect(text.split("\r\n").length).toBe(as === "hxl" ? 3 : 2);
  });

  test.each(exportNames)("%s: every incident is written or counted as left out", async (as) => {
    const { report } = await exported(examples, as);
    expect(report.written + [...report.leftOut.values()].reduce((sum, count) => sum + count, 0)).toBe(examples.incidents.length);
  });

  test.each(["acled", "ucdp", "gtd", "airwars", "csv", "geojson", "hxl", "timemap"] as const)("%s: goes out piece by piece", async (as) => {
    const { chunks, report } = await exported(examples, as);
    expect(chunks).toBeGreaterThanOrEqual(report.written);
  });
});

describe("CSV", () => {
  test.each(["acled", "ucdp", "gtd", "airwars", "csv", "hxl"] as const)("%s: no cell starts a formula, and numbers below zero stay numbers", async (as) => {
    const cells = (parse((await exported(awkward, as)).text)).slice(1).flat();
    expect(cells.filter((cell) => /^[=+@\t\r]/u.test(cell))).toEqual([]);
    expect(cells.filter((cell) => cell.startsWith("-") && !/^-\d+(?:\.\d+)?$/u.test(cell))).toEqual([]);
    expect(cells).toContain("-50.1");
  });

  test("read back, every claim has its words, numbers and places again", async () => {
    const rows = rowsOf((await exported(awkward, "csv", { names: true })).text);
    const claims = awkward.extractions.flatMap(({ article, claims: own }) => own.map((claim) => ({ article, claim })));
    expect(rows).toHaveLength(claims.length);
    for (const { article, claim } of claims) {
      const row = rows.find((candidate) => candidate["claim"] === `${article.id}/${claim.id}`)!;
      expect(unescapeFormula(row["words"]!)).toBe(claim.quote);
      expect(unescapeFormula(row["outlet"]!)).toBe(article.outlet);
      if (claim.kind === "casualties") expect([row["amount_min"], row["amount_max"]]).toEqual([claim.amount.min, claim.amount.max].map((value) => (value === null ? "" : String(value))));
    }
    expect(Number(rows.find((row) => row["outcome"] === "injured")!["latitude"])).toBe(-50.1);
  });

  test("the words are those at their span of the article", async () => {
    const texts = new Map(examples.extractions.map(({ article }) => [article.id, article.text]));
    const rows = rowsOf((await exported(examples, "csv", { names: true })).text);
    expect(rows.length).toBeGreaterThan(200);
    for (const row of rows) expect(texts.get(row["article"]!)!.slice(Number(row["start"]), Number(row["end"]))).toBe(unescapeFormula(row["words"]!));
  });

  test("a line under HXL's header has a tag for every column", async () => {
    const [header, tags] = parse((await exported(examples, "hxl")).text);
    expect(tags).toHaveLength(header!.length);
    for (const tag of tags!) expect(tag).toMatch(/^#[a-z][a-z0-9_]*(?:\+[a-z][a-z0-9_]*)*$/u);
    for (const wanted of ["#date+start", "#date+end", "#date+reported", "#adm1+name", "#adm1+code", "#adm2+name", "#loc+name", "#geo+lat", "#geo+lon", "#affected+killed", "#affected+injured", "#affected+killed+min", "#affected+killed+max", "#event+type", "#meta+source", "#meta+url"]) expect(tags).toContain(wanted);
    expect(new Set(tags).size).toBe(tags!.length);
  });
});

describe("Parquet", () => {
  test.each([["examples", examples], ["awkward words", awkward]])("%s: read back, it is the table of csv, typed", async (_name, set) => {
    const { bytes } = await exported(set, "parquet");
    const stored = (await parquetReadObjects({ file: bytes.buffer as ArrayBuffer })) as readonly Readonly<Record<string, unknown>>[];
    const rows = rowsOf((await exported(set, "csv")).text);
    expect(stored).toHaveLength(rows.length);
    for (const [index, row] of rows.entries()) {
      const values = Object.fromEntries(Object.entries(stored[index]!).map(([name, value]) => [name, value === null || value === undefined ? "" : String(value as string | bigint)]));
      expect(values).toEqual(Object.fromEntries(Object.entries(row).map(([name, value]) => [name, unescapeFormula(value)])));
    }
    expect(stored.some(({ amount_min: least }) => typeof least === "bigint")).toBe(true);
    expect(stored.some(({ latitude }) => typeof latitude === "number")).toBe(true);
  });

  test("the file says by which codebook it is", async () => {
    const { bytes } = await exported(examples, "parquet");
    expect(parquetMetadata(bytes.buffer as ArrayBuffer).key_value_metadata).toEqual([{ key: "codebook", value: "sayso 1" }]);
  });
});

describe("GeoJSON", () => {
  test.each([["examples", examples], ["awkward words", awkward]])("%s: a validator takes it, and the findings come back whole", async (_name, set) => {
    const { text, report } = await exported(set, "geojson", { names: true });
    const collection = check(text) as unknown as { readonly features: readonly { readonly id: string; readonly geometry: { readonly coordinates: readonly number[] } | null; readonly properties: Readonly<Record<string, unknown>> }[] };
    expect(collection.features).toHaveLength(report.written);
    for (const { id, geometry, properties } of collection.features) {
      const incident = set.incidents.find((candidate) => candidate.id === id)!;
      expect(properties["findings"]).toEqual(incident.findings);
      expect(geometry?.coordinates ?? null).toEqual(incident.place?.lat == null ? null : [incident.place.lon, incident.place.lat]);
      expect(properties).toMatchObject({ time: incident.time?.value ?? null, placePrecision: incident.place?.precision ?? null, codebook: { name: "sayso", version: "1" }, review: "unreviewed" });
    }
  });
});

describe("TimeMap", () => {
  const textFields = ["id", "description", "date", "time", "time_precision", "location", "latitude", "longitude", "type", "category", "category_full", "comments", "time_display"];

  test.each([["examples", examples], ["awkward words", awkward]])("%s: events have only the fields of its schema, as text, and their sources and associations are there", async (_name, set) => {
    const domain = JSON.parse((await exported(set, "timemap")).text) as { readonly events: readonly Readonly<Record<string, unknown>>[]; readonly associations: readonly { readonly id: string; readonly mode: string }[]; readonly sources: Readonly<Record<string, { readonly id: string; readonly paths: readonly string[] }>> };
    expect(domain.events.length).toBeGreaterThan(0);
    const known = new Set(domain.associations.map(({ id }) => id));
    for (const event of domain.events) {
      for (const [name, value] of Object.entries(event)) {
        if (name === "associations") expect((value as readonly string[]).filter((id) => !known.has(id))).toEqual([]);
        else if (name === "sources") expect((value as readonly string[]).filter((id) => !(id in domain.sources))).toEqual([]);
        else expect([textFields.includes(name), typeof value]).toEqual([true, "string"]);
      }
      expect(event["date"]).toMatch(/^\d{2}\/\d{2}\/\d{4}$/u);
      expect("latitude" in event).toBe("longitude" in event);
      expect(event["comments"]).toMatch(/codebook sayso 1/u);
    }
    for (const { mode } of domain.associations) expect(["CATEGORY", "FILTER"]).toContain(mode);
    for (const [id, source] of Object.entries(domain.sources)) expect([source.id, Array.isArray(source.paths)]).toEqual([id, true]);
  });
});
