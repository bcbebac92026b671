import { Readable } from "node:stream";
import { createGunzip, createZstdDecompress } from "node:zlib";
import { issue, type Issue } from "../../core/index.ts";
import type { ByteStream } from "./streams.ts";

/** What stopped the unpacking of compressed bytes. What came before was given. */
export class UnpackingStopped extends Error {
  readonly issue: Issue;
  constructor(stopped: Issue) {
    super(stopped.message);
    this.issue = stopped;
  }
}

/** Text packs to a tenth; a page of nothing but spaces to a thousandth. */
export const mostRatio = 200;
/** What small files may unpack to, whatever the ratio. */
export const alwaysAllowed = 8 * 1_048_576;

/**
 * Unpacks gzip (also of several members, as archives have it) or Zstandard as it comes.
 * @throws UnpackingStopped where the bytes are damaged or end early, and where they unpack to too much.
 */
export async function* unpack(stream: ByteStream, kind: "gzip" | "zstd"): ByteStream {
  let packed = 0;
  let unpacked = 0;
  async function* counted(): ByteStream {
    for await (const piece of stream) {
      packed += piece.length;
      yield piece;
    }
  }
  const source = Readable.from(counted(), { objectMode: true });
  const engine = kind === "gzip" ? createGunzip() : createZstdDecompress();
  const broken = new Promise<never>((_, reject) => source.once("error", reject));
  broken.catch(() => undefined);
  source.once("error", (error) => engine.destroy(error));
  try {
    for await (const piece of source.pipe(engine) as AsyncIterable<Uint8Array>) {
      unpacked += piece.length;
      if (unpacked > alwaysAllowed && unpacked > packed * mostRatio) throw new UnpackingStopped(issue("archive-too-large", `unpacks to more than ${mostRatio} times its size; it was read up to there`));
      yield piece;
    }
  } catch (error) {
    if (error instanceof UnpackingStopped || !isZlibError(error)) throw error;
    const cut = /unexpected end/iu.test(error.message) || error.code === "Z_BUF_ERROR";
    throw new UnpackingStopped(cut ? issue("archive-truncated", "ends in the middle of its compressed data; what came before was read") : issue("archive-broken", `is damaged: ${error.message}; what came before was read`));
  } finally {
    source.destroy();
    engine.destroy();
  }
}

function isZlibError(error: unknown): error is Error & { readonly code: string } {
  return error instanceof Error && "code" in error && typeof error.code === "string" && /^(?:Z_|ZSTD_|ERR_)/u.test(error.code);
}
