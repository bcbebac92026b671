/** What the program ends with: 0 done, 1 failed (also where any input had an issue), 2 wrong usage. */
export type ExitStatus = 0 | 1 | 2;

/** A wrong use of the command line that the argument parser cannot see by itself. `message` is one line. */
export class UsageError extends Error {}
