import { articleId, sha256, type ArticleId } from "../core/index.ts";

/**
 * `art_` and the first 20 hex digits of the SHA-256 of address, line feed, text. The address is the canonical URL; the outlet's name where there is no URL;
 * nothing where there is neither. So one text in two outlets is two articles, and one text read twice is one.
 */
export function makeArticleId(url: string | null, outlet: string | null, text: string): ArticleId {
  const address = url !== null ? canonicalUrl(url) : (outlet ?? "");
  return articleId(`art_${sha256(`${address}\n${text}`).slice(0, 20)}`);
}

const trackingParameter = /^(?:utm_\w+|fbclid|gclid|mc_[ce]id|igshid|ref_src|cmpid)$/iu;

/** The address without what does not tell pages apart: fragment, tracking parameters, "www.", scheme, final slash. An address that is none stays as it is. */
export function canonicalUrl(url: string): string {
  if (!URL.canParse(url)) return url;
  const parsed = new URL(url);
  const kept = [...parsed.searchParams].filter(([name]) => !trackingParameter.test(name)).sort(([a], [b]) => (a < b ? -1 : 1));
  const query = new URLSearchParams(kept).toString();
  const path = parsed.pathname.replace(/\/+$/u, "");
  return `${parsed.host.replace(/^www\./u, "")}${path}${query === "" ? "" : `?${query}`}`;
}
