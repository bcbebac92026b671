import { z } from "zod";
import type { DeepReadonly } from "../readonly.ts";
import { spanSchema } from "./primitives.ts";
import { relations, speakerKinds } from "./vocabulary.ts";

export { speakerKinds, relations, type SpeakerKind, type Relation } from "./vocabulary.ts";

export const speakerSchema = z.object({
  /** The name resolved: "it" and "the ministry" stand here as "Russian Ministry of Defence". */
  name: z.string(),
  kind: z.enum(speakerKinds).nullable(),
  /** The party spoken for: an ISO country code, or the name of an armed group. */
  side: z.string().nullable(),
  /** That side's relation to the people counted; null where either is unknown. */
  relation: z.enum(relations).nullable(),
  /** The words that name the speaker in the article: a full name, a short form or a pronoun. */
  span: spanSchema,
});
export type Speaker = DeepReadonly<z.infer<typeof speakerSchema>>;

export const stances = ["asserts", "confirms", "denies", "unverified"] as const;
export type Stance = (typeof stances)[number];

/** One attribution: who, by which words, says what. `content` may be several spans and run over sentences. */
export const statementSchema = z.object({
  id: z.string().regex(/^s\d+$/),
  speaker: z.object({ name: z.string(), kind: z.enum(speakerKinds).nullable(), side: z.string().nullable(), span: spanSchema }).nullable(),
  cue: spanSchema.nullable(),
  content: z.array(spanSchema),
  stance: z.enum(stances),
  /** Who passed it on, nearest to the origin first: [Tass] in "the ministry told Tass". */
  via: z.array(z.object({ name: z.string(), kind: z.enum(speakerKinds).nullable(), side: z.string().nullable(), span: spanSchema })),
  rule: z.string(),
});
export type Statement = DeepReadonly<z.infer<typeof statementSchema>>;
