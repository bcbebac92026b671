import type { Context as HonoContext } from "hono";
import type { z } from "zod";
import { sha256 } from "../core/index.ts";
import type { Context } from "./context.ts";
import { ProblemError } from "./problems.ts";
import type { Route } from "./route.ts";

/** Largest body of JSON that is read. */
const maxJsonBytes = 4 * 1_048_576;

/** The handler of one operation: checks what comes in, answers in JSON, and with 304 where the reader has the same already. */
export function answering(route: Route, context: Context): (asked: HonoContext) => Promise<Response> {
  return async (asked) => {
    const query = check(route.query, Object.fromEntries(new URL(asked.req.url).searchParams));
    const body = route.body === undefined ? undefined : check(route.body, await readJson(asked.req.raw));
    const given = { params: asked.req.param(), query, body, request: asked.req.raw };
    if (route.file !== undefined) return route.file.respondWith(given, context);
    const value = await route.answerWith(given, context);
    const json = JSON.stringify(value);
    if (route.method !== "get") return new Response(json, { status: route.status ?? 200, headers: { "content-type": "application/json; charset=utf-8", "cache-control": "no-store" } });
    const tag = `"${sha256(json).slice(0, 32)}"`;
    const headers = { etag: tag, "cache-control": "no-cache", "content-type": "application/json; charset=utf-8" };
    return isKnown(asked.req.header("if-none-match"), tag) ? new Response(null, { status: 304, headers: { etag: tag, "cache-control": "no-cache" } }) : new Response(json, { headers });
  };
}

function isKnown(known: string | undefined, tag: string): boolean {
  return known !== undefined && known.split(",").some((one) => one.trim().replace(/^W\//u, "") === tag || one.trim() === "*");
}

function check(schema: z.ZodType | undefined, value: unknown): unknown {
  if (schema === undefined) return value;
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const fields = parsed.error.issues.map(({ path, message }) => ({ field: path.join("."), reason: message }));
  const [first] = fields;
  throw new ProblemError(400, "Not understood", first === undefined ? "What was sent is not of the form asked for." : `${first.field === "" ? "What was sent" : first.field}: ${first.reason}`, { fields });
}

async function readJson(request: Request): Promise<unknown> {
  const type = request.headers.get("content-type") ?? "";
  // A page of another site can send any body but this without asking first.
  if (!/^application\/json\b/iu.test(type)) throw new ProblemError(415, "JSON is asked for", "Send the body as application/json.");
  const text = await boundedText(request, maxJsonBytes);
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new ProblemError(400, "Not JSON", "The body is not JSON.");
  }
}

/** @throws ProblemError 413, as soon as more than `most` bytes came. */
async function boundedText(request: Request, most: number): Promise<string> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of (request.body ?? []) as AsyncIterable<Uint8Array>) {
    length += chunk.length;
    if (length > most) throw tooLarge(most);
    chunks.push(chunk);
  }
  return new TextDecoder().decode(Buffer.concat(chunks));
}

export function tooLarge(most: number): ProblemError {
  return new ProblemError(413, "Too large", `The body is larger than ${Math.round(most / 1_048_576)} MB.`);
}
