import { Command } from "commander";
import type { Ledger } from "../../ledger/index.ts";
import { openFilingQueue } from "../filing-queue.ts";
import { formatIssueLine } from "../format/issue-line.ts";
import { openLedgerAt, openLedgerIfThere, withLedgerOption, type LedgerOption } from "../ledger.ts";
import type { CommandMaker } from "../program.ts";
import { eachArticle, withSourceOptions, type SourceOptions } from "../sources.ts";

/** `sayso read`: reads, extracts, files in the ledger, groups, and prints what changed. */
export const readCommand: CommandMaker = (console, finish) =>
  withSourceOptions(withLedgerOption(new Command("read")))
    .summary("read articles into the ledger and print what changed")
    .description("Reads articles, files them with their claims in the ledger, groups them into incidents, and prints the incidents that are new or changed. What is read again and is the same changes nothing.")
    .argument("[source...]", "files, folders or archives of pages, feeds, messages and texts, .jsonl files (one article a line), addresses, or - for standard input")
    .option("--all", "list also what articles only mention: earlier attacks, totals of a war")
    .option("--json", "print one JSON object for each incident that is new or changed")
    .action(async (sources: string[], options: SourceOptions & LedgerOption & { readonly all?: boolean; readonly json?: boolean }) => {
      // A file that is no ledger is refused before anything is read; a new ledger is made only when there is an article to file.
      let ledger = await openLedgerIfThere(options.ledger, "existing", console);
      const counts = { filed: 0, reread: 0, unchanged: 0 };
      try {
        const [{ createExtractor }, { completeArticle }] = await Promise.all([import("../../extract/index.ts"), import("../../ledger/index.ts")]);
        const extractor = await createExtractor();
        const before = (await ledger?.head())?.number ?? 0;
        const read = new Set<string>();
        const unfiled: string[] = [];
        const queue = openFilingQueue(() => {
          if (ledger === null) throw new Error("there is no ledger to file in");
          return ledger;
        }, (_filing, result) => { counts[result] += 1; }, ({ article }, error) => {
          unfiled.push(article.id);
          console.err(formatIssueLine(article.file, null, { code: "article-failed", message: `it was not filed: ${error.message}` }));
        });
        const clean = await eachArticle(sources, options, console, async ({ bytes, fetched, ...told }) => {
          ledger ??= await openLedgerAt(options.ledger, "create", console);
          // What is told again is completed by what is on record.
          if (queue.holds(told.article.id)) await queue.flush();
          const { article, issues } = completeArticle(told, await ledger.articleRecord(told.article.id), read.has(told.article.id));
          read.add(article.id);
          const extraction = extractor.extract(article);
          const ofSource = issues.filter(({ code, message }) => !extraction.issues.some((later) => later.code === code && later.message === message));
          await queue.add({ article, bytes, extraction: { ...extraction, issues: [...ofSource, ...extraction.issues] }, engine: extractor.engine, fetched });
          for (const issue of extraction.issues) console.err(formatIssueLine(article.file, null, issue));
        });
        await queue.flush();
        await ledger?.regroup();
        await printChanges(before, ledger, counts, options, console);
        finish(clean && unfiled.length === 0 ? 0 : 1);
      } finally {
        await ledger?.close();
      }
    });

/** Prints the incidents that are otherwise since the entry of number `before`. */
async function printChanges(before: number, ledger: Ledger | null, counts: { filed: number; reread: number; unchanged: number }, options: LedgerOption & { readonly all?: boolean; readonly json?: boolean }, console: Parameters<CommandMaker>[0]): Promise<void> {
  const changes = (await ledger?.incidentsChangedAfter(before)) ?? [];
  const affected = changes.map(({ incident }) => incident);
  const marks = new Map(changes.map(({ incident: { id }, isNew }) => [id, isNew ? "new" : "changed"]));
  if (options.json === true) {
    for (const incident of affected) await console.out(`${JSON.stringify(incident)}\n`);
    return;
  }
  const { formatIncidents } = await import("../format/incidents.ts");
  const { filed, reread, unchanged } = counts;
  const total = filed + reread + unchanged;
  if (total === 0) await console.out("no article was read\n");
  else if (filed + reread === 0 && affected.length === 0) await console.out(`nothing new: ${total === 1 ? "the article is" : `all ${total.toString()} articles are`} in ${ledger?.location ?? options.ledger} already\n`);
  else {
    const parts = [[filed, "new"], [reread, "read otherwise than before"], [unchanged, "unchanged"]] as const;
    await console.out(`${total.toString()} ${total === 1 ? "article" : "articles"}: ${parts.filter(([count]) => count > 0).map(([count, what]) => `${count.toString()} ${what}`).join(", ")}\n`);
    await console.out(affected.length === 0 ? "no incident is new or changed\n" : `\n${formatIncidents(affected, console, { all: options.all ?? false, marks })}`);
  }
}
