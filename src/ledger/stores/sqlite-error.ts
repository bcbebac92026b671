import { LedgerError, lockedTooLong } from "../ledger-error.ts";

/** SQLite's primary result codes, as its documentation lists them. */
const primary = { busy: 5, locked: 6, readOnly: 8, ioError: 10, corrupt: 11, full: 13, cannotOpen: 14, notADatabase: 26 } as const;

/** True where another connection held what was needed. */
export function isBusy(error: unknown): boolean {
  return error instanceof Error && "errcode" in error && typeof error.errcode === "number" && ((error.errcode & 0xff) === primary.busy || (error.errcode & 0xff) === primary.locked);
}

/** The error as a LedgerError, where it is about the file; as it came, where it is about how the file was used. */
export function sqliteFailure(error: unknown, location: string, patienceMs: number): unknown {
  if (!(error instanceof Error) || !("errcode" in error) || typeof error.errcode !== "number") return error;
  switch (error.errcode & 0xff) {
    case primary.busy:
    case primary.locked:
      return lockedTooLong(location, patienceMs, error);
    case primary.full:
      return new LedgerError("ledger-unwritable", `${location} could not be written: the disk is full. What was filed before is intact.`, error);
    case primary.readOnly:
    case primary.cannotOpen:
      return new LedgerError("ledger-unwritable", `${location} could not be opened for writing. Check the permissions of the file and its folder.`, error);
    case primary.ioError:
      return new LedgerError("ledger-unwritable", `${location} could not be read or written: ${error.message}.`, error);
    case primary.corrupt:
    case primary.notADatabase:
      return new LedgerError("ledger-broken", `${location} is damaged: ${error.message}.`, error);
    default:
      return error;
  }
}
