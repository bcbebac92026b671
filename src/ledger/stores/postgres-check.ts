import { issue, type Issue } from "../../core/index.ts";
import type { RunStatement } from "./postgres-statements.ts";

/** Tables, indexes, triggers and functions of the schema, one line each, in words that all versions of the server share. */
const made = `
  SELECT 'column ' || c.relname || '.' || a.attname || ' ' || format_type(a.atttypid, a.atttypmod) || CASE WHEN a.attnotnull THEN ' required' ELSE '' END || coalesce(' ' || l.collname, '') AS line
    FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid LEFT JOIN pg_collation l ON l.oid = a.attcollation
    WHERE c.relnamespace = $1::regnamespace AND c.relkind = 'r' AND a.attnum > 0 AND NOT a.attisdropped
  UNION ALL SELECT 'index ' || c.relname || ' on ' || t.relname || ' ' || m.amname || CASE WHEN i.indisprimary THEN ' primary ' ELSE ' ' END || CASE WHEN i.indisvalid THEN '' ELSE 'invalid ' END || i.indkey::text
    FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid JOIN pg_class t ON t.oid = i.indrelid JOIN pg_am m ON m.oid = c.relam
    WHERE t.relnamespace = $1::regnamespace
  UNION ALL SELECT 'trigger ' || g.tgname || ' on ' || c.relname || ' ' || g.tgtype || ' ' || g.tgenabled::text || ' ' || p.proname
    FROM pg_trigger g JOIN pg_class c ON c.oid = g.tgrelid JOIN pg_proc p ON p.oid = g.tgfoid WHERE c.relnamespace = $1::regnamespace AND NOT g.tgisinternal
  UNION ALL SELECT 'function ' || p.proname || ' ' || p.prosrc FROM pg_proc p WHERE p.pronamespace = $1::regnamespace
  UNION ALL SELECT c.relkind::text || ' ' || c.relname FROM pg_class c WHERE c.relnamespace = $1::regnamespace AND c.relkind NOT IN ('r', 'i', 't', 'c')`;

const expected: readonly string[] = [
  "column blobs.bytes bytea required",
  "column blobs.sha256 text required C",
  "column entries.hash text required C",
  "column entries.kind text required C",
  "column entries.number bigint required",
  "column entries.payload text required C",
  "column entries.previous text required C",
  "column entries.subject text required C",
  "column entries.time text required C",
  "column entries.who text required C",
  "column ledger.program text required default",
  "column ledger.version integer required",
  "column projection.content text required C",
  "column projection.key text required C",
  "column projection.name text required C",
  "column search.day text required C",
  "column search.lexemes tsvector required",
  "column search.number bigint required",
  "column search.words text required C",
  "function never_changes BEGIN RAISE EXCEPTION '% are never changed or removed', TG_TABLE_NAME; END",
  "index blobs_pkey on blobs btree primary 1",
  "index entries_about on entries btree 5 1",
  "index entries_pkey on entries btree primary 1",
  "index projection_pkey on projection btree primary 1 2",
  "index search_lexemes on search gin 4",
  "index search_pkey on search btree primary 1",
  "trigger blobs_never_change on blobs 58 O never_changes",
  "trigger entries_never_change on entries 58 O never_changes",
];

/** What is wrong with the schema below the level of entries. The server itself sees to pages and to text that is text. */
export async function checkPostgres(run: RunStatement, schema: string): Promise<readonly Issue[]> {
  const found = new Set((await run("made", made, [`"${schema}"`])).map((row) => String(row["line"])));
  const wanted = new Set(expected);
  const differing = [...[...wanted].filter((line) => !found.has(line)).map((line) => `is missing: ${line}`), ...[...found].filter((line) => !wanted.has(line)).map((line) => `is not as it was made: ${line}`)];
  const search = await run("searchAgrees", `SELECT number FROM "${schema}".search WHERE lexemes IS DISTINCT FROM array_to_tsvector(array_remove(string_to_array(words, ' '), '')) ORDER BY number LIMIT 20`, []);
  return [
    ...differing.map((what) => issue("ledger-broken", `What the schema ${schema} is made of ${what}.`)),
    ...search.map((row) => issue("ledger-broken", `The search index does not fit the words of the article filed in entry ${String(row["number"])}.`)),
  ];
}
