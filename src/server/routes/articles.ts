import { z } from "zod";
import { articleView } from "../article-view.ts";
import { notFound } from "../problems.ts";
import { route } from "../route.ts";
import { articleRowSchema, articleViewSchema, traceSchema } from "../shapes/article-view.ts";
import { claimViewSchema } from "../shapes/claim-view.ts";
import { claimViews } from "../claim-views.ts";

const tag = "Articles";

export const articleRoutes = [
  route({
    method: "get", path: "/articles", tag, summary: "List articles",
    description: "The last filed first.",
    query: z.object({ offset: z.coerce.number().int().min(0).default(0), limit: z.coerce.number().int().min(1).max(500).default(100) }),
    answer: z.object({ total: z.int(), offset: z.int(), items: z.array(articleRowSchema) }),
    async answerWith({ query: { offset, limit } }, { ledger, overview }) {
      const { articles } = await overview();
      const [total, ids] = [articles.size(), articles.lastFiled(offset, limit)];
      const read = await ledger.articles({ ids });
      const items = read.toSorted((a, b) => b.filedIn - a.filedIn).map(({ id, file, url, outlet, title, published, language, claims, decisions, filedAt, filedIn }) => ({ id, file, url, outlet, title, published, language, claims, decisions, filedAt, filedIn }));
      return { total, offset, items };
    },
  }),
  route({
    method: "get", path: "/articles/{id}", tag, summary: "One article with all that was read in it and decided about it",
    answer: articleViewSchema,
    async answerWith({ params: { id = "" } }, { ledger, overview }) {
      const view = await articleView(ledger, overview, id);
      if (view === null) throw notFound(id);
      return view;
    },
  }),
  route({
    method: "get", path: "/articles/{id}/trace", tag, summary: "How an article was read: every step, by stage and rule",
    description: "Reads it again with the rules of this program; `engine` of the article tells which engine's reading is on record.",
    answer: traceSchema,
    async answerWith({ params: { id = "" } }, { ledger, extractor }) {
      const record = await ledger.article(id);
      if (record === null) throw notFound(id);
      return { engine: extractor.engine, steps: extractor.explain(record.article).steps.map((step) => ({ ...step })) };
    },
  }),
  route({
    method: "get", path: "/articles/{id}/claims/{claim}", tag, summary: "One claim, standing or rejected",
    answer: claimViewSchema,
    async answerWith({ params: { id = "", claim = "" } }, { ledger }) {
      const [record, extraction] = [await ledger.articleRecord(id), await ledger.article(id)];
      const found = record === null || extraction === null ? undefined : claimViews(record, extraction).find((view) => view.claim.id === claim);
      if (found === undefined) throw notFound(`${id}/${claim}`);
      return found;
    },
  }),
];
