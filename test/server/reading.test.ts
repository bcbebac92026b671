import { beforeAll, describe, expect, test } from "vitest";
import { incidentListSchema, incidentMapSchema } from "../../src/server/shapes/incident-list.ts";
import { incidentViewSchema } from "../../src/server/shapes/incident-view.ts";
import { articleViewSchema } from "../../src/server/shapes/article-view.ts";
import { deskWith, examples, type Desk } from "./desk.ts";

let desk: Desk;
beforeAll(async () => { desk = await deskWith(examples()); });

const titles = (list: { items: { title: string }[] }): string[] => list.items.map(({ title }) => title);

describe("the list of incidents", () => {
  test("has what articles are mainly about, the latest day first, in pages", async () => {
    const all = await desk.json("/api/v1/incidents");
    expect(incidentListSchema.parse(all)).toEqual(all);
    expect(all.total).toBeGreaterThan(4);
    expect(all.items).toHaveLength(all.total);
    const days = all.items.map((row: { time: { value: string } | null }) => row.time?.value ?? "").filter((day: string) => day !== "");
    expect(days).toEqual([...days].sort().reverse());
    const page = await desk.json("/api/v1/incidents?offset=2&limit=2");
    expect(page.items).toEqual(all.items.slice(2, 4));
    expect(page.total).toBe(all.total);
  });

  test("counts what the filter leaves", async () => {
    const all = await desk.json("/api/v1/incidents");
    const { value, count } = all.counts.country[0];
    const some = await desk.json(`/api/v1/incidents?country=${value}`);
    expect(some.total).toBe(count);
    expect(some.counts.country).toEqual([{ value, count }]);
    expect(some.items.every((row: { place: { country: string } }) => row.place.country === value)).toBe(true);
  });

  test.each([
    ["from=2100-01-01", 0], ["to=1900-01-01", 0], ["least=100000", 0], ["review=reviewed", 0], ["q=nosuchword", 0], ["place=nosuchplace", 0], ["side=Nobody", 0], ["area=-10,-10,-9,-9", 0],
  ])("%s leaves none", async (query, total) => {
    expect((await desk.json(`/api/v1/incidents?${query}`)).total).toBe(total);
  });

  test("is filtered by days, words, kind, status, figure, side, relation, review and area", async () => {
    const all = await desk.json("/api/v1/incidents");
    const pyriatyn = await desk.json("/api/v1/incidents?place=Pyriatyn");
    expect(pyriatyn.total).toBe(1);
    const [row] = pyriatyn.items;
    const { lat, lon } = row.place;
    for (const query of [`from=${row.time.value}&to=${row.time.value}`, `kind=${encodeURIComponent(row.subEventType)}`, `status=${row.figures[0].status}`, `least=${row.figures[0].best}`, "side=UA", "relation=adversary", "review=unreviewed", `area=${lon - 1},${lat - 1},${lon + 1},${lat + 1}`, "place=Pyriat"]) {
      expect(titles(await desk.json(`/api/v1/incidents?${query}`)), query).toContain(row.title);
    }
    const without = await desk.json(`/api/v1/incidents?from=${row.time.value.replace(/\d$/u, "9")}`);
    expect(titles(without)).not.toContain(row.title);
    expect((await desk.json("/api/v1/incidents?mentioned=true")).total).toBeGreaterThan(all.total);
  });

  test("is sorted as asked", async () => {
    const rows = (await desk.json("/api/v1/incidents?sort=origins")).items.map((row: { origins: number }) => row.origins);
    expect(rows).toEqual([...rows].sort((a: number, b: number) => b - a));
    const oldest = (await desk.json("/api/v1/incidents?sort=oldest")).items.map((row: { time: { value: string } | null }) => row.time?.value ?? "9").filter((day: string) => day !== "9");
    expect(oldest).toEqual([...oldest].sort());
  });

  test("has marks for the map, and counts what is of no known position", async () => {
    const map = await desk.json("/api/v1/incidents/map");
    expect(incidentMapSchema.parse(map)).toEqual(map);
    expect(map.marks.length + map.unplaced).toBe(map.total);
    expect(map.marks.every(({ precision }: { precision: string | null }) => precision !== null)).toBe(true);
  });

  test("refuses what it does not understand, by the name of the field", async () => {
    const answer = await desk.ask("/api/v1/incidents?sort=loudest&limit=9999");
    expect(answer.status).toBe(400);
    expect(answer.headers.get("content-type")).toBe("application/problem+json; charset=utf-8");
    const problem = await answer.json() as { fields: { field: string }[]; status: number };
    expect(problem.fields.map(({ field }) => field).sort()).toEqual(["limit", "sort"]);
  });
});

describe("one incident", () => {
  test("comes with every claim behind its figures, and with what they say in whose words", async () => {
    const [row] = (await desk.json("/api/v1/incidents?place=Pyriatyn")).items;
    const view = await desk.json(`/api/v1/incidents/${row.id}`);
    expect(incidentViewSchema.parse(view)).toEqual(view);
    const references = new Set(view.articles.flatMap(({ claims }: { claims: { reference: string }[] }) => claims.map(({ reference }) => reference)));
    const behind = view.incident.findings.flatMap(({ bySpeaker }: { bySpeaker: { claims: string[] }[] }) => bySpeaker.flatMap(({ claims }) => claims));
    expect(behind.length).toBeGreaterThan(3);
    expect(behind.filter((reference: string) => !references.has(reference))).toEqual([]);
    const neighbours = await desk.json(`/api/v1/incidents/${row.id}/neighbours`);
    expect(neighbours.items.map((one: { row: { id: string } }) => one.row.id)).not.toContain(row.id);
  });

  test("of an unknown id is a problem of status 404", async () => {
    const answer = await desk.ask("/api/v1/incidents/inc_0000000000000000");
    expect([answer.status, ((await answer.json()) as { code: string }).code]).toEqual([404, "not-found"]);
  });
});

describe("what is asked in another way", () => {
  test("a method that a path does not take is told, with those it takes", async () => {
    const answer = await desk.ask("/api/v1/incidents", { method: "DELETE" });
    expect([answer.status, answer.headers.get("allow"), answer.headers.get("content-type")]).toEqual([405, "GET, HEAD", "application/problem+json; charset=utf-8"]);
    expect((await desk.ask("/api/v1/no-such")).status).toBe(404);
    expect((await desk.ask("/api/v1/incidents", { method: "HEAD" })).status).toBe(200);
  });

  test("a list without a value is as good as none", async () => {
    expect(await desk.json("/api/v1/incidents?kind=&status=&q=")).toEqual(await desk.json("/api/v1/incidents"));
    expect((await desk.ask("/api/v1/incidents?from=")).status).toBe(400);
  });
});

describe("one article", () => {
  test("comes with claims, statements, and the incidents that its events are in", async () => {
    const { items: [listed] } = await desk.json("/api/v1/articles?limit=1");
    const view = await desk.json(`/api/v1/articles/${listed.id}`);
    expect(articleViewSchema.parse(view)).toEqual(view);
    for (const { claim } of view.claims) expect(view.article.text.slice(claim.span.start, claim.span.end)).toBe(claim.quote);
    expect(view.incidents.length).toBeGreaterThan(0);
    const trace = await desk.json(`/api/v1/articles/${listed.id}/trace`);
    expect(trace.steps.some(({ stage }: { stage: string }) => stage === "claims")).toBe(true);
    const [first] = view.claims;
    expect(await desk.json(`/api/v1/articles/${listed.id}/claims/${encodeURIComponent(first.claim.id)}`)).toEqual(first);
  });
});

describe("answers", () => {
  test("have a tag, and 304 says that the reader has it", async () => {
    const answer = await desk.ask("/api/v1/incidents?limit=3");
    const tag = answer.headers.get("etag") ?? "";
    expect(tag).toMatch(/^"[0-9a-f]{32}"$/u);
    const again = await desk.ask("/api/v1/incidents?limit=3", { headers: { "if-none-match": tag } });
    expect([again.status, await again.text()]).toEqual([304, ""]);
    expect((await desk.ask("/api/v1/incidents?limit=2", { headers: { "if-none-match": tag } })).status).toBe(200);
  });

  test("say what is in the ledger", async () => {
    const about = await desk.json("/api/v1/about");
    expect(about.articles).toBe(18);
    expect(about.outlets.length).toBeGreaterThan(3);
    expect(about.speakers.length).toBeGreaterThan(3);
  });

  test("have the record, the newest entry first, and the check of it", async () => {
    const log = await desk.json("/api/v1/ledger/entries?limit=5");
    const numbers = log.items.map(({ number }: { number: number }) => number);
    expect(numbers).toEqual([0, 1, 2, 3, 4].map((back) => log.head.number - back));
    const older = await desk.json(`/api/v1/ledger/entries?limit=2&before=${numbers[4]}`);
    expect(older.items[0].number).toBe(numbers[4] - 1);
    expect((await desk.json("/api/v1/ledger/verify"))).toMatchObject({ ok: true, problems: [] });
  });
});

describe("search", () => {
  test("finds articles by their words, with the words around, and incidents by the text of their articles", async () => {
    const { items } = await desk.json("/api/v1/search?q=pyriatyn&limit=3");
    expect(items).toHaveLength(3);
    for (const { excerpt } of items) expect(excerpt.text.slice(excerpt.hit.start, excerpt.hit.end).toLowerCase()).toContain("pyriatyn");
    const [word] = items[0].excerpt.text.match(/\b[a-z]{6,}\b/u) as string[];
    const found = await desk.json(`/api/v1/incidents?mentioned=true&q=${word}`);
    expect(found.items.some((row: { id: string }) => row.id !== "")).toBe(true);
  });
});

describe("exports", () => {
  test.each(["acled", "ucdp", "gtd", "airwars", "csv", "geojson", "hxl", "timemap"])("%s is previewed as its file begins, for what the filter leaves", async (as) => {
    const preview = await desk.json(`/api/v1/export/${as}/preview?place=Pyriatyn`);
    expect([preview.as, preview.incidents]).toEqual([as, 1]);
    const file = await desk.ask(`/api/v1/export/${as}?place=Pyriatyn`);
    expect(file.headers.get("content-disposition")).toBe(`attachment; filename="sayso-${as}-2026-03-01.${preview.extension}"`);
    expect((await file.text()).slice(0, preview.text.length)).toBe(preview.text);
    expect(preview.written + preview.leftOut.reduce((sum: number, { count }: { count: number }) => sum + count, 0)).toBe(1);
  });

  test("in Parquet are bytes, and are not previewed as text", async () => {
    expect((await desk.json("/api/v1/export/parquet/preview")).text).toBeNull();
    const bytes = new Uint8Array(await (await desk.ask("/api/v1/export/parquet")).arrayBuffer());
    expect(Buffer.from(bytes.slice(0, 4)).toString()).toBe("PAR1");
  });

  test("of an unknown format are not found; delay and coarseness are kept", async () => {
    expect((await desk.ask("/api/v1/export/pdf")).status).toBe(404);
    const held = await desk.json("/api/v1/export/csv/preview?place=Pyriatyn&delay=36000");
    expect([held.written, held.leftOut]).toEqual([0, [{ why: "too-young", count: 1 }]]);
    const coarse = await desk.json("/api/v1/export/geojson/preview?place=Pyriatyn&coarsen=country");
    expect(coarse.text).not.toContain("Pyriatyn");
  });
});
