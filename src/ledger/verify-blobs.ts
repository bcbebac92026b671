import { sha256 } from "../core/index.ts";
import type { Store } from "./store.ts";
import { damage, problem, type Problem } from "./verify-problem.ts";

/** Every stored byte against its hash; nothing that an entry names is missing, and nothing is there that none names. */
export function checkBlobs(store: Store, named: ReadonlySet<string>): readonly Problem[] {
  const stored = store.blobHashes();
  const problems = stored.flatMap((hash) => blobProblems(store, hash, named));
  const present = new Set(stored);
  const missing = [...named].filter((hash) => !present.has(hash));
  return [...problems, ...missing.map((hash) => problem(`The bytes with the hash ${hash} are missing.`))];
}

function blobProblems(store: Store, hash: string, named: ReadonlySet<string>): readonly Problem[] {
  const problems = named.has(hash) ? [] : [problem(`Bytes are stored as ${hash}, which no entry names.`)];
  try {
    const bytes = store.blob(hash);
    if (bytes === null || sha256(bytes) !== hash) problems.push(problem(`The bytes stored as ${hash} have another hash.`));
  } catch (error) {
    problems.push(damage(`the bytes stored as ${hash}`, error));
  }
  return problems;
}
