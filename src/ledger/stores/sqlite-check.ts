import { isUtf8 } from "node:buffer";
import { DatabaseSync } from "node:sqlite";
import { issue, type Issue } from "../../core/index.ts";
import { migrations } from "./sqlite-schema.ts";

/** Columns of text, with what names a row in a message. */
const texts = [
  { table: "entries", key: "number", columns: ["time", "who", "kind", "subject", "payload", "previous", "hash"] },
  { table: "blobs", key: "sha256", columns: ["sha256"] },
  { table: "projection", key: "name || ' ' || key", columns: ["name", "key", "content"] },
  { table: "long_contents", key: "number", columns: ["content"] },
] as const;

/** What is wrong with the file below the level of entries. Bytes that are no UTF-8 are listed, since reading them as text would hide which ones they are. */
export function checkSqlite(database: DatabaseSync, location: string): readonly Issue[] {
  return [pages, tables, textBytes, longContents].flatMap((check) => {
    try {
      return check(database);
    } catch (error) {
      return [broken(`${location} cannot be read through: ${error instanceof Error ? error.message : String(error)}`)];
    }
  });
}

function broken(message: string): Issue {
  return issue("ledger-broken", message);
}

function pages(database: DatabaseSync): readonly Issue[] {
  return database.prepare("PRAGMA integrity_check(20)").all()
    .map((row) => String(row["integrity_check"]))
    .filter((line) => line !== "ok")
    .map((line) => broken(`The file is damaged: ${line}`));
}

function tables(database: DatabaseSync): readonly Issue[] {
  const expected = new DatabaseSync(":memory:");
  try {
    for (const { sql } of migrations) expected.exec(sql);
    const made = schemaOf(expected);
    const found = schemaOf(database);
    return [...new Set([...made.keys(), ...found.keys()])]
      .filter((name) => made.get(name) !== found.get(name))
      .map((name) => broken(`The table, index or trigger ${name} is not as it was made.`));
  } finally {
    expected.close();
  }
}

function schemaOf(database: DatabaseSync): ReadonlyMap<string, string> {
  const rows = database.prepare("SELECT name, type || ' ' || tbl_name || ' ' || coalesce(sql, '') AS made FROM sqlite_schema").all();
  return new Map(rows.map((row) => [String(row["name"]), String(row["made"])]));
}

function textBytes(database: DatabaseSync): readonly Issue[] {
  const issues: Issue[] = [];
  for (const { table, key, columns } of texts) {
    const list = columns.map((column) => `CAST(${column} AS BLOB) AS ${column}`).join(", ");
    for (const row of database.prepare(`SELECT ${key} AS row_key, ${list} FROM ${table}`).iterate()) {
      for (const column of columns) {
        const bytes = row[column];
        if (bytes instanceof Uint8Array && !isUtf8(bytes)) issues.push(broken(`The ${column} of ${table} ${String(row["row_key"])} holds bytes that are no text.`));
      }
    }
  }
  return issues;
}

/** Each long content belongs to one row. */
function longContents(database: DatabaseSync): readonly Issue[] {
  const strays = database.prepare("SELECT number FROM long_contents WHERE number NOT IN (SELECT long FROM projection WHERE long IS NOT NULL) LIMIT 20").all();
  const shared = database.prepare("SELECT long FROM projection WHERE long IS NOT NULL GROUP BY long HAVING count(*) > 1 LIMIT 20").all();
  return [...strays.map((row) => broken(`The long content ${String(row["number"])} belongs to no row.`)), ...shared.map((row) => broken(`The long content ${String(row["long"])} belongs to several rows.`))];
}
