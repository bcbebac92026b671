import { readFile } from "node:fs/promises";
import { Command } from "commander";
import type { Result } from "../../core/index.ts";
import type { WatchedSource, WatchEvent, WatchState } from "../../watching/index.ts";
import type { Console } from "../console.ts";
import { formatIssueLine } from "../format/issue-line.ts";
import { openLedgerAt, withLedgerOption, type LedgerOption } from "../ledger.ts";
import type { CommandMaker } from "../program.ts";
import { fetchOptions } from "../sources.ts";

interface WatchOptions extends LedgerOption {
  readonly once?: boolean;
  readonly status?: boolean;
  readonly json?: boolean;
  readonly state?: string;
  readonly allowPrivate?: boolean;
}

const shortestSleepMs = 1_000;
const longestSleepMs = 60_000;
const largestPageMb = 16;

/** `sayso watch`: follows feeds and pages, and files what is new or changed. */
export const watchCommand: CommandMaker = (console, finish) =>
  withLedgerOption(new Command("watch"))
    .summary("follow feeds and pages, and file what is new or changed")
    .description("Follows the feeds, sitemaps and pages of a list, and files their articles in the ledger as they appear. A changed article is a new version of the same one: what changed is printed, and claims that vanished stay on record as superseded. Asks only for what is new, keeps a pace of one request a second for each host, waits longer after failures, and goes by robots.txt. Stopping it at any moment loses nothing and doubles nothing.")
    .argument("<sources>", "the list of sources, a YAML file; sayso sources import makes one")
    .option("--once", "ask each source that is due once, and end; for cron")
    .option("--status", "print how each source stands, and ask nothing")
    .option("--state <file>", "what is remembered between runs; beside the list unless told")
    .option("--allow-private", "fetch also from addresses of this machine and the local network")
    .option("--json", "print one JSON object for each article that is new or changed")
    .action(async (file: string, options: WatchOptions) => {
      const { openWatchState } = await import("../watch-state-file.ts");
      const statePath = options.state ?? `${file}.state.json`;
      const refuse = (source: string, issue: { readonly code: string; readonly message: string }): void => {
        console.err(formatIssueLine(source, null, issue));
        finish(1);
      };
      const sources = await openSources(file);
      if (!sources.ok) {
        refuse(file, sources.issue);
        return;
      }
      const state = await openWatchState(statePath);
      if (!state.ok) {
        refuse(statePath, state.issue);
        return;
      }
      const { formatSourceStates } = await import("../format/watch.ts");
      if (options.status === true) {
        await console.out(formatSourceStates(sources.value, state.value, console));
        finish(0);
        return;
      }
      const clean = await watch(sources.value, state.value, statePath, options, console);
      finish(clean ? 0 : 1);
    });

async function openSources(file: string): Promise<Result<readonly WatchedSource[]>> {
  const { parseSourceList } = await import("../../watching/index.ts");
  const text = await readFile(file, "utf8").catch(() => null);
  return text === null ? { ok: false, issue: { code: "file-missing", message: "no such file, or it may not be read; write a list of sources, or make one of an OPML file by sayso sources import", span: null } } : parseSourceList(text);
}

/** Rounds until somebody stops it, or one. True where nothing went wrong in a single round. */
async function watch(sources: readonly WatchedSource[], first: WatchState, statePath: string, options: WatchOptions, console: Console): Promise<boolean> {
  const [{ createExtractor }, { openVisitor }, { openVersionFiler, watchRound, dueAt }, { keepWatchState }, { formatSourceStates, formatWatched }] = await Promise.all([
    import("../../extract/index.ts"), import("../../fetching/index.ts"), import("../../watching/index.ts"), import("../watch-state-file.ts"), import("../format/watch.ts"),
  ]);
  const fetching = await fetchOptions(console, options.allowPrivate === true);
  const ledger = await openLedgerAt(options.ledger, "create", console);
  let stopped = false;
  const stopping = options.once === true ? new Promise<never>(() => undefined) : console.stopped().then(() => { stopped = true; });
  let state = first;
  let clean = true;
  const take = async (event: WatchEvent): Promise<boolean> => {
    if (event.kind === "state") {
      state = event.state;
      await keepWatchState(statePath, state);
    } else if (event.kind === "issue") {
      clean = false;
      console.err(formatIssueLine(event.address, null, event.issue));
    } else {
      const { article, source } = event;
      if (article.result !== "unchanged") await console.out(options.json === true ? `${JSON.stringify({ source, ...article })}\n` : formatWatched(article));
      return article.result !== "unchanged";
    }
    return false;
  };
  try {
    const filer = await openVersionFiler(ledger, await createExtractor());
    const visitor = openVisitor(fetching);
    do {
      const reading = { published: null, outlet: null, maxBytes: largestPageMb * 1_048_576, stdin: console.stdin };
      const tools = { clock: console.clock, reading, visitor, filer, stopped: () => stopped };
      let filed = 0;
      for await (const event of watchRound(sources, state, tools)) if (await take(event)) filed += 1;
      if (filed > 0) await ledger.regroup();
      if (options.once === true || isSet(() => stopped)) break;
      const nextMs = Math.min(...sources.map((source) => dueAt(source, state))) - Date.parse(console.clock.now());
      await Promise.race([stopping, fetching.network.wait(Math.max(shortestSleepMs, Math.min(nextMs, longestSleepMs)))]);
    } while (!isSet(() => stopped));
    if (options.json !== true) await console.out(formatSourceStates(sources, state, console));
  } finally {
    await ledger.close();
  }
  return options.once !== true || clean;
}

/** What another turn of the program may have set meanwhile. */
const isSet = (read: () => boolean): boolean => read();
