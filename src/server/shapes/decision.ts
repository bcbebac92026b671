import { z } from "zod";
import { casualtyClaimSchema, claimSchema, consequenceClaimSchema, namedSchema, outcomes, roles, scopes, verificationClaimSchema, weaponSchema } from "../../core/contract/claim.ts";
import { subEventTypes } from "../../core/contract/codes.ts";
import { findingStatuses, incidentSchema } from "../../core/contract/incident.ts";
import { placeSchema, timeSchema } from "../../core/contract/place-time.ts";
import { amountSchema } from "../../core/contract/primitives.ts";
import { settingSchema } from "../../core/contract/settings.ts";
import { speakerSchema, stances } from "../../core/contract/speaker.ts";
import { responsibilityResults, settingKinds, verificationResults } from "../../core/contract/vocabulary.ts";
import type { DeepReadonly } from "../../core/index.ts";
import type { Decision } from "../../ledger/index.ts";

const claim = z.string().regex(/^art_[0-9a-f]{20}\/./u);
const incident = z.string().regex(/^inc_[0-9a-f]{16}$/u);
const member = z.string().regex(/^art_[0-9a-f]{20}\/e\d+$/u);
const reason = z.string().trim().min(1).max(2_000);

const words = z.string().trim().min(1).max(500);

const correctionSchema = z.discriminatedUnion("field", [
  z.object({ field: z.literal("amount"), value: amountSchema }),
  z.object({ field: z.literal("speakers"), value: z.array(speakerSchema).max(8) }),
  z.object({ field: z.literal("scope"), value: z.enum(scopes) }),
  z.object({ field: z.literal("role"), value: z.enum(roles) }),
  z.object({ field: z.literal("event"), value: z.string().regex(/^e\d+$/u) }),
  z.object({ field: z.literal("stance"), value: z.enum(stances) }),
  z.object({ field: z.literal("outcome"), value: z.enum(outcomes) }),
  z.object({ field: z.literal("people"), value: casualtyClaimSchema.shape.people }),
  z.object({ field: z.literal("part"), value: z.boolean() }),
  z.object({ field: z.literal("subEventType"), value: z.enum(subEventTypes).nullable() }),
  z.object({ field: z.enum(["attackers", "targets"]), value: z.array(namedSchema).max(50) }),
  z.object({ field: z.literal("weapons"), value: z.array(weaponSchema).max(50) }),
  z.object({ field: z.literal("who"), value: words }),
  z.object({ field: z.literal("result"), value: z.enum([...responsibilityResults, ...verificationResults]) }),
  z.object({ field: z.literal("of"), value: verificationClaimSchema.shape.of }),
  z.object({ field: z.literal("by"), value: words.nullable() }),
  z.object({ field: z.literal("place"), value: placeSchema }),
  z.object({ field: z.literal("time"), value: timeSchema }),
  z.object({ field: z.literal("what"), value: consequenceClaimSchema.shape.what }),
  z.object({ field: z.literal("unit"), value: words }),
]);

/** A file that a verification rests on, in base64; 2 MB at most. */
const evidenceSchema = z.object({ name: z.string().min(1).max(500), base64: z.base64().max(2_800_000) }).transform(({ name, base64 }) => ({ name, bytes: new Uint8Array(Buffer.from(base64, "base64")) }));

/** A person's decision; docs/ledger.md says what each does. */
export const decisionSchema = z.discriminatedUnion("type", [
  z.object({ type: z.literal("acceptClaim"), claim, reason }),
  z.object({ type: z.literal("rejectClaim"), claim, reason }),
  z.object({ type: z.literal("correctClaim"), claim, correction: correctionSchema, reason }),
  z.object({ type: z.literal("addClaim"), article: z.string(), claim: claimSchema, reason }),
  z.object({ type: z.literal("mergeIncidents"), incidents: z.array(incident).min(2).max(100), reason }),
  z.object({ type: z.literal("splitIncident"), incident, members: z.array(member).min(1).max(1_000), reason }),
  z.object({ type: z.literal("setStatus"), incident, of: z.enum(outcomes), role: z.enum(roles), status: z.enum(findingStatuses), reason }),
  z.object({ type: z.literal("setPlace"), incident, place: placeSchema, reason }),
  z.object({ type: z.literal("setTime"), incident, time: timeSchema, reason }),
  z.object({ type: z.literal("verify"), incident, of: verificationClaimSchema.shape.of, result: verificationClaimSchema.shape.result, who: z.string().trim().min(1).max(500), how: z.string().trim().min(1).max(4_000), evidence: evidenceSchema.nullable(), reason }),
  z.object({ type: z.literal("reviewIncident"), incident, state: incidentSchema.shape.review.shape.state, reason }),
  z.object({ type: z.literal("set"), setting: settingSchema, reason }),
  z.object({ type: z.literal("unset"), setting: z.object({ kind: z.enum(settingKinds), name: z.string().min(1).max(200) }), reason }),
  z.object({ type: z.literal("note"), on: z.string().min(1), text: z.string().trim().min(1).max(10_000) }),
  z.object({ type: z.literal("undo"), entry: z.int().min(1), reason }),
]) satisfies z.ZodType<Decision>;

/** A decision, who takes it, and the version of the claim or incident that they saw. */
export const decisionRequestSchema = z.object({
  decision: decisionSchema,
  by: z.string().trim().min(1).max(200),
  /** `version` of the claim or incident when it was decided on, of a setting the `entry` that set it ("0" where none did); where it is another now, nothing is recorded. */
  seen: z.string().nullish(),
});
export type DecisionRequest = DeepReadonly<z.input<typeof decisionRequestSchema>>;
/** The same, checked. */
export type CheckedDecision = z.output<typeof decisionRequestSchema>;

export const decisionResponseSchema = z.object({
  /** Number of the entry: what undo takes. */
  entry: z.int(),
});
