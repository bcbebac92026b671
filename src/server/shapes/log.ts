import { z } from "zod";
import { issueSchema } from "../../core/contract/primitives.ts";
import type { DeepReadonly } from "../../core/index.ts";

/** An entry of the ledger, with its payload in a few words in place of the whole. */
export const logEntrySchema = z.object({
  number: z.int(), time: z.string(), who: z.string(), kind: z.string(), subject: z.string(),
  /** What happened, in one line. */
  what: z.string(),
  reason: z.string().nullable(),
  /** True for a decision that holds and can be undone. */
  undoable: z.boolean(),
  hash: z.string(), previous: z.string(),
});
export type LogEntry = DeepReadonly<z.infer<typeof logEntrySchema>>;

export const verifyReportSchema = z.object({
  ok: z.boolean(), entries: z.int(), firstBadEntry: z.int().nullable(), incidents: z.enum(["rebuilt", "recorded"]), problems: z.array(issueSchema),
});
export type VerifyView = DeepReadonly<z.infer<typeof verifyReportSchema>>;
