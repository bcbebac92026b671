import { z } from "zod";
import { eventTypes, subEventTypes } from "../../core/contract/codes.ts";
import { outcomes } from "../../core/contract/claim.ts";
import { findingStatuses } from "../../core/contract/incident.ts";
import { placePrecisions } from "../../core/contract/place-time.ts";
import type { DeepReadonly } from "../../core/index.ts";
import { incidentRowSchema } from "./incident-row.ts";

/** A list with commas between; an empty one is none. */
const several = <Value extends string>(values: readonly [Value, ...Value[]]) =>
  z.string().transform((text) => (text === "" ? undefined : text.split(","))).pipe(z.array(z.enum(values)).optional()).optional().meta({ type: "array", items: { type: "string", enum: [...values] } });
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/u, "a day such as 2026-02-17").optional();
const flag = z.enum(["true", "false"]).transform((value) => value === "true").optional();

/** Which incidents. Lists are separated by commas; whatever is left out does not narrow. */
export const incidentFilterSchema = z.object({
  from: day.describe("first day, 2026-02-17"),
  to: day.describe("last day"),
  country: z.string().regex(/^[A-Z]{2}(?:,[A-Z]{2})*$/u, "codes such as UA,RU").transform((text) => text.split(",")).optional().describe("ISO 3166-1 codes"),
  place: z.string().max(200).optional().describe("words in the names of places"),
  area: z.string().regex(/^-?[\d.]+(?:,-?[\d.]+){3}$/u, "west,south,east,north in degrees").transform((text) => text.split(",").map(Number)).optional().describe("west,south,east,north in degrees; of incidents whose place is known"),
  type: several(eventTypes as [string, ...string[]]).describe("ACLED event types"),
  kind: several(subEventTypes as [string, ...string[]]).describe("ACLED sub-event types"),
  status: several(findingStatuses).describe("status of a figure"),
  review: several(["unreviewed", "inReview", "reviewed"]),
  of: z.enum(outcomes).optional().describe("the figure that `least` is about: killed unless told"),
  least: z.coerce.number().int().min(0).optional().describe("the best figure, or the low where there is no best, is at least this"),
  side: z.string().max(200).optional().describe("somebody who speaks for this side states a figure"),
  relation: several(["self", "adversary", "third", "unknown"]).describe("relation of somebody who states a figure to those counted"),
  q: z.string().max(400).optional().describe("words in titles, places, parties and the texts of articles"),
  mentioned: flag.describe("true: also what articles only mention: earlier attacks, totals of a war"),
});
export type IncidentFilterQuery = DeepReadonly<z.output<typeof incidentFilterSchema>>;

export const sortings = ["newest", "oldest", "figure", "spread", "origins"] as const;

export const incidentListQuerySchema = incidentFilterSchema.extend({
  sort: z.enum(sortings).default("newest"),
  offset: z.coerce.number().int().min(0).default(0),
  limit: z.coerce.number().int().min(1).max(500).default(100),
});

const count = z.object({ value: z.string(), count: z.int() });

/** A page of incidents, and counts of all that the filter leaves. */
export const incidentListSchema = z.object({
  total: z.int(),
  offset: z.int(),
  items: z.array(incidentRowSchema),
  counts: z.object({ country: z.array(count), kind: z.array(count), status: z.array(count), review: z.array(count), side: z.array(count) }),
  /** The ledger's last entry when this was made. */
  entry: z.int(),
});
export type IncidentList = DeepReadonly<z.infer<typeof incidentListSchema>>;

/** Where incidents are: one mark each, or one for all of a first-order unit where there are many. */
export const incidentMapSchema = z.object({
  total: z.int(),
  /** Of no known position: on no map. */
  unplaced: z.int(),
  marks: z.array(z.object({
    lat: z.number(), lon: z.number(),
    /** How finely the words state it; null for a mark that stands for many. */
    precision: z.enum(placePrecisions).nullable(),
    name: z.string(), country: z.string().nullable(), admin1: z.string().nullable(),
    /** Its id where the mark is one incident. */
    id: z.string().nullable(), title: z.string().nullable(),
    incidents: z.int(), articles: z.int(),
  })),
  aggregated: z.boolean(),
});
export type IncidentMap = DeepReadonly<z.infer<typeof incidentMapSchema>>;
