/**
 * Runs one body after the other, in the order in which they came. Who has waited for `waitMs` without anything having ended meanwhile
 * fails with `late`.
 */
export type Turns = <T>(body: () => Promise<T>, waitMs: number, late: () => Error) => Promise<T>;

/** Turns of their own: what one takes does not wait for another's. */
export function takeTurns(): Turns {
  let last: Promise<void> = Promise.resolve();
  let present = 0;
  let endedMs = 0;
  return async (body, waitMs, late) => {
    const before = last;
    const done = Promise.withResolvers<void>();
    // Who gives up waiting lets the next one wait for those before both.
    last = before.then(() => done.promise);
    present += 1;
    try {
      if (present > 1) await inTime(before, () => endedMs, waitMs, late);
      return await body();
    } finally {
      present -= 1;
      endedMs = performance.now();
      done.resolve();
    }
  };
}

async function inTime(before: Promise<void>, lastEndMs: () => number, waitMs: number, late: () => Error): Promise<void> {
  const cameMs = performance.now();
  const expired = Promise.withResolvers<never>();
  const watch = (forMs: number): NodeJS.Timeout => setTimeout(() => {
    const leftMs = Math.max(cameMs, lastEndMs()) + waitMs - performance.now();
    if (leftMs > 0) timer = watch(leftMs);
    else expired.reject(late());
  }, forMs);
  let timer = watch(waitMs);
  try {
    await Promise.race([before, expired.promise]);
  } finally {
    clearTimeout(timer);
  }
}
