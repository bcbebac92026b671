import type { Block } from "../blocks.ts";
import { nameWords, type PageElement } from "../tree.ts";
import type { LinkedData } from "./json-ld.ts";
import { dayInAddress, findPageDates, parsePageDate, sameDay } from "./page-date.ts";
import type { PageTags } from "./page-tags.ts";

/** When a page says that it came out. metadata: in what it tells machines · text: in what it shows · implied: in its address */
export interface PagePublished {
  readonly value: string;
  readonly basis: "metadata" | "text" | "implied";
}

const publishedNames = [
  "article:published_time", "article:published", "og:article:published_time", "og:published_time", "datepublished", "date.published", "parsely-pub-date", "sailthru.date", "cxenseparse:recs:publishtime", "cxenseparse:publishtime", "rnews:datepublished",
  "bt:pubdate", "pubdate", "publishdate", "publish-date", "publish_date", "publication_date", "publicationdate", "published_at", "published-date", "article.published", "article_date_original", "originalpublicationdate", "dc.date.issued", "dcterms.issued",
  "dc.date.created", "dcterms.created", "dcterms.date", "dc.date", "date", "displaydate", "ptime", "pub_date", "citation_publication_date", "citation_date", "creationdatetime", "og:regdate",
];

/** The date of publication that a page tells; null where it tells none. `near` are the blocks around headline and text. */
export function findPagePublished(tags: PageTags, linked: LinkedData | null, url: string | null, near: readonly Block[]): PagePublished | null {
  const inAddress = url === null ? null : dayInAddress(url);
  const machine = [linked?.published ?? null, ...publishedNames.map((name) => tags.meta.get(name) ?? null), ...tags.dated.filter(({ kind }) => kind === "published").map(({ value }) => value)]
    .flatMap((value) => (value === null ? [] : (parsePageDate(value) ?? [])));
  const told = machine.find((value) => inAddress !== null && sameDay(value, inAddress)) ?? machine.find((value) => value.length >= 10);
  if (told !== undefined) return { value: told, basis: "metadata" };
  const shown = shownDate(near, tags);
  if (shown !== null) return { value: shown, basis: "text" };
  if (inAddress !== null) return { value: inAddress, basis: "implied" };
  const modified = linked?.modified ?? tags.meta.get("article:modified_time") ?? null;
  const changed = modified === null ? null : parsePageDate(modified);
  return changed === null ? null : { value: changed, basis: "metadata" };
}

/** The date that stands between headline and text, or is marked as a date near them. */
function shownDate(near: readonly Block[], tags: PageTags): string | null {
  const times = tags.dated.filter(({ kind, element }) => kind !== "modified" && isNear(element, near));
  for (const { value } of times) {
    const date = parsePageDate(value);
    if (date !== null && date.length >= 10) return date;
  }
  const dated = near.flatMap((block) => {
    const [date] = block.text.length > 160 ? [] : findPageDates(block.text);
    if (date === undefined) return [];
    const words = nameWords(block.element);
    const labelled = /\b(?:published|posted|pubblicato|publicado|publié|veröffentlicht|опубликовано|released?)\b/iu.test(block.text);
    const named = words.some((word) => /^(?:date|dateline|datetime|time|timestamp|published|posted|meta|byline|submitted|fecha|datum|data)$/u.test(word));
    const updated = /\b(?:updated|modified)\b/iu.test(block.text) && !labelled;
    return [{ date, rank: labelled ? 0 : named ? 1 : updated ? 3 : block.text.length < 60 ? 2 : 4 }];
  });
  return dated.sort((a, b) => a.rank - b.rank)[0]?.date ?? null;
}

function isNear(element: PageElement, near: readonly Block[]): boolean {
  for (let at: PageElement | null = element; at !== null; at = at.parent) {
    if (near.some((block) => block.element === at)) return true;
  }
  return false;
}
