/** The present, as an argument: nothing below the command line and the server looks at the machine's clock. */
export interface Clock {
  /** Now, as ISO 8601 in UTC with milliseconds. */
  now(): string;
}

export const systemClock: Clock = { now: () => new Date().toISOString() };

/** A clock that stands still, for tests and for repeatable runs. */
export function fixedClock(now: string): Clock {
  return { now: () => now };
}
