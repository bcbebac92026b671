import { mkdir, symlink, truncate, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { sha256 } from "../../src/core/index.ts";
import { articlesOf, issuesOf, readAll, scratchFolder, streamOf } from "./scratch.ts";

const folder = await scratchFolder();
const report = "Two guards were killed when a shell hit the depot at Orlo on Monday, the ministry said.\n";

async function put(name: string, content: string | Uint8Array): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
}

describe("text files", () => {
  test("are kept to the letter", async () => {
    const text = `\r\n  ${report}\r\n\tEnd \n`;
    const path = await put("letter.txt", text);
    const [item] = await readAll([path]);
    expect(item).toMatchObject({ ok: true, article: { text, file: path, url: null, outlet: null, published: null, language: "en", sha256: sha256(text) } });
    expect(item?.ok === true && Buffer.from(item.bytes).toString()).toBe(text);
  });

  test("of any name are text where they are given by themselves", async () => {
    expect(articlesOf(await readAll([await put("report.log", report)]))).toHaveLength(1);
  });

  test("lose their byte order mark and nothing else", async () => {
    const [article] = articlesOf(await readAll([await put("bom.txt", `\uFEFF${report}`)]));
    expect(article?.text).toBe(report);
  });

  test("take outlet and date of the options", async () => {
    const [article] = articlesOf(await readAll([await put("bare.txt", report)], { published: "2025-05-21", outlet: "Example Post" }));
    expect(article).toMatchObject({ outlet: "Example Post", published: { value: "2025-05-21", basis: "option" } });
  });
});

describe("bytes that are not UTF-8", () => {
  const utf16 = (text: string): Buffer => Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, "utf16le")]);

  test.each([
    ["UTF-16 with a mark", utf16(report), report],
    ["UTF-16 without a mark", Buffer.from(report, "utf16le"), report],
    ["windows-1252", Buffer.from("The governor\x92s caf\xe9 was hit \x96 four people died there.", "latin1"), "The governor’s café was hit – four people died there."],
    ["windows-1251", Buffer.concat([Buffer.from([0xcf, 0xee, 0xe3, 0xe8, 0xe1, 0xeb, 0xe8]), Buffer.from(" "), Buffer.from([0xf2, 0xf0, 0xee, 0xe5])]), "Погибли трое"],
    ["KOI8-R", Buffer.from([0xf0, 0xcf, 0xc7, 0xc9, 0xc2, 0xcc, 0xc9, 0x20, 0xd4, 0xd2, 0xcf, 0xc5]), "Погибли трое"],
    ["UTF-8 with a broken character", Buffer.concat([Buffer.from("“Four” – “five”: "), Buffer.from([0xe2, 0x80]), Buffer.from(" said the café’s owner")]), "“Four” – “five”: \uFFFD said the café’s owner"],
  ])("%s is decoded, and said to be", async (name, bytes, text) => {
    const items = await readAll([await put(`${name}.txt`, bytes)]);
    expect(issuesOf(items)).toEqual(["text-decoded"]);
    expect(articlesOf(items)[0]?.text).toBe(text);
  });
});

describe("bad input gives one issue and the rest goes on", () => {
  test.each([
    ["empty.txt", "file-empty", ""],
    ["blank.txt", "file-empty", " \n\t\r\n"],
    ["mark.txt", "file-empty", "\uFEFF"],
    ["zeros.txt", "file-binary", new Uint8Array(500)],
    ["noise.txt", "file-binary", Uint8Array.from({ length: 500 }, (_, index) => (index * 37) % 32)],
    ["paper.txt", "file-binary", "%PDF-1.7\nstream"],
    ["page.html", "file-empty", "<p></p>"],
    ["page.HTM", "page-no-article", "<nav><a href='/'>Home</a></nav>"],
    ["feed.xml", "feed-broken", "<?xml version='1.0'?><rss><channel></channel></rss>"],
    ["paper.pdf", "file-unreadable", "%PDF-1.7\nstream"],
    ["page.html.gz", "archive-truncated", Uint8Array.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3])],
    ["bundle.zip", "archive-broken", "PK\u0003\u0004 and nothing more"],
    ["web.warc", "archive-broken", "WARC/1.0\r\nWARC-Type: response\r\n\r\n"],
    ["empty.jsonl", "file-empty", "\n\n"],
  ])("%s: %s", async (name, code, content) => {
    const bad = await put(name, content);
    const good = await put("good.txt", report);
    const items = await readAll([bad, good]);
    expect(issuesOf(items)).toEqual([code]);
    expect(articlesOf(items).map(({ file }) => file)).toEqual([good]);
  });

  test("a file that is missing, a link that leads nowhere, a link to itself", async () => {
    await symlink(join(folder, "nowhere"), join(folder, "dangling.txt"));
    await symlink(join(folder, "loop.txt"), join(folder, "loop.txt"));
    expect(issuesOf(await readAll([join(folder, "none.txt"), join(folder, "dangling.txt"), join(folder, "loop.txt"), join(folder, "letter.txt", "below")]))).toEqual(["file-missing", "file-missing", "file-unreadable", "file-missing"]);
  });

  test("a file above the limit is not read, whatever its size", async () => {
    const path = await put("huge.txt", "x");
    await truncate(path, 100 * 1024 * 1_048_576);
    expect(issuesOf(await readAll([path]))).toEqual(["file-too-large"]);
  });

  test("the limit is an option", async () => {
    const path = await put("short.txt", report);
    expect(issuesOf(await readAll([path], { maxBytes: report.length - 1 }))).toEqual(["file-too-large"]);
    expect(issuesOf(await readAll([path], { maxBytes: report.length }))).toEqual([]);
  });

  test("an address", async () => {
    expect(issuesOf(await readAll(["https://paper.example/report"]))).toEqual(["format-unsupported"]);
  });
});

describe("folders", () => {
  test("are read at any depth, sorted, under the path as given; hidden files, notes and other kinds are passed over", async () => {
    const root = join(folder, "tree");
    await mkdir(join(root, "b", "deep"), { recursive: true });
    for (const name of ["c.txt", "a.md", "B.text", ".hidden.txt", "README.md", "image.png", "b/deep/d.txt", "b/e.TXT"]) await writeFile(join(root, name), report + name);
    await writeFile(join(root, "b", "lines.jsonl"), `{"text": ${JSON.stringify(report)}, "id": "x"}\n`);
    const names = ["B.text", "a.md", "b/deep/d.txt", "b/e.TXT", "b/lines.jsonl#x", "c.txt"];
    expect(articlesOf(await readAll([root])).map(({ file }) => file)).toEqual(names.map((name) => `${root}/${name}`));
    expect(articlesOf(await readAll([`${root}//`])).map(({ file }) => file)).toEqual(names.map((name) => `${root}/${name}`));
  });

  test("without a file that is read give an issue; so does each link in them", async () => {
    const root = join(folder, "pages");
    await mkdir(join(root, "none"), { recursive: true });
    expect(issuesOf(await readAll([join(root, "none")]))).toEqual(["folder-empty"]);
    await writeFile(join(root, "three.txt"), report);
    await symlink("/etc/hostname", join(root, "link.txt"));
    const items = await readAll([root]);
    expect(issuesOf(items)).toEqual(["file-unreadable"]);
    expect(articlesOf(items)).toHaveLength(1);
  });
});

describe(".jsonl", () => {
  const line = (fields: object): string => `${JSON.stringify({ text: report, ...fields })}\n`;

  test("one article a line, with what the line tells", async () => {
    const path = await put("set.jsonl", line({ id: "a-1", title: "Depot hit", url: "https://paper.example/a", outlet: "Example Post", published: "2025-05-21", language: "EN-gb" }) + line({ id: 7 }) + line({}));
    const articles = articlesOf(await readAll([path], { outlet: "Other Post" }));
    expect(articles.map(({ file }) => file)).toEqual([`${path}#a-1`, `${path}#7`, `${path}#3`]);
    expect(articles[0]).toMatchObject({ title: "Depot hit", text: `Depot hit\n\n${report}`, url: "https://paper.example/a", outlet: "Example Post", language: "en", published: { value: "2025-05-21", basis: "metadata" } });
    expect(articles[1]).toMatchObject({ text: report, outlet: "Other Post", published: null });
  });

  test("bytes are those of the line", async () => {
    const path = await put("bytes.jsonl", `${line({ id: 1 }).trim()}\r\n`);
    const [item] = await readAll([path]);
    expect(item?.ok === true && [Buffer.from(item.bytes).toString(), item.article.sha256]).toEqual([line({ id: 1 }).trim(), sha256(line({ id: 1 }).trim())]);
  });

  test("a broken line has its number and the others are read", async () => {
    const path = await put("broken.jsonl", `${line({ id: 1 })}{"text": "cut\n\n[1]\n{"id": 2}\n{"text": 5}\n{"text": " "}\n{"text": "x", "title": 4}\n{"text":"x","id":[]}\nnull\n${line({ id: 3 })}`);
    const items = await readAll([path]);
    expect(issuesOf(items)).toEqual([2, 4, 5, 6, 7, 8, 9, 10].map((number) => `line-broken ${number.toString()}`));
    expect(articlesOf(items).map(({ file }) => file)).toEqual([`${path}#1`, `${path}#3`]);
  });

  test("a date that is none leaves the date unknown", async () => {
    const items = await readAll([await put("dates.jsonl", line({ published: "2025-02-30" }) + line({ published: "soon" }))]);
    expect(issuesOf(items)).toEqual(["date-invalid 1", "date-invalid 2"]);
    expect(articlesOf(items).map(({ published }) => published)).toEqual([null, null]);
  });

  test("a line above the limit, binary bytes and an older character set", async () => {
    const latin = Buffer.from(line({ text: "Three d\u00e9put\u00e9s were hurt in the blast at the gate of the hall." }), "latin1");
    const path = await put("mixed.jsonl", Buffer.concat([Buffer.from(line({ text: "x".repeat(2000) })), Buffer.from([0, 1, 2, 10]), latin]));
    const items = await readAll([path], { maxBytes: 1000 });
    expect(issuesOf(items)).toEqual(["line-broken 1", "line-broken 2", "text-decoded 3"]);
    expect(articlesOf(items)[0]?.text).toContain("députés");
  });

  test("is not held whole: the file may be larger than the limit", async () => {
    const path = await put("long.jsonl", line({}).repeat(2000));
    expect(articlesOf(await readAll([path], { maxBytes: 1000 }))).toHaveLength(2000);
  });
});

describe("standard input", () => {
  test("is one text", async () => {
    const [article] = articlesOf(await readAll(["-"], { stdin: streamOf("Two guards were", " killed when a shell hit the depot at Orlo.\nIt was Monday.") }));
    expect(article).toMatchObject({ file: "-", text: "Two guards were killed when a shell hit the depot at Orlo.\nIt was Monday." });
  });

  test("is one article a line where the first line is one, in whatever pieces it comes", async () => {
    const lines = `{"text": "One died.", "id": "a"}\n{"text": "Two died."}\nbroken\n`;
    const items = await readAll(["-"], { stdin: streamOf(...Array.from(lines)) });
    expect(articlesOf(items).map(({ file, text }) => [file, text])).toEqual([["-#a", "One died."], ["-#2", "Two died."]]);
    expect(issuesOf(items)).toEqual(["line-broken 3"]);
  });

  test("that opens with a brace and is no article is a text", async () => {
    expect(articlesOf(await readAll(["-"], { stdin: streamOf("{breaking}\nTwo died.") }))).toHaveLength(1);
  });

  test("empty, binary and too large", async () => {
    expect(issuesOf(await readAll(["-"]))).toEqual(["file-empty"]);
    expect(issuesOf(await readAll(["-"], { stdin: streamOf(new Uint8Array(64)) }))).toEqual(["file-binary"]);
    expect(issuesOf(await readAll(["-"], { stdin: streamOf("x".repeat(100), "x".repeat(100)), maxBytes: 150 }))).toEqual(["file-too-large"]);
  });
});
