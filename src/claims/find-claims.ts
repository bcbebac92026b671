import type { Issue, Span } from "../core/index.ts";
import { findAttacks } from "./attacks/index.ts";
import { attributed } from "./attributed.ts";
import { attributionsOf } from "./attribution.ts";
import { claimsFrom } from "./casualties/claims.ts";
import { findCandidates } from "./casualties/index.ts";
import { findConsequences } from "./consequences/index.ts";
import type { Draft } from "./draft.ts";
import { findFigures } from "./figures/index.ts";
import { findResponsibility } from "./responsibility/index.ts";
import type { FoundClaim, Reading } from "./types.ts";
import { findVerifications } from "./verification/index.ts";

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
  const taken = casualties.map((claim) => claim.span);
  const drafts: readonly Draft[] = [...findResponsibility(reading), ...findVerifications(reading), ...findConsequences(reading), ...findFigures(reading, taken)];
  const claims = [...casualties, ...findAttacks(reading), ...attributed(reading, drafts, attributionsAt)];
  const trace = [...found.trace, ...drafts.map((draft): TraceStep => ({ rule: draft.rule, span: draft.span, did: `read ${draft.kind}` }))];
  return { claims: claims.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end || (a.id < b.id ? -1 : 1)), trace, issues: found.issues };
}
