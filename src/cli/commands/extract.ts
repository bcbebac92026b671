import { Command } from "commander";
import type { CommandMaker } from "../program.ts";
import { eachArticle, withSourceOptions, type SourceOptions } from "../sources.ts";
import { formatIssueLine } from "../format/issue-line.ts";

/** `sayso extract`: what each article claims; nothing is stored. */
export const extractCommand: CommandMaker = (console, finish) =>
  withSourceOptions(new Command("extract"))
    .summary("print what each article claims; nothing is stored")
    .description("Reads articles and prints what each of them claims: a table an article, or with --json one object a line. Nothing is stored.")
    .argument("[source...]", "files, folders or archives of pages, feeds, messages and texts, .jsonl files (one article a line), addresses, or - for standard input")
    .option("--json", "print one JSON object an article")
    .action(async (sources: string[], options: SourceOptions & { readonly json?: boolean }) => {
      const [{ createExtractor }, { formatExtraction }] = await Promise.all([import("../../extract/index.ts"), import("../format/extraction.ts")]);
      const extractor = await createExtractor();
      let printed = 0;
      const clean = await eachArticle(sources, options, console, async ({ article, issues }) => {
        const extraction = extractor.extract(article);
        const whole = { ...extraction, issues: [...issues, ...extraction.issues] };
        if (options.json === true) await console.out(`${JSON.stringify(whole)}\n`);
        else await console.out(`${printed > 0 ? "\n" : ""}${formatExtraction(whole, console)}`);
        printed += 1;
        if (options.json !== true) for (const issue of extraction.issues) console.err(formatIssueLine(article.file, null, issue));
      });
      finish(clean ? 0 : 1);
    });
