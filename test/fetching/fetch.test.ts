import { gzipSync, brotliCompressSync } from "node:zlib";
import { createServer } from "node:net";
import { getCACertificates, setDefaultCACertificates } from "node:tls";
import { afterAll, describe, expect, test } from "vitest";
import { fetchSource, openVisitor, readAddress, type FetchedItem, type FetchOptions } from "../../src/fetching/index.ts";
import { newsPage, paragraphs } from "../reading/pages/sample.ts";
import { fetching, newIdentity, serve, serveSecurely, testNetwork } from "./server.ts";

const page = newsPage();
const seen: string[] = [];
const port = await serve((request, response) => {
  seen.push(`${request.method ?? ""} ${request.url ?? ""}`);
  const html = { "content-type": "text/html; charset=utf-8" };
  const at = `http://harbour.example:${port}`;
  switch (request.url) {
    case "/page": response.writeHead(200, { ...html, etag: '"1"' }).end(page); break;
    case "/conditional": response.writeHead(request.headers["if-none-match"] === '"1"' ? 304 : 200, html).end(); break;
    case "/gzip": response.writeHead(200, { ...html, "content-encoding": "gzip" }).end(gzipSync(page)); break;
    case "/br": response.writeHead(200, { ...html, "content-encoding": "br" }).end(brotliCompressSync(page)); break;
    case "/bomb": response.writeHead(200, { ...html, "content-encoding": "gzip" }).end(gzipSync(Buffer.alloc(12 * 1_048_576))); break;
    case "/once": response.writeHead(302, { location: "/page" }).end(); break;
    case "/loop": response.writeHead(302, { location: "/loop" }).end(); break;
    case "/inward": response.writeHead(301, { location: "http://169.254.169.254/latest/meta-data/" }).end(); break;
    case "/inward-name": response.writeHead(301, { location: `http://a.evil.example:${port}/page` }).end(); break;
    case "/to-file": response.writeHead(301, { location: "file:///etc/passwd" }).end(); break;
    case "/busy": response.writeHead(seen.filter((line) => line === "GET /busy").length > 1 ? 200 : 503, { ...html, "retry-after": "5" }).end(page); break;
    case "/very-busy": response.writeHead(429, { ...html, "retry-after": "Tue, 03 Jun 2025 06:14:00 GMT" }).end(); break;
    case "/index.xml": response.writeHead(200, { "content-type": "application/xml" }).end(`<sitemapindex><sitemap><loc>${at}/news.xml</loc></sitemap><sitemap><loc>${at}/index.xml</loc></sitemap></sitemapindex>`); break;
    case "/news.xml": response.writeHead(200, { "content-type": "application/xml" }).end(`<urlset><url><loc>${at}/page</loc></url></urlset>`); break;
    case "/missing": response.writeHead(404).end(); break;
    case "/endless": {
      response.writeHead(200, { "content-type": "application/rss+xml" });
      response.write("<?xml version='1.0'?><rss><channel>");
      const timer = setInterval(() => void response.write("<item><title>again</title></item>".repeat(2_000)), 1);
      response.on("close", () => { clearInterval(timer); });
      break;
    }
    case "/slow": {
      response.writeHead(200, html);
      const timer = setInterval(() => void response.write("x"), 100);
      response.on("close", () => { clearInterval(timer); });
      break;
    }
    case "/announced": response.writeHead(200, { ...html, "content-length": "90000000" }).write("x"); break;
    case "/short": response.writeHead(200, { ...html, "content-length": "5000" }).write("too little"); setTimeout(() => response.socket?.destroy(), 20); break;
    case "/robots.txt": response.writeHead(200, { "content-type": "text/plain" }).end("User-agent: *\nDisallow: /closed\n"); break;
    case "/feed": response.writeHead(200, { "content-type": "application/rss+xml" }).end(`<?xml version="1.0"?><rss><channel><title>Harbour Post</title>
<item><title>Old</title><link>${at}/page</link><pubDate>Mon, 02 Jun 2025 06:00:00 GMT</pubDate></item>
<item><title>Closed</title><link>${at}/closed</link><pubDate>Tue, 03 Jun 2025 06:00:00 GMT</pubDate><description>${paragraphs[0]}</description></item></channel></rss>`); break;
    default: response.writeHead(500).end();
  }
});
const at = (path: string): string => `http://harbour.example:${port}${path}`;
const codeOf = async (address: string, given: Partial<FetchOptions> = {}): Promise<string> => {
  const answer = await fetchSource(address, fetching(given));
  return answer.ok ? `read ${answer.value.status}` : answer.issue.code;
};

describe("an address", () => {
  test("is fetched with an honest name, and says how its bytes came", async () => {
    const answer = await fetchSource(at("/page"), fetching());
    expect(answer).toMatchObject({ ok: true, value: { asked: at("/page"), url: at("/page"), status: 200, contentType: "text/html; charset=utf-8", at: "2025-06-03T06:12:00.000Z", unchanged: false } });
    expect(answer.ok && new TextDecoder().decode(answer.value.bytes)).toBe(page);
  });

  test("that has not changed is not sent again", async () => {
    expect(await fetchSource(at("/conditional"), fetching({ since: { etag: '"1"', lastModified: null } }))).toMatchObject({ ok: true, value: { unchanged: true, status: 304 } });
  });

  test.each(["/gzip", "/br", "/once"])("%s", async (path) => {
    const answer = await fetchSource(at(path), fetching());
    expect(answer.ok && new TextDecoder().decode(answer.value.bytes)).toBe(page);
  });
});

describe("what means harm, or is broken, gives one issue", () => {
  test.each([
    ["/inward", "address-refused"], ["/inward-name", "address-refused"], ["/to-file", "address-refused"], ["/loop", "fetch-failed"], ["/missing", "fetch-failed"], ["/short", "fetch-failed"],
    ["/bomb", "archive-too-large"], ["/endless", "fetch-too-large"], ["/announced", "fetch-too-large"],
  ])("%s: %s", async (path, code) => {
    expect(await codeOf(at(path), { maxBytes: 4_000_000 })).toBe(code);
  });

  test("one byte now and then does not hold the program", async () => {
    expect(await codeOf(at("/slow"), { timeoutMs: 700 })).toBe("fetch-too-slow");
  });

  test("a name that means another address a moment later gains nothing", async () => {
    const answers = ["127.0.0.1", "10.0.0.1"];
    let asked = 0;
    const network = testNetwork(() => answers[Math.min(asked++, 1)] ?? "");
    expect(await codeOf(`http://a.evil.example:${port}/page`, { network })).toBe("read 200");
    expect(asked).toBe(1);
    expect(await codeOf(`http://a.evil.example:${port}/page`, { network })).toBe("address-refused");
  });

  test("a name with one private address among public ones is refused", async () => {
    const network = { ...testNetwork(), resolve: () => Promise.resolve(["93.184.216.34", "192.168.0.1"]) };
    expect(await codeOf("http://harbour.example/", { network })).toBe("address-refused");
  });

  test("a name that is not found, a port where nobody listens, what is not HTTP", async () => {
    const server = createServer((socket) => socket.end("SSH-2.0-OpenSSH\r\n"));
    await new Promise<void>((resolve) => { server.listen(0, "127.0.0.1", resolve); });
    afterAll(() => { server.close(); });
    const other = (server.address() as { port: number }).port;
    const lost = { ...testNetwork(), resolve: () => Promise.reject(Object.assign(new Error("no"), { code: "ENOTFOUND" })) };
    expect(await codeOf("http://nowhere.example/", { network: lost })).toBe("fetch-failed");
    expect(await codeOf("http://harbour.example:1/")).toBe("fetch-failed");
    expect(await codeOf(`http://harbour.example:${other}/`)).toBe("fetch-failed");
  });
});

describe("reading an address", () => {
  const readAll = async (address: string): Promise<readonly FetchedItem[]> => {
    const items: FetchedItem[] = [];
    for await (const item of readAddress(address, { published: null, outlet: null, maxBytes: 64_000_000, stdin: (async function* () {})() }, fetching())) items.push(item);
    return items;
  };

  test("gives the article of a page, with how it came", async () => {
    expect(await readAll(at("/page"))).toMatchObject([{ ok: true, article: { file: at("/page"), url: at("/page"), title: "Drones hit fuel depot near Varnesk" }, fetched: { url: at("/page"), at: "2025-06-03T06:12:00.000Z", headers: { etag: '"1"' } } }]);
  });

  test("follows a feed, the newest first, as robots.txt allows; what may not be fetched is read from the feed itself", async () => {
    seen.length = 0;
    const items = await readAll(at("/feed"));
    expect(items.map((item) => (item.ok ? item.article.title : item.issue.code))).toEqual(["robots-refused", "Closed", "Drones hit fuel depot near Varnesk"]);
    expect(items[2]).toMatchObject({ article: { published: { value: "2025-06-02T06:00:00Z" }, outlet: "Harbour Post" } });
    expect(seen).toEqual(["GET /feed", "GET /robots.txt", "GET /page"]);
  });

  test("follows the sitemaps that an index names, and no index in an index", async () => {
    const items = await readAll(at("/index.xml"));
    expect(items.map((item) => (item.ok ? item.article.title : `${item.source.replace(/^.*\//u, "")} ${item.issue.code}`))).toEqual(["index.xml feed-broken", "Drones hit fuel depot near Varnesk"]);
  });
});

describe("a host that asks for rest", () => {
  test("for a short one is asked once more after it", async () => {
    seen.length = 0;
    const waits: number[] = [];
    const visitor = openVisitor(fetching({ network: { ...testNetwork(), wait: (ms) => { waits.push(ms); return Promise.resolve(); } } }));
    expect(await visitor.visit(at("/busy"))).toMatchObject({ ok: true });
    expect(waits).toContain(5_000);
  });

  test("for a longer one is not asked before its end", async () => {
    seen.length = 0;
    let nowMs = 0;
    const visitor = openVisitor(fetching({ network: { ...testNetwork(), nowMs: () => nowMs } }));
    expect(await visitor.visit(at("/very-busy"))).toMatchObject({ ok: false, status: 429, retryAfterMs: 120_000 });
    nowMs = 60_000;
    expect(await visitor.visit(at("/page"))).toMatchObject({ ok: false, issue: { message: expect.stringContaining("asked to be left alone for 60 s more") as string }, retryAfterMs: 60_000 });
    nowMs = 121_000;
    expect(await visitor.visit(at("/page"))).toMatchObject({ ok: true });
    expect(seen).toEqual(["GET /robots.txt", "GET /very-busy", "GET /page"]);
  });
});

const identity = newIdentity("harbour.example");

describe.skipIf(identity === null)("over TLS", () => {
  test("a host is asked where its certificate is trusted and its own, and refused in plain words otherwise", async () => {
    const known = getCACertificates("default");
    const securePort = await serveSecurely((_request, response) => { response.writeHead(200, { "content-type": "text/html" }).end(page); }, identity!);
    expect(await fetchSource(`https://harbour.example:${securePort}/page`, fetching())).toMatchObject({ ok: false, issue: { code: "fetch-failed", message: "could not be fetched: its certificate is signed by itself" } });
    setDefaultCACertificates([...known, identity!.certificate]);
    try {
      expect(await fetchSource(`https://harbour.example:${securePort}/page`, fetching())).toMatchObject({ ok: true, value: { status: 200 } });
      expect(await fetchSource(`https://other.example:${securePort}/page`, fetching())).toMatchObject({ ok: false, issue: { message: "could not be fetched: its certificate is another host's" } });
    } finally {
      setDefaultCACertificates(known);
    }
  });
});
