import type { Claim, Span } from "../../core/index.ts";
import { replay } from "../article-state.ts";
import { summaryOf, type ArticleSummary } from "../article-summary.ts";
import { decidedExtraction } from "../claim-decisions.ts";
import type { StoreReader, WordsRow } from "../store.ts";
import { countHits, parseSearchQuery, phraseHits, storeQuery, type SearchQuery } from "./query.ts";
import { wordsIn } from "./words.ts";

export interface SearchOptions {
  /** articles: title, outlet and text · quotes: the words that claims rest on. Articles unless told. */
  readonly in?: "articles" | "quotes";
  /** How many results at most; 20 unless told. */
  readonly limit?: number;
}

/** An article that has what was looked for. */
export interface SearchResult {
  readonly article: ArticleSummary;
  /** How often the words and phrases stand in its title, outlet and text; in its quotes where those were searched. */
  readonly hits: number;
  /** Where in the text, in its order; at most 100. */
  readonly spans: readonly Span[];
  /** Ids of its claims whose quotes have all that was looked for. */
  readonly claims: readonly string[];
}

/** What a search gives: most hits first, then the newest day, then what was filed last. */
export interface SearchResults {
  readonly results: readonly SearchResult[];
  /** How many articles were found; where there are more than `searchLimit`, only those filed last were looked at. */
  readonly articles: number;
}

/** How many articles with all the words are ranked. */
export const searchLimit = 2_000;
const spanLimit = 100;

/** Full-text search, with the same results on every store. Nothing is found where the query names no word. */
export async function search(reader: StoreReader, text: string, { in: where = "articles", limit = 20 }: SearchOptions = {}): Promise<SearchResults> {
  const query = parseSearchQuery(text);
  if (query === null) return { results: [], articles: 0 };
  const candidates = await reader.wordsMatching(storeQuery(query), searchLimit);
  const ranked = candidates
    .map((row) => ({ row, hits: countHits(query, row.words.split(" ")) }))
    .filter(({ hits }) => hits > 0)
    .sort((a, b) => b.hits - a.hits || byNewest(a.row, b.row));
  if (where === "articles") {
    const results = [];
    for (const { row, hits } of ranked.slice(0, limit)) results.push(await resultOf(reader, query, row, hits));
    return { results: results.flatMap((result) => result ?? []), articles: ranked.length };
  }
  const quoted: { readonly row: WordsRow; readonly result: SearchResult }[] = [];
  for (const { row } of ranked) {
    const result = await quotedResultOf(reader, query, row);
    if (result !== null) quoted.push({ row, result });
  }
  quoted.sort((a, b) => b.result.hits - a.result.hits || byNewest(a.row, b.row));
  return { results: quoted.slice(0, limit).map(({ result }) => result), articles: quoted.length };
}

/** Numbers of the entries that filed the articles which have what is looked for: all of them where it is words, of phrases those of the last 2,000. */
export async function searchNumbers(reader: StoreReader, text: string): Promise<readonly number[]> {
  const query = parseSearchQuery(text);
  if (query === null) return [];
  if ([...query.all, ...query.none].every(({ words }) => words.length === 1)) return reader.numbersMatching(storeQuery(query));
  return (await reader.wordsMatching(storeQuery(query), searchLimit)).filter(({ words }) => countHits(query, words.split(" ")) > 0).map(({ number }) => number);
}

function byNewest(a: WordsRow, b: WordsRow): number {
  if (a.day !== b.day) return a.day < b.day ? 1 : -1;
  return b.number - a.number;
}

interface Found {
  readonly article: ArticleSummary;
  readonly text: string;
  readonly claims: readonly Claim[];
}

async function articleOf(reader: StoreReader, row: WordsRow): Promise<Found | null> {
  const [entry] = await reader.entries(row.number, 1);
  const state = entry === undefined ? null : replay(await reader.entriesAbout(entry.subject));
  return state?.status !== "read" ? null : { article: summaryOf(state), text: state.article.text, claims: decidedExtraction(state).claims };
}

async function resultOf(reader: StoreReader, query: SearchQuery, row: WordsRow, hits: number): Promise<SearchResult | null> {
  const found = await articleOf(reader, row);
  return found === null ? null : { article: found.article, hits, spans: spansIn(query, found.text), claims: found.claims.filter(({ quote }) => hitsIn(query, quote) > 0).map(({ id }) => id) };
}

async function quotedResultOf(reader: StoreReader, query: SearchQuery, row: WordsRow): Promise<SearchResult | null> {
  const found = await articleOf(reader, row);
  const claims = (found?.claims ?? []).map((claim) => ({ claim, hits: hitsIn(query, claim.quote) })).filter(({ hits }) => hits > 0);
  if (found === null || claims.length === 0) return null;
  const spans = claims.flatMap(({ claim: { span, quote } }) => spansIn(query, quote).map(({ start, end }) => ({ start: span.start + start, end: span.start + end })));
  return { article: found.article, hits: claims.reduce((sum, { hits }) => sum + hits, 0), spans: distinct(spans), claims: claims.map(({ claim }) => claim.id) };
}

function hitsIn(query: SearchQuery, text: string): number {
  return countHits(query, wordsIn(text).map(({ word }) => word));
}

/** Where the words and phrases stand in a text. */
function spansIn({ all }: SearchQuery, text: string): readonly Span[] {
  const found = wordsIn(text);
  const words = found.map(({ word }) => word);
  const spans = all.flatMap((phrase) => phraseHits(phrase, words).map((start): Span => ({ start: found[start]?.span.start ?? 0, end: found[start + phrase.words.length - 1]?.span.end ?? 0 })));
  return distinct(spans);
}

function distinct(spans: readonly Span[]): readonly Span[] {
  return [...new Map(spans.map((span) => [`${span.start}-${span.end}`, span])).values()].sort((a, b) => a.start - b.start || a.end - b.end).slice(0, spanLimit);
}
