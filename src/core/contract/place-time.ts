import { z } from "zod";
import type { DeepReadonly } from "../readonly.ts";
import { countrySchema, edtfSchema, spanSchema } from "./primitives.ts";
import { placePrecisions, timePrecisions } from "./vocabulary.ts";

export { placePrecisions, timePrecisions } from "./vocabulary.ts";

const placeFields = {
  name: z.string(),
  country: countrySchema.nullable(),
  /** Name of the first-order unit, without its kind: `Sumy`. */
  admin1: z.string().nullable(),
  /** WGS 84 degrees; both null where the place is not resolved. */
  lat: z.number().min(-90).max(90).nullable(),
  lon: z.number().min(-180).max(180).nullable(),
  /** How finely the words state it; the coordinates claim no more. */
  precision: z.enum(placePrecisions).nullable(),
  gazetteerId: z.string().nullable(),
};

/** Where an event was. `words` are the article's own, where they say more than the name ("the far north of the Sumy region"). */
export const placeSchema = z.object({ ...placeFields, words: z.string().nullable() });
export type Place = DeepReadonly<z.infer<typeof placeSchema>>;

export const placeKinds = ["country", "admin1", "admin2", "city", "region", "sea", "feature"] as const;

/** One mention of a toponym in an article, resolved or not. */
export const placeMentionSchema = z.object({
  span: spanSchema,
  ...placeFields,
  kind: z.enum(placeKinds).nullable(),
  /** Where more than one place fits and none was chosen: their gazetteer ids, likeliest first. */
  candidates: z.array(z.string()),
});
export type PlaceMention = DeepReadonly<z.infer<typeof placeMentionSchema>>;

export const timeBases = ["stated", "implied", "unresolved"] as const;

/** When an event was, in EDTF. `implied`: worked out, not said in so many words. */
export const timeSchema = z.object({
  value: edtfSchema.nullable(),
  precision: z.enum(timePrecisions).nullable(),
  basis: z.enum(timeBases),
});
export type Time = DeepReadonly<z.infer<typeof timeSchema>>;

export const timeMentionSchema = z.object({ span: spanSchema, ...timeSchema.shape });
export type TimeMention = DeepReadonly<z.infer<typeof timeMentionSchema>>;
