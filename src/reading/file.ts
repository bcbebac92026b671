import { open } from "node:fs/promises";
import { failed, issue, ok, type Result } from "../core/index.ts";
import { issueOf } from "./folder.ts";

/** A file that is being read. */
export interface OpenedFile {
  readonly stream: AsyncIterable<Uint8Array>;
  /** False for a pipe or device, which can be read only once. */
  readonly isFile: boolean;
  /** For what is not read to its end. */
  readonly close: () => void;
}

/**
 * A file's bytes as a stream, which closes the file at its end. The size is looked at before anything is read.
 * `maxBytes` null sets no limit; pipes have no size, and whoever reads them counts.
 */
export async function openFile(path: string, maxBytes: number | null): Promise<Result<OpenedFile>> {
  let file;
  try {
    file = await open(path, "r");
    const found = await file.stat();
    const readable = found.isFile() || found.isFIFO() || found.isCharacterDevice();
    const refusal = !readable
      ? issue("file-unreadable", "is neither a file nor a pipe")
      : maxBytes !== null && found.size > maxBytes
        ? issue("file-too-large", `${found.size.toString()} bytes; the limit is ${maxBytes.toString()}`)
        : null;
    if (refusal !== null) {
      await file.close();
      return failed(refusal);
    }
    const opened = file.createReadStream({ highWaterMark: 262_144 });
    return ok({ stream: opened as AsyncIterable<Uint8Array>, isFile: found.isFile(), close: () => void opened.destroy() });
  } catch (error) {
    await file?.close();
    return failed(issueOf(error));
  }
}
