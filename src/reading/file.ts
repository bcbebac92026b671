import { open } from "node:fs/promises";
import { failed, issue, ok, type Result } from "../core/index.ts";
import { issueOf } from "./folder.ts";

/**
 * A file's bytes as a stream, which closes the file at its end. The size is looked at before anything is read.
 * `maxBytes` null sets no limit; pipes have no size, and whoever reads them counts.
 */
export async function openFile(path: string, maxBytes: number | null): Promise<Result<AsyncIterable<Uint8Array>>> {
  let file;
  try {
    file = await open(path, "r");
    const found = await file.stat();
    const stream = found.isFile() || found.isFIFO() || found.isCharacterDevice();
    const refusal = !stream
      ? issue("file-unreadable", "is neither a file nor a pipe")
      : maxBytes !== null && found.size > maxBytes
        ? issue("file-too-large", `${found.size.toString()} bytes; the limit is ${maxBytes.toString()}`)
        : null;
    if (refusal !== null) {
      await file.close();
      return failed(refusal);
    }
    return ok(file.createReadStream({ highWaterMark: 262_144 }) as AsyncIterable<Uint8Array>);
  } catch (error) {
    await file?.close();
    return failed(issueOf(error));
  }
}
