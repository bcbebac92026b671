/** "SAYS" in ASCII: what the header of every ledger carries, so that other SQLite files are told apart. */
export const applicationId = 0x53415953;

/** What brings a ledger from the version before to `version`. */
export interface Migration {
  readonly version: number;
  readonly sql: string;
}

/** FTS5 keeps tables of its own under this name. Words come already cut and folded: the tokenizer only splits at spaces. */
const search = "CREATE VIRTUAL TABLE search USING fts5(words, day UNINDEXED, tokenize = 'ascii', detail = none)";

/** A row whose content has more characters than this keeps it apart. */
export const longestInRow = 256;

/**
 * Rows by name and key. What is looked up is found by comparing whole rows with the one that is sought, so a long content stands in a
 * table of its own, under the number `long`; it goes with its row.
 */
export const rowTables = `
      CREATE TABLE long_contents (number INTEGER PRIMARY KEY, content TEXT NOT NULL) STRICT;
      CREATE TABLE projection (name TEXT NOT NULL, key TEXT NOT NULL, content TEXT, long INTEGER, PRIMARY KEY (name, key), CHECK ((content IS NULL) <> (long IS NULL))) STRICT, WITHOUT ROWID;
      CREATE TRIGGER long_content_changed AFTER UPDATE ON projection WHEN old.long IS NOT NULL AND old.long IS NOT new.long BEGIN DELETE FROM long_contents WHERE number = old.long; END;
      CREATE TRIGGER long_content_gone AFTER DELETE ON projection WHEN old.long IS NOT NULL BEGIN DELETE FROM long_contents WHERE number = old.long; END;`;

/**
 * All versions of the tables, the first one first; the file's user_version is the last one applied.
 * Tables are STRICT, so that a value of another type is found by SQLite's own check. The triggers keep a slip of the
 * program, or of a person at a database shell, from changing the record.
 */
export const migrations: readonly Migration[] = [
  {
    version: 1,
    sql: `
      CREATE TABLE entries (
        number INTEGER PRIMARY KEY,
        time TEXT NOT NULL,
        who TEXT NOT NULL,
        kind TEXT NOT NULL,
        subject TEXT NOT NULL,
        payload TEXT NOT NULL,
        previous TEXT NOT NULL,
        hash TEXT NOT NULL
      ) STRICT;
      CREATE INDEX entries_about ON entries (subject, number);
      CREATE TABLE blobs (sha256 TEXT PRIMARY KEY, bytes BLOB NOT NULL) STRICT;
      CREATE TABLE projection (name TEXT NOT NULL, key TEXT NOT NULL, content TEXT NOT NULL, PRIMARY KEY (name, key)) STRICT;
      CREATE TRIGGER entries_never_change BEFORE UPDATE ON entries BEGIN SELECT RAISE(ABORT, 'entries are never changed'); END;
      CREATE TRIGGER entries_never_go BEFORE DELETE ON entries BEGIN SELECT RAISE(ABORT, 'entries are never removed'); END;
      CREATE TRIGGER blobs_never_change BEFORE UPDATE ON blobs BEGIN SELECT RAISE(ABORT, 'stored bytes are never changed'); END;
      CREATE TRIGGER blobs_never_go BEFORE DELETE ON blobs BEGIN SELECT RAISE(ABORT, 'stored bytes are never removed'); END;`,
  },
  // What is in the new table is worked out from the entries, as all projections are.
  { version: 2, sql: search },
  // Most rows are short and many: without a second index over their keys they take half the room.
  {
    version: 3,
    sql: `
      CREATE TABLE kept (name TEXT NOT NULL, key TEXT NOT NULL, content TEXT NOT NULL, PRIMARY KEY (name, key)) STRICT, WITHOUT ROWID;
      INSERT INTO kept SELECT name, key, content FROM projection;
      DROP TABLE projection;
      ALTER TABLE kept RENAME TO projection;`,
  },
  {
    version: 4,
    sql: `
      ALTER TABLE projection RENAME TO former;
      ${rowTables}
      INSERT INTO long_contents SELECT row_number() OVER (ORDER BY name, key), content FROM former WHERE length(content) > ${longestInRow};
      INSERT INTO projection SELECT name, key, content, NULL FROM former WHERE length(content) <= ${longestInRow};
      INSERT INTO projection SELECT name, key, NULL, row_number() OVER (ORDER BY name, key) FROM former WHERE length(content) > ${longestInRow};
      DROP TABLE former;`,
  },
];
