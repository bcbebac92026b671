import { z } from "zod";
import type { DeepReadonly } from "../readonly.ts";
import { eventTypes, subEventTypes } from "./codes.ts";
import { placeSchema, timeSchema } from "./place-time.ts";

/** Low, best and high of one figure; null where unknown or open. */
export const tollSchema = z.object({ low: z.int().min(0).nullable(), best: z.int().min(0).nullable(), high: z.int().min(0).nullable() });
export type Toll = DeepReadonly<z.infer<typeof tollSchema>>;

export const tollsSchema = z.object({
  killed: tollSchema.nullable(),
  injured: tollSchema.nullable(),
  attackersKilled: tollSchema.nullable(),
  attackersInjured: tollSchema.nullable(),
});
export type Tolls = DeepReadonly<z.infer<typeof tollsSchema>>;

const withClaims = { claims: z.array(z.string()) };

/** What one article tells of. `claims` are the ids of the attack claims that name the weapon or party. */
export const eventSchema = z.object({
  id: z.string().regex(/^e\d+$/),
  main: z.boolean(),
  /** single: one happening · total: the frame of cumulative figures (a war, a year, several attacks) */
  extent: z.enum(["single", "total"]),
  /** The words of the article that speak of the happening itself, the fullest first; empty where only a figure does. */
  words: z.array(z.string()),
  eventType: z.enum(eventTypes).nullable(),
  subEventType: z.enum(subEventTypes).nullable(),
  weapons: z.array(z.object({ name: z.string(), model: z.string().nullable(), ...withClaims })),
  attackers: z.array(z.object({ name: z.string(), side: z.string().nullable(), ...withClaims })),
  targets: z.array(z.object({ name: z.string(), side: z.string().nullable(), ...withClaims })),
  place: placeSchema.nullable(),
  time: timeSchema.nullable(),
  /** The article's own reconciled figures; attackers are never counted among victims. */
  tolls: tollsSchema,
});

export type ArticleEvent = DeepReadonly<z.infer<typeof eventSchema>>;
