import { canonicalJson } from "../core/index.ts";
import { chainStart, entryHash, type Entry, type Head } from "./entry.ts";
import { bytesNamedBy, recordedEvent } from "./ledger-event.ts";
import { headRow, projectedHead } from "./projection.ts";
import type { StoreReader } from "./store.ts";
import { problem, type Problem } from "./verify-problem.ts";

export interface ChainReport {
  readonly entries: number;
  /** Hashes of the bytes that entries name. */
  readonly blobs: ReadonlySet<string>;
  readonly problems: readonly Problem[];
}

/** How many entries are held in memory at once. */
const batch = 500;

/** Walks all entries in order: numbers without gaps, each hash right and chained to the one before, each payload readable; and the head. */
export async function checkChain(reader: StoreReader): Promise<ChainReport> {
  const problems: Problem[] = [];
  const blobs = new Set<string>();
  let head: Head = { number: 0, hash: chainStart };
  let count = 0;
  for (;;) {
    const entries = await reader.entries(head.number + 1, batch);
    for (const entry of entries) {
      problems.push(...linkProblems(entry, head), ...contentProblems(entry, blobs));
      head = { number: entry.number, hash: entry.hash };
      count += 1;
    }
    if (entries.length < batch) break;
  }
  return { entries: count, blobs, problems: [...problems, ...(await headProblems(reader, head))] };
}

function linkProblems(entry: Entry, before: Head): readonly Problem[] {
  const problems: Problem[] = [];
  if (entry.number !== before.number + 1) problems.push(problem(`Entry ${entry.number} follows entry ${before.number}: what was between them is missing.`, before.number + 1));
  if (entry.previous !== before.hash) problems.push(problem(`Entry ${entry.number} is not chained to entry ${before.number} as it stands.`, entry.number));
  if (entryHash(entry) !== entry.hash) problems.push(problem(`Entry ${entry.number} is not what was recorded: its hash does not fit.`, entry.number));
  return problems;
}

function contentProblems(entry: Entry, blobs: Set<string>): readonly Problem[] {
  try {
    const event = recordedEvent(entry);
    const named = bytesNamedBy(event);
    if (named !== null) blobs.add(named);
    return canonicalJson(event.payload) === entry.payload ? [] : [problem(`The payload of entry ${entry.number} is not canonical JSON.`, entry.number)];
  } catch (error) {
    return [problem(`Entry ${entry.number} cannot be read: ${error instanceof Error ? error.message : String(error)}.`, entry.number)];
  }
}

async function headProblems(reader: StoreReader, end: Head): Promise<readonly Problem[]> {
  if (end.number === 0) return [problem("The ledger has no entries; even a new one has the entry that made it.", 1)];
  const projected = await projectedHead(reader);
  if (projected === null) return [problem("Where the ledger ends is not on record.")];
  if (projected.number > end.number) return [problem(`The ledger ends at entry ${end.number}; entries ${end.number + 1} to ${projected.number} are missing.`, end.number + 1)];
  return (await reader.row("head", "last")) === headRow(end).content ? [] : [problem(`The ledger ends at entry ${end.number}, but not as its record of the end says.`)];
}
