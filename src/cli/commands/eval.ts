import { readFile, writeFile } from "node:fs/promises";
import { Command } from "commander";
import { UsageError } from "../exit.ts";
import { formatIssueLine } from "../format/issue-line.ts";
import { startProgress } from "../progress.ts";
import type { CommandMaker } from "../program.ts";

interface EvalOptions {
  readonly errors: string;
  readonly save?: string;
  readonly against?: string;
  readonly json?: boolean;
}

/** `sayso eval`: accuracy on labelled articles. */
export const evalCommand: CommandMaker = (console, finish) =>
  new Command("eval")
    .summary("score the reading on labelled articles")
    .description("Reads a folder of labelled articles (labels/NAME.json beside articles/NAME.txt, or beside the line of articles.jsonl with that id) and prints precision, recall and F1 a field. A claim is found where outcome and words agree with a label; its figure is right where the interval does too; all else is scored among those. full: figure, role, scope, part and speakers.")
    .argument("<folder>", "folder with labels/, and articles/ or articles.jsonl")
    .option("--errors <number>", "list up to this many errors with their sentences", "0")
    .option("--save <file>", "keep this run, to compare later ones with")
    .option("--against <file>", "list the claims gained and lost against a kept run, with their sentences")
    .option("--json", "print the scores, errors and changes as one JSON object")
    .action(async (folder: string, options: EvalOptions) => {
      const limit = Number(options.errors);
      if (!Number.isInteger(limit) || limit < 0) throw new UsageError(`--errors ${options.errors} is not a number of lines`);
      const [evaluation, { createExtractor }, { makeArticle }, format] = await Promise.all([import("../../evaluation/index.ts"), import("../../extract/index.ts"), import("../../reading/index.ts"), import("../format/evaluation.ts")]);
      const before = options.against === undefined ? null : evaluation.parseSavedRun(await readFile(options.against, "utf8").catch(() => ""));
      if (options.against !== undefined && before === null) throw new UsageError(`--against ${options.against} is not a run that was kept with --save`);
      const { articles, issues } = await evaluation.loadGold(folder);
      for (const { source, issue } of issues) console.err(formatIssueLine(source, null, issue));
      if (articles.length === 0) {
        finish(1);
        return;
      }
      const extractor = await createExtractor();
      const progress = startProgress(console, console.errIsTerminal, articles.reduce((sum, { text }) => sum + text.length, 0));
      const extractions = new Map<string, ReturnType<typeof extractor.extract>>();
      for (const { id, title, body, outlet, published } of articles) {
        const article = await makeArticle({ file: id, url: null, title, outlet, published, language: null, text: body }, new TextEncoder().encode(body), null);
        extractions.set(id, extractor.extract(article));
        progress.advance(body.length);
      }
      progress.clear();
      const result = evaluation.evaluate(articles, extractions);
      const run = evaluation.savedRunOf(result, extractor.engine);
      if (options.save !== undefined) {
        await writeFile(options.save, `${JSON.stringify(run, null, 1)}\n`).catch((error: unknown) => {
          throw new UsageError(`--save ${options.save ?? ""} could not be written: ${error instanceof Error ? error.message : String(error)}`);
        });
      }
      const changes = before === null ? null : evaluation.compareRuns(before, run);
      if (options.json === true) await console.out(`${JSON.stringify({ scores: result.scores, eventsInArticle: result.eventsInArticle, errors: format.errorsOf(result).slice(0, limit), changes })}\n`);
      else await console.out(format.formatEvaluation(result, articles.length, limit, changes, console));
      finish(issues.length > 0 ? 1 : 0);
    });
