import { readFile, writeFile } from "node:fs/promises";
import { Command } from "commander";
import type { CommandMaker } from "../program.ts";
import { formatIssueLine } from "../format/issue-line.ts";

const largest = 16 * 1_048_576;

/** `sayso sources`: the list that `sayso watch` follows. */
export const sourcesCommand: CommandMaker = (console, finish) =>
  new Command("sources")
    .summary("keep the list of sources that are watched")
    .description("Keeps the list of sources that sayso watch follows.")
    .addCommand(
      new Command("import")
        .summary("add the feeds of an OPML file to the list")
        .description("Adds the feeds of an OPML file, which feed readers export, to the list of watched sources. What is in the list already is not added again; comments and order stay.")
        .argument("<file>", "the OPML file")
        .option("--into <file>", "the list of sources; made where there is none", "sources.yaml")
        .action(async (file: string, { into }: { readonly into: string }) => {
          const [{ parseOpml }, { addSubscriptions }] = await Promise.all([import("../../reading/index.ts"), import("../../watching/index.ts")]);
          const refuse = (source: string, code: string, message: string): void => {
            console.err(formatIssueLine(source, null, { code, message }));
            finish(1);
          };
          const opml = await readText(file);
          if (opml === null) {
            refuse(file, "file-missing", "no such file, or it may not be read");
            return;
          }
          const subscriptions = parseOpml(opml);
          if (subscriptions === null || subscriptions.length === 0) {
            refuse(file, "sources-broken", subscriptions === null ? "is no OPML file" : "names no feed");
            return;
          }
          const result = addSubscriptions(await readText(into), subscriptions);
          if (!result.ok) {
            refuse(into, result.issue.code, result.issue.message);
            return;
          }
          if (result.value.added > 0) await writeFile(into, result.value.text);
          const { added } = result.value;
          await console.out(`${into}: ${added} of ${subscriptions.length} ${subscriptions.length === 1 ? "feed" : "feeds"} added${added < subscriptions.length ? ", the others are in it" : ""}\n`);
          finish(0);
        }),
    );

/** A file's text; null where there is none, or it may not be read or is far too large for a list. */
async function readText(path: string): Promise<string | null> {
  const bytes = await readFile(path).catch(() => null);
  return bytes === null || bytes.length > largest ? null : new TextDecoder().decode(bytes);
}
