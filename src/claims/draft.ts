import type { Span, Stance } from "../core/index.ts";
import type { FoundClaim } from "./types.ts";

type Drafted<C> = C extends FoundClaim
  ? Omit<C, "id" | "speakers" | "stance" | "hedges" | "quote"> & {
      /** Where the words themselves settle it; null: the statement that holds them does. */
      readonly stance: Stance | null;
      /** The words that name who says so, where the construction itself does ("Kyiv blamed …", "… denied"); null: the statement that holds the claim does. */
      readonly origin: Span | null;
    }
  : never;

/** A claim as a rule reads it, before it is known who says it. */
export type Draft = Drafted<FoundClaim>;
export type ResponsibilityDraft = Extract<Draft, { kind: "responsibility" }>;
export type VerificationDraft = Extract<Draft, { kind: "verification" }>;
export type ConsequenceDraft = Extract<Draft, { kind: "consequence" }>;
export type FigureDraft = Extract<Draft, { kind: "figure" }>;
export type DisplacedDraft = Extract<Draft, { kind: "casualties" }>;
export type AttackDraft = Extract<Draft, { kind: "attack" }>;
