import type { Extraction } from "../core/index.ts";
import type { Extractor } from "../extract/index.ts";
import type { FetchedItem } from "../fetching/index.ts";
import { completeArticle, type Ledger } from "../ledger/index.ts";
import { compareVersions, supersededReading, type VersionChange } from "./versions.ts";

/** What became of an article that was fetched. */
export interface WatchedArticle {
  readonly id: string;
  readonly url: string | null;
  readonly title: string | null;
  /** filed: new · changed: a new version of one on record · unchanged: on record as it is */
  readonly result: "filed" | "changed" | "unchanged";
  /** The version whose place it took; null where there was none. */
  readonly previous: string | null;
  readonly change: VersionChange | null;
}

/** Files what was fetched. */
export interface VersionFiler {
  file(item: FetchedItem & { readonly ok: true }): Promise<WatchedArticle>;
}

/**
 * Files articles in a ledger so that one address has one version that stands: of an earlier one the claims are superseded, in the same way as
 * by a new reading, and stay on record. The ledger itself says what is there, so that nothing is lost or doubled by stopping at any moment.
 */
export async function openVersionFiler(ledger: Ledger, extractor: Extractor): Promise<VersionFiler> {
  // By the address that was asked for: what pages call their canonical address is at times one for all of them.
  const standing = new Map<string, readonly string[]>();
  for (const { id, file } of (await ledger.articles()).toSorted((a, b) => a.filedIn - b.filedIn)) if (isAddress(file)) standing.set(file, [...(standing.get(file) ?? []), id]);
  return {
    async file({ article: told, bytes, issues, fetched }) {
      const record = await ledger.articleRecord(told.id);
      const completed = completeArticle({ article: told, issues: issues.map(({ issue: { code, message } }) => ({ code, message, span: null })) }, record, false);
      const read = extractor.extract(completed.article);
      const extraction: Extraction = { ...read, issues: [...completed.issues.filter(({ code }) => code !== "article-superseded"), ...read.issues] };
      const result = await ledger.file({ article: completed.article, bytes, extraction, engine: extractor.engine, fetched });
      const { id, url, title } = completed.article;
      const { file } = told;
      const versions = isAddress(file) ? (standing.get(file) ?? []) : [];
      const change = await supersede(ledger, extractor, versions.filter((version) => version !== id), extraction);
      if (isAddress(file)) standing.set(file, [id]);
      if (change !== null) return { id, url, title, result: "changed", previous: change.previous, change: change.change };
      return { id, url, title, result: result === "filed" ? "filed" : "unchanged", previous: null, change: null };
    },
  };
}

const isAddress = (file: string | null): file is string => file !== null && /^https?:/iu.test(file);

/** Takes the claims of earlier versions away; gives the difference to the last of them that still stood, null where none did. */
async function supersede(ledger: Ledger, extractor: Extractor, earlier: readonly string[], successor: Extraction): Promise<{ readonly previous: string; readonly change: VersionChange } | null> {
  let last: { readonly previous: string; readonly change: VersionChange } | null = null;
  for (const previous of earlier) {
    const [before, record] = [await ledger.article(previous), await ledger.articleRecord(previous)];
    if (before === null || record === null || record.reading.issues.some(({ code }) => code === "article-superseded")) continue;
    last = { previous, change: compareVersions(before, successor) };
    const bytes = await ledger.bytes(previous);
    if (bytes === null) continue;
    const read: Extraction = { ...record.reading, article: { ...record.reading.article, ...record.article } };
    await ledger.file({ article: read.article, bytes, extraction: supersededReading(read, successor.article.id), engine: extractor.engine, fetched: record.fetched });
  }
  return last;
}
