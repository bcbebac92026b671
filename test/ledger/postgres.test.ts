import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { digestRecord } from "../../src/ledger/digest.ts";
import { copyLedger, openLedger, type Ledger } from "../../src/ledger/index.ts";
import { openStore } from "../../src/ledger/stores/open-store.ts";
import { parsePostgresLocation } from "../../src/ledger/stores/postgres-location.ts";
import { openPostgresStore } from "../../src/ledger/stores/postgres.ts";
import { migrations } from "../../src/ledger/stores/postgres-schema.ts";
import { noPostgres, startPostgres, type PostgresServer } from "../contracts/postgres-server.ts";
import { run } from "../cli/run.ts";
import { scratchFolder, scratchLedger, testOptions } from "./scratch.ts";
import { filingOf } from "./synthetic.ts";

const reason = "The mayor's office counted again.";

test.each([
  ["postgres://ida:apples@127.0.0.1:1/ledger", "ledger-unreachable"],
  ["postgres://ida:apples@localhost/ledger?host=/nowhere", "ledger-unreachable"],
  ["postgres://ida:apples@localhost/ledger?schema=A B", "ledger-foreign"],
  ["postgres://ida:apples@/ledger", "ledger-foreign"],
])("%s is refused in one line that keeps the password to itself", async (location, code) => {
  const failure = await openLedger(location, { ...testOptions, patienceMs: 2_000 }).catch((error: unknown) => error);
  expect(failure).toMatchObject({ issue: { message: expect.not.stringMatching(/apples|\n/u) } });
  expect(failure).toMatchObject({ issue: { code } });
});

async function filled(location: string): Promise<Ledger> {
  const ledger = await scratchLedger({}, location);
  for (let number = 1; number <= 14; number += 1) await ledger.file(filingOf({ number, place: `Österby ${number % 3}`, outlet: number % 2 === 0 ? "Radio Сумы" : null }));
  await ledger.regroup();
  const [first, second] = await ledger.articles();
  const [claim] = (await ledger.article(first!.id))!.claims;
  await ledger.decide({ type: "rejectClaim", claim: `${first!.id}/${claim!.id}`, reason }, "Ida Wren");
  await ledger.decide({ type: "note", on: second!.id, text: "Ask again: \"ø\" \u0000 \uD83C\uDF4E" }, "Ida Wren");
  const [a, b] = await ledger.incidents();
  await ledger.decide({ type: "mergeIncidents", incidents: [a!.id, b!.id], reason }, "Ida Wren");
  await ledger.regroup();
  return ledger;
}

async function digestAt(location: string): Promise<string> {
  const store = await openStore(location, { mode: "readOnly", patienceMs: 1_000 });
  try {
    return await store.snapshot(digestRecord);
  } finally {
    await store.close();
  }
}

describe.skipIf(noPostgres !== null)(noPostgres ?? "a ledger in PostgreSQL", () => {
  let server: PostgresServer;
  beforeAll(async () => { server = await startPostgres(); });
  afterAll(() => server.stop());

  /** Changes the database behind the program's back. */
  async function behind(location: string, sql: string): Promise<void> {
    const { connection, schema } = parsePostgresLocation(location);
    const client = new pg.Client({ connectionString: connection });
    await client.connect();
    await client.query(`SET session_replication_role = replica; SET search_path = "${schema}"; ${sql}`);
    await client.end();
  }

  test("the same is filed, decided, grouped and found as in a file, to the letter", async () => {
    const inFile = await filled(join(scratchFolder(), "sayso.db"));
    const inServer = await filled(server.address());
    expect(await inServer.entries()).toEqual(await inFile.entries());
    expect(await inServer.incidents()).toEqual(await inFile.incidents());
    expect(await inServer.verify()).toMatchObject({ ok: true, incidents: "rebuilt", problems: [] });
    expect(await digestAt(inServer.location)).toBe(await digestAt(inFile.location));
    for (const query of ["osterby", "ÖSTER*", "\"shell hit the market\"", "killed -\"7 people\"", "сумы", "report 1*", "stall", "-market", "radio shell", "\"market of Österby 1\" 2*"]) {
      for (const where of ["articles", "quotes"] as const) expect(await inServer.search(query, { in: where, limit: 5 }), query).toEqual(await inFile.search(query, { in: where, limit: 5 }));
    }
    await inServer.rebuild();
    expect(await digestAt(inServer.location)).toBe(await digestAt(inFile.location));
  });

  test("a ledger is copied from a file to a server and back, equal to the byte", async () => {
    const original = await filled(join(scratchFolder(), "sayso.db"));
    const there = await copyLedger(original.location, server.address(), testOptions);
    const back = await copyLedger(there.location, join(scratchFolder(), "back.db"), testOptions);
    expect(await there.verify()).toMatchObject({ ok: true, problems: [] });
    expect(await back.verify()).toMatchObject({ ok: true, problems: [] });
    expect(await digestAt(there.location)).toBe(await digestAt(original.location));
    expect(await digestAt(back.location)).toBe(await digestAt(original.location));
    await expect(copyLedger(original.location, there.location, testOptions)).rejects.toThrow(/only to a new place/u);
    await there.close();
    await back.close();
  });

  test("the command line does the same with a server, and never prints the password", async () => {
    const ledger = await filled(server.address());
    const location = ledger.location.replace("sayso@", "sayso:apples@");
    const { id } = (await ledger.incidents())[0]!;
    for (const args of [["verify"], ["incidents"], ["show", id], ["show", "inc_0000000000000000"], ["log"], ["search", "market"], ["conflicts"], ["rebuild"], ["decide", "review", id, "--by", "Ida Wren", "--reason", "Seen."], ["backup", join(scratchFolder(), "backup.db")]]) {
      const { out, err, status } = await run([...args, "--ledger", location]);
      expect(`${out}${err}`, args.join(" ")).not.toContain("apples");
      expect(status, args.join(" ")).toBe(args[1] === "inc_0000000000000000" ? 1 : 0);
    }
  });

  test("what is no ledger of this version is refused and left as it was", async () => {
    const used = server.address();
    await behind(used, `CREATE SCHEMA "${parsePostgresLocation(used).schema}"; CREATE TABLE "${parsePostgresLocation(used).schema}".apples (kind text)`);
    for (const mode of ["create", "existing", "readOnly"] as const) await expect(openLedger(used, { ...testOptions, mode }), mode).rejects.toMatchObject({ issue: { code: "ledger-foreign" } });
    const missing = server.address();
    for (const mode of ["existing", "readOnly"] as const) await expect(openLedger(missing, { ...testOptions, mode }), mode).rejects.toMatchObject({ issue: { code: "ledger-missing" } });
    const newer = await filled(server.address());
    await behind(newer.location, "UPDATE ledger SET version = 99");
    await expect(openLedger(newer.location, testOptions)).rejects.toMatchObject({ issue: { code: "ledger-newer" } });
    await expect(openLedger(server.address().replace("/postgres?", "/nowhere?"), testOptions)).rejects.toMatchObject({ issue: { code: "ledger-missing" } });
  });

  test("an older ledger is brought forward, and a copy of it is kept", async () => {
    const ledger = await filled(server.address());
    const head = await ledger.head();
    const { schema } = parsePostgresLocation(ledger.location);
    let migrated = 0;
    const next = { version: 2, sql: (name: string) => `CREATE TABLE ${name}.later (note text NOT NULL);` };
    const onMigrate = async (): Promise<void> => { migrated += 1; };
    await expect(openPostgresStore(ledger.location, { mode: "existing", patienceMs: 1_000, migrations: [...migrations, { version: 2, sql: () => "INSERT INTO nowhere VALUES (1);" }] })).rejects.toThrow(/nowhere/u);
    expect((await ledger.verify()).problems).toEqual([]);
    const store = await openPostgresStore(ledger.location, { mode: "existing", patienceMs: 1_000, migrations: [...migrations, next], onMigrate });
    expect([await store.head(), migrated]).toEqual([head, 1]);
    await store.close();
    const copy = await scratchLedger({ mode: "readOnly" }, ledger.location.replace(schema, `${schema}_version_1`));
    expect(await copy.head()).toEqual(head);
    await expect(openLedger(ledger.location, testOptions)).rejects.toMatchObject({ issue: { code: "ledger-newer" } });
  });

  test.each([
    ["a byte of an entry", "UPDATE entries SET payload = replace(payload, 'shell', 'shill') WHERE number = 2", 2],
    ["who signed", "UPDATE entries SET who = 'x' WHERE number = 3", 3],
    ["the last entry is missing", "DELETE FROM entries WHERE number = (SELECT max(number) FROM entries)", 34],
    ["two entries have changed places", "UPDATE entries SET number = -4 WHERE number = 4; UPDATE entries SET number = 4 WHERE number = 6; UPDATE entries SET number = 6 WHERE number = -4", 4],
    ["stored bytes", "UPDATE blobs SET bytes = set_byte(bytes, 3, 120) WHERE sha256 = (SELECT min(sha256) FROM blobs)", null],
    ["a row", "UPDATE projection SET content = replace(content, '1', '2') WHERE name = 'article'", null],
    ["the words of an article", "UPDATE search SET words = words || ' apple', lexemes = lexemes || array_to_tsvector('{apple}') WHERE number = 2", null],
    ["the index of the words", "UPDATE search SET lexemes = array_to_tsvector('{apple}') WHERE number = 2", null],
    ["words that nobody filed", "INSERT INTO search VALUES (3, '', 'apple', array_to_tsvector('{apple}'))", null],
    ["a trigger is off", "ALTER TABLE entries DISABLE TRIGGER entries_never_change", null],
    ["an index is gone", "DROP INDEX entries_about", null],
    ["a table was added", "CREATE TABLE extra (a int)", null],
  ])("%s: found", async (_what, sql, firstBadEntry) => {
    const ledger = await filled(server.address());
    expect((await ledger.verify()).ok).toBe(true);
    await behind(ledger.location, sql);
    expect(await ledger.verify()).toMatchObject({ ok: false, firstBadEntry });
  });

  test("entries and bytes cannot be changed or removed", async () => {
    const ledger = await filled(server.address());
    const { connection, schema } = parsePostgresLocation(ledger.location);
    const client = new pg.Client({ connectionString: connection });
    await client.connect();
    for (const change of ["UPDATE entries SET who = 'x'", "DELETE FROM entries", "TRUNCATE entries", "UPDATE blobs SET bytes = ''", "DELETE FROM blobs"]) {
      await expect(client.query(`SET search_path = "${schema}"; ${change}`), change).rejects.toThrow(/never changed or removed/u);
    }
    await client.end();
  });

  test("a connection that breaks is told, what was not acknowledged is not there, and the next call goes on", async () => {
    const ledger = await filled(server.address());
    const head = await ledger.head();
    const store = await openStore(ledger.location, { mode: "existing", patienceMs: 2_000 });
    const broken = store.transaction(async (writer) => {
      await writer.putRow({ name: "n", key: "k", content: "{}" });
      await behind(ledger.location, "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'sayso' AND state = 'idle in transaction'");
      await writer.putRow({ name: "n", key: "l", content: "{}" });
    });
    await expect(broken).rejects.toMatchObject({ issue: { code: "ledger-unreachable" } });
    expect([await store.row("n", "k"), await store.head()]).toEqual([null, head]);
    await behind(ledger.location, "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'sayso'");
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(await ledger.file(filingOf({ number: 99 }))).toBe("filed");
    await store.close();
  });

  test("a server in which nothing may be written is told, and read", async () => {
    const ledger = await filled(server.address());
    await expect((await scratchLedger({ mode: "readOnly" }, ledger.location)).file(filingOf({ number: 99 }))).rejects.toMatchObject({ issue: { code: "ledger-unwritable" } });
    const { schema } = parsePostgresLocation(ledger.location);
    await behind(ledger.location, `CREATE ROLE reader_${schema} LOGIN; GRANT USAGE ON SCHEMA "${schema}" TO reader_${schema}; GRANT SELECT ON ALL TABLES IN SCHEMA "${schema}" TO reader_${schema}`);
    const reader = await scratchLedger({ mode: "existing" }, ledger.location.replace("sayso@", `reader_${schema}@`));
    expect(await reader.articles()).toHaveLength(14);
    expect(await reader.verify()).toMatchObject({ ok: true, problems: [] });
    await expect(reader.file(filingOf({ number: 99 }))).rejects.toMatchObject({ issue: { code: "ledger-unwritable", message: expect.stringMatching(/does not allow this user/u) } });
  });

  test("four processes make one ledger and file in it: nothing is lost, nothing doubled, the chain unbroken", { timeout: 240_000 }, async () => {
    const location = server.address();
    const worker = fileURLToPath(new URL("filing-worker.ts", import.meta.url));
    const ended = [0, 20, 40, 60].map(async (from) => {
      const child = spawn(process.execPath, [worker, location, `${from}`, `${from + 25}`, `worker ${from}`], { stdio: ["ignore", "ignore", "inherit"] });
      const [code] = await once(child, "close");
      return code as number;
    });
    expect(await Promise.all(ended)).toEqual([0, 0, 0, 0]);
    const ledger = await scratchLedger({ mode: "existing" }, location);
    expect(await ledger.articles()).toHaveLength(85);
    expect(await ledger.verify()).toMatchObject({ ok: true, incidents: "rebuilt", problems: [] });
  });
});
