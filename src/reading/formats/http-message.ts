import { brotliDecompressSync, gunzipSync, inflateRawSync, inflateSync, zstdDecompressSync } from "node:zlib";
import { failed, issue, ok, type Result } from "../../core/index.ts";
import { alwaysAllowed, mostRatio } from "./unpacking.ts";

/** An HTTP response as an archive keeps it. Header names are in lower case. */
export interface HttpMessage {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
}

const headEnd = Buffer.from("\r\n\r\n");

/** Reads an HTTP response from its bytes, with its transfer and content encodings undone; null for bytes that are none. */
export function parseHttpMessage(bytes: Uint8Array, mostBytes: number): Result<HttpMessage> | null {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const at = buffer.indexOf(headEnd);
  const [statusLine = "", ...lines] = buffer.toString("latin1", 0, at < 0 ? Math.min(bytes.length, 65_536) : at).split("\r\n");
  const status = /^HTTP\/\d(?:\.\d)?\s+(\d{3})/u.exec(statusLine)?.[1];
  if (status === undefined) return null;
  const headers: Record<string, string> = {};
  for (const line of lines) {
    const colon = line.indexOf(":");
    if (colon > 0) headers[line.slice(0, colon).trim().toLowerCase()] ??= line.slice(colon + 1).trim();
  }
  let body: Uint8Array = at < 0 ? new Uint8Array() : buffer.subarray(at + 4);
  if (/chunked/iu.test(headers["transfer-encoding"] ?? "")) body = joinChunks(body);
  const decoded = decodeBody(body, headers["content-encoding"] ?? "", mostBytes);
  return decoded.ok ? ok({ status: Number(status), headers, body: decoded.value }) : decoded;
}

/** Undoes content encodings, the last one first; an unknown one is a failure. */
export function decodeBody(body: Uint8Array, encodings: string, mostBytes: number): Result<Uint8Array> {
  let bytes = body;
  for (const encoding of encodings.toLowerCase().split(",").map((name) => name.trim()).filter((name) => name !== "" && name !== "identity").slice(0, 4).toReversed()) {
    const most = Math.min(mostBytes, Math.max(alwaysAllowed, bytes.length * mostRatio));
    const limit = { maxOutputLength: most };
    try {
      if (encoding === "gzip" || encoding === "x-gzip") bytes = isGzip(bytes) ? gunzipSync(bytes, limit) : bytes;
      else if (encoding === "deflate") bytes = (bytes[0] ?? 0) % 16 === 8 ? inflateSync(bytes, limit) : inflateRawSync(bytes, limit);
      else if (encoding === "br") bytes = brotliDecompressSync(bytes, limit);
      else if (encoding === "zstd") bytes = zstdDecompressSync(bytes, limit);
      else return failed(issue("format-unsupported", `is sent in the encoding "${encoding.replace(/[^\w-]+/gu, "?").slice(0, 20)}", which is not read`));
    } catch (error) {
      const tooLarge = error instanceof Error && "code" in error && error.code === "ERR_BUFFER_TOO_LARGE";
      return failed(tooLarge ? issue("archive-too-large", `unpacks to more than the limit of ${most} bytes`) : issue("archive-broken", `its ${encoding} data is damaged`));
    }
  }
  return ok(bytes);
}

const isGzip = (bytes: Uint8Array): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b;

/** The body of a chunked message; as it is where its chunks are not in order, as archives sometimes keep it unchunked. */
function joinChunks(body: Uint8Array): Uint8Array {
  const buffer = Buffer.from(body.buffer, body.byteOffset, body.length);
  const parts: Uint8Array[] = [];
  let at = 0;
  for (;;) {
    const end = buffer.indexOf("\r\n", at);
    const size = end < 0 ? Number.NaN : Number.parseInt(/^[0-9a-f]{1,7}(?=$|;|\s)/iu.exec(buffer.toString("latin1", at, Math.min(end, at + 40)))?.[0] ?? "x", 16);
    if (Number.isNaN(size)) return parts.length === 0 ? body : Buffer.concat(parts);
    if (size === 0) return Buffer.concat(parts);
    parts.push(buffer.subarray(end + 2, end + 2 + size));
    at = end + 2 + size + 2;
  }
}
