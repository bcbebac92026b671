import { gzipSync, zstdCompressSync } from "node:zlib";
import { zipSync } from "fflate";
import { parseSourceList } from "../../src/watching/index.ts";
import { parseOpml, readMaterial, type ReadOptions } from "../../src/reading/index.ts";
import { newsPage } from "./pages/sample.ts";
import { atom, chunked, http, jsonFeed, mail, pdf, record, rss, sitemap } from "./samples.ts";

/** What one input gave: how many articles and issues, and how long it took. */
export interface FuzzResult {
  readonly format: string;
  readonly articles: number;
  readonly issues: number;
  readonly ms: number;
}

type Random = () => number;

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const page = bytesOf(newsPage({ head: '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Drones hit fuel depot near Varnesk","datePublished":"2025-06-03"}</script>' }));
const warc = Buffer.concat([record("https://harbour.example/a", http(page)), record("https://harbour.example/b", http(chunked(gzipSync(page)), "Content-Type: text/html\r\nContent-Encoding: gzip\r\nTransfer-Encoding: chunked"))]);
const line = `${JSON.stringify({ text: newsPage().replace(/<[^>]*>/gu, " "), id: 1, published: "2025-06-03" })}\n`;
const yaml = "sources:\n  - url: https://harbour.example/feed\n    outlet: Harbour Post\n    every: 15m\n  - https://second.example/\n";
const opml = '<opml version="2.0"><body><outline text="News"><outline text="A" xmlUrl="https://a.example/"/></outline></body></opml>';

type Packing = (bytes: Uint8Array) => Uint8Array;

/** A whole input of every format, under the name that it has, in so many shares of all; and how it is packed. */
const seeds: readonly (readonly [name: string, bytes: Uint8Array, share: number, pack?: Packing])[] = [
  ["page.html", page, 4], ["old.html", Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(newsPage(), "utf16le")]), 2], ["", page, 1],
  ["feed.rss", bytesOf(rss), 3], ["feed.atom", bytesOf(atom), 3], ["feed.json", bytesOf(jsonFeed), 3], ["news.xml", bytesOf(sitemap), 2],
  ["web.warc", warc, 3], ["web.warc.gz", warc, 2, gzipSync], ["site.wacz", warc, 2, (bytes) => zipSync({ "archive/data.warc.gz": gzipSync(bytes), "pages/pages.jsonl": bytesOf("{}\n") })],
  ["one.eml", bytesOf(mail), 3], ["all.mbox", bytesOf(`From a@b.example Tue Jun  3 06:00:00 2025\n${mail}\nFrom a@b.example Tue Jun  3 07:00:00 2025\n${mail}`), 2],
  ["press.pdf", pdf(["Two drones struck a fuel depot before dawn.", "", "Four night watchmen died."]), 1],
  ["lines.jsonl", bytesOf(line.repeat(3)), 2], ["note.txt", bytesOf(newsPage().replace(/<[^>]*>/gu, "\n")), 2], ["-", bytesOf(line), 1],
  ["page.html.gz", page, 2, gzipSync], ["page.html.zst", page, 2, zstdCompressSync], ["all.zip", page, 2, (bytes) => zipSync({ "a.html": bytes, "b/c.txt.gz": gzipSync("Two died in the fire.") })],
  ["sources.yaml", bytesOf(yaml), 1], ["feeds.opml", bytesOf(opml), 1],
];
const drawn = seeds.flatMap((seed) => Array.from({ length: seed[2] }, () => seed));

/** Pieces that have broken readers before. */
const nasty: readonly string[] = ["<", ">", "\"", "<!--", "]]>", "<![CDATA[", "&#x110000;", "&#0;", "\u0000", "\uFFFE", "%PDF-1.7", "<p>".repeat(300), "<div><table>".repeat(60), "(".repeat(400), "{".repeat(200), "[".repeat(200), "\\u0000", "\r\n\r\n", "Content-Length: 99999999999", "Content-Length: -1", "WARC/1.0\r\n", "From x Tue Jun  3 06:00:00 2025\n", "=?utf-8?B?", "--boundary", "<script>", "</body>", "<!DOCTYPE html", "1e999", "9999999999999999", "2025-99-99", "a".repeat(5_000), " ".repeat(5_000), "\ud800", "<a href=x>".repeat(100), "<ul><li>".repeat(80), "&amp;".repeat(500)];

/** One input: a whole one, changed at a few places. The same random numbers give the same input. */
export function makeInput(random: Random): { readonly name: string; readonly bytes: Uint8Array } {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const [name, seed, , pack] = pick(drawn);
  // What is packed is changed within more often than without, since its sums no longer agree then and little of it is read.
  const within = random() < 0.7;
  let bytes: Uint8Array = pack === undefined || within ? seed : pack(seed);
  for (let changes = 1 + Math.floor(random() * 6); changes > 0; changes -= 1) bytes = mutate(bytes, random, pick);
  if (pack !== undefined && within) bytes = pack(bytes);
  // At times under another's name: what a name says is not to be believed.
  return { name: random() < 0.1 ? pick(seeds)[0] : name, bytes };
}

function mutate(bytes: Uint8Array, random: Random, pick: <T>(list: readonly T[]) => T): Uint8Array {
  const at = Math.floor(random() * (bytes.length + 1));
  const length = Math.floor(random() ** 3 * Math.min(bytes.length - at, 2_000));
  const [before, middle, after] = [bytes.subarray(0, at), bytes.subarray(at, at + length), bytes.subarray(at + length)];
  switch (Math.floor(random() * 8)) {
    case 0: {
      const changed = Uint8Array.from(bytes);
      for (let count = 1 + Math.floor(random() * 8); count > 0 && changed.length > 0; count -= 1) changed[Math.floor(random() * changed.length)] = Math.floor(random() * 256);
      return changed;
    }
    case 1: return Buffer.concat([before, after]);
    case 2: return Buffer.concat([before, middle, middle, after]);
    case 3: return Buffer.concat([before, bytesOf(pick(nasty)), after]);
    case 4: return before;
    case 5: {
      const other = pick(seeds)[1];
      const from = Math.floor(random() * other.length);
      return Buffer.concat([before, other.subarray(from, from + Math.floor(random() * 1_500)), after]);
    }
    case 6: return Buffer.concat([before, ...Array.from({ length: 1 + Math.floor(random() * 12) }, () => middle), after]);
    default: return Buffer.concat([after, middle, before]);
  }
}

const options: ReadOptions = { published: null, outlet: null, maxBytes: 4 * 1_048_576, stdin: (async function* () {})() };

/** Reads one input as the program does. @throws what the program threw, or where what it gave is not sound. */
export async function readInput(name: string, bytes: Uint8Array): Promise<FuzzResult> {
  const started = performance.now();
  let [articles, issues] = [0, 0];
  if (name === "sources.yaml") parseSourceList(new TextDecoder().decode(bytes));
  if (name === "feeds.opml") parseOpml(new TextDecoder().decode(bytes));
  const stream = (async function* () { yield await Promise.resolve(bytes); })();
  for await (const item of readMaterial({ source: name, name: name === "-" ? "" : name, stream, path: null, url: null, contentType: null }, options)) {
    if (!item.ok) {
      issues += 1;
      if (item.issue.message === "" || /[\n\r]/u.test(item.issue.message)) throw new Error(`an issue that is not one line: ${JSON.stringify(item.issue)}`);
      continue;
    }
    articles += 1;
    issues += item.issues.length;
    const { text, sourceMap = [], furniture } = item.article;
    for (const { start, end } of furniture) if (!(start >= 0 && start < end && end <= text.length)) throw new Error(`furniture ${start}-${end} in a text of ${text.length}`);
    for (const { start, end, from, to } of sourceMap) if (!(start <= end && end <= text.length && from >= 0 && from <= to && to <= item.bytes.length)) throw new Error(`block ${start}-${end} from bytes ${from}-${to} of ${item.bytes.length}`);
  }
  return { format: name, articles, issues, ms: performance.now() - started };
}
