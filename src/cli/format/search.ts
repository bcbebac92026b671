import type { Span } from "../../core/index.ts";
import type { SearchResult } from "../../ledger/index.ts";
import { styleFor, type Page } from "./style.ts";
import { formatParagraph } from "./wrap.ts";

/** Characters of the text before and after the words found, and how many places are shown. */
const shown = { around: 70, places: 3 } as const;

/** A search result for a person: the article, and the first places with the words found in brackets. Ends with an empty line. */
export function formatSearchResult({ article, hits, spans, claims }: SearchResult, text: string, page: Page): string {
  const { bold, dim } = styleFor(page.colour);
  const counts = [`${hits.toString()} ${hits === 1 ? "hit" : "hits"}`, claims.length === 0 ? "" : `${claims.length.toString()} in ${claims.length === 1 ? "a quote" : "quotes"}`].filter((part) => part !== "").join(", ");
  const source = [article.published, article.outlet, article.file ?? article.url].filter((part) => part !== null).join(" · ");
  return [
    formatParagraph(bold(article.title ?? article.file ?? article.url ?? article.id), page.width),
    `${dim(article.id)}  ${counts}${source === "" ? "" : ` · ${source}`}\n`,
    ...spans.slice(0, shown.places).map((span) => formatParagraph(passage(text, span), page.width, 4)),
    "\n",
  ].join("");
}

function passage(text: string, { start, end }: Span): string {
  const from = Math.max(0, start - shown.around);
  const to = Math.min(text.length, end + shown.around);
  const before = text.slice(from, start).replace(from === 0 ? /^$/u : /^\S*\s/u, "");
  const after = text.slice(end, to).replace(to === text.length ? /$^/u : /\s\S*$/u, "");
  return `${from === 0 ? "" : "… "}${before}[${text.slice(start, end)}]${after}${to === text.length ? "" : " …"}`;
}
