import type { Article, Extraction } from "../core/index.ts";
import type { ReadArticleState } from "./article-state.ts";

/** An article as a source tells it, with what was wrong there. */
export interface ToldArticle {
  readonly article: Article;
  readonly issues: Extraction["issues"];
}

/**
 * A text that the ledger has already, told again: with what is on record filled in, so that nothing is lost because one source tells less.
 * Where the two disagree, the source that the record came from is right (a corrected date counts), and a second source of the same text
 * (`repeated`, or another file) only fills gaps. Returns what was told where the ledger does not know the text.
 */
export function completeArticle(told: ToldArticle, record: ReadArticleState | null, repeated: boolean): ToldArticle {
  if (record === null) return told;
  const { article } = told;
  const known = record.reading.article;
  const same = !repeated && record.article.file === article.file;
  const [first, second] = same ? [article, known] : [known, article];
  return {
    article: {
      ...article,
      title: first.title ?? second.title,
      outlet: first.outlet ?? second.outlet,
      byline: first.byline ?? second.byline,
      published: first.published ?? second.published,
      language: first.language ?? second.language,
    },
    issues: same ? told.issues : record.reading.issues,
  };
}
