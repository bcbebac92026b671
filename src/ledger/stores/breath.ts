import { setImmediate as nextTurn } from "node:timers/promises";

/** How long work may go on in one piece, in milliseconds. */
const pieceMs = 12;

/**
 * A pause that work without waits takes between its steps: usually nothing, and after each piece of work a turn for all else that the
 * process has to do, so that a long check does not stop a server.
 */
export function breathing(): () => Promise<void> | undefined {
  let since = performance.now();
  return () => {
    if (performance.now() - since < pieceMs) return undefined;
    return nextTurn().then(() => { since = performance.now(); });
  };
}
