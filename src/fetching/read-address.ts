import { issue } from "../core/index.ts";
import { articleOfEntry, readMaterial, type FeedEntry, type ReadItem, type ReadOptions } from "../reading/index.ts";
import { fetchSource, type FetchedSource, type FetchOptions } from "./fetch-source.ts";
import { newestFirst, readListing, type Listing } from "./listing.ts";
import { openVisitor, type Visitor } from "./visitor.ts";

/** How bytes came, as the ledger keeps it. */
export interface FetchedFrom {
  readonly at: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** What was read at an address, and how its bytes came. */
export type FetchedItem = ReadItem & { readonly fetched: FetchedFrom | null };

/** Of one feed at most so many articles are fetched at once. */
const mostFollowed = 100;
const keptHeaders = ["content-type", "date", "etag", "last-modified", "server", "content-language"];

/**
 * Fetches an address and reads what is there. The articles of a feed, a sitemap or the sitemaps of an index are fetched each, the newest first, at a pace of one
 * a second for each host and as robots.txt allows; where one cannot be, what the feed itself tells of it is read, with the issue.
 */
export async function* readAddress(address: string, options: ReadOptions, fetching: FetchOptions): AsyncIterable<FetchedItem> {
  const answer = await fetchSource(address, fetching);
  if (!answer.ok) {
    yield { ok: false, issue: answer.issue, source: address, line: null, fetched: null };
    return;
  }
  const visitor = openVisitor(fetching);
  const listing = await readListing(answer.value, (sitemap) => visitor.visit(sitemap));
  if (listing === null) yield* readFetched(answer.value, options);
  else yield* followListing(listing, answer.value, options, visitor);
}

/** What a fetched address holds, read. */
export async function* readFetched(source: FetchedSource, options: ReadOptions): AsyncIterable<FetchedItem> {
  const { asked, url, contentType, bytes } = source;
  const fetched = fetchedFrom(source);
  const name = new URL(url).pathname.split("/").at(-1) ?? "";
  // Only what is packed or a list of articles is told by its name: a page may be called anything.
  const telling = /\.(?:jsonl|ndjson|gz|zst)$/iu.test(name) ? name : "";
  for await (const item of readMaterial({ source: asked, name: telling, stream: once(bytes), path: null, url, contentType }, options)) yield { ...item, fetched };
}

async function* followListing({ feed, issues }: Listing, source: FetchedSource, options: ReadOptions, visitor: Visitor): AsyncIterable<FetchedItem> {
  for (const { address, issue: found } of issues) yield { ok: false, issue: found, source: address, line: null, fetched: null };
  if (feed.entries.length === 0) yield { ok: false, issue: issue("feed-broken", "names no article"), source: source.asked, line: null, fetched: null };
  for (const [index, entry] of newestFirst(feed.entries).slice(0, mostFollowed).entries()) {
    const wrong = entry.url === null ? null : yield* followEntry(entry.url, entry, options, visitor);
    if (wrong === null && entry.url !== null) continue;
    if (wrong !== null) yield wrong;
    if (entry.text !== "") yield { ...(await articleOfEntry(entry, feed, source.bytes, entry.url ?? `${source.asked}#${index + 1}`, options)), fetched: fetchedFrom(source) };
  }
  if (feed.entries.length > mostFollowed) yield { ok: false, issue: issue("text-cut-short", `names ${feed.entries.length} articles; the newest ${mostFollowed} were fetched`), source: source.asked, line: null, fetched: null };
}

/** Fetches one article of a listing; gives the issue where it cannot be, null where it was read. */
async function* followEntry(url: string, entry: FeedEntry, options: ReadOptions, visitor: Visitor): AsyncGenerator<FetchedItem, FetchedItem | null> {
  const answer = await visitor.visit(url);
  if (!answer.ok) return { ok: false, issue: answer.issue, source: url, line: null, fetched: null };
  yield* readFetched(answer.value, { ...options, published: entry.published ?? options.published, outlet: entry.outlet ?? options.outlet });
  return null;
}

function fetchedFrom({ at, url, headers }: FetchedSource): FetchedFrom {
  return { at, url, headers: Object.fromEntries(keptHeaders.flatMap((name) => (headers[name] === undefined ? [] : [[name, headers[name]]]))) };
}

async function* once(bytes: Uint8Array): AsyncIterable<Uint8Array> {
  yield await Promise.resolve(bytes);
}
