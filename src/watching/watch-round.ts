import { issue, type Issue } from "../core/index.ts";
import { fetchSource, readFetched, type FetchOptions, type FetchedSource, type Pace, type Robots } from "../fetching/index.ts";
import { kindOfMaterial, parseFeed, type ReadOptions } from "../reading/index.ts";
import type { VersionFiler, WatchedArticle } from "./filing.ts";
import type { WatchedSource } from "./source-list.ts";
import { freshSource, type AskedBefore, type SourceState, type WatchState } from "./watch-state.ts";

/** What a round of watching works with. */
export interface WatchTools {
  readonly fetching: FetchOptions;
  readonly reading: ReadOptions;
  readonly robots: Robots;
  readonly pace: Pace;
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
    if (dueAt(source, state) > Date.parse(tools.fetching.clock.now())) continue;
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
  const now = tools.fetching.clock.now();
  const answer = await ask(source.url, before.asked, tools);
  if (!answer.ok) {
    const failures = before.failures + 1;
    const waitMinutes = Math.min(longestWaitMinutes, source.everyMinutes * 2 ** Math.min(failures, 12));
    yield { kind: "issue", source: source.url, address: source.url, issue: answer.issue };
    yield { kind: "own", own: { ...before, failures, trouble: answer.issue.message, notBefore: later(now, waitMinutes) } };
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
  const { bytes, contentType } = answer.value;
  const kind = kindOfMaterial(bytes.subarray(0, 4_096), "", contentType);
  const feed = kind === "feed" || kind === "json-feed" ? await parseFeed(bytes, contentType) : null;
  if (feed === null) {
    for await (const piece of fileFetched(source, answer.value, null, tools)) {
      if (piece.kind === "article") own = counted(own, piece.article);
      yield piece;
    }
    yield { kind: "own", own: { ...own, asked } };
    return;
  }
  const listed = feed.entries.flatMap(({ url, published, outlet }) => (url === null ? [] : [{ url, stamp: published, outlet }])).slice(0, mostKept);
  const still = new Set(listed.map(({ url }) => url));
  own = { ...own, articles: Object.fromEntries(Object.entries(own.articles).filter(([url]) => still.has(url))) };
  for await (const piece of recheck(source, own, listed, tools)) {
    if (piece.kind === "own") own = piece.own;
    yield piece;
  }
  // Only now: a round that was broken off asks for the whole feed again.
  if (!tools.stopped()) yield { kind: "own", own: { ...own, asked } };
}

/** Fetches the listed articles that are new, changed by their feed's word, or not looked at for long. */
async function* recheck(source: WatchedSource, before: SourceState, listed: readonly { readonly url: string; readonly stamp: string | null; readonly outlet: string | null }[], tools: WatchTools): AsyncIterable<Piece> {
  let own = before;
  for (const { url, stamp, outlet } of listed) {
    if (tools.stopped()) return;
    const known = own.articles[url] ?? null;
    const now = tools.fetching.clock.now();
    if (known !== null && known.stamp === stamp && Date.parse(known.at) + source.recheckMinutes * 60_000 > Date.parse(now)) continue;
    const answer = await ask(url, known, tools);
    if (!answer.ok) {
      yield { kind: "issue", source: source.url, address: url, issue: answer.issue };
      // What was taken away or is closed is not asked for again before the next look.
      if (known !== null || /answered 4|robots/u.test(answer.issue.message)) own = { ...own, articles: { ...own.articles, [url]: { etag: null, lastModified: null, at: now, stamp } } };
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

async function ask(address: string, before: AskedBefore | null, { fetching, robots, pace }: WatchTools): ReturnType<typeof fetchSource> {
  if (!(await robots.allows(address))) return { ok: false, issue: issue("robots-refused", "is not fetched: the site's robots.txt does not allow it, or could not be asked") };
  await pace.turn(address, await robots.delayMs(address));
  return fetchSource(address, { ...fetching, since: before });
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
