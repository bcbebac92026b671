import { z } from "zod";
import type { DeepReadonly } from "../readonly.ts";
import { countrySchema } from "./primitives.ts";
import { codebookNames, speakerKinds } from "./vocabulary.ts";

const name = z.string().trim().min(1).max(200);
/** Other names that stand for the same; upper and lower case, accents, a leading "the" and punctuation make no difference. */
const aliases = z.array(name).max(200);
/** An ISO 3166-1 code, or the name of a party. */
const side = name.nullable();
/** The names mean this only in events in this country, and in this first-order unit of it; null: everywhere. */
const where = { country: countrySchema.nullable(), region: name.nullable() };

/** One who fights or is fought. */
export const partySettingSchema = z.object({
  kind: z.literal("party"), name,
  /** On whose side it is: a code or a party; null: it is a side of its own. */
  side,
  aliases, ...where,
  /** Codes and parties that it fights. */
  against: z.array(name).max(200),
});

/** One who speaks, under all the names that reports give. */
export const speakerSettingSchema = z.object({ kind: z.literal("speaker"), name, aliases, as: z.enum(speakerKinds).nullable(), side, ...where });

/** One who publishes. */
export const outletSettingSchema = z.object({
  kind: z.literal("outlet"), name, aliases,
  /** Host of its pages, as `example.org`; hosts below it are its own too. */
  domain: z.string().trim().toLowerCase().regex(/^[^\s/:.]+(?:\.[^\s/:.]+)+$/).max(253).nullable(),
  /** Where it is published. */
  country: countrySchema.nullable(),
  /** Of its texts, where they do not tell it themselves. */
  language: z.string().trim().regex(/^[a-z]{2,3}$/).nullable(),
  /** The party that it speaks for, as a state's own agency does. */
  side,
});

/** The codebook by which figures are chosen wherever none is asked for. */
export const codebookSettingSchema = z.object({ kind: z.literal("codebook"), name: z.enum(codebookNames) });

export const settingSchema = z.discriminatedUnion("kind", [partySettingSchema, speakerSettingSchema, outletSettingSchema, codebookSettingSchema]);

export type Setting = DeepReadonly<z.infer<typeof settingSchema>>;
export type PartySetting = DeepReadonly<z.infer<typeof partySettingSchema>>;
export type SpeakerSetting = DeepReadonly<z.infer<typeof speakerSettingSchema>>;
export type OutletSetting = DeepReadonly<z.infer<typeof outletSettingSchema>>;

/** All that is set in a ledger; each list by name. */
export const settingsSchema = z.object({
  parties: z.array(partySettingSchema), speakers: z.array(speakerSettingSchema), outlets: z.array(outletSettingSchema), codebook: z.enum(codebookNames),
});
export type Settings = DeepReadonly<z.infer<typeof settingsSchema>>;
