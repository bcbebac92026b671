import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll } from "vitest";
import { fixedClock } from "../../src/core/index.ts";
import { openExtractor, type Extractor } from "../../src/extract/index.ts";
import { openLedger, type Ledger } from "../../src/ledger/index.ts";
import { openGazetteer, type Gazetteer } from "../../src/places/index.ts";
import { makeArticle } from "../../src/reading/index.ts";
import { createServer, type Access, type Server, type ServerOptions } from "../../src/server/index.ts";

export const clock = fixedClock("2026-03-01T08:00:00.000Z");
const folders: string[] = [];
const open: (() => Promise<void>)[] = [];
let extractor: Extractor | null = null;

afterAll(async () => {
  for (const close of open.splice(0).reverse()) await close();
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** Opened once: it takes most of a second. */
export function reader(): Extractor {
  extractor ??= openExtractor(places());
  return extractor;
}

let gazetteer: Gazetteer | null = null;
function places(): Gazetteer {
  gazetteer ??= openGazetteer();
  return gazetteer;
}

export interface Told {
  readonly text: string;
  readonly title?: string | null;
  readonly outlet?: string | null;
  readonly published?: string | null;
  readonly file?: string | null;
}

/** The bundled reports. */
export function examples(): readonly Told[] {
  const lines = readFileSync(join(import.meta.dirname, "../../examples/articles.jsonl"), "utf8").split("\n").filter((line) => line !== "");
  return lines.map((line) => JSON.parse(line) as Told);
}

export async function fileReport(ledger: Ledger, told: Told): Promise<string> {
  const { text, title = null, outlet = null, published = null, file = null } = told;
  const bytes = new TextEncoder().encode(text);
  const article = await makeArticle({ file, url: null, title, outlet, published, language: null, text }, bytes, null);
  await ledger.file({ article, bytes, extraction: reader().extract(article), engine: reader().engine });
  return article.id;
}

/** A new ledger with these reports, closed after the tests of the file. */
export async function ledgerWith(reports: readonly Told[], location?: string): Promise<Ledger> {
  const folder = mkdtempSync(join(tmpdir(), "sayso-server-"));
  folders.push(folder);
  const ledger = await openLedger(location ?? join(folder, "sayso.db"), { clock, who: "sayso 0.1.0", mode: "create" });
  open.push(() => ledger.close());
  for (const report of reports) await fileReport(ledger, report);
  await ledger.regroup();
  return ledger;
}

export interface Desk {
  readonly ledger: Ledger;
  readonly server: Server;
  readonly reported: unknown[];
  /** Asks the server; JSON is sent where there is a body. */
  readonly ask: (path: string, options?: { readonly method?: string; readonly body?: unknown; readonly raw?: Uint8Array; readonly headers?: Readonly<Record<string, string>> }) => Promise<Response>;
  /** The same, and the JSON of the answer. */
  readonly json: (path: string, options?: { readonly method?: string; readonly body?: unknown; readonly raw?: Uint8Array; readonly headers?: Readonly<Record<string, string>> }) => Promise<any>;
}

/** A server over a new ledger with these reports. */
export async function deskWith(reports: readonly Told[], given: { readonly access?: Access; readonly pages?: string | null; readonly ledger?: Ledger; readonly lookEveryMs?: number; readonly readAddress?: ServerOptions["readAddress"] } = {}): Promise<Desk> {
  const ledger = given.ledger ?? (await ledgerWith(reports));
  const reported: unknown[] = [];
  let made = 0;
  const server = createServer({ ledger, extractor: reader(), gazetteer: places(), clock, version: "0.1.0", access: given.access ?? { kind: "loopback" }, pages: given.pages ?? null, readAddress: given.readAddress ?? null, newId: () => `in_${(made += 1).toString()}`, report: (error) => reported.push(error), lookEveryMs: given.lookEveryMs ?? 20 });
  open.push(() => server.close());
  const ask: Desk["ask"] = async (path, { method = "GET", body, raw, headers = {} } = {}) =>
    server.fetch(new Request(`http://127.0.0.1:4177${path}`, {
      method,
      headers: { host: "127.0.0.1:4177", ...(body === undefined ? {} : { "content-type": "application/json" }), ...headers },
      ...(raw !== undefined ? { body: Buffer.from(raw) } : body === undefined ? {} : { body: JSON.stringify(body) }),
    }));
  return { ledger, server, reported, ask, json: async (path, options) => (await ask(path, options)).json() };
}

/** Waits until something holds. @throws after five seconds. */
export async function until(holds: () => Promise<boolean> | boolean, what: string): Promise<void> {
  for (let tries = 0; tries < 250; tries += 1) {
    if (await holds()) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error(`waited five seconds for ${what}`);
}
