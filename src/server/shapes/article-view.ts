import { z } from "zod";
import { articleSchema } from "../../core/contract/article.ts";
import { extractSchema } from "../../core/contract/extract.ts";
import { spanSchema } from "../../core/contract/primitives.ts";
import type { DeepReadonly } from "../../core/index.ts";
import { claimViewSchema, markSchema, takenSchema } from "./claim-view.ts";

/** One article with all that was read in it and decided about it. */
export const articleViewSchema = z.object({
  article: articleSchema,
  events: extractSchema.shape.events,
  claims: z.array(claimViewSchema),
  statements: extractSchema.shape.statements,
  places: extractSchema.shape.places,
  times: extractSchema.shape.times,
  issues: extractSchema.shape.issues,
  /** Which incident each event went into. */
  incidents: z.array(z.object({ event: z.string(), id: z.string(), title: z.string() })),
  /** Id of the article that this one copies. */
  copyOf: z.string().nullable(),
  engine: z.string(),
  filed: markSchema,
  read: markSchema,
  fetched: z.object({ at: z.string(), url: z.string() }).nullable(),
  byteLength: z.int(),
  notes: z.array(takenSchema),
  /** Decisions on claims that no later reading has: they have no effect. */
  withoutEffect: z.array(takenSchema),
});
export type ArticleView = DeepReadonly<z.infer<typeof articleViewSchema>>;

/** How an article was read: which rule of which stage read which words, and what it made of them. */
export const traceSchema = z.object({
  engine: z.string(),
  steps: z.array(z.object({ stage: z.string(), rule: z.string(), span: spanSchema.nullable(), did: z.string() })),
});
export type TraceView = DeepReadonly<z.infer<typeof traceSchema>>;

/** An article as one line of a list. */
export const articleRowSchema = z.object({
  id: z.string(), file: z.string().nullable(), url: z.string().nullable(), outlet: z.string().nullable(), title: z.string().nullable(), published: z.string().nullable(),
  language: z.string().nullable(), claims: z.int(), decisions: z.int(), filedAt: z.string(), filedIn: z.int(),
});
export type ArticleRow = DeepReadonly<z.infer<typeof articleRowSchema>>;
