import type { Issue, Span } from "../core/index.ts";
import { findAttacks } from "./attacks/index.ts";
import { attributionsOf } from "./attribution.ts";
import { findCandidates } from "./casualties/index.ts";
import { claimsFrom } from "./casualties/claims.ts";
import type { FoundClaim, Reading } from "./types.ts";

/** What one rule or refinement did with some words. */
export interface TraceStep {
  readonly rule: string;
  readonly span: Span;
  readonly did: string;
}

export interface FoundClaims {
  /** In order of the text. */
  readonly claims: readonly FoundClaim[];
  readonly trace: readonly TraceStep[];
  readonly issues: readonly Issue[];
}

/** Every claim of an article, with its speakers, before it is known which event it is about. */
export function findClaims(reading: Reading): FoundClaims {
  const attributionsAt = attributionsOf(reading.analysis, reading.statements);
  const found = findCandidates(reading.analysis);
  const casualties = claimsFrom(reading, found.candidates, attributionsAt);
  const claims = [...casualties, ...findAttacks(reading)].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end || (a.id < b.id ? -1 : 1));
  return { claims, trace: found.trace, issues: found.issues };
}
