import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll } from "vitest";
import { readSources, type ReadItem, type ReadOptions } from "../../src/reading/index.ts";

/** A folder that is gone after the tests of the file. */
export async function scratchFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "sayso-reading-"));
  afterAll(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** A stream of the given pieces, as standard input gives them. */
export async function* streamOf(...pieces: readonly (string | Uint8Array)[]): AsyncIterable<Uint8Array> {
  for (const piece of pieces) yield typeof piece === "string" ? new TextEncoder().encode(piece) : piece;
}

export async function readAll(paths: readonly string[], options: Partial<ReadOptions> = {}): Promise<readonly ReadItem[]> {
  const items: ReadItem[] = [];
  for await (const item of readSources(paths, { published: null, outlet: null, maxBytes: 64 * 1_048_576, stdin: streamOf(), ...options })) items.push(item);
  return items;
}

/** `code line` of every issue, in order, whether or not an article came with it. */
export function issuesOf(items: readonly ReadItem[]): readonly string[] {
  return items.flatMap((item) => (item.ok ? item.issues : [item])).map(({ issue, line }) => (line === null ? issue.code : `${issue.code} ${line.toString()}`));
}

/** The articles among the items. */
export function articlesOf(items: readonly ReadItem[]) {
  return items.flatMap((item) => (item.ok ? [item.article] : []));
}
