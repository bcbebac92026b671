import type { Filing, FilingResult, Ledger } from "../ledger/index.ts";

/** How many articles share one wait for the disk, and how long one waits for others, in milliseconds. */
const most = { articles: 32, waitMs: 500 } as const;

/** Files articles some at a time; what `told` was called with is on the disk. */
export interface FilingQueue {
  /** True where this article waits to be filed. */
  holds(id: string): boolean;
  add(filing: Filing): Promise<void>;
  /** Files all that waits. */
  flush(): Promise<void>;
}

/** `failed` hears of an article that could not be filed, where that is no fault of the ledger; the others are filed. */
export function openFilingQueue(ledger: () => Ledger, told: (filing: Filing, result: FilingResult) => void, failed: (filing: Filing, error: Error) => void): FilingQueue {
  let waiting: Filing[] = [];
  let flushedMs = performance.now();
  const flush = async (): Promise<void> => {
    const filings = waiting;
    waiting = [];
    flushedMs = performance.now();
    if (filings.length === 0) return;
    for (const { filing, result } of await fileTogether(ledger(), filings, failed)) told(filing, result);
  };
  return {
    holds: (id) => waiting.some(({ article }) => article.id === id),
    async add(filing) {
      waiting.push(filing);
      if (waiting.length >= most.articles || performance.now() - flushedMs > most.waitMs) await flush();
    },
    flush,
  };
}

interface Filed {
  readonly filing: Filing;
  readonly result: FilingResult;
}

async function fileTogether(ledger: Ledger, filings: readonly Filing[], failed: (filing: Filing, error: Error) => void): Promise<readonly Filed[]> {
  try {
    const results = await ledger.fileAll(filings);
    return filings.flatMap((filing, index) => (results[index] === undefined ? [] : [{ filing, result: results[index] }]));
  } catch (error) {
    if (!isOwnFault(error)) throw error;
    // One of them does not hold together: each alone tells which.
    const filed: Filed[] = [];
    for (const filing of filings) {
      try {
        filed.push({ filing, result: await ledger.file(filing) });
      } catch (fault) {
        if (!isOwnFault(fault)) throw fault;
        failed(filing, fault);
      }
    }
    return filed;
  }
}

/** What carries an issue is about the ledger. */
function isOwnFault(error: unknown): error is Error {
  return error instanceof Error && !("issue" in error);
}
