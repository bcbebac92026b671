import { existsSync, rmSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";

/**
 * A file beside the ledger by which a process that waits to write asks the others to let it in.
 * SQLite keeps no queue: a process that writes again at once takes the lock again before those who wait try the next time.
 */
export interface WaitingSign {
  /** Puts the sign up; it may be there already. */
  readonly raise: () => void;
  /** Takes the sign down; true where it was up, so that somebody waits. */
  readonly lower: () => boolean;
}

/** The sign of the SQLite ledger at `location`. One that is left behind by a killed process costs the next writer one short pause. */
export function waitingSignOf(location: string): WaitingSign {
  const path = `${resolve(location)}-waiting`;
  return {
    raise: () => { attempt(() => { writeFileSync(path, ""); }); },
    lower: () => existsSync(path) && attempt(() => { rmSync(path, { force: true }); }),
  };
}

/** Where the folder takes no file, all go on without courtesy, as correct as before. */
function attempt(write: () => void): boolean {
  try {
    write();
    return true;
  } catch {
    return false;
  }
}
