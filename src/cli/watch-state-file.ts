import { readFile, rename, writeFile } from "node:fs/promises";
import { failed, issue, ok, type Result } from "../core/index.ts";
import { freshState, parseWatchState, type WatchState } from "../watching/index.ts";

/** What a watch remembers, from its file; afresh where there is none. */
export async function openWatchState(path: string): Promise<Result<WatchState>> {
  try {
    return parseWatchState(await readFile(path, "utf8"));
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return ok(freshState);
    return failed(issue("file-unreadable", `could not be read: ${error instanceof Error ? error.message : String(error)}`));
  }
}

/** Writes it beside and puts it in place at once, so that a stop at any moment leaves one whole state. */
export async function keepWatchState(path: string, state: WatchState): Promise<void> {
  await writeFile(`${path}.new`, JSON.stringify(state));
  await rename(`${path}.new`, path);
}
