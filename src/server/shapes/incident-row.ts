import { z } from "zod";
import { eventTypes, subEventTypes } from "../../core/contract/codes.ts";
import { outcomes, roles } from "../../core/contract/claim.ts";
import { tollSchema } from "../../core/contract/event.ts";
import { findingStatuses, incidentSchema } from "../../core/contract/incident.ts";
import { relations, stances } from "../../core/contract/speaker.ts";
import type { DeepReadonly } from "../../core/index.ts";

/** One voice's interval, as a list shows it: `▲ ≤70`. */
export const voiceSchema = z.object({ relation: z.enum(relations).nullable(), stance: z.enum(stances), min: z.int().nullable(), max: z.int().nullable(), words: z.string() });

/** One figure of an incident, as a list shows it. */
export const rowFigureSchema = z.object({ of: z.enum(outcomes), role: z.enum(roles), ...tollSchema.shape, status: z.enum(findingStatuses), voices: z.array(voiceSchema) });

/** An incident as one line of a list. */
export const incidentRowSchema = z.object({
  id: z.string(),
  title: z.string(),
  eventType: z.enum(eventTypes).nullable(),
  subEventType: z.enum(subEventTypes).nullable(),
  place: incidentSchema.shape.place,
  time: incidentSchema.shape.time,
  /** Victims killed and injured; where neither is stated, the first figure there is. */
  figures: z.array(rowFigureSchema),
  /** Independent origins, and articles, copies included. */
  origins: z.int(),
  articles: z.int(),
  review: incidentSchema.shape.review,
});
export type IncidentRow = DeepReadonly<z.infer<typeof incidentRowSchema>>;
export type RowFigure = DeepReadonly<z.infer<typeof rowFigureSchema>>;
export type Voice = DeepReadonly<z.infer<typeof voiceSchema>>;
