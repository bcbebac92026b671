import { z } from "zod";
import type { DeepReadonly } from "../readonly.ts";
import { countrySchema, edtfSchema, spanSchema } from "./primitives.ts";

/** Page furniture: found, kept, and left out of the analysis. */
export const furnitureSchema = z.object({
  ...spanSchema.shape,
  why: z.enum(["read-more", "link-list", "source-line", "credit-line", "advertisement", "share-line", "caption-credit", "newsletter", "byline", "dateline", "correction-note", "other"]),
});
export type Furniture = DeepReadonly<z.infer<typeof furnitureSchema>>;

export const publishedSchema = z.object({
  value: edtfSchema,
  /** metadata: the input's own field · option: `--published` · text: a line of the text says so · implied: worked out from it */
  basis: z.enum(["metadata", "text", "option", "implied"]),
});

export const articleSchema = z.object({
  id: z.string().regex(/^art_[0-9a-f]{20}$/),
  file: z.string().nullable(),
  url: z.string().nullable(),
  title: z.string().nullable(),
  outlet: z.string().nullable(),
  byline: z.string().nullable(),
  /** The agency or outlet that the text itself credits: "— BBC", "(Reuters)", "Source: …". */
  credit: z.string().nullable(),
  published: publishedSchema.nullable(),
  language: z.string().nullable(),
  /** SHA-256 of the bytes as read, in hex. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  /** What all spans point into. */
  text: z.string(),
  furniture: z.array(furnitureSchema),
  /** Captions of a page's pictures: shown beside the text and no part of it. Pages only. */
  captions: z.array(z.string()).optional(),
  /** Which bytes of the source, from `from` to before `to`, each block of the text comes from. Pages only; what they leave out is no part of the text. */
  sourceMap: z.array(z.object({ ...spanSchema.shape, from: z.int().min(0), to: z.int().min(0) })).optional(),
  /** Of the outlet, where the ledger's settings tell it: the country it is published in, the party it speaks for, and whom that fights. */
  publisher: z.object({ country: countrySchema.nullable(), side: z.string().nullable(), against: z.array(z.string()) }).optional(),
});

/** One text as published. */
export type Article = DeepReadonly<z.infer<typeof articleSchema>>;
