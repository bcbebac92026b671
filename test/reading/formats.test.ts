import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { gzipSync, zstdCompressSync } from "node:zlib";
import { zipSync, type Zippable } from "fflate";
import { describe, expect, test } from "vitest";
import { newsPage, paragraphs } from "./pages/sample.ts";
import { atom, chunked, http, jsonFeed, mail, pdf, record, rss, sitemap } from "./samples.ts";
import { articlesOf, issuesOf, readAll, scratchFolder, streamOf } from "./scratch.ts";

const folder = await scratchFolder();
async function put(name: string, content: string | Uint8Array): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
}
const page = Buffer.from(newsPage());
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

const info = record("", Buffer.from("software: test\r\n"), "warcinfo");

describe("feeds", () => {
  test("RSS: each item is an article, with what the feed tells and the bytes of its own", async () => {
    const path = await put("feed.xml", rss);
    const items = await readAll([path]);
    expect(articlesOf(items).map(({ title, url, outlet, byline, published }) => [title, url, outlet, byline, published?.value])).toEqual([
      ["Depot & granary hit", "https://harbour.example/depot", "Harbour Post", "Mara Lindqvist", "2025-06-03T06:12:00Z"],
      ["Ferry back", "https://harbour.example/ferry", "Harbour Post", null, undefined],
    ]);
    expect(articlesOf(items)[0]?.text).toBe(`Depot & granary hit\n\n${paragraphs[0]}\n\n${paragraphs[1]}`);
    const [first] = items;
    expect(first?.ok === true && new TextDecoder().decode(first.bytes)).toMatch(/^<item>[\s\S]*<\/item>$/u);
  });

  test.each([["Atom", "a.atom", atom], ["JSON Feed", "a.json", jsonFeed]])("%s", async (_kind, name, content) => {
    expect(articlesOf(await readAll([await put(name, content)]))).toMatchObject([{ title: "Depot hit", text: `Depot hit\n\n${paragraphs[0]}`, byline: "Mara Lindqvist", published: { value: "2025-06-03T06:12:00Z" } }]);
  });

  test("a sitemap holds no text, and says what to do", async () => {
    const items = await readAll([await put("map.xml", sitemap)]);
    expect(issuesOf(items)).toEqual(["feed-broken"]);
  });

  test("entities that a feed defines are never expanded", async () => {
    const bomb = `<?xml version="1.0"?><!DOCTYPE lolz [<!ENTITY a "aaaaaaaaaa">${Array.from({ length: 9 }, (_, index) => `<!ENTITY ${"bcdefghij"[index]} "${`&${"abcdefghi"[index]};`.repeat(10)}">`).join("")}]><rss><channel><item><title>T</title><description>&lt;p&gt;${paragraphs[0]} &j;&lt;/p&gt;</description></item></channel></rss>`;
    const [article] = articlesOf(await readAll([await put("bomb.xml", bomb)]));
    expect(article?.text.length).toBeLessThan(400);
  });
});

describe("archives of the web", () => {
  test("WARC: the pages among its records, chunked and compressed ones too", async () => {
    const warc = Buffer.concat([info, record("https://harbour.example/a", http(page)), record("https://harbour.example/style.css", http(Buffer.from("p{}"), "Content-Type: text/css")), record("https://harbour.example/b", http(chunked(gzipSync(page)), "Content-Type: text/html\r\nContent-Encoding: gzip\r\nTransfer-Encoding: chunked"))]);
    for (const [name, bytes] of [["a.warc", warc], ["a.warc.gz", Buffer.concat([gzipSync(warc.subarray(0, info.length)), gzipSync(warc.subarray(info.length))])]] as const) {
      const path = await put(name, bytes);
      const items = await readAll([path]);
      expect(issuesOf(items)).toEqual([]);
      expect(articlesOf(items).map(({ file, url }) => [file, url])).toEqual(["a", "b"].map((id) => [`${path}#https://harbour.example/${id}`, `https://harbour.example/${id}`]));
    }
  });

  test.each([["in the middle of a record", 60], ["in a record's head", page.length + 120]])("one that ends %s says so, and what came before is read", async (_where, missing) => {
    const warc = Buffer.concat([info, record("https://harbour.example/a", http(page)), record("https://harbour.example/b", http(page))]);
    for (const [name, bytes] of [["cut.warc", warc.subarray(0, warc.length - missing)], ["cut.warc.gz", gzipSync(warc.subarray(0, warc.length - missing))]] as const) {
      const items = await readAll([await put(name, bytes)]);
      expect(issuesOf(items)).toEqual(["archive-truncated"]);
      expect(articlesOf(items)).toHaveLength(1);
    }
  });

  test("a compressed one that ends early says so", async () => {
    const packed = gzipSync(Buffer.concat([record("https://harbour.example/a", http(page)), record("https://harbour.example/b", http(Buffer.from(Array.from({ length: 5_000 }, (_, index) => `${index * 7919}`).join(" "))))]));
    const items = await readAll([await put("early.warc.gz", packed.subarray(0, packed.length - 2_000))]);
    expect(issuesOf(items)).toEqual(["archive-truncated"]);
    expect(articlesOf(items)).toHaveLength(1);
  });

  test("WACZ: the archives in it, not its lists of pages", async () => {
    const zip = zipSync({ "archive/data.warc.gz": gzipSync(record("https://harbour.example/a", http(page))), "pages/pages.jsonl": utf8('{"format":"json-pages-1.0"}\n'), "datapackage.json": utf8("{}") });
    const items = await readAll([await put("site.wacz", zip)]);
    expect(issuesOf(items)).toEqual([]);
    expect(articlesOf(items).map(({ url }) => url)).toEqual(["https://harbour.example/a"]);
  });
});

describe("messages and documents", () => {
  test(".eml and mbox", async () => {
    const wanted = { title: "Fire at the fuel depot", outlet: "Varnesk Emergency Service", published: { value: "2025-06-03T06:00:00Z", basis: "metadata" } };
    expect(articlesOf(await readAll([await put("one.eml", mail)]))).toMatchObject([wanted]);
    const box = `From press@varnesk.example Tue Jun  3 06:00:00 2025\n${mail.replaceAll("\r\n", "\n")}\n>From the gate nothing was left.\n\nFrom press@varnesk.example Tue Jun  3 07:00:00 2025\n${mail.replace("Fire_", "Second_fire_").replaceAll("\r\n", "\n")}`;
    const articles = articlesOf(await readAll([await put("all.mbox", box)]));
    expect(articles).toMatchObject([wanted, { title: "Second fire at the fuel depot" }]);
    expect(articles[0]?.text).toContain("\nFrom the gate");
  });

  test("a message in markup only", async () => {
    const html = mail.replace("text/plain", "text/html").replace(`${paragraphs[0]}\r\n\r\n${paragraphs[1]}`, `<div class="banner"><p>${paragraphs[0]}</p></div><p style="display:none">Preview</p>`);
    expect(articlesOf(await readAll([await put("html.eml", html)]))[0]?.text).toBe(`Fire at the fuel depot\n\n${paragraphs[0]}`);
  });

  test("the text layer of a PDF, by its paragraphs", async () => {
    const lines = ["Statement of the Varnesk emergency service", "", "Two drones struck a fuel depot before dawn, and four", "night watchmen died at the gate.", "", "Three tanks burned until noon."];
    const items = await readAll([await put("press.pdf", pdf(lines))]);
    expect(items.map((item) => (item.ok ? "" : item.issue.message))).toEqual([""]);
    const [article] = articlesOf(items);
    expect(article?.text).toBe("Statement of the Varnesk emergency service\n\nTwo drones struck a fuel depot before dawn, and four night watchmen died at the gate.\n\nThree tanks burned until noon.");
    expect(issuesOf(await readAll([await put("scan.pdf", pdf([]))]))).toEqual(["file-empty"]);
  });
});

describe("what is packed", () => {
  const line = `${JSON.stringify({ text: paragraphs.join("\n\n"), id: 7 })}\n`;
  const cases: readonly (readonly [string, Uint8Array, readonly string[]])[] = [
    ["page.html.gz", gzipSync(page), ["page.html.gz"]],
    ["page.html.zst", zstdCompressSync(page), ["page.html.zst"]],
    ["lines.jsonl.gz", gzipSync(line), ["lines.jsonl.gz#7"]],
    ["all.zip", zipSync({ "a/page.html": page, "b.txt": utf8(paragraphs.join("\n\n")), "image.png": new Uint8Array(8), "__MACOSX/._b.txt": utf8("x"), "in.zip": zipSync({ "c.txt.gz": gzipSync(paragraphs[0]) }) }), ["all.zip#a/page.html", "all.zip#b.txt", "all.zip#in.zip#c.txt.gz"]],
  ];
  test.each(cases)("%s", async (name, bytes, files) => {
    const items = await readAll([await put(name, bytes)]);
    expect(issuesOf(items)).toEqual([]);
    expect(articlesOf(items).map(({ file }) => file?.slice(folder.length + 1))).toEqual(files);
  });

  test("standard input is told by its bytes", async () => {
    expect(articlesOf(await readAll(["-"], { stdin: streamOf(gzipSync(page)) }))).toMatchObject([{ file: "-", title: "Drones hit fuel depot near Varnesk" }]);
    expect(articlesOf(await readAll(["-"], { stdin: streamOf(line) }))).toMatchObject([{ file: "-#7" }]);
  });

  const link = { "link.txt": [utf8("/etc/passwd"), { os: 3, attrs: 0o120_777 << 16 }] } satisfies Zippable;
  test.each([
    ["a name that climbs out", { "../../evil.txt": utf8(paragraphs[0]), "good.txt": utf8(paragraphs[1]) }],
    ["an absolute name", { "/etc/evil.txt": utf8(paragraphs[0]), "good.txt": utf8(paragraphs[1]) }],
    ["a name of another system that climbs out", { "..\\evil.txt": utf8(paragraphs[0]), "good.txt": utf8(paragraphs[1]) }],
    ["a symbolic link", { ...link, "good.txt": utf8(paragraphs[1]) }],
  ] as readonly (readonly [string, Zippable])[])("%s in a ZIP archive is refused, and the rest is read", async (_what, files) => {
    const items = await readAll([await put("evil.zip", zipSync(files))]);
    expect(issuesOf(items)).toEqual(["archive-entry-refused"]);
    expect(articlesOf(items).map(({ text }) => text)).toEqual([paragraphs[1]]);
  });

  test("bombs stop at a limit", async () => {
    const zeros = Buffer.alloc(24 * 1_048_576, 0x20);
    const started = process.memoryUsage().rss;
    const gz = await put("bomb.txt.gz", gzipSync(zeros));
    const zip = await put("bomb.zip", zipSync({ "bomb.txt": zeros }, { level: 9 }));
    const warc = await put("bomb.warc", record("https://harbour.example/a", http(gzipSync(zeros), "Content-Type: text/html\r\nContent-Encoding: gzip")));
    expect(issuesOf(await readAll([gz, zip, warc]))).toEqual(["archive-too-large", "archive-too-large", "archive-too-large"]);
    expect(process.memoryUsage().rss - started).toBeLessThan(300 * 1_048_576);
  });

  test("archives in archives stop at a depth", async () => {
    let bytes: Uint8Array = utf8(paragraphs.join("\n\n"));
    for (let depth = 0; depth < 8; depth += 1) bytes = zipSync({ "in.zip": bytes });
    expect(issuesOf(await readAll([await put("deep.zip", bytes)]))).toEqual(["nesting-too-deep"]);
  });
});

describe("pages that mean harm", () => {
  test.each([
    ["deep nesting", `<body>${"<div>".repeat(200_000)}${paragraphs.join("")}`, 2_000],
    ["a million elements", `<body>${"<b>x</b>".repeat(1_000_000)}`, 4_000],
    ["unclosed paragraphs", `<body>${"<p>Two died in the fire.".repeat(60_000)}`, 6_000],
    ["an attribute without end", `<body class="${"a ".repeat(2_000_000)}`, 2_000],
    ["entities", `<body><p>${"&amp;".repeat(800_000)}</p>`, 4_000],
  ])("%s cost little", async (_what, html, mostMs) => {
    const began = process.cpuUsage();
    const items = await readAll([await put("harm.html", html)]);
    expect(items.length).toBe(1);
    // Processor time, which does not grow with what else the machine does: all is cut off by a limit, and without one these take minutes.
    const { user, system } = process.cpuUsage(began);
    expect((user + system) / 1_000).toBeLessThan(mostMs);
  }, 60_000);

  test("a page of 50 MB is refused in one line", async () => {
    const items = await readAll([await put("big.html", Buffer.concat([Buffer.from("<html><body>"), Buffer.alloc(50 * 1_048_576, 0x61)]))]);
    expect(issuesOf(items)).toEqual(["file-too-large"]);
  });
});
