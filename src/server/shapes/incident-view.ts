import { z } from "zod";
import { incidentSchema } from "../../core/contract/incident.ts";
import { articleSchema } from "../../core/contract/article.ts";
import { codebookNames } from "../../core/contract/vocabulary.ts";
import type { DeepReadonly } from "../../core/index.ts";
import { claimViewSchema, takenSchema } from "./claim-view.ts";
import { incidentRowSchema } from "./incident-row.ts";

/** An article of an incident, with all claims that it makes of it. */
export const incidentArticleSchema = z.object({
  id: z.string(), event: z.string(), main: z.boolean(),
  title: z.string().nullable(), outlet: z.string().nullable(), credit: z.string().nullable(), file: z.string().nullable(), url: z.string().nullable(), published: z.string().nullable(),
  /** Of the outlet, where the ledger's settings tell it. */
  publisher: articleSchema.shape.publisher,
  /** Id of the article that this one copies. */
  copyOf: z.string().nullable(),
  claims: z.array(claimViewSchema),
});
export type IncidentArticle = DeepReadonly<z.infer<typeof incidentArticleSchema>>;

/** One incident with every claim behind it. */
export const incidentViewSchema = z.object({
  /** Codebook by which the figures are chosen. */
  codebook: z.enum(codebookNames),
  /** What the rules by which its figures were chosen do, in one sentence each. */
  rules: z.array(z.object({ rule: z.string(), sentence: z.string() })),
  incident: incidentSchema,
  articles: z.array(incidentArticleSchema),
  /** Decisions about the incident and its articles that hold, the newest first. */
  decisions: z.array(takenSchema),
  /** True where something was filed or decided since incidents were last grouped. */
  stale: z.boolean(),
  /** Tells this state from any other: to be sent back as `seen` with a decision. */
  version: z.string(),
});
export type IncidentView = DeepReadonly<z.infer<typeof incidentViewSchema>>;

/** Others of about the same day and place: what a merge would be with. */
export const neighboursSchema = z.object({ items: z.array(z.object({ row: incidentRowSchema, because: z.array(z.string()) })) });
export type Neighbours = DeepReadonly<z.infer<typeof neighboursSchema>>;
