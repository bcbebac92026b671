import { z } from "zod";
import type { DeepReadonly } from "../readonly.ts";
import { articleSchema } from "./article.ts";
import { claimSchema } from "./claim.ts";
import { eventSchema } from "./event.ts";
import { placeMentionSchema, timeMentionSchema } from "./place-time.ts";
import { issueSchema } from "./primitives.ts";
import { statementSchema } from "./speaker.ts";

/** What `sayso extract --json` prints: one line an article. */
export const extractSchema = z.object({
  article: articleSchema,
  events: z.array(eventSchema),
  claims: z.array(claimSchema),
  statements: z.array(statementSchema),
  places: z.array(placeMentionSchema),
  times: z.array(timeMentionSchema),
  issues: z.array(issueSchema),
});

/** All that was read in one article. */
export type Extraction = DeepReadonly<z.infer<typeof extractSchema>>;
