import type { Block } from "../blocks.ts";
import { nameWords } from "../tree.ts";
import type { LinkedData } from "./json-ld.ts";
import type { PageTags } from "./page-tags.ts";

const bare = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
const separators = /\s+(?:[|»·•—–-]|::)\s+/u;

/** The headline of a page's article; null where it has none. What the page shows wins over what it tells machines where both are one headline. */
export function findPageTitle(tags: PageTags, linked: LinkedData | null): string | null {
  const told = [linked?.headline ?? null, tags.meta.get("og:title") ?? null, tags.meta.get("twitter:title") ?? null, tags.title].filter((title) => title !== null);
  const shown = tags.headlines.find((headline) => headline.length > 10 && told.some((title) => bare(title).includes(bare(headline)) || (bare(title).length > 15 && bare(headline).includes(bare(title)))));
  if (shown !== undefined) return shown;
  const only = tags.headlines.length === 1 ? (tags.headlines[0] ?? null) : null;
  const named = decodeTwice(linked?.headline ?? tags.meta.get("og:title") ?? tags.meta.get("twitter:title") ?? "");
  if (named !== "") return withoutSite(named, tags);
  if (only !== null && only.split(" ").length > 2) return only;
  return tags.title === null || tags.title === "" ? only : withoutSite(tags.title, tags);
}

/** A title without the name of the site that many put behind it. */
function withoutSite(title: string, tags: PageTags): string {
  const parts = title.split(separators);
  if (parts.length < 2) return title;
  const site = bare(tags.meta.get("og:site_name") ?? "");
  const [first = "", last = ""] = [parts[0], parts.at(-1)];
  if (site !== "" && bare(last) === site) return title.slice(0, title.lastIndexOf(last)).replace(/[\s|»·•—–:-]+$/u, "");
  if (site !== "" && bare(first) === site) return title.slice(first.length).replace(/^[\s|»·•—–:-]+/u, "");
  return /\s[|»•]\s/u.test(title) && first.split(" ").length > 3 ? first : title;
}

/** Headlines told to machines are often escaped twice. */
function decodeTwice(text: string): string {
  return text.replace(/&quot;/gu, '"').replace(/&(?:#0?39|apos|#x27);/gu, "'").replace(/&nbsp;/gu, " ").replace(/&(?:#8217|rsquo);/gu, "’").replace(/&amp;/gu, "&").trim();
}

/** The outlet that a page names as its own; null where it names none. */
export function findPageOutlet(tags: PageTags, linked: LinkedData | null): string | null {
  const named = tags.meta.get("og:site_name") ?? linked?.publisher ?? tags.meta.get("application-name") ?? tags.meta.get("publisher") ?? tags.meta.get("dc.publisher") ?? null;
  return named === null || /^https?:/iu.test(named) || named.length > 80 ? null : decodeTwice(named).replace(/^@/u, "");
}

const authorNames = ["author", "article:author", "parsely-author", "sailthru.author", "dc.creator", "byl", "og:article:author", "cxenseparse:author"];

/** Who wrote it, as the page tells; null where it does not. Several names are joined with commas. */
export function findPageByline(tags: PageTags, linked: LinkedData | null, near: readonly Block[], outlet: string | null): string | null {
  const meta = authorNames.map((name) => tags.meta.get(name)).filter((name) => name !== undefined);
  const shown = near.flatMap((block) => {
    const words = nameWords(block.element);
    const named = words.some((word) => word === "byline" || word === "author" || word === "authors");
    return block.text.length < 120 && (named || /^by\s/iu.test(block.text)) ? [block.text] : [];
  });
  for (const candidates of [linked?.authors ?? [], meta, tags.authors, shown]) {
    const names = [...new Set(candidates.map(cleanName).filter((name) => isName(name, outlet)))];
    if (names.length > 0) return names.slice(0, 6).join(", ");
  }
  return null;
}

function cleanName(name: string): string {
  const words = decodeTwice(name).replace(/\s+/gu, " ").replace(/^(?:by|written by|posted by|author)\s*:?\s+/iu, "");
  return (words.split(/\s*[|•·]\s*|\s[–—-]\s|\s\d/u)[0] ?? "").replace(/[\s,;]+$/u, "");
}

function isName(name: string, outlet: string | null): boolean {
  if (name.length < 3 || name.length > 80 || /^(?:https?:|www\.|@)|[<>{}]|\d{3}|^(?:admin|administrator|editor|guest|user|staff|webmaster|null|undefined)$/iu.test(name)) return false;
  return outlet === null || bare(name) !== bare(outlet);
}

/** The canonical address of a page, absolute; null where it tells none that can be right. `fetched` is where it came from. */
export function findPageAddress(tags: PageTags, linked: LinkedData | null, fetched: string | null): string | null {
  for (const told of [tags.canonical, tags.meta.get("og:url") ?? null, linked?.url ?? null]) {
    const address = told === null ? null : resolve(told, fetched);
    if (address !== null && !(address.pathname === "/" && address.search === "" && fetched !== null && new URL(fetched).pathname !== "/")) return address.href;
  }
  return fetched;
}

function resolve(address: string, base: string | null): URL | null {
  const url = URL.canParse(address) ? new URL(address) : base !== null && URL.canParse(address, base) ? new URL(address, base) : null;
  return url !== null && /^https?:$/u.test(url.protocol) ? url : null;
}

/** The language that a page says it is in, in lower case, without region; null where it does not say. */
export function findPageLanguage(tags: PageTags, linked: LinkedData | null): string | null {
  const told = tags.language ?? linked?.language ?? tags.meta.get("og:locale") ?? tags.meta.get("content-language") ?? null;
  return told === null ? null : (/^[a-z]{2,3}(?=[-_]|$)/iu.exec(told.trim())?.[0].toLowerCase() ?? null);
}
