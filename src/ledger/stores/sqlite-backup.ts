import { closeSync, constants, copyFileSync, fsyncSync, linkSync, openSync, rmSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { threadId } from "node:worker_threads";
import { sqliteFailure } from "./sqlite-error.ts";

/**
 * Writes a ledger's file, as it stands at one moment, into a new file; others may go on writing meanwhile.
 * @throws {LedgerError}
 */
export function backUpSqlite(location: string, to: string, patienceMs: number): void {
  try {
    copyBeside(resolve(location), resolve(to), patienceMs);
    syncFolder(dirname(resolve(to)));
  } catch (error) {
    throw sqliteFailure(error, to, patienceMs);
  }
}

/** A copy of the whole file as it was last committed, under its name only once it is whole. */
export function copyBeside(path: string, copy: string, patienceMs: number): void {
  const draft = draftOf(copy);
  removeDraft(draft);
  const reader = new DatabaseSync(path, { timeout: patienceMs });
  try {
    reader.prepare("VACUUM INTO ?").run(draft);
    publish(draft, copy);
  } finally {
    reader.close();
    removeDraft(draft);
  }
}

/** The name under which this process makes a file before it gets its own. */
export function draftOf(path: string): string {
  return `${path}.new-${process.pid}-${threadId}`;
}

export function removeDraft(draft: string): void {
  for (const ending of ["", "-wal", "-shm", "-journal"]) rmSync(draft + ending, { force: true });
}

/** Gives the file its name unless another process was first, whose file then stands. */
export function publish(draft: string, location: string): void {
  syncFile(draft);
  try {
    linkSync(draft, location);
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : null;
    if (code === "EEXIST") return;
    // Some file systems know no links.
    if (code === "EPERM" || code === "ENOTSUP" || code === "ENOSYS") copyFileSync(draft, location, constants.COPYFILE_EXCL);
    else throw error;
  }
}

export function syncFolder(folder: string): void {
  // Folders cannot be opened on Windows, which keeps names safe by itself.
  if (process.platform !== "win32") syncFile(folder);
}

function syncFile(path: string): void {
  const descriptor = openSync(path, "r");
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}
