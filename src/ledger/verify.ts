import type { Issue } from "../core/index.ts";
import { checkArticles } from "./verify-articles.ts";
import { checkBlobs } from "./verify-blobs.ts";
import { checkChain, type ChainReport } from "./verify-chain.ts";
import { checkIncidents, type IncidentsReport } from "./verify-incidents.ts";
import { damage, problem, type Problem } from "./verify-problem.ts";
import type { Store } from "./store.ts";

/** What `verify` found. */
export interface VerifyReport {
  readonly ok: boolean;
  /** How many entries there are. */
  readonly entries: number;
  /** Number of the first entry that is wrong; null where all entries are right, whatever else is not. */
  readonly firstBadEntry: number | null;
  /** rebuilt: grouped again, with the same result · recorded: only compared with the hash on record, since another engine grouped them */
  readonly incidents: "rebuilt" | "recorded";
  /** At most `problemLimit`, and one more line that tells how many were left out. */
  readonly problems: readonly Issue[];
}

const problemLimit = 200;

/** Proves the record against itself, at one moment: the store, the chain, the bytes, every quote, and every projection against a rebuild. */
export function verify(store: Store, engine: string): Promise<VerifyReport> {
  return store.snapshot(async (reader) => {
    const problems: Problem[] = (await reader.check()).map((issue) => ({ issue, entry: null }));
    const attempt = async <T>(what: string, fallback: T, check: () => Promise<T>): Promise<T> => {
      try {
        return await check();
      } catch (error) {
        problems.push(damage(what, error));
        return fallback;
      }
    };
    const chain = await attempt<ChainReport>("the entries", { entries: 0, blobs: new Set<string>(), problems: [] }, () => checkChain(reader));
    const blobs = await attempt<readonly Problem[]>("the stored bytes", [], () => checkBlobs(reader, chain.blobs));
    const articles = await attempt<readonly Problem[]>("the articles", [], () => checkArticles(reader));
    const grouping = await attempt<IncidentsReport>("the incidents", { incidents: "recorded", problems: [] }, () => checkIncidents(reader, engine));
    problems.push(...chain.problems, ...blobs, ...articles, ...grouping.problems);
    const bad = problems.flatMap(({ entry }) => entry ?? []);
    return {
      ok: problems.length === 0,
      entries: chain.entries,
      firstBadEntry: bad.length === 0 ? null : Math.min(...bad),
      incidents: grouping.incidents,
      problems: limited(problems).map(({ issue }) => issue),
    };
  });
}

function limited(problems: readonly Problem[]): readonly Problem[] {
  const more = problems.length - problemLimit;
  return more > 0 ? [...problems.slice(0, problemLimit), problem(`And ${more} more problems.`)] : problems;
}
