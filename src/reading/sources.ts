import { issue, type Article, type Issue } from "../core/index.ts";
import { openFile } from "./file.ts";
import { findFiles } from "./folder.ts";
import { readMaterial } from "./material.ts";
import { mostPageBytes } from "./pages/read-page.ts";

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
 * Reads articles from files, folders, archives and `-`, one after the other, in the order given; a folder's files in code-point order.
 * A source that cannot be read gives an issue, and the rest goes on. Never throws for bad input, and never fetches.
 */
export async function* readSources(paths: readonly string[], options: ReadOptions): AsyncIterable<ReadItem> {
  for (const path of paths) {
    if (path === "-") yield* readMaterial({ source: "-", name: "", stream: options.stdin, path: null, url: null, contentType: null }, options);
    else if (isAddress(path)) yield broken(path, issue("format-unsupported", "addresses are not fetched here; save the page to a file and give that"));
    else yield* readPath(path, options);
  }
}

/** True for what is fetched, not opened. */
export function isAddress(source: string): boolean {
  return /^https?:\/\//iu.test(source);
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
  const opened = await openFile(path, mostBytesOf(path, options));
  if (!opened.ok) {
    yield broken(path, opened.issue);
    return;
  }
  try {
    yield* readMaterial({ source: path, name: path.split("/").at(-1) ?? path, stream: opened.value.stream, path: opened.value.isFile ? path : null, url: null, contentType: null }, options);
  } catch (error) {
    if (!isSystemError(error)) throw error;
    yield broken(path, issue("file-unreadable", `could not be read to its end: ${error.message}`));
  } finally {
    opened.value.close();
  }
}

/** The limit that a file's name tells already; null where it is read piece by piece. */
function mostBytesOf(path: string, { maxBytes }: ReadOptions): number | null {
  if (streamedNames.test(path)) return null;
  return /\.x?html?$/iu.test(path) ? Math.min(maxBytes, mostPageBytes) : maxBytes;
}

/** What is read piece by piece, so that only its pieces have a limit. */
const streamedNames = /\.(?:jsonl|ndjson|warc|wacz|mbox|zip)(?:\.(?:gz|zst))?$/iu;

function isSystemError(error: unknown): error is Error {
  return error instanceof Error && "syscall" in error;
}

function broken(source: string, found: Issue): ReadItem {
  return { ok: false, issue: found, source, line: null };
}
