import { issue, type Article, type Issue } from "../core/index.ts";
import { readArticleLines } from "./article-lines.ts";
import { makeArticle, type ArticleFields } from "./article.ts";
import { parseFeed, type Feed, type FeedEntry } from "./formats/feed.ts";
import { headBytes, kindOfMaterial, readNames } from "./formats/kinds.ts";
import { parseMail, splitMbox } from "./formats/mail.ts";
import { readPdfText } from "./formats/pdf.ts";
import { collect, peek, type ByteStream } from "./formats/streams.ts";
import { unpack, UnpackingStopped } from "./formats/unpacking.ts";
import { readWarc } from "./formats/warc.ts";
import { readZip } from "./formats/zip.ts";
import { mostPageBytes, readPage } from "./pages/read-page.ts";
import { cutLongText } from "./long-text.ts";
import { opensWithArticleLine, readText } from "./plain-text.ts";
import type { ReadItem, ReadOptions } from "./sources.ts";

/** Bytes to read, and what is known of them. */
export interface Material {
  /** As given, `ARCHIVE#entry` for what an archive holds. */
  readonly source: string;
  /** What tells the kind where the bytes do not: the file's own name, without what it is packed in. */
  readonly name: string;
  readonly stream: ByteStream;
  /** Where a file stands, so that an archive needs not be held in memory; null for what comes from elsewhere. */
  readonly path: string | null;
  /** Where it was fetched from, also by who made the archive; null where nobody says. */
  readonly url: string | null;
  readonly contentType: string | null;
}

/** Archives in archives beyond are not opened. */
const deepest = 4;
/** What is held in memory as a whole has limits of its own, whatever files may be; text and records of archives among it. */
const mostBytes = { page: mostPageBytes, feed: 6 * 1_048_576, "json-feed": 6 * 1_048_576, mail: 16 * 1_048_576, pdf: 32 * 1_048_576, record: 16 * 1_048_576 } as const;

/** The articles of whatever the bytes hold: a text, a page, a feed, messages, a document, or an archive of these. */
export async function* readMaterial(given: Material, options: ReadOptions, depth = 0): AsyncIterable<ReadItem> {
  const { source } = given;
  if (depth > deepest) {
    yield broken(source, issue("nesting-too-deep", `is packed more than ${deepest} times; it was not read`));
    return;
  }
  try {
    const { head, whole } = await peek(given.stream, headBytes);
    yield* readKind({ ...given, stream: whole }, kindOfMaterial(head, given.name, given.contentType), options, depth);
  } catch (error) {
    if (!(error instanceof UnpackingStopped)) throw error;
    yield broken(source, error.issue);
  }
}

async function* readKind(given: Material, kind: ReturnType<typeof kindOfMaterial>, options: ReadOptions, depth: number): AsyncIterable<ReadItem> {
  const { source, name, stream } = given;
  switch (kind) {
    case "gzip":
    case "zstd": {
      const inner = name.replace(/\.(?:gz|gzip|zst|zstd)$/iu, "").replace(/\.tgz$/iu, ".tar");
      yield* readMaterial({ ...given, name: inner, stream: unpack(stream, kind), path: null }, options, depth + 1);
      return;
    }
    case "zip":
      yield* readArchive(given, options, depth);
      return;
    case "warc":
      for await (const item of readWarc(stream, Math.min(options.maxBytes, mostBytes.record))) {
        if (item.kind === "issue") yield broken(source, item.issue);
        else yield* readMaterial({ source: `${source}#${item.url}`, name: "", stream: once(item.bytes), path: null, url: item.url, contentType: item.contentType }, options, depth + 1);
      }
      return;
    case "mbox":
      for await (const { number, bytes } of splitMbox(stream, Math.min(options.maxBytes, mostBytes.mail))) {
        if (bytes === null) yield broken(`${source}#${number}`, issue("file-too-large", `a message above the limit of ${Math.min(options.maxBytes, mostBytes.mail)} bytes`));
        else yield* readMessage(`${source}#${number}`, bytes, options);
      }
      return;
    case "lines":
      yield* readArticleLines(source, stream, options);
      return;
    case "text": {
      // What has no name may be articles one a line.
      const { lines, whole } = name === "" ? await opensWithArticleLine(stream, options.maxBytes) : { lines: false, whole: stream };
      if (lines) yield* readArticleLines(source, whole, options);
      else yield* readText(source, whole, options, given.url);
      return;
    }
    case "mail":
    case "pdf":
    case "page":
    case "feed":
    case "json-feed": {
      const most = Math.min(options.maxBytes, mostBytes[kind]);
      const bytes = await collect(stream, most);
      if (bytes === null) yield broken(source, issue("file-too-large", `larger than the limit of ${most} bytes`));
      else if (bytes.length === 0) yield broken(source, issue("file-empty", "holds no text"));
      else if (kind === "mail") yield* readMessage(source, bytes, options);
      else if (kind === "pdf") yield* readDocument(given, bytes, options);
      else if (kind === "page") yield* readPageItem(given, bytes, options);
      else yield* readFeedItems(given, bytes, options);
      return;
    }
    default:
      kind satisfies never;
  }
}

async function* readArchive(given: Material, options: ReadOptions, depth: number): AsyncIterable<ReadItem> {
  const bytes = given.path !== null ? null : await collect(given.stream, options.maxBytes);
  if (given.path === null && bytes === null) {
    yield broken(given.source, issue("file-too-large", `larger than the limit of ${options.maxBytes} bytes`));
    return;
  }
  const archive = given.path !== null ? { path: given.path } : { bytes: bytes as Uint8Array };
  const files = (): ReturnType<typeof readZip> => readZip(archive);
  // A WACZ holds its pages in archives of the web; the rest of it is about them.
  let isWacz = false;
  for await (const item of files()) isWacz ||= item.kind === "file" && /^archive\/[^/]+\.warc(?:\.gz)?$/iu.test(item.name);
  for await (const item of files()) {
    if (item.kind === "issue") {
      yield broken(item.name === null ? given.source : `${given.source}#${item.name}`, item.issue);
      continue;
    }
    if (isWacz ? !/^archive\//u.test(item.name) : !isReadName(item.name)) continue;
    const source = `${given.source}#${item.name}`;
    const streamed = /\.warc(?:\.gz)?$|\.mbox$|\.jsonl$/iu.test(item.name);
    if (!streamed && item.size > options.maxBytes) {
      yield broken(source, issue("file-too-large", `${item.size} bytes; the limit is ${options.maxBytes}`));
      continue;
    }
    try {
      yield* readMaterial({ source, name: item.name, stream: await item.open(), path: null, url: null, contentType: null }, options, depth + 1);
    } catch (error) {
      if (!(error instanceof Error)) throw error;
      yield broken(source, issue("archive-broken", `is damaged: ${error.message}`));
    }
  }
}

/** True for what is read in an archive: hidden files, notes and other kinds are passed over. */
function isReadName(name: string): boolean {
  const file = name.split("/").at(-1) ?? "";
  return !file.startsWith(".") && !name.startsWith("__MACOSX/") && !/^readme\b/iu.test(file) && readNames.test(file);
}

async function* readMessage(source: string, bytes: Uint8Array, options: ReadOptions): AsyncIterable<ReadItem> {
  const mail = await parseMail(bytes);
  if (!mail.ok) {
    yield broken(source, mail.issue);
    return;
  }
  const { title, sender, published, text } = mail.value;
  yield await articleItem(source, { file: source, url: null, title, outlet: sender ?? options.outlet, published, language: null, text }, bytes, options, []);
}

async function* readDocument({ source, url }: Material, bytes: Uint8Array, options: ReadOptions): AsyncIterable<ReadItem> {
  const read = await readPdfText(bytes);
  if (!read.ok) {
    yield broken(source, read.issue);
    return;
  }
  const issues = read.value.cut ? [issue("text-cut-short", "has more pages than are read; the rest was left out")] : [];
  yield await articleItem(source, { file: source, url, title: null, outlet: options.outlet, published: null, language: null, text: read.value.text }, bytes, options, issues);
}

async function* readPageItem({ source, url, contentType }: Material, bytes: Uint8Array, options: ReadOptions): AsyncIterable<ReadItem> {
  const page = await readPage(bytes, { file: source, url, contentType, outlet: options.outlet, published: options.published });
  if (!page.ok) yield broken(source, page.issue);
  else yield { ok: true, article: page.value.article, bytes, issues: page.value.issues.map((found) => ({ issue: found, source, line: null })) };
}

async function* readFeedItems({ source, contentType }: Material, bytes: Uint8Array, options: ReadOptions): AsyncIterable<ReadItem> {
  const feed = await parseFeed(bytes, contentType);
  if (feed === null) {
    yield broken(source, issue("feed-broken", "is neither a feed nor a sitemap that could be read"));
    return;
  }
  const told = feed.entries.filter(({ text }) => text !== "");
  if (told.length === 0) yield broken(source, issue("feed-broken", feed.entries.length === 0 ? "names no article" : `names ${feed.entries.length} addresses and holds no text; give the address of the feed, so that its articles are fetched`));
  for (const [index, entry] of told.entries()) yield await articleOfEntry(entry, feed, bytes, `${source}#${entry.url ?? (index + 1).toString()}`, options);
  if (feed.cut) yield broken(source, issue("text-cut-short", "holds more than is read of one feed; the rest was left out"));
}

/** What a feed itself tells of an article, as an article; its bytes are the item's own. */
export async function articleOfEntry(entry: FeedEntry, feed: Feed, bytes: Uint8Array, file: string, options: ReadOptions): Promise<ReadItem> {
  const own = entry.at === null || feed.source.charset !== "utf-8" ? bytes : new TextEncoder().encode(feed.source.text.slice(entry.at.start, entry.at.end));
  const fields = { file, url: entry.url, title: entry.title, outlet: entry.outlet ?? options.outlet, published: entry.published, byline: entry.author, language: null, text: entry.text };
  return articleItem(file, fields, own, options, []);
}

async function articleItem(source: string, fields: ArticleFields, bytes: Uint8Array, options: ReadOptions, issues: readonly Issue[]): Promise<ReadItem> {
  const { text, issue: cut } = cutLongText(fields.text);
  const article: Article = await makeArticle({ ...fields, text }, bytes, options.published);
  return { ok: true, article, bytes, issues: (cut === null ? issues : [...issues, cut]).map((found) => ({ issue: found, source, line: null })) };
}

async function* once(bytes: Uint8Array): ByteStream {
  yield await Promise.resolve(bytes);
}

function broken(source: string, found: Issue): ReadItem {
  return { ok: false, issue: found, source, line: null };
}
