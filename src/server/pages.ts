import { createHash } from "node:crypto";
import { readFile, stat } from "node:fs/promises";
import { extname, join, normalize, sep } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8", ".js": "text/javascript; charset=utf-8", ".css": "text/css; charset=utf-8", ".json": "application/json; charset=utf-8",
  ".svg": "image/svg+xml", ".png": "image/png", ".woff2": "font/woff2", ".txt": "text/plain; charset=utf-8", ".webmanifest": "application/manifest+json",
};
const compressible = new Set([".html", ".js", ".css", ".json", ".svg", ".txt", ".webmanifest"]);

interface Held {
  readonly bytes: Uint8Array;
  readonly modifiedMs: number;
  readonly tag: string;
  readonly packed: Map<string, Uint8Array>;
}

/** Answers with the files of the built pages; where there is no such file and a page is asked for, with the desk itself, which shows the page of that address. */
export function openPages(folder: string): (request: Request) => Promise<Response> {
  const held = new Map<string, Held>();
  const hold = async (path: string): Promise<Held | null> => {
    const found = await stat(path).catch(() => null);
    if (found === null || !found.isFile()) return null;
    const kept = held.get(path);
    if (kept?.modifiedMs === found.mtimeMs) return kept;
    const bytes = await readFile(path);
    const file: Held = { bytes, modifiedMs: found.mtimeMs, tag: `"${createHash("sha256").update(bytes).digest("hex").slice(0, 32)}"`, packed: new Map() };
    held.set(path, file);
    return file;
  };
  return async (request) => {
    const { pathname } = new URL(request.url);
    const wanted = fileAt(folder, pathname);
    const direct = wanted === null ? null : await hold(wanted);
    const isPage = direct === null && extname(pathname) === "";
    const path = direct !== null && wanted !== null ? wanted : join(folder, "index.html");
    const file = direct ?? (isPage ? await hold(path) : null);
    if (file === null) return new Response("There is no such file here.\n", { status: 404, headers: { "content-type": "text/plain; charset=utf-8" } });
    // Names under assets carry a hash of what they hold.
    const headers: Record<string, string> = { "content-type": types[extname(path)] ?? "application/octet-stream", etag: file.tag, "cache-control": pathname.startsWith("/assets/") ? "public, max-age=31536000, immutable" : "no-cache", vary: "accept-encoding" };
    if (request.headers.get("if-none-match") === file.tag) return new Response(null, { status: 304, headers });
    const encoding = compressible.has(extname(path)) ? encodingOf(request.headers.get("accept-encoding")) : null;
    if (encoding === null) return new Response(Buffer.from(file.bytes), { headers });
    return new Response(Buffer.from(await pack(file, encoding)), { headers: { ...headers, "content-encoding": encoding } });
  };
}

/** The file that a path names; null for one that leads out of the folder. */
function fileAt(folder: string, pathname: string): string | null {
  let decoded: string;
  try {
    decoded = decodeURIComponent(pathname);
  } catch {
    return null;
  }
  const path = normalize(join(folder, decoded));
  return path.startsWith(folder + sep) && !decoded.includes("\0") ? path : null;
}

function encodingOf(accepted: string | null): "br" | "gzip" | null {
  if (accepted === null) return null;
  return /\bbr\b/u.test(accepted) ? "br" : /\bgzip\b/u.test(accepted) ? "gzip" : null;
}

async function pack({ bytes, packed }: Held, encoding: "br" | "gzip"): Promise<Uint8Array> {
  const done = packed.get(encoding);
  if (done !== undefined) return done;
  const made = encoding === "gzip" ? await promisify(gzip)(bytes) : await promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } });
  packed.set(encoding, made);
  return made;
}
