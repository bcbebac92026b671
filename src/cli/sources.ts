import { Option, type Command } from "commander";
import type { Article } from "../core/index.ts";
import type { FetchedFrom, FetchedItem, FetchOptions } from "../fetching/index.ts";
import type { ReadItem } from "../reading/index.ts";
import type { Console } from "./console.ts";
import { UsageError } from "./exit.ts";
import { formatIssueLine } from "./format/issue-line.ts";
import { startProgress } from "./progress.ts";
import { userAgent } from "./version.ts";

export interface SourceOptions {
  readonly published?: string;
  readonly outlet?: string;
  readonly maxSize: string;
  readonly allowPrivate?: boolean;
  readonly progress?: boolean;
}

/** One article that could be read. */
export interface SourceArticle {
  readonly article: Article;
  readonly bytes: Uint8Array;
  /** How the bytes came; null for what was not fetched. */
  readonly fetched: FetchedFrom | null;
  readonly issues: readonly { readonly code: string; readonly message: string; readonly span: null }[];
}

/** Adds what all commands that read sources have in common. */
export function withSourceOptions(command: Command): Command {
  return command
    .option("--published <date>", "date of publication (2025-05-21) of articles without a field that tells it")
    .option("--outlet <name>", "outlet of articles without a field that names it")
    .option("--max-size <megabytes>", "largest file, or line of a .jsonl file, that is read", "64")
    .option("--allow-private", "fetch also from addresses of this machine and the local network")
    .addOption(new Option("--progress", "show progress on standard error also where it is no terminal"));
}

/**
 * Reads sources and hands over one article after the other. Issues go to standard error as they come; an article that `take`
 * throws on costs only itself. Resolves to true where all input was free of issues.
 * @throws UsageError for a date that is none, and where there is no source and nobody pipes anything in.
 */
export async function eachArticle(sources: readonly string[], options: SourceOptions, console: Console, take: (article: SourceArticle) => Promise<void>): Promise<boolean> {
  const { isAddress, parsePublished, readSources, totalBytes } = await import("../reading/index.ts");
  const published = options.published === undefined ? null : parsePublished(options.published);
  if (options.published !== undefined && published === null) throw new UsageError(`--published ${options.published} is not a date such as 2025-05-21`);
  const megabytes = Number(options.maxSize);
  if (!(megabytes > 0)) throw new UsageError(`--max-size ${options.maxSize} is not a number of megabytes`);
  if (sources.length === 0 && console.stdinIsTerminal) throw new UsageError("no source given; name files or folders, or - for standard input");
  const paths = sources.length === 0 ? ["-"] : sources;
  const progress = startProgress(console, options.progress ?? console.errIsTerminal, paths.some(isAddress) ? null : await totalBytes(paths));
  const reading = { published, outlet: options.outlet ?? null, maxBytes: megabytes * 1_048_576, stdin: console.stdin };
  let clean = true;
  for await (const item of itemsOf(paths, isAddress, (path) => readSources([path], reading), async (address) => (await import("../fetching/index.ts")).readAddress(address, reading, await fetchOptions(console, options.allowPrivate === true)))) {
    progress.clear();
    for (const { issue, source, line } of item.ok ? item.issues : [item]) {
      clean = false;
      console.err(formatIssueLine(source, line, issue));
    }
    if (!item.ok) continue;
    const issues = item.issues.map(({ issue }) => ({ code: issue.code, message: issue.message, span: null }));
    try {
      await take({ article: item.article, bytes: item.bytes, fetched: "fetched" in item ? item.fetched : null, issues });
    } catch (error) {
      // What carries an issue is about the ledger, and ends the command.
      if (!(error instanceof Error) || "issue" in error) throw error;
      clean = false;
      console.err(formatIssueLine(item.article.file, null, { code: "article-failed", message: `nothing was read of it: ${error.message} ${placeOf(error)}` }));
    }
    progress.advance(item.bytes.length);
  }
  progress.clear();
  return clean;
}

/** How this program fetches: in its own name, from public addresses unless told otherwise. */
export async function fetchOptions(console: Console, allowPrivate: boolean): Promise<FetchOptions> {
  const { systemNetwork } = await import("../fetching/index.ts");
  return { network: console.network ?? systemNetwork(allowPrivate), clock: console.clock, userAgent };
}

/** Files and addresses in the order given. */
async function* itemsOf(paths: readonly string[], isAddress: (path: string) => boolean, read: (path: string) => AsyncIterable<ReadItem>, fetchIt: (address: string) => Promise<AsyncIterable<FetchedItem>>): AsyncIterable<ReadItem | FetchedItem> {
  for (const path of paths) {
    if (isAddress(path)) yield* await fetchIt(path);
    else yield* read(path);
  }
}

/** The line of the program that an error comes from, in brackets. */
function placeOf(error: Error): string {
  const place = /dist\/([^\s)]+:\d+):\d+/u.exec(error.stack ?? "")?.[1];
  return place === undefined ? "" : `[${place}]`;
}
