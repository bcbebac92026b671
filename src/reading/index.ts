export { readSources, type ReadItem, type ReadOptions, type SourceIssue } from "./sources.ts";
export { totalBytes } from "./source-size.ts";
export { makeArticle, type ArticleFields } from "./article.ts";
export { parsePublished } from "./published.ts";
