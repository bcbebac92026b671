import { Command } from "commander";
import { UsageError } from "../exit.ts";
import { openLedgerAt, withLedgerOption, type LedgerOption } from "../ledger.ts";
import type { CommandMaker } from "../program.ts";

interface SearchCommandOptions extends LedgerOption {
  readonly quotes?: boolean;
  readonly limit: string;
  readonly json?: boolean;
}

/** `sayso search`: full-text search. */
export const searchCommand: CommandMaker = (console, finish) =>
  withLedgerOption(new Command("search"))
    .summary("search the articles of the ledger, or the quotes of its claims")
    .description("Lists the articles that have all the words, most hits first, then the newest. Capitals and accents do not matter. \"two soldiers\" in quotation marks is looked for as it stands, shell* is every word that starts so, and -drone leaves articles with that word out; after -- such words may come first.")
    .argument("<words...>", "what to look for")
    .option("--quotes", "look only in the words that claims rest on")
    .option("--limit <number>", "how many articles at most", "20")
    .option("--json", "print one JSON object an article")
    .action(async (words: string[], options: SearchCommandOptions) => {
      const limit = Number(options.limit);
      if (!Number.isInteger(limit) || limit < 1) throw new UsageError(`--limit ${options.limit} is not a number from 1`);
      const ledger = await openLedgerAt(options.ledger, "readOnly", console);
      try {
        const query = words.map((word) => (word.includes(" ") && !word.includes("\"") ? `"${word}"` : word)).join(" ");
        const { results, articles } = await ledger.search(query, { in: options.quotes === true ? "quotes" : "articles", limit });
        if (options.json === true) for (const result of results) await console.out(`${JSON.stringify(result)}\n`);
        else {
          const { formatSearchResult } = await import("../format/search.ts");
          for (const result of results) await console.out(formatSearchResult(result, (await ledger.article(result.article.id))?.article.text ?? "", console));
          await console.out(articles === 0 ? "nothing was found\n" : articles > results.length ? `${results.length.toString()} of ${articles.toString()} articles; --limit shows more\n` : `${articles.toString()} ${articles === 1 ? "article" : "articles"}\n`);
        }
        finish(articles === 0 ? 1 : 0);
      } finally {
        await ledger.close();
      }
    });
