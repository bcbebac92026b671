import { describe, expect, test } from "vitest";
import { codebookNames } from "../../src/core/contract/vocabulary.ts";
import { incidentViewSchema } from "../../src/server/shapes/incident-view.ts";
import { deskWith, examples, until, type Desk } from "./desk.ts";

const reason = "as agreed on Monday";
const decide = (desk: Desk, decision: unknown): Promise<Response> => desk.ask("/api/v1/decisions", { method: "POST", body: { decision, by: "Ada" } });
const party = (name: string, more: object = {}): object => ({ kind: "party", name, side: null, aliases: [], country: null, region: null, against: [], ...more });
const incidentOf = async (desk: Desk): Promise<any> => {
  const [row] = (await desk.json("/api/v1/incidents?place=Pyriatyn")).items;
  return desk.json(`/api/v1/incidents/${row.id}`);
};

describe("settings", () => {
  test("are set, told with who and why, followed by the incidents, and undone", async () => {
    const desk = await deskWith(examples().slice(0, 6));
    expect(await desk.json("/api/v1/settings")).toEqual({ settings: { parties: [], speakers: [], outlets: [], codebook: "sayso" }, set: [], stale: false });
    const before = await incidentOf(desk);
    const adversary = before.incident.findings.flatMap(({ bySpeaker }: any) => bySpeaker).find(({ relation }: any) => relation === "adversary");
    const recorded = await decide(desk, { type: "set", setting: party(adversary.name, { side: "XV" }), reason });
    expect(recorded.status).toBe(201);
    const { entry } = (await recorded.json()) as { entry: number };
    await until(async () => !(await desk.json("/api/v1/settings")).stale, "the incidents");
    const view = await desk.json("/api/v1/settings");
    expect(view.set).toEqual([{ entry, time: "2026-03-01T08:00:00.000Z", who: "Ada", kind: "party", name: adversary.name, reason }]);
    const now = await incidentOf(desk);
    expect(now.incident.findings.flatMap(({ bySpeaker }: any) => bySpeaker).filter(({ name }: any) => name === adversary.name).map(({ side, relation }: any) => [side, relation])).not.toContainEqual(["RU", "adversary"]);
    // The claim as it was read stays beside the claim as it stands.
    const changed = now.articles.flatMap(({ claims }: any) => claims).find(({ claim }: any) => claim.speakers[0]?.name === adversary.name && claim.kind === "casualties");
    expect([changed.state, changed.claim.speakers[0].side, changed.asRead.speakers[0].side]).toEqual(["read", "XV", adversary.side]);
    const [logged] = (await desk.json("/api/v1/ledger/entries?subject=settings")).items;
    expect([logged.kind, logged.undoable, logged.reason]).toEqual(["settingSet", true, reason]);
    expect((await decide(desk, { type: "undo", entry, reason })).status).toBe(201);
    await until(async () => !(await desk.json("/api/v1/settings")).stale, "the incidents as they were");
    expect((await incidentOf(desk)).incident).toEqual(before.incident);
    expect((await desk.ledger.verify()).ok).toBe(true);
  });

  test.each([
    ["a name that is another's", party("B", { aliases: ["the a"] }), 422],
    ["what is set so already", party("A"), 422],
    ["a country that is no code", party("C", { country: "Ukraine" }), 400],
    ["a name of nothing", party("  "), 400],
    ["a name without letters", party("B", { aliases: ["…?!"] }), 422],
    ["a codebook that there is not", { kind: "codebook", name: "mine" }, 400],
    ["a site with a path", { kind: "outlet", name: "O", aliases: [], domain: "o.example/a", country: null, language: null, side: null }, 400],
  ])("%s is refused, and nothing is recorded", async (_what, setting, status) => {
    const desk = await deskWith([]);
    await decide(desk, { type: "set", setting: party("A"), reason });
    // The grouping that follows the first may be recorded meanwhile: settings alone are counted.
    const before = await desk.ledger.entriesAbout("settings");
    const answer = await decide(desk, { type: "set", setting, reason });
    expect([answer.status, answer.headers.get("content-type")]).toEqual([status, "application/problem+json; charset=utf-8"]);
    expect((await decide(desk, { type: "unset", setting: { kind: "party", name: "Z" }, reason })).status).toBe(404);
    expect([before.length, await desk.ledger.entriesAbout("settings")]).toEqual([1, before]);
  });
});

test("an outlet's country and side stand beside its name", async () => {
  const desk = await deskWith(examples().slice(0, 2));
  const [{ id, outlet }] = (await desk.json("/api/v1/articles")).items;
  const setting = { kind: "outlet", name: outlet, aliases: [], domain: null, country: "PL", language: null, side: "XV" };
  expect((await decide(desk, { type: "set", setting, reason })).status).toBe(201);
  await until(async () => !(await desk.json("/api/v1/settings")).stale, "the incidents");
  const publisher = { country: "PL", side: "XV", against: [] };
  expect((await desk.json(`/api/v1/articles/${id}`)).article.publisher).toEqual(publisher);
  const { incidents: [{ id: incident }] } = await desk.json(`/api/v1/articles/${id}`);
  const view = await desk.json(`/api/v1/incidents/${incident}`);
  expect(incidentViewSchema.parse(view)).toEqual(view);
  expect(view.articles.find((article: any) => article.id === id).publisher).toEqual(publisher);
});

test("a setting that somebody changed meanwhile is not overwritten", async () => {
  const desk = await deskWith([]);
  const put = (setting: unknown, seen: string, by = "Ada"): Promise<Response> => desk.ask("/api/v1/decisions", { method: "POST", body: { decision: { type: "set", setting, reason }, by, seen } });
  const { entry } = (await (await put(party("A"), "0")).json()) as { entry: number };
  expect((await put(party("A", { side: "XV" }), String(entry), "Ben")).status).toBe(201);
  const late = await put(party("A", { side: "UA" }), String(entry));
  expect([late.status, ((await late.json()) as { detail: string }).detail]).toEqual([409, "The party A (set by Ben) changed since you looked at it. Look again, then decide."]);
  expect((await put(party("the a"), "0")).status).toBe(409);
  expect((await desk.ledger.settings()).parties.map(({ side }) => side)).toEqual(["XV"]);
});

describe("codebooks", () => {
  test("are told with what each rule does", async () => {
    const { items } = await (await deskWith([])).json("/api/v1/codebooks");
    expect(items.map(({ name }: { name: string }) => name)).toEqual([...codebookNames]);
    for (const { rules } of items) for (const { sentence } of rules) expect(sentence).toMatch(/\.$/u);
  });

  test("choose the figures of one incident from the same claims; its version stays that of the ledger", async () => {
    const desk = await deskWith(examples().slice(0, 6));
    const own = await incidentOf(desk);
    for (const codebook of codebookNames) {
      const view = await desk.json(`/api/v1/incidents/${own.incident.id}?codebook=${codebook}`);
      expect(incidentViewSchema.parse(view)).toEqual(view);
      expect([view.codebook, view.version]).toEqual([codebook, own.version]);
      expect(view.articles).toEqual(own.articles);
      expect(view.incident.findings.map(({ bySpeaker, status }: any) => [bySpeaker, status])).toEqual(own.incident.findings.map(({ bySpeaker, status }: any) => [bySpeaker, status]));
      expect(view.incident.findings.every(({ rule }: any) => rule.startsWith(`${codebook}/`))).toBe(true);
      expect(view.rules.map(({ rule }: any) => rule).sort()).toEqual([...new Set(view.incident.findings.map(({ rule }: any) => rule))].sort());
    }
    expect((await desk.ask(`/api/v1/incidents/${own.incident.id}?codebook=mine`)).status).toBe(400);
  });

  test("of the ledger is that of lists and of exports that have none of their own", async () => {
    const desk = await deskWith(examples().slice(0, 6));
    await decide(desk, { type: "set", setting: { kind: "codebook", name: "airwars" }, reason });
    await until(async () => !(await desk.json("/api/v1/settings")).stale, "the incidents");
    const [row] = (await desk.json("/api/v1/incidents?place=Pyriatyn")).items;
    expect(row.figures.map(({ best }: any) => best)).toEqual(row.figures.map(() => null));
    expect((await incidentOf(desk)).codebook).toBe("airwars");
    expect((await desk.json("/api/v1/export/csv/preview")).codebook.name).toBe("airwars");
    expect((await desk.json("/api/v1/export/csv/preview?codebook=ucdp")).text).toContain("ucdp 1");
    expect(await desk.json("/api/v1/export/acled/preview?codebook=ucdp")).toMatchObject({ codebook: { name: "acled" }, free: false });
    expect((await desk.json("/api/v1/about")).rules.every(({ rule }: any) => rule.startsWith("airwars/"))).toBe(true);
  });
});

describe("a search in quotes", () => {
  test("gives the words of the claims and who says them", async () => {
    const desk = await deskWith(examples().slice(0, 6));
    const { items } = await desk.json("/api/v1/search?q=killed&in=quotes");
    const quotes = items.flatMap(({ quotes: found, claims }: any) => found.map((one: any) => ({ ...one, known: claims.includes(one.id) })));
    expect(quotes.length).toBeGreaterThan(0);
    expect(quotes.every(({ quote, known }: any) => known && /killed/iu.test(quote))).toBe(true);
  });
});
