import type { ReadArticleState } from "./article-state.ts";
import { decidedExtraction } from "./claim-decisions.ts";

/** What a list of articles shows of one: where it came from, and which entries filed and last read it. */
export interface ArticleSummary {
  readonly id: string;
  readonly file: string | null;
  readonly url: string | null;
  readonly outlet: string | null;
  readonly title: string | null;
  /** EDTF; null where nothing tells. */
  readonly published: string | null;
  readonly language: string | null;
  /** SHA-256 of the bytes as fetched. */
  readonly sha256: string;
  /** The engine whose reading stands. */
  readonly engine: string;
  /** How many claims stand, and how many were superseded. */
  readonly claims: number;
  readonly superseded: number;
  /** How many decisions of people hold. */
  readonly decisions: number;
  /** When it was first filed, and the numbers of the entries that filed it and last read it. */
  readonly filedAt: string;
  readonly filedIn: number;
  readonly readIn: number;
}

export function summaryOf(state: ReadArticleState): ArticleSummary {
  const { id, file, url, sha256 } = state.article;
  const { outlet, title, published, language } = state.reading.article;
  return {
    id, file, url, outlet, title, published: published?.value ?? null, language, sha256,
    engine: state.engine, claims: decidedExtraction(state).claims.length, superseded: state.superseded.length, decisions: state.decisions.length,
    filedAt: state.filed.time, filedIn: state.filed.entry, readIn: state.read.entry,
  };
}
