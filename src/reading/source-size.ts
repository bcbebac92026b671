import { stat } from "node:fs/promises";
import { findFiles } from "./folder.ts";

/** Bytes of all sources together, to tell how much is left; null where one of them has no size, as a pipe. Missing files count nothing. */
export async function totalBytes(paths: readonly string[]): Promise<number | null> {
  let total = 0;
  for (const path of paths) {
    if (path === "-") return null;
    const found = await findFiles(path);
    for (const file of found.ok ? found.value : []) {
      const size = await stat(file.path).then((known) => (known.isFile() ? known.size : null), () => 0);
      if (size === null) return null;
      total += size;
    }
  }
  return total;
}
