import { closeSync, openSync, readSync, statSync } from "node:fs";
import { LedgerError } from "../ledger-error.ts";
import { applicationId } from "./sqlite-schema.ts";

/** Offsets and lengths from SQLite's file format: https://www.sqlite.org/fileformat2.html#the_database_header */
const header = { length: 100, magic: "SQLite format 3\0", userVersionAt: 60, applicationIdAt: 68 } as const;

/**
 * The version of the ledger's tables, read from the file's first bytes without opening it as a database, so that nothing
 * is changed in it and nothing is left beside it. null where there is no such file. `location` is the path as it was given, for messages.
 * @throws {LedgerError} where it is no ledger, may not be read, or was made by a newer version than `newest`.
 */
export function ledgerVersion(path: string, location: string, newest: number): number | null {
  const bytes = firstBytes(path, location);
  if (bytes === null) return null;
  if (bytes.length < header.length || bytes.toString("latin1", 0, header.magic.length) !== header.magic || bytes.readUInt32BE(header.applicationIdAt) !== applicationId) {
    throw foreign(location, "is not a Sayso ledger");
  }
  const version = bytes.readUInt32BE(header.userVersionAt);
  if (version > newest) throw newerLedger(location, version, newest);
  return version;
}

export function newerLedger(location: string, version: number, newest: number): LedgerError {
  return new LedgerError("ledger-newer", `${location} was made by a newer Sayso (ledger version ${version}; this one knows up to ${newest}); it was left untouched. Use the newer program.`);
}

function foreign(location: string, what: string): LedgerError {
  return new LedgerError("ledger-foreign", `${location} ${what}; it was left untouched. Name another file with --ledger.`);
}

function firstBytes(path: string, location: string): Buffer | null {
  try {
    // A pipe that is opened waits for its writer, so what it is comes first.
    const status = statSync(path);
    if (status.isDirectory()) throw foreign(location, "is a folder");
    if (!status.isFile()) throw foreign(location, "is not a file");
    const descriptor = openSync(path, "r");
    try {
      const bytes = Buffer.alloc(header.length);
      return bytes.subarray(0, readSync(descriptor, bytes, 0, header.length, 0));
    } finally {
      closeSync(descriptor);
    }
  } catch (error) {
    if (error instanceof LedgerError) throw error;
    const code = error instanceof Error && "code" in error ? error.code : null;
    if (code === "ENOENT" || code === "ENOTDIR") return null;
    throw new LedgerError("ledger-unwritable", `${location} may not be read (${String(code)}). Check the permissions of the file and its folder.`, error);
  }
}
