import { chainStart, type Entry, type Head, type Heading } from "../entry.ts";
import type { ProjectionRow, StoreReader, StoreWriter, WordQuery, WordsRow, WordTerm } from "../store.ts";
import { checkPostgres } from "./postgres-check.ts";

export type Row = Readonly<Record<string, unknown>>;
/** Runs one statement; `name` lets the server keep its plan. */
export type RunStatement = (name: string, text: string, values: readonly unknown[]) => Promise<readonly Row[]>;

const entryColumns = "number, time, who, kind, subject, payload, previous, hash";

/** The statements on one connection, or on any of a pool; `schema` is the name of the ledger's schema. */
export function postgresStatements(run: RunStatement, schema: string, location: string): StoreWriter {
  const s = `"${schema}"`;
  const entries = async (name: string, condition: string, ...values: readonly unknown[]): Promise<readonly Entry[]> =>
    (await run(name, `SELECT ${entryColumns} FROM ${s}.entries WHERE ${condition}`, values)).map(entryOf);
  const head = async (): Promise<Head> => {
    const [last] = await run("head", `SELECT number, hash FROM ${s}.entries ORDER BY number DESC LIMIT 1`, []);
    return last === undefined ? { number: 0, hash: chainStart } : { number: Number(last["number"]), hash: String(last["hash"]) };
  };
  const words = async (name: string, condition: string, ...values: readonly unknown[]): Promise<readonly WordsRow[]> =>
    (await run(name, `SELECT number, day, words FROM ${s}.search WHERE ${condition}`, values)).map((row) => ({ number: Number(row["number"]), day: String(row["day"]), words: String(row["words"]) }));

  const write = async (name: string, text: string, values: readonly unknown[]): Promise<void> => { await run(name, text, values); };

  const reader: StoreReader = {
    location,
    head,
    entries: (from, limit) => entries("entries", "number >= $1 ORDER BY number LIMIT $2", from, limit),
    headings: async (from, limit) => (await run("headings", `SELECT number, time, who, kind, subject FROM ${s}.entries WHERE number >= $1 ORDER BY number LIMIT $2`, [from, limit])).map((row) => ({ ...(row as unknown as Heading), number: Number(row["number"]) })),
    entriesAbout: (subject, from = 1) => entries("entriesAbout", "subject = $1 AND number >= $2 ORDER BY number", subject, from),
    entriesAboutAny: (subjects) => entries("entriesAboutAny", "subject = ANY ($1::text[]) ORDER BY number", subjects),
    lastAbout: async (subject) => (await entries("lastAbout", "subject = $1 ORDER BY number DESC LIMIT 1", subject))[0] ?? null,
    subjects: async (prefix) => (await run("subjects", `SELECT DISTINCT subject FROM ${s}.entries WHERE subject >= $1 AND subject < $2 ORDER BY subject`, [prefix, `${prefix}\u{10FFFF}`])).map((row) => String(row["subject"])),
    blob: async (sha256) => bytesOf((await run("blob", `SELECT bytes FROM ${s}.blobs WHERE sha256 = $1`, [sha256]))[0]),
    blobHashes: async () => (await run("blobHashes", `SELECT sha256 FROM ${s}.blobs ORDER BY sha256`, [])).map((row) => String(row["sha256"])),
    row: async (name, key) => ((await run("row", `SELECT content FROM ${s}.projection WHERE name = $1 AND key = $2`, [name, key]))[0]?.["content"] as string | undefined) ?? null,
    rows: async (name) => (await run("rows", `SELECT name, key, content FROM ${s}.projection WHERE name = $1 ORDER BY key`, [name])) as unknown as readonly ProjectionRow[],
    rowsAfter: async (name, after, limit) => (await run("rowsAfter", `SELECT name, key, content FROM ${s}.projection WHERE name = $1 AND key > $2 ORDER BY key LIMIT $3`, [name, after, limit])) as unknown as readonly ProjectionRow[],
    rowsUnder: async (name, prefixes, most) =>
      (await run("rowsUnder", `SELECT DISTINCT p.name, p.key, p.content FROM unnest($2::text[]) AS sought CROSS JOIN LATERAL (SELECT * FROM ${s}.projection WHERE name = $1 AND key >= sought AND key < sought || U&'\\+10FFFF' COLLATE "C" ORDER BY key LIMIT $3::bigint) AS p ORDER BY p.key`, [name, prefixes, most ?? null])) as unknown as readonly ProjectionRow[],
    rowNames: async () => (await run("rowNames", `SELECT DISTINCT name FROM ${s}.projection ORDER BY name`, [])).map((row) => String(row["name"])),
    wordsAfter: (after, limit) => words("wordsAfter", "number > $1 ORDER BY number LIMIT $2", after, limit),
    numbersMatching: async (query) => (await run("numbersMatching", `SELECT number FROM ${s}.search WHERE lexemes @@ $1::tsquery`, [queryExpression(query)])).map((row) => Number(row["number"])),
    wordsMatching: (query, limit) => words("wordsMatching", "lexemes @@ $1::tsquery ORDER BY number DESC LIMIT $2", queryExpression(query), limit),
    check: () => checkPostgres(run, schema),
  };
  return {
    ...reader,
    async append(expected, added) {
      const actual = await head();
      if (actual.number !== expected.number || actual.hash !== expected.hash) {
        throw new Error(`the ledger ends at entry ${actual.number} (${actual.hash}), not at ${expected.number} (${expected.hash})`);
      }
      const columns = (["number", "time", "who", "kind", "subject", "payload", "previous", "hash"] as const).map((column) => added.map((entry) => entry[column]));
      await run("append", `INSERT INTO ${s}.entries (${entryColumns}) SELECT * FROM unnest($1::bigint[], $2::text[], $3::text[], $4::text[], $5::text[], $6::text[], $7::text[], $8::text[])`, columns);
    },
    putBlob: (sha256, bytes) => write("putBlob", `INSERT INTO ${s}.blobs (sha256, bytes) VALUES ($1, $2) ON CONFLICT (sha256) DO NOTHING`, [sha256, Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)]),
    putRow: (row) => write("putRow", `INSERT INTO ${s}.projection (name, key, content) VALUES ($1, $2, $3) ON CONFLICT (name, key) DO UPDATE SET content = excluded.content`, [row.name, row.key, row.content]),
    removeRows: (name, keys) => write("removeRows", `DELETE FROM ${s}.projection WHERE name = $1 AND key = ANY ($2::text[])`, [name, keys]),
    removeRow: (name, key) => write("removeRow", `DELETE FROM ${s}.projection WHERE name = $1 AND key = $2`, [name, key]),
    putWords: (row) => write("putWords", `INSERT INTO ${s}.search (number, day, words, lexemes) VALUES ($1, $2, $3, array_to_tsvector(array_remove(string_to_array($3, ' '), ''))) ON CONFLICT (number) DO UPDATE SET day = excluded.day, words = excluded.words, lexemes = excluded.lexemes`, [row.number, row.day, row.words]),
    async putAll({ blobs = [], rows = [], words: added = [] }) {
      if (blobs.length > 0) await write("putBlobs", `INSERT INTO ${s}.blobs (sha256, bytes) SELECT * FROM unnest($1::text[], $2::bytea[]) ON CONFLICT (sha256) DO NOTHING`, [blobs.map(({ sha256 }) => sha256), blobs.map(({ bytes }) => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength))]);
      if (rows.length > 0) await write("putAllRows", `INSERT INTO ${s}.projection (name, key, content) SELECT * FROM unnest($1::text[], $2::text[], $3::text[]) ON CONFLICT (name, key) DO UPDATE SET content = excluded.content`, [rows.map(({ name }) => name), rows.map(({ key }) => key), rows.map(({ content }) => content)]);
      if (added.length > 0) await write("putAllWords", `INSERT INTO ${s}.search (number, day, words, lexemes) SELECT number, day, words, array_to_tsvector(array_remove(string_to_array(words, ' '), '')) FROM unnest($1::bigint[], $2::text[], $3::text[]) AS added (number, day, words) ON CONFLICT (number) DO UPDATE SET day = excluded.day, words = excluded.words, lexemes = excluded.lexemes`, [added.map(({ number }) => number), added.map(({ day }) => day), added.map((row) => row.words)]);
    },
    clearWords: () => write("clearWords", `DELETE FROM ${s}.search`, []),
  };
}

function entryOf(row: Row): Entry {
  return { ...(row as unknown as Entry), number: Number(row["number"]) };
}

function bytesOf(row: Row | undefined): Uint8Array | null {
  const bytes = row?.["bytes"];
  return bytes instanceof Uint8Array ? new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength) : null;
}

/** In the language of tsquery: https://www.postgresql.org/docs/current/datatype-textsearch.html */
function queryExpression({ all, none }: WordQuery): string {
  const term = ({ word, prefix }: WordTerm): string => `'${word}'${prefix ? ":*" : ""}`;
  return [...all.map(term), ...none.map((one) => `!${term(one)}`)].join(" & ");
}
