import { z } from "zod";
import { extractSchema } from "../../core/contract/extract.ts";
import type { DeepReadonly } from "../../core/index.ts";

/** A text that somebody pasted, with what they know of it. */
export const pastedSchema = z.object({
  text: z.string().regex(/\S/u, "holds no text").max(2_000_000),
  title: z.string().trim().max(1_000).nullish(),
  outlet: z.string().trim().max(500).nullish(),
  url: z.url({ protocol: /^https?$/u }).max(4_000).nullish(),
  published: z.string().trim().max(40).nullish().describe("2026-02-17, or a month or a year"),
});
export type Pasted = DeepReadonly<z.infer<typeof pastedSchema>>;

/** An address that a person asks to read: the one thing for which a request leaves the machine. */
export const addressSchema = z.object({ url: z.url({ protocol: /^https?$/u }).max(4_000) });

/** Something that could not be read, and where it stands in what came in. */
export const intakeIssueSchema = z.object({ source: z.string().nullable(), line: z.int().nullable(), code: z.string(), message: z.string() });

/** What came in and waits to be filed, or is being filed. */
export const intakeSchema = z.object({
  id: z.string(),
  name: z.string(),
  /** read: looked at, nothing stored · filing · filed · failed: it stopped; what was filed before stays */
  state: z.enum(["read", "filing", "filed", "failed"]),
  /** How many articles there are, how many are filed, and of those how many were new, read otherwise than before, or known already. */
  articles: z.int(), done: z.int(), new: z.int(), reread: z.int(), unchanged: z.int(),
  issues: z.array(intakeIssueSchema),
  /** The first articles as they are read; the rest are read when they are filed. */
  preview: z.array(z.object({ extraction: extractSchema, known: z.boolean() })),
  /** Incidents that the filed articles are in now. */
  incidents: z.array(z.string()),
});
export type IntakeView = DeepReadonly<z.infer<typeof intakeSchema>>;
