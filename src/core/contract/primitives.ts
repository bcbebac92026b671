import { z } from "zod";
import type { DeepReadonly } from "../readonly.ts";

/** Half-open, UTF-16 units, into `article.text`. */
export const spanSchema = z.object({ start: z.int().min(0), end: z.int().min(0) });

/** EDTF / ISO 8601 date or interval: `2025-05-20`, `2025-05`, `2025-05-20/2025-05-21`. */
export const edtfSchema = z.string().regex(/^[\dX?~%./T:+Z-]+$/u);

/** ISO 3166-1 alpha-2. */
export const countrySchema = z.string().regex(/^[A-Z]{2}$/);

export const amountKinds = ["exact", "atLeast", "atMost", "range", "about", "vague"] as const;

/** How many, as the words have it. `null` is unknown or open, never zero. A vague amount has no number. */
export const amountSchema = z.object({
  kind: z.enum(amountKinds),
  min: z.int().min(0).nullable(),
  max: z.int().min(0).nullable(),
  words: z.string(),
});
export type Amount = DeepReadonly<z.infer<typeof amountSchema>>;
export type AmountKind = (typeof amountKinds)[number];

export const issueSchema = z.object({ code: z.string(), message: z.string(), span: spanSchema.nullable() });
