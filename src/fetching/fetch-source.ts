import { issue, type Clock, type Issue } from "../core/index.ts";
import { decodeBody } from "../reading/index.ts";
import { exchange } from "./exchange.ts";
import type { Network } from "./network.ts";

/** How to fetch. */
export interface FetchOptions {
  readonly network: Network;
  readonly clock: Clock;
  /** Name and version of the program, and where to learn about it. */
  readonly userAgent: string;
  /** For all redirects together, in milliseconds; 30,000 unless told. */
  readonly timeoutMs?: number;
  /** The largest body, as sent and as unpacked; 16 MiB unless told. */
  readonly maxBytes?: number;
  readonly mostRedirects?: number;
  /** Of an earlier answer: ask only for what has changed since. */
  readonly since?: { readonly etag: string | null; readonly lastModified: string | null } | null;
}

/** What an address sent. */
export interface FetchedSource {
  /** As asked for, and where it was in the end. */
  readonly asked: string;
  readonly url: string;
  readonly status: number;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly contentType: string | null;
  /** Unpacked; empty where nothing has changed. */
  readonly bytes: Uint8Array;
  /** ISO 8601, UTC. */
  readonly at: string;
  /** True for 304: nothing has changed since. */
  readonly unchanged: boolean;
}

/** Why an address gave nothing. */
export interface FetchFailure {
  readonly ok: false;
  readonly issue: Issue;
  /** What the server answered; null where it did not answer, or was not asked. */
  readonly status: number | null;
  /** How long the server asks to be left alone (429, 503), in milliseconds, at most a day; null where it does not say. */
  readonly retryAfterMs: number | null;
}

export type FetchResult = { readonly ok: true; readonly value: FetchedSource } | FetchFailure;

export const defaultTimeoutMs = 30_000;
export const defaultMaxBytes = 16 * 1_048_576;
const defaultRedirects = 5;
const accept = "text/html,application/xhtml+xml,application/rss+xml,application/atom+xml,application/feed+json,application/xml;q=0.9,application/pdf;q=0.8,text/plain;q=0.8,*/*;q=0.5";

/**
 * Fetches one address over http or https, redirects included, each checked anew. An issue in its place where the address is refused, does not answer in time,
 * sends too much, breaks off, or answers with an error. Never throws for what a server does.
 */
export async function fetchSource(address: string, options: FetchOptions): Promise<FetchResult> {
  if (!URL.canParse(address)) return unanswered(issue("address-refused", "is not fetched: it is no address"));
  const { network, clock, userAgent, timeoutMs = defaultTimeoutMs, maxBytes = defaultMaxBytes, mostRedirects = defaultRedirects, since = null } = options;
  const until = network.nowMs() + timeoutMs;
  const headers: Record<string, string> = { "user-agent": userAgent, accept, "accept-encoding": "gzip, deflate, br, zstd", "accept-language": "en;q=0.9, *;q=0.5" };
  if (since?.etag != null) headers["if-none-match"] = since.etag;
  if (since?.lastModified != null) headers["if-modified-since"] = since.lastModified;
  let url = new URL(address);
  for (let hops = 0; ; hops += 1) {
    const leftMs = Math.ceil(until - network.nowMs());
    if (leftMs <= 0) return unanswered(issue("fetch-too-slow", `took longer than ${Math.round(timeoutMs / 1_000)} s to answer`));
    const answer = await exchange(url, headers, network, { timeoutMs: leftMs, maxBytes });
    if (!answer.ok) return unanswered(hops === 0 ? answer.issue : { ...answer.issue, message: `was redirected to ${shown(url)}, which ${answer.issue.message}` });
    const { status, headers: sent, body } = answer.value;
    const location = status >= 300 && status < 400 && status !== 304 ? sent["location"] : undefined;
    if (location !== undefined) {
      if (hops >= mostRedirects) return unanswered(issue("fetch-failed", `could not be fetched: it was redirected more than ${mostRedirects} times`));
      if (!URL.canParse(location, url.href)) return unanswered(issue("fetch-failed", "could not be fetched: it was redirected to what is no address"));
      url = new URL(location, url);
      continue;
    }
    const about = { asked: address, url: url.href, status, headers: sent, contentType: sent["content-type"] ?? null, at: clock.now() };
    if (status === 304) return { ok: true, value: { ...about, bytes: new Uint8Array(), unchanged: true } };
    if (status < 200 || status >= 300) {
      const retryAfterMs = status === 429 || status === 503 ? retryAfterOf(sent["retry-after"], clock) : null;
      return { ok: false, issue: issue("fetch-failed", `could not be fetched: the server answered ${status}${meaningOf(status)}`), status, retryAfterMs };
    }
    const decoded = decodeBody(body, sent["content-encoding"] ?? "", maxBytes);
    return decoded.ok ? { ok: true, value: { ...about, bytes: decoded.value, unchanged: false } } : { ...decoded, status, retryAfterMs: null };
  }
}

const unanswered = (found: Issue): FetchFailure => ({ ok: false, issue: found, status: null, retryAfterMs: null });

const longestRetryAfterMs = 86_400_000;

/** `Retry-After` as RFC 9110 has it: seconds, or a date. */
function retryAfterOf(value: string | undefined, clock: Clock): number | null {
  if (value === undefined) return null;
  const ms = /^\s*\d+\s*$/u.test(value) ? Number(value) * 1_000 : Date.parse(value) - Date.parse(clock.now());
  return Number.isNaN(ms) ? null : Math.min(longestRetryAfterMs, Math.max(0, ms));
}

const meanings: Readonly<Record<number, string>> = { 401: "it asks for a log-in", 402: "it asks for payment", 403: "it does not let the program in", 404: "there is no such page", 410: "the page was taken away", 429: "too many requests, try later", 451: "it is withheld for legal reasons", 503: "it is not available, try later" };
const meaningOf = (status: number): string => (meanings[status] === undefined ? "" : `, ${meanings[status]}`);
const shown = (url: URL): string => url.href.slice(0, 200);
