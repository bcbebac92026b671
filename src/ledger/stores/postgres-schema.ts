/** What brings a ledger from the version before to `version`; `schema` is the quoted name. */
export interface PostgresMigration {
  readonly version: number;
  readonly sql: (schema: string) => string;
}

/**
 * All versions of the tables, the first one first. Text is ordered by code point (collation C), as in every store. The triggers keep a
 * slip of the program, or of a person at a database shell, from changing the record.
 */
export const migrations: readonly PostgresMigration[] = [
  {
    version: 1,
    sql: (schema) => `
      CREATE TABLE ${schema}.ledger (program text NOT NULL, version integer NOT NULL);
      CREATE TABLE ${schema}.entries (
        number bigint PRIMARY KEY,
        time text COLLATE "C" NOT NULL,
        who text COLLATE "C" NOT NULL,
        kind text COLLATE "C" NOT NULL,
        subject text COLLATE "C" NOT NULL,
        payload text COLLATE "C" NOT NULL,
        previous text COLLATE "C" NOT NULL,
        hash text COLLATE "C" NOT NULL
      );
      CREATE INDEX entries_about ON ${schema}.entries (subject, number);
      CREATE TABLE ${schema}.blobs (sha256 text COLLATE "C" PRIMARY KEY, bytes bytea NOT NULL);
      CREATE TABLE ${schema}.projection (name text COLLATE "C" NOT NULL, key text COLLATE "C" NOT NULL, content text COLLATE "C" NOT NULL, PRIMARY KEY (name, key));
      CREATE TABLE ${schema}.search (number bigint PRIMARY KEY, day text COLLATE "C" NOT NULL, words text COLLATE "C" NOT NULL, lexemes tsvector NOT NULL);
      CREATE INDEX search_lexemes ON ${schema}.search USING gin (lexemes);
      CREATE FUNCTION ${schema}.never_changes() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RAISE EXCEPTION ''% are never changed or removed'', TG_TABLE_NAME; END';
      CREATE TRIGGER entries_never_change BEFORE UPDATE OR DELETE OR TRUNCATE ON ${schema}.entries FOR EACH STATEMENT EXECUTE FUNCTION ${schema}.never_changes();
      CREATE TRIGGER blobs_never_change BEFORE UPDATE OR DELETE OR TRUNCATE ON ${schema}.blobs FOR EACH STATEMENT EXECUTE FUNCTION ${schema}.never_changes();
      INSERT INTO ${schema}.ledger VALUES ('sayso', 1);`,
  },
];

/** Tables with their data, in the order in which a copy is made before a migration. */
export const tables = ["ledger", "entries", "blobs", "projection", "search"] as const;
