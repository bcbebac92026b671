import { randomBytes } from "node:crypto";
import { writeFile } from "node:fs/promises";
import { Command } from "commander";
import { openLedgerAt, withLedgerOption, type LedgerOption } from "../ledger.ts";
import type { CommandMaker } from "../program.ts";
import { askAuthorityAt } from "../time-stamp-server.ts";
import { readTextFile } from "../text-file.ts";

interface SealOptions extends LedgerOption {
  readonly by: string;
  readonly timestamp?: string;
  readonly output?: string;
}

/** `sayso seal`: a signed statement of where the ledger ends. */
export const sealCommand: CommandMaker = (console, finish) =>
  withLedgerOption(new Command("seal"))
    .summary("sign where the ledger ends, so that others can check it later")
    .description("Prints a seal: a statement, signed with your Ed25519 key, that the ledger ends now in an entry with a hash. Whoever has the seal, your public key and a copy of the ledger can prove with sayso verify --seal that nothing up to that entry was changed since. Make a key with: openssl genpkey -algorithm ed25519 -out key.pem; openssl pkey -in key.pem -pubout -out public.pem gives the part for others.")
    .argument("<key>", "file of the private key, in PEM")
    .requiredOption("--by <name>", "who seals")
    .option("--timestamp <url>", "server of a time-stamping authority (RFC 3161) to ask for a time stamp; only the seal's hash is sent")
    .option("--output <file>", "write the seal into this file instead of printing it")
    .action(async (key: string, options: SealOptions) => {
      const ledger = await openLedgerAt(options.ledger, "readOnly", console);
      try {
        const { sealLedger, stampSeal } = await import("../../ledger/index.ts");
        const plain = await sealLedger(ledger, await readTextFile(key), options.by, console.clock);
        const seal = options.timestamp === undefined ? plain : await stampSeal(plain, askAuthorityAt(options.timestamp), randomBytes(8));
        const text = `${JSON.stringify(seal, null, 2)}\n`;
        if (options.output === undefined) await console.out(text);
        else await writeFile(options.output, text, { flag: "wx" });
        finish(0);
      } finally {
        await ledger.close();
      }
    });
