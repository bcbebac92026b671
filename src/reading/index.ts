export { isAddress, readSources, type ReadItem, type ReadOptions, type SourceIssue } from "./sources.ts";
export { totalBytes } from "./source-size.ts";
export { makeArticle, type ArticleFields } from "./article.ts";
export { parsePublished } from "./published.ts";
export { articleOfEntry, readMaterial, type Material } from "./material.ts";
export { parseFeed, type Feed, type FeedEntry } from "./formats/feed.ts";
export { decodeBody } from "./formats/http-message.ts";
export { kindOfMaterial, type MaterialKind } from "./formats/kinds.ts";
export { readPage, type PageOrigin, type ReadPage } from "./pages/read-page.ts";
