import { Command } from "commander";
import type { CommandMaker } from "../program.ts";
import { eachArticle, withSourceOptions, type SourceOptions } from "../sources.ts";

/** `sayso explain`: which rule read what, and why. */
export const explainCommand: CommandMaker = (console, finish) =>
  withSourceOptions(new Command("explain"))
    .summary("print which rule read what in an article, and why")
    .description("Reads articles as extract does and prints every step that led to the result: the stage, the rule, the words it looked at, and what it made of them.")
    .argument("<source...>", "text files, folders, .jsonl files (one article a line), or - for standard input")
    .option("--json", "print one JSON object an article")
    .action(async (sources: string[], options: SourceOptions & { readonly json?: boolean }) => {
      const [{ createExtractor }, { formatTrace }] = await Promise.all([import("../../extract/index.ts"), import("../format/trace.ts")]);
      const extractor = await createExtractor();
      const clean = await eachArticle(sources, options, console, async ({ article }) => {
        const trace = extractor.explain(article);
        if (options.json === true) await console.out(`${JSON.stringify({ article: article.id, file: article.file, steps: trace.steps })}\n`);
        else await console.out(formatTrace(article, trace, console));
      });
      finish(clean ? 0 : 1);
    });
