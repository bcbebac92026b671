import { DatabaseSync } from "node:sqlite";
import fc from "fast-check";
import { expect, test } from "vitest";
import { openSqliteStore } from "../../src/ledger/stores/sqlite.ts";
import { longestInRow } from "../../src/ledger/stores/sqlite-schema.ts";
import { scratchFolder } from "./scratch.ts";

const content = fc.integer({ min: 1, max: 3 * longestInRow }).map((length) => "x".repeat(length));
const key = fc.constantFrom("a", "b", "c|1", "c|2");
const step = fc.oneof(
  fc.record({ put: fc.array(fc.record({ name: fc.constantFrom("sketch", "print"), key, content }), { minLength: 1, maxLength: 4 }) }),
  fc.record({ remove: fc.record({ name: fc.constantFrom("sketch", "print"), key }) }),
);

test("rows are as they were last put, however long they are and were, and no content stays without a row", async () => {
  await fc.assert(fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (steps) => {
    const location = `${scratchFolder()}/sayso.db`;
    const store = await openSqliteStore(location, { mode: "create", patienceMs: 1_000 });
    const expected = new Map<string, string>();
    for (const one of steps) await store.transaction(async (writer) => {
      if ("remove" in one) {
        await writer.removeRow(one.remove.name, one.remove.key);
        expected.delete(`${one.remove.name} ${one.remove.key}`);
        return;
      }
      await writer.putAll({ rows: one.put });
      for (const row of one.put) expected.set(`${row.name} ${row.key}`, row.content);
    });
    const rows = (await Promise.all(["sketch", "print"].map((name) => store.rows(name)))).flat();
    expect(new Map(rows.map((row) => [`${row.name} ${row.key}`, row.content]))).toEqual(expected);
    const under = await store.rowsUnder("print", ["c|"]);
    expect(under.map((row) => row.content)).toEqual(["c|1", "c|2"].flatMap((at) => expected.get(`print ${at}`) ?? []));
    await store.close();
    const database = new DatabaseSync(location);
    expect(Number(database.prepare("SELECT count(*) AS n FROM long_contents").get()?.["n"])).toBe([...expected.values()].filter((value) => value.length > longestInRow).length);
    database.close();
  }), { numRuns: 40, seed: 20_331 });
});
