import { Command } from "commander";
import type { Issue } from "../../core/index.ts";
import type { Ledger, Seal } from "../../ledger/index.ts";
import type { Console } from "../console.ts";
import { UsageError } from "../exit.ts";
import { formatIssueLine } from "../format/issue-line.ts";
import { openLedgerAt, openLedgerIfThere, withLedgerOption, type LedgerOption } from "../ledger.ts";
import type { CommandMaker } from "../program.ts";
import { readTextFile } from "../text-file.ts";

interface VerifyOptions extends LedgerOption {
  readonly seal?: string;
  readonly key?: string;
  readonly authority?: string;
  readonly json?: boolean;
}

/** `sayso verify`: the ledger's integrity, and a seal of it. */
export const verifyCommand: CommandMaker = (console, finish) =>
  withLedgerOption(new Command("verify"))
    .summary("check the ledger against its own record, or against a seal")
    .description("Checks the whole ledger against its own record: the chain of entries, the stored bytes, every quote, lists, search and the incidents. With --seal it also checks a seal, and that the ledger, or your copy of it, begins with what was sealed; where there is no ledger, the seal alone is checked. Ends with status 1 where something does not agree.")
    .option("--seal <file>", "a seal that sayso seal made")
    .option("--key <file>", "the public key of who sealed, in PEM, from where you trust it")
    .option("--authority <file>", "the certificate of the time-stamping authority, in PEM, from where you trust it")
    .option("--json", "print one JSON object")
    .action(async (options: VerifyOptions, command: Command) => {
      if (options.seal === undefined && (options.key ?? options.authority) !== undefined) throw new UsageError("--key and --authority go with --seal");
      const named = command.getOptionValueSource("ledger") === "cli";
      const ledger = options.seal === undefined || named ? await openLedgerAt(options.ledger, "readOnly", console) : await openLedgerIfThere(options.ledger, "readOnly", console);
      try {
        const seal = options.seal === undefined ? null : await checkSealFile(options.seal, options, ledger);
        const report = (await ledger?.verify()) ?? null;
        const ok = (report?.ok ?? true) && (seal === null || seal.problems.length === 0);
        if (options.json === true) await console.out(`${JSON.stringify({ ...report, ok, ...(seal === null ? {} : { seal }) })}\n`);
        else {
          if (seal !== null) await printSeal(seal, options, ledger !== null, console);
          if (report !== null) {
            for (const issue of report.problems) console.err(formatIssueLine(ledger?.location ?? null, null, issue));
            const entries = `${report.entries.toString()} ${report.entries === 1 ? "entry" : "entries"}`;
            await console.out(report.ok ? `${ledger?.location ?? ""}: ${entries}, all in order\n` : `${ledger?.location ?? ""}: ${entries}, ${report.problems.length.toString()} ${report.problems.length === 1 ? "problem" : "problems"}\n`);
          }
        }
        finish(ok ? 0 : 1);
      } finally {
        await ledger?.close();
      }
    });

interface CheckedSeal extends Omit<Seal, "format" | "signature" | "timeStamp"> {
  readonly problems: readonly Issue[];
  /** When a time-stamping authority had it, and which; null without a time stamp, or with a broken one. */
  readonly stamped: string | null;
  readonly authority: string | null;
}

async function checkSealFile(path: string, { key, authority }: VerifyOptions, ledger: Ledger | null): Promise<CheckedSeal> {
  const { checkSeal, checkStamp, parseSeal } = await import("../../ledger/index.ts");
  const seal = parseSeal(await readTextFile(path));
  if (authority !== undefined && seal.timeStamp === undefined) throw new UsageError(`--authority is for a time stamp, and ${path} has none`);
  const problems = await checkSeal(seal, key === undefined ? null : await readTextFile(key), ledger);
  const stamp = seal.timeStamp === undefined ? null : checkStamp(seal, authority === undefined ? null : await readTextFile(authority));
  const { ledger: of, entry, hash, time, by, publicKey } = seal;
  return { ledger: of, entry, hash, time, by, publicKey, problems: [...problems, ...(stamp?.problems ?? [])], stamped: stamp?.time ?? null, authority: stamp?.authority ?? null };
}

async function printSeal(seal: CheckedSeal, { seal: path = "", key, authority }: VerifyOptions, withLedger: boolean, console: Console): Promise<void> {
  for (const issue of seal.problems) console.err(formatIssueLine(path, null, issue));
  const lines = [
    `sealed by ${seal.by} at ${seal.time}, by the signer's own clock: ${seal.entry.toString()} entries, the last one with the hash ${seal.hash}`,
    key === undefined ? "the key is the seal's own: whose it is was not checked; --key FILE names the key that you trust" : "the key is the one given",
    ...(seal.stamped === null ? [] : [`stamped by ${seal.authority ?? "an unknown authority"} at ${seal.stamped}${authority === undefined ? "; whether that authority is to be trusted was not checked (--authority FILE)" : ""}`]),
    withLedger ? "the ledger was compared with it" : "there is no ledger here: the seal alone was checked; --ledger names a copy of the ledger",
  ];
  await console.out(`${path}: ${seal.problems.length === 0 ? "the seal holds" : "the seal does not hold"}\n${lines.map((line) => `  ${line}\n`).join("")}`);
}
