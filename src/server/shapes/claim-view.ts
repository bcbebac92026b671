import { z } from "zod";
import { claimSchema } from "../../core/contract/claim.ts";
import type { DeepReadonly } from "../../core/index.ts";

/** Which entry did something, when, and by whom. */
export const markSchema = z.object({ entry: z.int(), time: z.string(), who: z.string() });

/** A decision that holds, as a list of changes shows it. `entry` is what undo takes. */
export const takenSchema = z.object({ ...markSchema.shape, kind: z.string(), on: z.string(), reason: z.string(), what: z.string().nullable() });
export type Taken = DeepReadonly<z.infer<typeof takenSchema>>;

export const claimStates = ["read", "accepted", "corrected", "added", "rejected"] as const;

/** A claim with what people decided about it. */
export const claimViewSchema = z.object({
  /** `art_…/killed@412-431` */
  reference: z.string(),
  /** As it now stands, with corrections and under the ledger's settings. */
  claim: claimSchema,
  /** As the program read it, where a person corrected it or the ledger's settings have it otherwise. */
  asRead: claimSchema.nullable(),
  state: z.enum(claimStates),
  /** Decisions on it that hold, the oldest first. */
  decisions: z.array(takenSchema),
  /** changed: the program reads these words otherwise since a person decided on them */
  conflict: z.enum(["changed"]).nullable(),
  /** Tells this state from any other: to be sent back as `seen` with a decision. */
  version: z.string(),
});
export type ClaimView = DeepReadonly<z.infer<typeof claimViewSchema>>;
