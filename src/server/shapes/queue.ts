import { z } from "zod";
import type { DeepReadonly } from "../../core/index.ts";
import { incidentRowSchema } from "./incident-row.ts";

/** contested: voices exclude each other · changed: something came in after a person decided · new: no person has looked at it */
export const queueReasons = ["contested", "changed", "new"] as const;

/** What waits for a person, the worst first. */
export const queueSchema = z.object({
  total: z.int(),
  counts: z.object({ contested: z.int(), changed: z.int(), new: z.int() }),
  offset: z.int(),
  items: z.array(z.object({ row: incidentRowSchema, reasons: z.array(z.object({ reason: z.enum(queueReasons), words: z.string() })) })),
});
export type Queue = DeepReadonly<z.infer<typeof queueSchema>>;
export type QueueItem = Queue["items"][number];
