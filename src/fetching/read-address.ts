import { issue } from "../core/index.ts";
import { articleOfEntry, parseFeed, readMaterial, kindOfMaterial, type Feed, type FeedEntry, type ReadItem, type ReadOptions } from "../reading/index.ts";
import { fetchSource, type FetchedSource, type FetchOptions } from "./fetch-source.ts";
import { keepPace } from "./pace.ts";
import { openRobots } from "./robots.ts";

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
const everyMs = 1_000;
const keptHeaders = ["content-type", "date", "etag", "last-modified", "server", "content-language"];

/**
 * Fetches an address and reads what is there. The articles of a feed or news sitemap are fetched each, the newest first, at a pace of one a second for each
 * host and as robots.txt allows; where one cannot be, what the feed itself tells of it is read, with the issue.
 */
export async function* readAddress(address: string, options: ReadOptions, fetching: FetchOptions): AsyncIterable<FetchedItem> {
  const answer = await fetchSource(address, fetching);
  if (!answer.ok) {
    yield { ok: false, issue: answer.issue, source: address, line: null, fetched: null };
    return;
  }
  const kind = kindOfMaterial(answer.value.bytes.subarray(0, 4_096), "", answer.value.contentType);
  const feed = kind === "feed" || kind === "json-feed" ? await parseFeed(answer.value.bytes, answer.value.contentType) : null;
  if (feed === null) yield* readFetched(answer.value, options);
  else yield* followFeed(feed, answer.value, options, fetching);
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

async function* followFeed(feed: Feed, source: FetchedSource, options: ReadOptions, fetching: FetchOptions): AsyncIterable<FetchedItem> {
  const [robots, pace] = [openRobots(fetching), keepPace(fetching.network, everyMs)];
  if (feed.entries.length === 0) yield { ok: false, issue: issue("feed-broken", "names no article"), source: source.asked, line: null, fetched: null };
  const entries = newestFirst(feed.entries);
  for (const [index, entry] of entries.slice(0, mostFollowed).entries()) {
    const wrong = entry.url === null ? null : yield* followEntry(entry.url, entry, options, fetching, robots, pace);
    if (wrong === null && entry.url !== null) continue;
    if (wrong !== null) yield wrong;
    if (entry.text !== "") yield { ...(await articleOfEntry(entry, feed, source.bytes, entry.url ?? `${source.asked}#${index + 1}`, options)), fetched: fetchedFrom(source) };
  }
  if (entries.length > mostFollowed) yield { ok: false, issue: issue("text-cut-short", `names ${entries.length} articles; the newest ${mostFollowed} were fetched`), source: source.asked, line: null, fetched: null };
}

/** Fetches one article of a feed; gives the issue where it cannot be, null where it was read. */
async function* followEntry(url: string, entry: FeedEntry, options: ReadOptions, fetching: FetchOptions, robots: ReturnType<typeof openRobots>, pace: ReturnType<typeof keepPace>): AsyncGenerator<FetchedItem, FetchedItem | null> {
  const refused = (found: ReturnType<typeof issue>): FetchedItem => ({ ok: false, issue: found, source: url, line: null, fetched: null });
  if (!(await robots.allows(url))) return refused(issue("robots-refused", "is not fetched: the site's robots.txt does not allow it"));
  await pace.turn(url, await robots.delayMs(url));
  const answer = await fetchSource(url, fetching);
  if (!answer.ok) return refused(answer.issue);
  yield* readFetched(answer.value, { ...options, published: entry.published ?? options.published, outlet: entry.outlet ?? options.outlet });
  return null;
}

function newestFirst(entries: readonly FeedEntry[]): readonly FeedEntry[] {
  return entries.toSorted((a, b) => ((a.published ?? "") < (b.published ?? "") ? 1 : (a.published ?? "") > (b.published ?? "") ? -1 : 0));
}

function fetchedFrom({ at, url, headers }: FetchedSource): FetchedFrom {
  return { at, url, headers: Object.fromEntries(keptHeaders.flatMap((name) => (headers[name] === undefined ? [] : [[name, headers[name]]]))) };
}

async function* once(bytes: Uint8Array): AsyncIterable<Uint8Array> {
  yield await Promise.resolve(bytes);
}
