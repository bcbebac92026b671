import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { deskWith, examples, type Desk } from "./desk.ts";

const folder = mkdtempSync(join(tmpdir(), "sayso-pages-"));
afterAll(() => { rmSync(folder, { recursive: true, force: true }); });

let desk: Desk;
beforeAll(async () => {
  mkdirSync(join(folder, "pages", "assets"), { recursive: true });
  writeFileSync(join(folder, "pages", "index.html"), "<!doctype html><title>desk</title>");
  writeFileSync(join(folder, "pages", "assets", "a.js"), "export const a = 1;");
  writeFileSync(join(folder, "secret.txt"), "not for anybody");
  desk = await deskWith(examples().slice(0, 2), { pages: join(folder, "pages") });
});

describe("on this machine only", () => {
  test.each(["evil.example", "127.0.0.1.evil.example", "169.254.1.1:4177", "localhost.evil.example:4177"])("a request for %s is refused: a rebound name", async (host) => {
    expect((await desk.ask("/api/v1/incidents", { headers: { host } })).status).toBe(421);
    expect((await desk.ask("/", { headers: { host } })).status).toBe(421);
  });

  test.each(["127.0.0.1:4177", "localhost:4177", "localhost", "[::1]:9000"])("a request for %s is answered", async (host) => {
    expect((await desk.ask("/api/v1/incidents", { headers: { host } })).status).toBe(200);
  });

  const decision = { decision: { type: "note", on: "inc_0000000000000000", text: "x" }, by: "A" };
  test("another site's page writes nothing, and reads nothing of the API", async () => {
    for (const headers of [{ origin: "https://evil.example" }, { origin: "null" }, { origin: "http://127.0.0.1:9999" }, { "sec-fetch-site": "cross-site" }, { "sec-fetch-site": "same-site" }]) {
      expect((await desk.ask("/api/v1/decisions", { method: "POST", body: decision, headers })).status, JSON.stringify(headers)).toBe(403);
      expect((await desk.ask("/api/v1/incidents", { headers })).status, JSON.stringify(headers)).toBe(403);
    }
    expect((await desk.ask("/", { headers: { "sec-fetch-site": "cross-site" } })).status).toBe(200);
    expect((await desk.ask("/api/v1/decisions", { method: "POST", body: decision, headers: { origin: "http://127.0.0.1:4177", "sec-fetch-site": "same-origin" } })).status).toBe(404);
  });

  test("a form cannot stand in for JSON", async () => {
    const answer = await desk.ask("/api/v1/decisions", { method: "POST", raw: new TextEncoder().encode(JSON.stringify(decision)), headers: { "content-type": "text/plain" } });
    expect(answer.status).toBe(415);
  });

  test("bodies are bounded", async () => {
    const large = new Uint8Array(5 * 1_048_576).fill(32);
    expect((await desk.ask("/api/v1/decisions", { method: "POST", raw: large, headers: { "content-type": "application/json" } })).status).toBe(413);
    expect((await desk.ask("/api/v1/intake/file?name=a.txt", { method: "POST", raw: new Uint8Array(65 * 1_048_576) })).status).toBe(413);
  });
});

test("every answer has the headers that keep a page's contents harmless", async () => {
  for (const path of ["/", "/api", "/api/v1/incidents", "/api/v1/nothing", "/incidents/x", "/assets/none.js"]) {
    const { headers } = await desk.ask(path);
    const policy = headers.get("content-security-policy") ?? "";
    expect(policy, path).toContain("default-src 'none'");
    expect(policy, path).toContain("script-src 'self';");
    expect(policy, path).not.toContain("unsafe");
    expect([headers.get("x-content-type-options"), headers.get("x-frame-options"), headers.get("referrer-policy"), headers.get("access-control-allow-origin")], path).toEqual(["nosniff", "DENY", "no-referrer", null]);
  }
});

describe("the pages", () => {
  test("are files of one folder and no other", async () => {
    expect(await (await desk.ask("/assets/a.js")).text()).toBe("export const a = 1;");
    for (const path of ["/../secret.txt", "/..%2fsecret.txt", "/%2e%2e/secret.txt", "/assets/..%2f..%2fsecret.txt", "/%00", "/%", "/..%5csecret.txt"]) {
      expect(await (await desk.ask(path)).text(), path).not.toContain("not for anybody");
    }
  });

  test("an address without a file is the desk's, which shows its page; a missing file is missing", async () => {
    expect(await (await desk.ask("/incidents/inc_0")).text()).toContain("<title>desk</title>");
    expect((await desk.ask("/assets/none.js")).status).toBe(404);
  });

  test("are packed where the browser can unpack, and not sent twice", async () => {
    const answer = await desk.ask("/assets/a.js", { headers: { "accept-encoding": "gzip, br" } });
    expect(answer.headers.get("content-encoding")).toBe("br");
    expect((await desk.ask("/assets/a.js", { headers: { "if-none-match": answer.headers.get("etag") ?? "" } })).status).toBe(304);
  });
});

describe("open to other machines", () => {
  const token = "a-token-of-some-length";
  test("every request needs the token, whatever the host", async () => {
    const open = await deskWith([], { access: { kind: "token", token }, pages: join(folder, "pages") });
    const headers = { host: "desk.example:4177" };
    for (const path of ["/", "/api", "/api/v1/incidents", "/assets/a.js", "/?token=wrong"]) expect((await open.ask(path, { headers })).status, path).toBe(401);
    expect((await open.ask("/api/v1/incidents", { headers: { ...headers, authorization: `Bearer ${token}` } })).status).toBe(200);
    expect((await open.ask("/api/v1/incidents", { headers: { ...headers, authorization: `Bearer ${token}x` } })).status).toBe(401);
    const entered = await open.ask(`/incidents?q=a&token=${token}`, { headers });
    expect([entered.status, entered.headers.get("location")]).toEqual([303, "/incidents?q=a"]);
    const cookie = entered.headers.get("set-cookie") ?? "";
    expect(cookie).toMatch(/HttpOnly; SameSite=Strict$/u);
    expect(cookie).not.toContain(token);
    expect((await open.ask("/api/v1/incidents", { headers: { ...headers, cookie: cookie.split(";")[0] ?? "" } })).status).toBe(200);
  });
});
