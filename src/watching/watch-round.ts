import type { Clock, Issue } from "../core/index.ts";
import { readFetched, readListing, type FetchedSource, type FetchFailure, type Visitor } from "../fetching/index.ts";
import type { ReadOptions } from "../reading/index.ts";
import type { VersionFiler, WatchedArticle } from "./filing.ts";
import type { WatchedSource } from "./source-list.ts";
import { freshSource, type AskedBefore, type SourceState, type WatchState } from "./watch-state.ts";

/** What a round of watching works with. */
export interface WatchTools {
  readonly clock: Clock;
  readonly reading: ReadOptions;
  /** To be kept from round to round: it knows what each host asks for. */
  readonly visitor: Visitor;
  readonly filer: VersionFiler;
  /** True where somebody asked the program to stop: what was begun is finished, and nothing new begun. */
  readonly stopped: () => boolean;
}

/** What happened in a round, as it happens. `state` is to be kept after each piece. */
export type WatchEvent =
  | { readonly kind: "article"; readonly source: string; readonly article: WatchedArticle }
  | { readonly kind: "issue"; readonly source: string; readonly address: string; readonly issue: Issue }
  | { readonly kind: "state"; readonly state: WatchState };

const longestWaitMinutes = 1_440;
const mostKept = 2_000;

/** When a source is to be asked next, in milliseconds since 1970; 0 for at once. */
export function dueAt(source: WatchedSource, state: WatchState): number {
  const notBefore = state.sources[source.url]?.notBefore ?? null;
  return notBefore === null ? 0 : Date.parse(notBefore);
}

/** Asks each source that is due, once, and files what is new or changed in it. */
export async function* watchRound(sources: readonly WatchedSource[], before: WatchState, tools: WatchTools): AsyncIterable<WatchEvent> {
  let state = before;
  for (const source of sources) {
    if (tools.stopped()) return;
    if (dueAt(source, state) > Date.parse(tools.clock.now())) continue;
    let own = state.sources[source.url] ?? freshSource;
    for await (const piece of askSource(source, own, tools)) {
      if (piece.kind !== "own") {
        yield piece;
        continue;
      }
      own = piece.own;
      state = { ...state, sources: { ...state.sources, [source.url]: own } };
      yield { kind: "state", state };
    }
  }
}

type Piece = Exclude<WatchEvent, { kind: "state" }> | { readonly kind: "own"; readonly own: SourceState };

async function* askSource(source: WatchedSource, before: SourceState, tools: WatchTools): AsyncIterable<Piece> {
  const now = tools.clock.now();
  const answer = await tools.visitor.visit(source.url, before.asked);
  if (!answer.ok) {
    yield { kind: "issue", source: source.url, address: source.url, issue: answer.issue };
    yield { kind: "own", own: failedOnce(source, before, answer, now) };
    return;
  }
  const asked = rememberedOf(answer.value, before.asked, null);
  let own: SourceState = { ...before, failures: 0, trouble: null, notBefore: later(now, source.everyMinutes) };
  if (answer.value.unchanged) {
    // Articles that the feed listed the last time may still have changed.
    for await (const piece of recheck(source, own, Object.entries(own.articles).map(([url, known]) => ({ url, stamp: known.stamp, outlet: null })), tools)) {
      if (piece.kind === "own") own = piece.own;
      else yield piece;
    }
    yield { kind: "own", own: { ...own, asked } };
    return;
  }
  const listing = await readListing(answer.value, (sitemap) => tools.visitor.visit(sitemap));
  if (listing === null) {
    for await (const piece of fileFetched(source, answer.value, null, tools)) {
      if (piece.kind === "article") own = counted(own, piece.article);
      yield piece;
    }
    yield { kind: "own", own: { ...own, asked } };
    return;
  }
  const { feed, issues } = listing;
  for (const found of issues) yield { kind: "issue", source: source.url, ...found };
  const listed = feed.entries.flatMap(({ url, published, updated, outlet }) => (url === null ? [] : [{ url, stamp: updated ?? published, outlet }])).slice(0, mostKept);
  const still = new Set(listed.map(({ url }) => url));
  own = { ...own, articles: Object.fromEntries(Object.entries(own.articles).filter(([url]) => still.has(url))) };
  for await (const piece of recheck(source, own, listed, tools)) {
    if (piece.kind === "own") own = piece.own;
    yield piece;
  }
  // Only now: a round that was broken off asks for the whole feed again. An index stays the same while the sitemaps that it names change.
  if (!tools.stopped() && own.failures === 0) yield { kind: "own", own: { ...own, asked: feed.kind === "sitemap-index" ? null : asked } };
}

/** Fetches the listed articles that are new, changed by their feed's word, or not looked at for long. */
async function* recheck(source: WatchedSource, before: SourceState, listed: readonly { readonly url: string; readonly stamp: string | null; readonly outlet: string | null }[], tools: WatchTools): AsyncIterable<Piece> {
  let own = before;
  for (const { url, stamp, outlet } of listed) {
    if (tools.stopped()) return;
    const known = own.articles[url] ?? null;
    const now = tools.clock.now();
    if (known !== null && known.stamp === stamp && Date.parse(known.at) + source.recheckMinutes * 60_000 > Date.parse(now)) continue;
    const answer = await tools.visitor.visit(url, known);
    if (!answer.ok) {
      yield { kind: "issue", source: source.url, address: url, issue: answer.issue };
      if (answer.retryAfterMs !== null) {
        // The rest is asked for after the rest that the host wants.
        yield { kind: "own", own: failedOnce(source, own, answer, now) };
        return;
      }
      // What was taken away or is closed is not asked for again before the next look.
      if (known !== null || answer.issue.code === "robots-refused" || (answer.status !== null && answer.status < 500)) own = { ...own, articles: { ...own.articles, [url]: { etag: null, lastModified: null, at: now, stamp } } };
      yield { kind: "own", own };
      continue;
    }
    if (!answer.value.unchanged) {
      for await (const piece of fileFetched(source, answer.value, outlet, tools)) {
        if (piece.kind === "article") own = counted(own, piece.article);
        yield piece;
      }
    }
    own = { ...own, articles: { ...own.articles, [url]: rememberedOf(answer.value, known, stamp) } };
    yield { kind: "own", own };
  }
}

/** The state after a failure: ever longer until the next try, and never before the server wishes. */
function failedOnce({ everyMinutes }: WatchedSource, before: SourceState, { issue: { message }, retryAfterMs }: FetchFailure, now: string): SourceState {
  const failures = before.failures + 1;
  const waitMinutes = Math.min(longestWaitMinutes, everyMinutes * 2 ** Math.min(failures, 12));
  return { ...before, failures, trouble: message, notBefore: later(now, Math.max(waitMinutes, (retryAfterMs ?? 0) / 60_000)) };
}

async function* fileFetched(source: WatchedSource, fetched: FetchedSource, outlet: string | null, { reading, filer }: WatchTools): AsyncIterable<Exclude<Piece, { kind: "own" }>> {
  for await (const item of readFetched(fetched, { ...reading, outlet: source.outlet ?? outlet })) {
    if (item.ok) {
      yield { kind: "article", source: source.url, article: await filer.file(item) };
      for (const { issue: found } of item.issues) yield { kind: "issue", source: source.url, address: fetched.asked, issue: found };
    } else yield { kind: "issue", source: source.url, address: item.source, issue: item.issue };
  }
}

function rememberedOf({ headers, at, unchanged }: FetchedSource, before: AskedBefore | null, stamp: string | null): AskedBefore {
  return { etag: headers["etag"] ?? (unchanged ? (before?.etag ?? null) : null), lastModified: headers["last-modified"] ?? (unchanged ? (before?.lastModified ?? null) : null), at, stamp };
}

function counted(own: SourceState, { result }: WatchedArticle): SourceState {
  return { ...own, filed: own.filed + (result === "filed" ? 1 : 0), changed: own.changed + (result === "changed" ? 1 : 0) };
}

const later = (now: string, minutes: number): string => new Date(Date.parse(now) + minutes * 60_000).toISOString();
