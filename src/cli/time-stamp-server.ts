import { issue } from "../core/index.ts";
import type { AskAuthority } from "../ledger/index.ts";
import { UsageError } from "./exit.ts";

const limits = { ms: 20_000, bytes: 100_000 } as const;

/** Asks the time-stamping server at an address, as RFC 3161 says for HTTP. The request holds a hash and a random number, nothing else. */
export function askAuthorityAt(address: string): AskAuthority {
  const url = URL.canParse(address) ? new URL(address) : null;
  if (url === null || (url.protocol !== "http:" && url.protocol !== "https:")) throw new UsageError(`--timestamp ${address} is not an address such as https://tsa.example/tsr`);
  return async (request) => {
    const response = await answerOf(url, request);
    const bytes = new Uint8Array(await response.arrayBuffer());
    if (!response.ok || bytes.length > limits.bytes) throw failure(`${url.host} answered with status ${response.status.toString()}`);
    return bytes;
  };
}

async function answerOf(url: URL, request: Uint8Array): Promise<Response> {
  try {
    return await fetch(url, { method: "POST", headers: { "content-type": "application/timestamp-query", accept: "application/timestamp-reply" }, body: new Uint8Array(request), redirect: "error", signal: AbortSignal.timeout(limits.ms) });
  } catch (error) {
    throw failure(`${url.host} did not answer (${error instanceof Error ? (error.cause instanceof Error ? error.cause.message : error.message) : String(error)})`, error);
  }
}

function failure(why: string, cause?: unknown): Error {
  const found = issue("seal-broken", `No time stamp was given: ${why}. Nothing was sealed.`);
  return Object.assign(new Error(found.message, cause === undefined ? undefined : { cause }), { issue: found });
}
