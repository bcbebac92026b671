import type { ActorMention } from "../actors/index.ts";
import type { Claim, PlaceMention, Span, Statement, TimeMention } from "../core/index.ts";
import type { Analysis } from "../language/index.ts";

/** All that the earlier stages made of one article. */
export interface Reading {
  readonly analysis: Analysis;
  readonly places: readonly PlaceMention[];
  readonly times: readonly TimeMention[];
  readonly actors: readonly ActorMention[];
  readonly statements: readonly Statement[];
}

/** What one rule or refinement did with some words, for `explain`. */
export interface TraceStep {
  readonly rule: string;
  readonly span: Span;
  readonly did: string;
}

type WithoutEvent<C> = C extends Claim ? Omit<C, "event"> : never;

/** A claim before it is known which of the article's events it is about. */
export type FoundClaim = WithoutEvent<Claim>;
export type FoundCasualtyClaim = Extract<FoundClaim, { kind: "casualties" }>;
export type FoundAttackClaim = Extract<FoundClaim, { kind: "attack" }>;
