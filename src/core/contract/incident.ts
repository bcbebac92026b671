import { z } from "zod";
import type { DeepReadonly } from "../readonly.ts";
import { claimSchema, outcomes, roles, verificationResults, verificationSubjects } from "./claim.ts";
import { eventTypes, subEventTypes } from "./codes.ts";
import { tollSchema } from "./event.ts";
import { placeSchema, timeSchema } from "./place-time.ts";
import { edtfSchema } from "./primitives.ts";
import { relations, speakerKinds, stances } from "./speaker.ts";
import { findingStatuses, reviewStates } from "./vocabulary.ts";

export { findingStatuses, reviewStates, type FindingStatus } from "./vocabulary.ts";

/** One speaker's interval for one figure, over all the articles that carry it. */
export const speakerIntervalSchema = z.object({
  /** null: the articles' own voice */
  name: z.string().nullable(),
  kind: z.enum(speakerKinds).nullable(),
  side: z.string().nullable(),
  relation: z.enum(relations).nullable(),
  stance: z.enum(stances),
  min: z.int().nullable(),
  max: z.int().nullable(),
  words: z.string(),
  /** Independent origins, not articles. */
  origins: z.int(),
  asOf: edtfSchema.nullable(),
  /** `art_…/killed@412-431` */
  claims: z.array(z.string()),
});
export type SpeakerInterval = DeepReadonly<z.infer<typeof speakerIntervalSchema>>;

export const findingSchema = z.object({
  of: z.enum(outcomes),
  role: z.enum(roles),
  ...tollSchema.shape,
  /** Codebook and rule that chose: `sayso/affected-party`. */
  rule: z.string(),
  status: z.enum(findingStatuses),
  bySpeaker: z.array(speakerIntervalSchema),
  history: z.array(z.object({ asOf: edtfSchema, ...tollSchema.shape })),
});
export type Finding = DeepReadonly<z.infer<typeof findingSchema>>;

/** What was looked at to verify something, kept in the ledger under its SHA-256. */
const evidenceSchema = z.object({ name: z.string(), sha256: z.string().regex(/^[0-9a-f]{64}$/), byteLength: z.int().min(0) });

/** Something that a person decided about an incident, by name and with the reason. */
export const incidentDecisionSchema = z.object({
  /** Number of the ledger's entry. */
  entry: z.int(),
  by: z.string(),
  at: z.string(),
  reason: z.string(),
  what: z.discriminatedUnion("kind", [
    z.object({ kind: z.literal("place"), place: placeSchema }),
    z.object({ kind: z.literal("time"), time: timeSchema }),
    z.object({ kind: z.literal("status"), of: z.enum(outcomes), role: z.enum(roles), status: z.enum(findingStatuses) }),
    /** Who verified what, and how; `who` need not be who recorded it. */
    z.object({ kind: z.literal("verification"), of: z.enum(verificationSubjects), result: z.enum(verificationResults), who: z.string(), how: z.string(), evidence: evidenceSchema.nullable() }),
    z.object({ kind: z.literal("review"), state: z.enum(reviewStates) }),
  ]),
});

const named = z.object({ name: z.string(), side: z.string().nullable() });
/** A claim inside an incident, with the article that holds it. */
export const filedClaimSchema = z.object({ article: z.string(), claim: claimSchema });

export const incidentSchema = z.object({
  id: z.string().regex(/^inc_[0-9a-f]{16}$/),
  previousIds: z.array(z.string()),
  title: z.string(),
  eventType: z.enum(eventTypes).nullable(),
  subEventType: z.enum(subEventTypes).nullable(),
  place: placeSchema.nullable(),
  /** Every different place that the articles state, the chosen one first. */
  places: z.array(placeSchema),
  time: timeSchema.nullable(),
  attackers: z.array(named),
  targets: z.array(named),
  weapons: z.array(z.object({ name: z.string(), model: z.string().nullable() })),
  articles: z.array(z.object({
    id: z.string(), file: z.string().nullable(), outlet: z.string().nullable(), published: z.string().nullable(),
    /** Id of the article that this one copies. */
    copyOf: z.string().nullable(),
    event: z.string(), main: z.boolean(),
  })),
  /** Independent origins, not articles. */
  origins: z.int(),
  findings: z.array(findingSchema),
  verification: z.array(filedClaimSchema),
  responsibility: z.array(filedClaimSchema),
  consequences: z.array(filedClaimSchema),
  why: z.array(z.object({ articles: z.array(z.string()), score: z.number(), because: z.array(z.string()), against: z.array(z.string()) })),
  /** What people decided about it, the oldest first. */
  decisions: z.array(incidentDecisionSchema),
  review: z.object({ state: z.enum(reviewStates), by: z.string().nullable(), at: z.string().nullable() }),
});

/** The same happening across articles. */
export type Incident = DeepReadonly<z.infer<typeof incidentSchema>>;
