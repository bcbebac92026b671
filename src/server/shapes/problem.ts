import { z } from "zod";
import type { DeepReadonly } from "../../core/index.ts";

/** RFC 9457: what went wrong, as `application/problem+json`. */
export const problemSchema = z.object({
  /** `about:blank`, or `/api#problem-…` with the code of the ledger's issue. */
  type: z.string(),
  title: z.string(),
  status: z.int(),
  /** One clear line: what, where, what to do. */
  detail: z.string(),
  /** A code of docs/issues.md, where the problem is one of those. */
  code: z.string().nullable(),
  /** Fields that were not understood, with the reason for each. */
  fields: z.array(z.object({ field: z.string(), reason: z.string() })),
});
export type Problem = DeepReadonly<z.infer<typeof problemSchema>>;
