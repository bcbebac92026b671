import { open, rename, rm } from "node:fs/promises";
import { Command, Option } from "commander";
import type { Chunk, Coarseness, ExportName, ExportReport, WhyLeft } from "../../exports/index.ts";
import type { Console } from "../console.ts";
import { withCodebookOption, type CodebookOption } from "../codebook.ts";
import { UsageError } from "../exit.ts";
import { openLedgerAt, withLedgerOption, type LedgerOption } from "../ledger.ts";
import type { CommandMaker } from "../program.ts";

interface ExportOptions extends LedgerOption, CodebookOption {
  readonly as: ExportName;
  readonly output?: string;
  readonly from?: string;
  readonly to?: string;
  readonly country?: readonly string[];
  readonly place?: readonly string[];
  readonly type?: readonly string[];
  readonly status?: readonly string[];
  readonly review?: readonly string[];
  readonly reviewedOnly?: boolean;
  readonly side?: readonly string[];
  readonly least?: string;
  readonly coarsen: Coarseness;
  readonly delay: string;
  readonly names?: boolean;
}

const formats: readonly ExportName[] = ["acled", "ucdp", "gtd", "airwars", "csv", "geojson", "parquet", "hxl", "timemap"];

/** `sayso export`: incidents of the ledger in the formats of the field. */
export const exportCommand: CommandMaker = (console, finish) =>
  withCodebookOption(withLedgerOption(new Command("export")))
    .summary("write incidents in a format of the field")
    .description("Writes the incidents of the ledger in a format that others read, each with the figures that the format's own codebook chooses; in formats of no codebook's own, the one that --codebook names. csv and parquet hold one claim a row, all others one incident. docs/exports.md tells every column.")
    .addOption(new Option("--as <format>", "the format").choices(formats).makeOptionMandatory())
    .option("-o, --output <file>", "write to this file instead of standard output")
    .option("--from <date>", "incidents that may have been on this day or later (2025-05-20, 2025-05, 2025)")
    .option("--to <date>", "incidents that may have been on this day or earlier")
    .option("--country <code...>", "incidents in these countries (ISO codes: UA SD)")
    .option("--place <name...>", "incidents at these places or in these first-order units")
    .option("--type <name...>", "incidents of these event types or sub-event types of ACLED")
    .option("--status <status...>", "incidents with a figure of this status: claimed, confirmedByAffectedParty, independentlyVerified, contested, denied")
    .option("--review <state...>", "incidents in this state of review: unreviewed, inReview, reviewed")
    .option("--reviewed-only", "the same as --review reviewed")
    .option("--side <code...>", "incidents of which someone who speaks for this side tells (an ISO code or the name of a group)")
    .option("--least <number>", "incidents with at least so many killed; injured:10 for at least ten injured")
    .addOption(new Option("--coarsen <unit>", "tell no place finer than this").choices(["none", "admin1", "country"]).default("none"))
    .option("--delay <days>", "hold back what happened or was published in the last so many days", "0")
    .option("--names", "leave names of private people, victims and witnesses, in the words; without it they are masked")
    .action(async (options: ExportOptions) => {
      const [{ exportIncidents, parseFilter, selectIncidents }, { addedPlacesFolder, openGazetteerWith }] = await Promise.all([import("../../exports/index.ts"), import("../../places/index.ts")]);
      const { from, to, country, place, type, status, side, least } = options;
      const words = { from, to, country, place, type, status, side, least, review: [...(options.review ?? []), ...(options.reviewedOnly === true ? ["reviewed"] : [])] };
      const filter = parseFilter(words);
      if (!filter.ok) throw new UsageError(`--${filter.issue.message}`);
      const delayDays = Number(options.delay);
      if (!Number.isInteger(delayDays) || delayDays < 0) throw new UsageError(`--delay ${options.delay} is not a whole number of days`);
      const ledger = await openLedgerAt(options.ledger, "readOnly", console);
      try {
        const chosen = selectIncidents(await ledger.incidents(), filter.value);
        const output = await openOutput(options.output, console);
        try {
          const report = await exportIncidents(chosen, { as: options.as, coarsen: options.coarsen, delayDays, names: options.names ?? false, codebook: options.codebook ?? (await ledger.settings()).codebook }, { articleOf: (id) => ledger.article(id), gazetteer: openGazetteerWith(addedPlacesFolder(process.env)), clock: console.clock, write: output.write });
          await output.finish();
          console.err(formatReport(report));
        } catch (error) {
          await output.abandon();
          throw error;
        }
        finish(0);
      } finally {
        await ledger.close();
      }
    });

interface Output {
  readonly write: (chunk: Chunk) => Promise<void>;
  readonly finish: () => Promise<void>;
  readonly abandon: () => Promise<void>;
}

/** Standard output, or a file that is there only once it is whole. @throws UsageError where the file cannot be written. */
async function openOutput(path: string | undefined, console: Console): Promise<Output> {
  const nothing = (): Promise<void> => Promise.resolve();
  if (path === undefined || path === "-") return { write: (chunk) => (typeof chunk === "string" ? console.out(chunk) : console.outBytes(chunk)), finish: nothing, abandon: nothing };
  const part = `${path}.${process.pid}.part`;
  const file = await open(part, "w").catch((error: unknown) => {
    throw new UsageError(`--output ${path} cannot be written: ${error instanceof Error ? error.message : String(error)}`);
  });
  return {
    write: async (chunk) => {
      await file.write(typeof chunk === "string" ? new TextEncoder().encode(chunk) : chunk);
    },
    finish: async () => {
      await file.close();
      await rename(part, path);
    },
    abandon: async () => {
      await file.close();
      await rm(part, { force: true });
    },
  };
}

const reasons: Readonly<Record<WhyLeft, string>> = {
  total: "totals of several attacks",
  "no-day": "with no day near enough for the format",
  "no-deaths": "with nobody said to be killed",
  "no-harm": "with nobody said to be harmed",
  "too-young": "too young for the delay",
  "no-articles": "without their articles",
};

function formatReport({ written, leftOut }: ExportReport): string {
  const incidents = (count: number): string => `${count} ${count === 1 ? "incident" : "incidents"}`;
  const left = [...leftOut].sort(([a], [b]) => (a < b ? -1 : 1)).map(([why, count]) => `${count} ${reasons[why]}`);
  return `sayso: ${incidents(written)} written${left.length === 0 ? "" : `; left out: ${left.join(", ")}`}\n`;
}
