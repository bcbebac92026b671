import { request as requestHttp, type IncomingMessage } from "node:http";
import { request as requestHttps } from "node:https";
import { isIP } from "node:net";
import { failed, issue, ok, type Issue, type Result } from "../core/index.ts";
import type { Network } from "./network.ts";

/** One answer, its body as sent. */
export interface Answer {
  readonly status: number;
  /** Names in lower case; of several values the first counts. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
}

export interface ExchangeLimits {
  /** For the whole exchange, from resolving the name to the last byte. */
  readonly timeoutMs: number;
  /** The largest body, as sent. */
  readonly maxBytes: number;
}

/**
 * Asks one address once and follows nothing. The name is resolved here, every address it has is checked, and the connection goes to the checked one:
 * a name that means something else a moment later changes nothing.
 */
export async function exchange(url: URL, headers: Readonly<Record<string, string>>, network: Network, limits: ExchangeLimits): Promise<Result<Answer>> {
  const refusal = network.refusalOf(url);
  if (refusal !== null) return failed(issue("address-refused", `is not fetched: ${refusal}`));
  const host = url.hostname.replace(/^\[(.*)\]$/u, "$1");
  const deadline = AbortSignal.timeout(limits.timeoutMs);
  let addresses: readonly string[];
  try {
    addresses = isIP(host) !== 0 ? [host] : await raceDeadline(network.resolve(host), deadline);
  } catch (error) {
    return failed(deadline.aborted ? tooSlow(limits) : issue("fetch-failed", `could not be fetched: the name ${host} was not found (${codeOf(error)})`));
  }
  const [address] = addresses;
  if (address === undefined) return failed(issue("fetch-failed", `could not be fetched: the name ${host} has no address`));
  const forbidden = addresses.find((candidate) => !network.permits(candidate));
  if (forbidden !== undefined) return failed(issue("address-refused", `is not fetched: ${host} leads to ${forbidden}, which is no public address`));
  return send(url, address, headers, deadline, limits);
}

function send(url: URL, address: string, headers: Readonly<Record<string, string>>, deadline: AbortSignal, limits: ExchangeLimits): Promise<Result<Answer>> {
  return new Promise((resolve) => {
    const fail = (found: Issue): void => {
      resolve(failed(found));
      request.destroy();
    };
    const start = url.protocol === "https:" ? requestHttps : requestHttp;
    const request = start(
      url,
      {
        method: "GET",
        headers,
        agent: false,
        maxHeaderSize: 65_536,
        signal: deadline,
        lookup: (_host, options, done) => {
          const family = isIP(address);
          if (typeof options === "object" && options.all === true) (done as (error: null, found: readonly { address: string; family: number }[]) => void)(null, [{ address, family }]);
          else (done as (error: null, found: string, family: number) => void)(null, address, family);
        },
      },
      (response) => { receive(response, deadline, limits, resolve, fail); },
    );
    request.on("error", (error) => { fail(deadline.aborted ? tooSlow(limits) : issue("fetch-failed", `could not be fetched: ${describe(error)}`)); });
    request.end();
  });
}

function receive(response: IncomingMessage, deadline: AbortSignal, limits: ExchangeLimits, resolve: (result: Result<Answer>) => void, fail: (found: Issue) => void): void {
  const { maxBytes } = limits;
  const parts: Uint8Array[] = [];
  let size = 0;
  const announced = Number(response.headers["content-length"] ?? 0);
  if (announced > maxBytes) {
    fail(issue("fetch-too-large", `announces ${announced} bytes; the limit is ${maxBytes}`));
    return;
  }
  response.on("data", (part: Uint8Array) => {
    size += part.length;
    if (size > maxBytes) fail(issue("fetch-too-large", `sent more than the limit of ${maxBytes} bytes`));
    else parts.push(part);
  });
  response.on("error", (error) => { fail(deadline.aborted ? tooSlow(limits) : issue("fetch-failed", `broke off after ${size} bytes: ${describe(error)}`)); });
  response.on("end", () => {
    if (!response.complete) {
      fail(issue("fetch-failed", `broke off after ${size} bytes`));
      return;
    }
    const headers = Object.fromEntries(Object.entries(response.headers).map(([name, value]) => [name, Array.isArray(value) ? (value[0] ?? "") : (value ?? "")]));
    resolve(ok({ status: response.statusCode ?? 0, headers, body: Buffer.concat(parts) }));
  });
}

function tooSlow({ timeoutMs }: ExchangeLimits): Issue {
  return issue("fetch-too-slow", `took longer than ${Math.round(timeoutMs / 1_000)} s to answer`);
}

function raceDeadline<T>(work: Promise<T>, deadline: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const stop = (): void => { reject(new Error("deadline")); };
    deadline.addEventListener("abort", stop, { once: true });
    work.then(resolve, reject).finally(() => { deadline.removeEventListener("abort", stop); });
  });
}

const codeOf = (error: unknown): string => (error instanceof Error && "code" in error ? String(error.code) : error instanceof Error ? error.message : String(error));

const reasons: Readonly<Record<string, string>> = {
  ECONNREFUSED: "the connection was refused",
  ECONNRESET: "the connection broke off",
  ETIMEDOUT: "the connection took too long",
  EHOSTUNREACH: "the host cannot be reached",
  ENETUNREACH: "the network cannot be reached",
  CERT_HAS_EXPIRED: "its certificate has expired",
  DEPTH_ZERO_SELF_SIGNED_CERT: "its certificate is signed by itself",
  SELF_SIGNED_CERT_IN_CHAIN: "its certificate is signed by nobody known",
  ERR_TLS_CERT_ALTNAME_INVALID: "its certificate is another host's",
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: "its certificate is signed by nobody known",
};

function describe(error: Error): string {
  const code = codeOf(error);
  return reasons[code] ?? (code.startsWith("HPE_") ? "its answer is not HTTP" : error.message.replace(/\s+/gu, " ").slice(0, 160));
}
