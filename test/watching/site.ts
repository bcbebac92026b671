import { sha256 } from "../../src/core/index.ts";
import { newsPage } from "../reading/pages/sample.ts";
import { serve } from "../fetching/server.ts";

/** A site of an invented paper, which a test changes as it goes. */
export interface Site {
  readonly at: (path: string) => string;
  /** Path → what it answers; a number is a status. */
  readonly pages: Map<string, string | number>;
  /** Requests without robots.txt, in order: `200 /feed`. */
  readonly log: string[];
  robots: string;
  /** What is answered beside a status of 429 or 503. */
  retryAfter: string | null;
}

export async function openSite(): Promise<Site> {
  const pages = new Map<string, string | number>();
  const log: string[] = [];
  const site = { at: (path: string) => `http://harbour.example:${port}${path}`, pages, log, robots: "User-agent: *\nDisallow: /closed\n", retryAfter: null as string | null };
  const port = await serve((request, response) => {
    const path = request.url ?? "";
    if (path === "/robots.txt") {
      response.writeHead(200).end(site.robots);
      return;
    }
    const page = pages.get(path) ?? 404;
    const status = typeof page === "number" ? page : 200;
    const etag = `"${sha256(new TextEncoder().encode(String(page))).slice(0, 12)}"`;
    const unchanged = status === 200 && request.headers["if-none-match"] === etag;
    log.push(`${unchanged ? 304 : status} ${path}`);
    response.writeHead(unchanged ? 304 : status, { "content-type": path.startsWith("/feed") ? "application/rss+xml" : path.endsWith(".xml") ? "application/xml" : "text/html; charset=utf-8", ...(status === 200 ? { etag } : {}), ...(typeof page === "number" && site.retryAfter !== null ? { "retry-after": site.retryAfter } : {}) }).end(typeof page === "string" && !unchanged ? page : "");
  });
  return site;
}

export function feedOf(site: Site, items: readonly (readonly [path: string, date: string])[]): string {
  return `<?xml version="1.0"?><rss version="2.0"><channel><title>Harbour Post</title>${items.map(([path, date]) => `<item><title>${path}</title><link>${site.at(path)}</link><pubDate>${date}</pubDate></item>`).join("")}</channel></rss>`;
}

export function sitemapOf(site: Site, kind: "urlset" | "sitemapindex", items: readonly (readonly [path: string, date: string])[]): string {
  const tag = kind === "urlset" ? "url" : "sitemap";
  return `<?xml version="1.0"?><${kind}>${items.map(([path, date]) => `<${tag}><loc>${site.at(path)}</loc><lastmod>${date}</lastmod></${tag}>`).join("")}</${kind}>`;
}

const reports = {
  first: ["A missile strike on a barracks near Sumy, Ukraine, killed six soldiers and wounded at least ten others on Tuesday, the National Guard of Ukraine said in a statement.", "Russia's defence ministry said that up to 40 Ukrainian servicemen had died in the strike on the barracks."],
  second: ["A missile strike on a barracks near Sumy, Ukraine, killed eight soldiers and wounded at least ten others on Tuesday, the National Guard of Ukraine said in a statement.", "The commander of the unit was suspended and an investigation was opened, the National Guard of Ukraine added."],
} as const;

/** A report of an invented attack, as first published and as changed later. */
export function report(version: keyof typeof reports): string {
  return newsPage({ head: '<meta property="article:published_time" content="2025-05-21T08:00:00Z">', body: reports[version].map((text) => `<p>${text}</p>`).join("") }).replaceAll("Drones hit fuel depot near Varnesk", "Missile strike near Sumy");
}
