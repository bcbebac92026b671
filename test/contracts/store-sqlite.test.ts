import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openSqliteStore } from "../../src/ledger/stores/sqlite.ts";
import { storeContract } from "./store.ts";

const folders: string[] = [];

storeContract({
  name: "one SQLite file",
  place() {
    const folder = mkdtempSync(join(tmpdir(), "sayso-store-"));
    folders.push(folder);
    return join(folder, "sayso.db");
  },
  open: (place, mode) => openSqliteStore(place, { mode, patienceMs: 300 }),
  clear() {
    for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
  },
});
