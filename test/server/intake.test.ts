import { describe, expect, test } from "vitest";
import { makeArticle } from "../../src/reading/index.ts";
import { deskWith, examples, until } from "./desk.ts";

const text = "Drone strike kills four at depot\n\nA drone strike on a fuel depot near Kurmuk, Sudan, killed four workers on Monday, the regional governor said.";
const bytes = (content: string): Uint8Array => new TextEncoder().encode(content);

describe("what comes in by hand", () => {
  test("is shown as it is read, and filed when somebody says so", async () => {
    const desk = await deskWith([]);
    const looked = await desk.json("/api/v1/intake/text", { method: "POST", body: { text, outlet: "Upper Nile Wire", published: "2026-02-17" } });
    expect([looked.state, looked.articles, looked.preview[0].known]).toEqual(["read", 1, false]);
    const { claims, article } = looked.preview[0].extraction;
    expect(claims.some((claim: any) => claim.kind === "casualties" && claim.amount.min === 4)).toBe(true);
    expect((await desk.json("/api/v1/articles")).total).toBe(0);
    expect((await desk.ask(`/api/v1/intake/${looked.id}/file`, { method: "POST" })).status).toBe(202);
    await until(async () => (await desk.json(`/api/v1/intake/${looked.id}`)).state === "filed", "the filing");
    const filed = await desk.json(`/api/v1/intake/${looked.id}`);
    expect([filed.done, filed.new, filed.incidents.length]).toEqual([1, 1, 1]);
    const kept = await desk.json(`/api/v1/articles/${article.id}`);
    expect([kept.article.outlet, kept.article.published.value, kept.filed.who]).toEqual(["Upper Nile Wire", "2026-02-17", "sayso 0.1.0"]);
    expect(Buffer.from((await desk.ledger.bytes(article.id))!).toString()).toBe(text);
  });

  test("as a file of many articles has its progress, and says which line failed and why", async () => {
    const desk = await deskWith([]);
    const lines = [...examples().slice(0, 12).map((told) => JSON.stringify(told)), "{broken"].join("\n");
    const looked = await desk.json("/api/v1/intake/file?name=overnight.jsonl", { method: "POST", raw: bytes(lines) });
    expect([looked.articles, looked.issues.map(({ source, line, code }: any) => [source, line, code])]).toEqual([12, [["overnight.jsonl", 13, "line-broken"]]]);
    await desk.ask(`/api/v1/intake/${looked.id}/file`, { method: "POST" });
    await until(async () => (await desk.json(`/api/v1/intake/${looked.id}`)).state === "filed", "the filing");
    expect((await desk.json(`/api/v1/intake/${looked.id}`)).new).toBe(12);
    const again = await desk.json("/api/v1/intake/file?name=overnight.jsonl", { method: "POST", raw: bytes(lines) });
    expect(again.preview.every(({ known }: { known: boolean }) => known)).toBe(true);
    await desk.ask(`/api/v1/intake/${again.id}/file`, { method: "POST" });
    await until(async () => (await desk.json(`/api/v1/intake/${again.id}`)).state === "filed", "the second filing");
    expect((await desk.json(`/api/v1/intake/${again.id}`)).unchanged).toBe(12);
  });

  test.each(["../../etc/passwd.txt", "a\u0000b.txt", "<img src=x onerror=alert(1)>.txt", "C:\\temp\\x.txt", "‮txt.exe.txt"])("under the name %j is kept under that name, and written nowhere by it", async (name) => {
    const desk = await deskWith([]);
    const looked = await desk.json(`/api/v1/intake/file?name=${encodeURIComponent(name)}`, { method: "POST", raw: bytes(text) });
    expect([looked.name, looked.preview[0].extraction.article.file]).toEqual([name, name]);
    expect(JSON.stringify(looked)).not.toContain("sayso-intake-");
  });

  test("that is empty, no text, or of an impossible date says so", async () => {
    const desk = await deskWith([]);
    expect((await desk.ask("/api/v1/intake/file?name=a.txt", { method: "POST", raw: new Uint8Array() })).status).toBe(400);
    expect((await desk.ask("/api/v1/intake/text", { method: "POST", body: { text: "  " } })).status).toBe(400);
    const binary = await desk.json("/api/v1/intake/file?name=a.txt", { method: "POST", raw: new Uint8Array([0, 159, 146, 150, 0, 1, 2, 3]) });
    expect([binary.articles, binary.issues.length]).toEqual([0, 1]);
    const dated = await desk.json("/api/v1/intake/text", { method: "POST", body: { text, published: "yesterday" } });
    expect([dated.issues[0].code, dated.preview[0].extraction.article.published]).toEqual(["date-invalid", null]);
    expect((await desk.ask("/api/v1/intake/in_99/file", { method: "POST" })).status).toBe(404);
  });

  test("as an address is fetched by what the desk was given, with how it came; without that, nothing leaves", async () => {
    const asked: string[] = [];
    const at = { at: "2026-03-01T08:00:00.000Z", url: "https://wire.example/kurmuk", headers: { "content-type": "text/plain" } };
    const desk = await deskWith([], {
      readAddress: async function* (address) {
        asked.push(address);
        const content = bytes(text);
        yield { ok: true, article: await makeArticle({ file: null, url: address, title: null, outlet: null, published: "2026-02-17", language: null, text }, content, null), bytes: content, issues: [], fetched: at };
      },
    });
    const looked = await desk.json("/api/v1/intake/address", { method: "POST", body: { url: "https://wire.example/kurmuk" } });
    expect([asked, looked.articles]).toEqual([["https://wire.example/kurmuk"], 1]);
    await desk.ask(`/api/v1/intake/${looked.id}/file`, { method: "POST" });
    await until(async () => (await desk.json(`/api/v1/intake/${looked.id}`)).state === "filed", "the filing");
    expect((await desk.json(`/api/v1/articles/${looked.preview[0].extraction.article.id}`)).fetched).toEqual({ at: at.at, url: at.url });
    for (const url of ["file:///etc/passwd", "javascript:alert(1)", "ftp://wire.example/a", "wire.example"]) expect((await desk.ask("/api/v1/intake/address", { method: "POST", body: { url } })).status, url).toBe(400);
    expect((await (await deskWith([])).ask("/api/v1/intake/address", { method: "POST", body: { url: "https://wire.example/" } })).status).toBe(501);
    expect(asked).toHaveLength(1);
  });

  test("in great number keeps nobody waiting: pages are answered between articles, and while they are grouped", async () => {
    const desk = await deskWith(examples().slice(0, 2));
    const towns = ["Kharkiv", "Sumy", "Odesa", "Lviv", "Dnipro", "Poltava", "Kherson", "Mykolaiv", "Chernihiv", "Rivne"];
    const lines = Array.from({ length: 150 }, (_, index) => JSON.stringify({ outlet: `Outlet ${index % 9}`, published: `2026-02-${String((index % 27) + 1).padStart(2, "0")}`, text: `Shelling kills ${(index % 40) + 2} in ${towns[index % 10]!}\n\nRussian shelling killed ${(index % 40) + 2} people and wounded ${index + 3} at market ${index} in ${towns[index % 10]!}, Ukraine, on Monday, the mayor said. Rescue workers searched the rubble of house ${index} until the evening.` })).join("\n");
    const { id } = await desk.json("/api/v1/intake/file?name=night.jsonl", { method: "POST", raw: bytes(lines) });
    await desk.ask(`/api/v1/intake/${id}/file`, { method: "POST" });
    const answered = { filing: 0, grouping: 0 };
    for (let state = "filing"; state === "filing";) {
      expect((await desk.ask("/api/v1/incidents?limit=5")).status).toBe(200);
      const articles = (await desk.ledger.articles()).length;
      answered[articles < 152 ? "filing" : "grouping"] += 1;
      // As a browser would, whoever asks lets the server go on in between.
      await new Promise((resolve) => setImmediate(resolve));
      ({ state } = await desk.json(`/api/v1/intake/${id}`));
    }
    expect((await desk.json(`/api/v1/intake/${id}`)).new).toBe(150);
    expect(answered.filing).toBeGreaterThan(15);
    expect(answered.grouping).toBeGreaterThan(2);
    expect((await desk.ledger.verify()).ok).toBe(true);
  });

  test("can be dropped", async () => {
    const desk = await deskWith([]);
    const { id } = await desk.json("/api/v1/intake/text", { method: "POST", body: { text } });
    expect((await desk.json("/api/v1/intake")).items.map((item: any) => item.id)).toEqual([id]);
    await desk.ask(`/api/v1/intake/${id}`, { method: "DELETE" });
    expect((await desk.json("/api/v1/intake")).items).toEqual([]);
  });
});
