import { issue, type Issue } from "../core/index.ts";
import { kindOfMaterial, parseFeed, type Feed, type FeedEntry } from "../reading/index.ts";
import type { FetchedSource, FetchResult } from "./fetch-source.ts";

/** The articles that an address lists. */
export interface Listing {
  /** As read; of a sitemap index with the entries of the sitemaps it names, the newest of them first. */
  readonly feed: Feed;
  /** What could not be asked or read, by address. */
  readonly issues: readonly { readonly address: string; readonly issue: Issue }[];
}

/** Of a sitemap index the newest so many sitemaps are read, as far as they name no more entries than are taken. */
const mostSitemaps = 10;
const mostEntries = 1_000;

/** The listing that a feed, sitemap or sitemap index is; null for what is no listing. The sitemaps of an index are asked for by `ask`; they name no further ones. */
export async function readListing(source: FetchedSource, ask: (address: string) => Promise<FetchResult>): Promise<Listing | null> {
  const feed = await feedIn(source);
  if (feed === null) return null;
  if (feed.kind !== "sitemap-index") return { feed, issues: [] };
  const entries: FeedEntry[] = [];
  const issues: { readonly address: string; readonly issue: Issue }[] = [];
  const named = newestFirst(feed.entries).flatMap(({ url }) => url ?? []);
  for (const address of named.slice(0, mostSitemaps)) {
    if (entries.length >= mostEntries) break;
    const answer = await ask(address);
    const sitemap = answer.ok ? await feedIn(answer.value) : null;
    if (!answer.ok) issues.push({ address, issue: answer.issue });
    else if (sitemap?.kind !== "sitemap") issues.push({ address, issue: issue("feed-broken", "is no sitemap of pages, as the index that names it says") });
    else entries.push(...sitemap.entries);
  }
  return { feed: { ...feed, entries: newestFirst(entries).slice(0, mostEntries), cut: feed.cut || entries.length > mostEntries || named.length > mostSitemaps }, issues };
}

/** The entries, the newest first; those without a date keep their order behind them. */
export function newestFirst(entries: readonly FeedEntry[]): readonly FeedEntry[] {
  const dated = entries.map((entry) => ({ entry, date: entry.published ?? entry.updated ?? "" }));
  return dated.toSorted((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0)).map(({ entry }) => entry);
}

async function feedIn({ bytes, contentType }: FetchedSource): Promise<Feed | null> {
  const kind = kindOfMaterial(bytes.subarray(0, 4_096), "", contentType);
  return kind === "feed" || kind === "json-feed" ? parseFeed(bytes, contentType) : null;
}
