import { randomBytes } from "node:crypto";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { Command } from "commander";
import { issue } from "../../core/index.ts";
import { UsageError } from "../exit.ts";
import { openLedgerAt, withLedgerOption, type LedgerOption } from "../ledger.ts";
import { fetchOptions } from "../sources.ts";
import type { CommandMaker } from "../program.ts";
import { version } from "../version.ts";

interface DeskOptions extends LedgerOption {
  readonly port: string;
  readonly host: string;
  readonly allowRemote?: boolean;
  readonly token?: string;
}

const loopback = new Set(["127.0.0.1", "::1", "localhost"]);
const shortestToken = 16;

/** `sayso desk`: the web desk, until it is stopped. */
export const deskCommand: CommandMaker = (console, finish) =>
  withLedgerOption(new Command("desk"))
    .summary("open the web desk on this machine")
    .description("Serves the web desk and its API on this machine and prints the address; Ctrl+C stops it. Other machines reach it only with --allow-remote and a token, which every request then needs. A ledger that is not there is made.")
    .option("--port <number>", "port to listen at; 0 takes any that is free", "4177")
    .option("--host <address>", "address to listen at", "127.0.0.1")
    .option("--allow-remote", "allow an address that other machines reach")
    .option("--token <token>", `what every request needs with --allow-remote, ${shortestToken.toString()} characters or more; one is made up unless told`)
    .action(async (options: DeskOptions) => {
      const { host, port, token } = checkOptions(options);
      const ledger = await openLedgerAt(options.ledger, "create", console);
      try {
        const [{ createServer, listen }, { createExtractor }, { addedPlacesFolder, openGazetteerWith }] = await Promise.all([import("../../server/index.ts"), import("../../extract/index.ts"), import("../../places/index.ts")]);
        const extractor = await createExtractor();
        const pages = pagesFolder();
        if (pages === null) console.err("sayso: the desk's pages are not built (npm run build makes them); only the API is served\n");
        const { readAddress } = await import("../../fetching/index.ts");
        const fetching = await fetchOptions(console, false);
        const read = (address: string): ReturnType<typeof readAddress> => readAddress(address, { published: null, outlet: null, maxBytes: 64 * 1_048_576, stdin: console.stdin }, fetching);
        const report = (error: unknown): void => { console.err(`sayso: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`); };
        const server = createServer({ ledger, extractor, gazetteer: openGazetteerWith(addedPlacesFolder(process.env)), clock: console.clock, version, access: token === null ? { kind: "loopback" } : { kind: "token", token }, pages, readAddress: read, newId: () => `in_${randomBytes(9).toString("hex")}`, report });
        const { url, stop } = await listen(server, host, port).catch((error: unknown) => { throw unreachable(error, host, port); });
        await console.out(`${ledger.location} is on the desk: ${url}${token === null ? "" : `?token=${encodeURIComponent(token)}`}\nCtrl+C stops it.\n`);
        await console.stopped();
        await stop();
        await server.close();
        finish(0);
      } finally {
        await ledger.close();
      }
    });

function checkOptions({ host, port, allowRemote = false, token }: DeskOptions): { readonly host: string; readonly port: number; readonly token: string | null } {
  const number = Number(port);
  if (!Number.isInteger(number) || number < 0 || number > 65_535) throw new UsageError(`--port ${port} is not a port`);
  if (token !== undefined && !allowRemote) throw new UsageError("--token goes with --allow-remote: on this machine no token is asked for");
  if (!loopback.has(host) && !allowRemote) throw new UsageError(`--host ${host} can be reached from other machines; say --allow-remote too, and every request will need a token`);
  if (token !== undefined && token.length < shortestToken) throw new UsageError(`--token has ${token.length.toString()} characters, and ${shortestToken.toString()} are the least`);
  return { host, port: number, token: allowRemote ? (token ?? randomBytes(18).toString("base64url")) : null };
}

/** Where the built pages are; null where they were not built. The same for the built program and for its sources. */
function pagesFolder(): string | null {
  const folder = join(import.meta.dirname, "..", "..", "..", "dist", "desk");
  return existsSync(join(folder, "index.html")) ? folder : null;
}

/** Why the desk cannot listen, as an error that carries an issue. */
function unreachable(error: unknown, host: string, port: number): Error {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  const why: Readonly<Record<string, string>> = { EADDRINUSE: `port ${port.toString()} is taken by another program; --port 0 takes one that is free`, EACCES: `port ${port.toString()} is not for this user; take one above 1023`, EADDRNOTAVAIL: `${host} is no address of this machine` };
  const message = why[code] ?? (error instanceof Error ? error.message : String(error));
  return Object.assign(new Error(message, { cause: error }), { issue: issue("address-unusable", message) });
}
