import { issue, type Article, type Issue } from "../core/index.ts";
import { readArticleLines } from "./article-lines.ts";
import { makeArticle } from "./article.ts";
import { openFile } from "./file.ts";
import { findFiles, kindOf } from "./folder.ts";
import { looksLikeArticleLine } from "./json-line.ts";
import { decodeText } from "./text.ts";

export interface ReadOptions {
  /** EDTF date for articles that do not say when they were published; null where none was given. */
  readonly published: string | null;
  /** Outlet for articles that do not name theirs; null where none was given. */
  readonly outlet: string | null;
  /** The largest file, or line of a .jsonl, that is read, in bytes. */
  readonly maxBytes: number;
  /** What the source `-` reads. */
  readonly stdin: AsyncIterable<Uint8Array>;
}

/** Something wrong with a source. `line` counts from 1; null where it is no matter of one line. */
export interface SourceIssue {
  readonly issue: Issue;
  readonly source: string;
  readonly line: number | null;
}

/** One article with its bytes as read and what was wrong with them, or the issue that stands in its place. */
export type ReadItem =
  | { readonly ok: true; readonly article: Article; readonly bytes: Uint8Array; readonly issues: readonly SourceIssue[] }
  | ({ readonly ok: false } & SourceIssue);

/**
 * Reads articles from files, folders, `.jsonl` files and `-`, one after the other, in the order given; a folder's files in code-point order.
 * A source that cannot be read gives an issue, and the rest goes on. Never throws for bad input.
 */
export async function* readSources(paths: readonly string[], options: ReadOptions): AsyncIterable<ReadItem> {
  for (const path of paths) {
    if (path === "-") yield* readStream("-", options.stdin, options);
    else if (/^https?:\/\//iu.test(path)) yield broken(path, issue("format-unsupported", "addresses are not fetched; save the text to a file and give that"));
    else yield* readPath(path, options);
  }
}

async function* readPath(path: string, options: ReadOptions): AsyncIterable<ReadItem> {
  const found = await findFiles(path);
  if (!found.ok) {
    yield broken(path, found.issue);
    return;
  }
  for (const file of found.value) {
    if (file.issue !== null) yield broken(file.path, file.issue);
    else yield* readFile(file.path, options);
  }
}

async function* readFile(path: string, options: ReadOptions): AsyncIterable<ReadItem> {
  const kind = kindOf(path);
  if (kind === "page") {
    yield broken(path, issue("format-unsupported", "web pages are not read; save the article's text to a .txt file and give that"));
    return;
  }
  const opened = await openFile(path, kind === "lines" ? null : options.maxBytes);
  if (!opened.ok) {
    yield broken(path, opened.issue);
    return;
  }
  try {
    if (kind === "lines") yield* readArticleLines(path, opened.value, options);
    else yield* readText(path, opened.value, options);
  } catch (error) {
    if (!isSystemError(error)) throw error;
    yield broken(path, issue("file-unreadable", `could not be read to its end: ${error.message}`));
  }
}

/** Standard input: one text, or articles one a line where the first line is one. */
async function* readStream(source: string, stream: AsyncIterable<Uint8Array>, options: ReadOptions): AsyncIterable<ReadItem> {
  const reader = stream[Symbol.asyncIterator]();
  const head: Uint8Array[] = [];
  let size = 0;
  let ended = false;
  while (size <= options.maxBytes && !head.some((chunk) => chunk.includes(10))) {
    const next = await reader.next();
    if (next.done === true) {
      ended = true;
      break;
    }
    head.push(next.value);
    size += next.value.length;
  }
  async function* whole(): AsyncIterable<Uint8Array> {
    yield* head;
    if (!ended) yield* { [Symbol.asyncIterator]: () => reader };
  }
  if (looksLikeArticleLine(Buffer.concat(head))) yield* readArticleLines(source, whole(), options);
  else yield* readText(source, whole(), options);
}

async function* readText(source: string, stream: AsyncIterable<Uint8Array>, options: ReadOptions): AsyncIterable<ReadItem> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    size += chunk.length;
    if (size > options.maxBytes) {
      yield broken(source, issue("file-too-large", `larger than the limit of ${options.maxBytes.toString()} bytes`));
      return;
    }
    chunks.push(chunk);
  }
  const bytes = Buffer.concat(chunks);
  const decoded = decodeText(bytes);
  if (!decoded.ok) {
    yield broken(source, decoded.issue);
    return;
  }
  const issues = decoded.value.issue === null ? [] : [{ issue: decoded.value.issue, source, line: null }];
  const fields = { file: source, url: null, title: null, outlet: options.outlet, published: null, language: null, text: decoded.value.text };
  yield { ok: true, article: await makeArticle(fields, bytes, options.published), bytes, issues };
}

function isSystemError(error: unknown): error is Error {
  return error instanceof Error && "syscall" in error;
}

function broken(source: string, issue: Issue, line: number | null = null): ReadItem {
  return { ok: false, issue, source, line };
}
