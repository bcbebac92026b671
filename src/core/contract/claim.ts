import { z } from "zod";
import type { DeepReadonly } from "../readonly.ts";
import { consequenceCodes, subEventTypes } from "./codes.ts";
import { placeSchema, timeSchema } from "./place-time.ts";
import { amountSchema, spanSchema } from "./primitives.ts";
import { speakerSchema, stances } from "./speaker.ts";
import { groups, outcomes, responsibilityResults, roles, scopes, verificationResults, verificationSubjects } from "./vocabulary.ts";

export { outcomes, groups, roles, scopes, verificationSubjects, verificationResults, type Outcome, type Group, type Role, type Scope } from "./vocabulary.ts";

const common = {
  /** Outcome or kind, `@`, span; `.2` where a second speaker says the same words. */
  id: z.string(),
  event: z.string().regex(/^e\d+$/),
  /** Who is said to say so, origin first; empty where the article says it in its own voice. */
  speakers: z.array(speakerSchema),
  stance: z.enum(stances),
  /** The words that weaken it: "purporting", "reportedly". */
  hedges: z.array(z.string()),
  span: spanSchema,
  /** Always `article.text.slice(span.start, span.end)`. */
  quote: z.string(),
  rule: z.string(),
};

export const casualtyClaimSchema = z.object({
  ...common,
  kind: z.literal("casualties"),
  outcome: z.enum(outcomes),
  amount: amountSchema,
  people: z.object({ words: z.string().nullable(), group: z.enum(groups).nullable(), side: z.string().nullable() }),
  role: z.enum(roles),
  /** True where the words give part of a larger figure ("including three children"). */
  part: z.boolean(),
  /** event: this happening · cumulative: a war, a year, several attacks or days */
  scope: z.enum(scopes),
});

/** A party or thing named in a claim. */
export const namedSchema = z.object({ name: z.string(), side: z.string().nullable() });
export const weaponSchema = z.object({ name: z.string(), model: z.string().nullable() });

export const attackClaimSchema = z.object({
  ...common,
  kind: z.literal("attack"),
  subEventType: z.enum(subEventTypes).nullable(),
  attackers: z.array(namedSchema),
  targets: z.array(namedSchema),
  weapons: z.array(weaponSchema),
});

export const responsibilityClaimSchema = z.object({
  ...common,
  kind: z.literal("responsibility"),
  who: z.string(),
  result: z.enum(responsibilityResults),
});

export const verificationClaimSchema = z.object({
  ...common,
  kind: z.literal("verification"),
  of: z.enum(verificationSubjects),
  by: z.string().nullable(),
  result: z.enum(verificationResults),
});

export const placeClaimSchema = z.object({ ...common, kind: z.literal("place"), place: placeSchema });
export const timeClaimSchema = z.object({ ...common, kind: z.literal("time"), time: timeSchema });

export const consequenceClaimSchema = z.object({
  ...common,
  kind: z.literal("consequence"),
  what: z.object({ code: z.enum(consequenceCodes), words: z.string() }),
});

export const figureClaimSchema = z.object({
  ...common,
  kind: z.literal("figure"),
  amount: amountSchema,
  /** What is counted, in the article's words: "attacks", "reservists". */
  unit: z.string(),
});

/** One thing asserted of one event, by a chain of speakers. */
export const claimSchema = z.discriminatedUnion("kind", [
  casualtyClaimSchema,
  attackClaimSchema,
  responsibilityClaimSchema,
  verificationClaimSchema,
  placeClaimSchema,
  timeClaimSchema,
  consequenceClaimSchema,
  figureClaimSchema,
]);

export type Claim = DeepReadonly<z.infer<typeof claimSchema>>;
export type ClaimKind = Claim["kind"];
export type CasualtyClaim = Extract<Claim, { kind: "casualties" }>;
export type AttackClaim = Extract<Claim, { kind: "attack" }>;
export type Weapon = DeepReadonly<z.infer<typeof weaponSchema>>;
export type Named = DeepReadonly<z.infer<typeof namedSchema>>;
