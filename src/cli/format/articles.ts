import type { Incident } from "../../core/index.ts";
import type { Page } from "./style.ts";
import { formatTable, type Cell } from "./table.ts";

/** The articles of an incident, one a row: letter, outlet, day, which other one it copies, file and id. */
export function formatArticles(incident: Incident, labels: ReadonlyMap<string, string>, page: Page): string {
  const seen = new Set<string>();
  const articles = incident.articles.filter(({ id }) => !seen.has(id) && seen.add(id));
  const rows = articles.map((article): readonly Cell[] => [
    labels.get(article.id) ?? "",
    article.outlet ?? "not stated",
    article.published ?? "not stated",
    article.copyOf === null ? "" : `copy of ${labels.get(article.copyOf) ?? article.copyOf}`,
    [article.file ?? "", article.id].filter((part) => part !== "").map((text) => ({ text, style: (words: string) => words })),
  ]);
  return formatTable([{ title: "" }, { title: "outlet", narrowest: 10 }, { title: "published" }, { title: "", narrowest: 4 }, { title: "file and id", narrowest: 16 }], rows, page);
}

/** `A`, `B` … for the articles of one incident, in its own order. */
export function labelArticles(incident: Incident): ReadonlyMap<string, string> {
  const labels = new Map<string, string>();
  for (const { id } of incident.articles) if (!labels.has(id)) labels.set(id, letters(labels.size));
  return labels;
}

function letters(index: number): string {
  const last = String.fromCodePoint(65 + (index % 26));
  return index < 26 ? last : letters(Math.floor(index / 26) - 1) + last;
}
