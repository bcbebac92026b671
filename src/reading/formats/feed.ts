import { cutBlocks } from "../pages/blocks.ts";
import { decodePage, type PageSource } from "../pages/page-charset.ts";
import { parsePageDate } from "../pages/told/page-date.ts";
import { elementsIn, parseTree, plainTextOf, rawTextOf, type PageElement } from "../pages/tree.ts";

/** One item of a feed or sitemap: the address of an article, and what the feed tells of it. */
export interface FeedEntry {
  readonly url: string | null;
  readonly title: string | null;
  readonly author: string | null;
  /** EDTF; null where the feed does not tell. */
  readonly published: string | null;
  /** When what the address holds last changed, EDTF; null where it is not told. */
  readonly updated: string | null;
  readonly outlet: string | null;
  /** The text that the feed itself holds, as blocks with blank lines between; empty where it holds none. */
  readonly text: string;
  /** UTF-16 units of the item in the feed's source; null for JSON. */
  readonly at: { readonly start: number; readonly end: number } | null;
}

export interface Feed {
  readonly kind: "feed" | "sitemap" | "sitemap-index";
  readonly title: string | null;
  readonly entries: readonly FeedEntry[];
  /** True where there were more entries than are read, or the source ended early. */
  readonly cut: boolean;
  readonly source: PageSource;
}

const mostEntries = 1_000;
/** Of one item's text, with its markup. */
const longestContent = 2_000_000;

/** A feed or sitemap from its bytes: RSS, RDF, Atom, JSON Feed, sitemaps for news. null for what is none of these. Entities that a document defines are never expanded. */
export async function parseFeed(bytes: Uint8Array, contentType: string | null): Promise<Feed | null> {
  const source = await decodePage(bytes, contentType);
  if (source === null) return null;
  const text = source.text.trimStart();
  return text.startsWith("{") ? jsonFeed(source) : xmlFeed(source);
}

function xmlFeed(source: PageSource): Feed | null {
  const { root, cut } = parseTree(source.text, "xml");
  const top = root.children.find((child) => child.kind === "element" && /^(?:rss|feed|rdf:rdf|urlset|sitemapindex)$/u.test(child.tag));
  if (top?.kind !== "element") return null;
  const items = [...elementsIn(top)].filter(({ tag, parent }) => (tag === "item" || tag === "entry" || ((tag === "url" || tag === "sitemap") && parent === top)));
  const kind = top.tag === "urlset" ? "sitemap" : top.tag === "sitemapindex" ? "sitemap-index" : "feed";
  const channel = top.tag === "feed" ? top : (childOf(top, "channel") ?? top);
  const title = kind === "feed" ? textIn(channel, "title") : null;
  return { kind, title, entries: items.slice(0, mostEntries).map((item) => (kind === "feed" ? entryOf(item, title) : placeOf(item))), cut: cut !== null || items.length > mostEntries, source };
}

function entryOf(item: PageElement, outlet: string | null): FeedEntry {
  const links = childrenOf(item, "link");
  const link = links.find(({ attributes }) => attributes["href"] !== undefined && (attributes["rel"] ?? "alternate") === "alternate")?.attributes["href"] ?? links.map(plainTextOf).find((text) => text !== "");
  const guid = childOf(item, "guid");
  const permanent = guid !== null && guid.attributes["ispermalink"] !== "false" ? plainTextOf(guid) : null;
  const author = childOf(item, "author");
  const content = childOf(item, "content:encoded") ?? childOf(item, "content") ?? childOf(item, "description") ?? childOf(item, "summary");
  return {
    url: addressOf(link ?? permanent ?? textIn(item, "id")),
    title: plainOf(textIn(item, "title")),
    author: textIn(item, "dc:creator") ?? (author === null ? null : (textIn(author, "name") ?? (plainTextOf(author) || null))),
    published: dateOf(["pubdate", "published", "dc:date", "date", "issued", "updated"].map((name) => textIn(item, name))),
    updated: dateOf([textIn(item, "updated")]),
    outlet: (childOf(item, "source") === null ? null : textIn(item, "source")) ?? outlet,
    text: content === null ? "" : contentText(content),
    at: { start: item.start, end: item.end },
  };
}

function placeOf(item: PageElement): FeedEntry {
  const news = childOf(item, "news:news");
  const publication = news === null ? null : childOf(news, "news:publication");
  return {
    url: addressOf(textIn(item, "loc")),
    title: news === null ? null : plainOf(textIn(news, "news:title")),
    author: null,
    published: dateOf([news === null ? null : textIn(news, "news:publication_date")]),
    updated: dateOf([textIn(item, "lastmod")]),
    outlet: publication === null ? null : textIn(publication, "news:name"),
    text: "",
    at: { start: item.start, end: item.end },
  };
}

/** Escaped or CDATA markup is a page of its own; markup of the feed itself is read where it stands. */
function contentText(content: PageElement): string {
  const inner = content.children.some((child) => child.kind === "element") ? content : parseTree(rawTextOf(content).slice(0, longestContent)).root;
  return blocksText(inner);
}

function blocksText(root: PageElement): string {
  return cutBlocks(root).filter(({ outside }) => outside === null).map(({ text }) => text).join("\n\n");
}

function jsonFeed(source: PageSource): Feed | null {
  let value: unknown;
  try {
    value = JSON.parse(source.text);
  } catch {
    return null;
  }
  const feed = value as { readonly title?: unknown; readonly items?: unknown } | null;
  if (typeof feed !== "object" || !Array.isArray(feed?.items)) return null;
  const title = textOf(feed.title);
  const items = (feed.items as readonly unknown[]).filter((item): item is Readonly<Record<string, unknown>> => typeof item === "object" && item !== null);
  const entries = items.slice(0, mostEntries).map((item): FeedEntry => {
    const html = textOf(item["content_html"]);
    const authors = [item["author"], ...(Array.isArray(item["authors"]) ? (item["authors"] as readonly unknown[]) : [])].flatMap((author) => (typeof author === "object" && author !== null && "name" in author ? (textOf(author.name) ?? []) : []));
    return {
      url: addressOf(textOf(item["url"]) ?? textOf(item["external_url"]) ?? textOf(item["id"])),
      title: textOf(item["title"]),
      author: authors.length === 0 ? null : authors.join(", "),
      published: dateOf([textOf(item["date_published"]), textOf(item["date_modified"])]),
      updated: dateOf([textOf(item["date_modified"])]),
      outlet: title,
      text: html === null ? (textOf(item["content_text"]) ?? textOf(item["summary"]) ?? "") : blocksText(parseTree(html).root),
      at: null,
    };
  });
  return { kind: "feed", title, entries, cut: items.length > mostEntries, source };
}

const textOf = (value: unknown): string | null => (typeof value === "string" && value.trim() !== "" ? value.trim() : null);
const childrenOf = (element: PageElement, tag: string): readonly PageElement[] => element.children.filter((child): child is PageElement => child.kind === "element" && child.tag === tag);
const childOf = (element: PageElement, tag: string): PageElement | null => childrenOf(element, tag)[0] ?? null;

function textIn(element: PageElement, tag: string): string | null {
  const child = childOf(element, tag);
  const text = child === null ? "" : plainTextOf(child);
  return text === "" ? null : text;
}

/** Titles of feeds are often markup once more. */
function plainOf(title: string | null): string | null {
  return title !== null && /<[a-z/]|&(?:#\d+|\w+);/iu.test(title) ? plainTextOf(parseTree(title).root) : title;
}

const dateOf = (values: readonly (string | null)[]): string | null => values.flatMap((value) => (value === null ? [] : (parsePageDate(value) ?? [])))[0] ?? null;

function addressOf(link: string | null): string | null {
  return link !== null && URL.canParse(link) && /^https?:$/u.test(new URL(link).protocol) ? link : null;
}
