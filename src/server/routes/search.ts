import { z } from "zod";
import { spanSchema } from "../../core/contract/primitives.ts";
import type { DeepReadonly, Span } from "../../core/index.ts";
import { route } from "../route.ts";
import { articleRowSchema } from "../shapes/article-view.ts";

/** How much of the text stands on either side of what was found. */
const around = 60;
/** How many claims of one article are told with their words. */
const mostQuotes = 10;

const searchSchema = z.object({
  articles: z.int(),
  items: z.array(z.object({
    article: articleRowSchema, hits: z.int(),
    /** Ids of its claims whose quotes have what was looked for. */
    claims: z.array(z.string()),
    /** The first of them, with their words and who says them; null where nobody is named. */
    quotes: z.array(z.object({ id: z.string(), quote: z.string(), speaker: z.string().nullable() })),
    /** The words around the first hit, and where the hit is in them; null where only title or outlet have it. */
    excerpt: z.object({ text: z.string(), hit: spanSchema }).nullable(),
  })),
});
export type SearchView = DeepReadonly<z.infer<typeof searchSchema>>;

/** The words around a hit, whole ones. */
function excerptOf(text: string, hit: Span): { readonly text: string; readonly hit: Span } {
  const [from, to] = [Math.max(0, hit.start - around), Math.min(text.length, hit.end + around)];
  const before = from === 0 ? 0 : text.slice(from, hit.start).search(/\s/u) + 1;
  const after = to === text.length ? to : hit.end + Math.max(0, text.slice(hit.end, to).search(/\s\S*$/u));
  const start = from + before;
  return { text: text.slice(start, after), hit: { start: hit.start - start, end: hit.end - start } };
}

export const searchRoutes = [
  route({
    method: "get", path: "/search", tag: "Articles", summary: "Full-text search",
    description: "In titles, outlets and texts of articles, or in the quotes of claims: words, \"phrases\", beginnings (shell*), and -without.",
    query: z.object({ q: z.string().min(1).max(400), in: z.enum(["articles", "quotes"]).default("articles"), limit: z.coerce.number().int().min(1).max(100).default(20) }),
    answer: searchSchema,
    async answerWith({ query: { q, in: where, limit } }, { ledger }) {
      const { articles, results } = await ledger.search(q, { in: where, limit });
      const items = [];
      for (const { article: { id, file, url, outlet, title, published, language, claims: count, decisions, filedAt, filedIn }, hits, spans: [first], claims } of results) {
        const extraction = first === undefined && claims.length === 0 ? null : await ledger.article(id);
        const text = extraction?.article.text ?? "";
        const quotes = (extraction?.claims ?? []).filter((claim) => claims.includes(claim.id)).slice(0, mostQuotes).map((claim) => ({ id: claim.id, quote: claim.quote, speaker: claim.speakers[0]?.name ?? null }));
        const excerpt = first === undefined ? null : excerptOf(text, first);
        items.push({ article: { id, file, url, outlet, title, published, language, claims: count, decisions, filedAt, filedIn }, hits, claims, quotes, excerpt });
      }
      return { articles, items };
    },
  }),
];
