import { sha256 } from "../core/index.ts";
import type { StoreReader } from "./store.ts";
import { damage, problem, type Problem } from "./verify-problem.ts";

/** Every stored byte against its hash; nothing that an entry names is missing, and nothing is there that none names. */
export async function checkBlobs(reader: StoreReader, named: ReadonlySet<string>): Promise<readonly Problem[]> {
  const stored = await reader.blobHashes();
  const problems: Problem[] = [];
  for (const hash of stored) problems.push(...(await blobProblems(reader, hash, named)));
  const present = new Set(stored);
  const missing = [...named].filter((hash) => !present.has(hash));
  return [...problems, ...missing.map((hash) => problem(`The bytes with the hash ${hash} are missing.`))];
}

async function blobProblems(reader: StoreReader, hash: string, named: ReadonlySet<string>): Promise<readonly Problem[]> {
  const problems = named.has(hash) ? [] : [problem(`Bytes are stored as ${hash}, which no entry names.`)];
  try {
    const bytes = await reader.blob(hash);
    if (bytes === null || sha256(bytes) !== hash) problems.push(problem(`The bytes stored as ${hash} have another hash.`));
  } catch (error) {
    problems.push(damage(`the bytes stored as ${hash}`, error));
  }
  return problems;
}
