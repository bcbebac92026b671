import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach } from "vitest";
import { openLedger, type Ledger, type LedgerOptions } from "../../src/ledger/index.ts";
import { testOptions } from "./options.ts";

export { testOptions } from "./options.ts";

const folders: string[] = [];
const open: Ledger[] = [];

afterEach(async () => {
  for (const ledger of open.splice(0)) await ledger.close();
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
  // Thousands of folders take a while on a busy machine.
}, 120_000);

/** A new empty folder, removed after the test. */
export function scratchFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "sayso-ledger-"));
  folders.push(folder);
  return folder;
}

/** A ledger that is closed after the test, in a folder of its own unless told. */
export async function scratchLedger(options: Partial<LedgerOptions> = {}, location = join(scratchFolder(), "sayso.db")): Promise<Ledger> {
  const ledger = await openLedger(location, { ...testOptions, ...options });
  const once = { ...ledger, close: () => { open.splice(open.indexOf(once), 1); return ledger.close(); } };
  open.push(once);
  return once;
}
