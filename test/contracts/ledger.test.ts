import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe } from "vitest";
import { ledgerContract } from "./ledger.ts";
import { noPostgres, startPostgres, type PostgresServer } from "./postgres-server.ts";

describe("a ledger in one SQLite file", () => {
  const folders: string[] = [];
  afterAll(() => { for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true }); });
  ledgerContract(() => {
    const folder = mkdtempSync(join(tmpdir(), "sayso-ledger-"));
    folders.push(folder);
    return join(folder, "sayso.db");
  });
});

describe.skipIf(noPostgres !== null)(noPostgres ?? "a ledger in PostgreSQL", () => {
  let server: PostgresServer;
  beforeAll(async () => { server = await startPostgres(); });
  afterAll(() => server.stop());
  ledgerContract(() => server.address());
});
