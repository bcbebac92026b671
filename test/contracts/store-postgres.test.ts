import { afterAll, beforeAll, describe } from "vitest";
import { openPostgresStore } from "../../src/ledger/stores/postgres.ts";
import { noPostgres, startPostgres, type PostgresServer } from "./postgres-server.ts";
import { storeContract } from "./store.ts";

describe.skipIf(noPostgres !== null)(noPostgres ?? "PostgreSQL", () => {
  let server: PostgresServer;
  beforeAll(async () => { server = await startPostgres(); });
  afterAll(() => server.stop());

  storeContract({
    name: "a PostgreSQL schema",
    place: () => server.address(),
    open: (place, mode) => openPostgresStore(place, { mode, patienceMs: 300 }),
    clear: () => undefined,
  });
});
