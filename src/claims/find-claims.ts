import { issue, type Issue } from "../core/index.ts";
import { attackByEvidence, findAttacks } from "./attacks/index.ts";
import { attributed } from "./attributed.ts";
import { attributionsOf } from "./attribution.ts";
import { claimsFrom } from "./casualties/claims.ts";
import { findCandidates } from "./casualties/index.ts";
import { withRebuttals } from "./casualties/rebuttals.ts";
import { withRejectedReports } from "./casualties/rejected-reports.ts";
import { findConsequences } from "./consequences/index.ts";
import type { Draft } from "./draft.ts";
import { findDisplaced } from "./displaced/index.ts";
import { findFigures } from "./figures/index.ts";
import { findResponsibility } from "./responsibility/index.ts";
import type { FoundCasualtyClaim, FoundClaim, Reading, TraceStep } from "./types.ts";
import { findVerifications } from "./verification/index.ts";

export interface FoundClaims {
  /** In order of the text. */
  readonly claims: readonly FoundClaim[];
  readonly trace: readonly TraceStep[];
  readonly issues: readonly Issue[];
}

/** In a text without any attack or death, one person hurt is a player or a patient: only numbers above one are kept. */
const isCounted = ({ amount }: FoundCasualtyClaim): boolean => !(amount.kind === "exact" && amount.max === 1);

/** Every claim of an article, with its speakers, before it is known which event it is about. A finder that fails costs only its own claims. */
export function findClaims(reading: Reading): FoundClaims {
  const { analysis } = reading;
  const attributionsAt = attributionsOf(analysis, reading.statements);
  const found = findCandidates(analysis);
  const issues: Issue[] = [...found.issues];
  const guarded = <T>(finder: string, find: () => readonly T[]): readonly T[] => {
    try {
      return find();
    } catch (cause) {
      issues.push(issue("rule-failed", `${finder} failed and its claims are missing: ${cause instanceof Error ? cause.message : String(cause)}`));
      return [];
    }
  };
  const taken = found.candidates.flatMap(({ counted }) => (counted === null ? [] : [{ start: analysis.tokens[counted.tokens.start]?.start ?? 0, end: analysis.tokens[counted.tokens.end - 1]?.end ?? 0 }]));
  const displaced = guarded("displaced", () => findDisplaced(reading, taken));
  const verifications = guarded("verification", () => findVerifications(reading));
  const drafts: readonly Draft[] = [
    ...displaced,
    ...verifications.flatMap((draft) => attackByEvidence(reading, draft) ?? []),
    ...guarded("responsibility", () => findResponsibility(reading)),
    ...verifications,
    ...guarded("consequences", () => findConsequences(reading)),
    ...guarded("figures", () => findFigures(reading, [...taken, ...displaced.map(({ span }) => span)])),
  ];
  const attacks = guarded("attacks", () => findAttacks(reading));
  const violent = attacks.length > 0 || found.candidates.some(({ outcome }) => outcome === "killed" || outcome === "captured");
  const casualties = guarded("casualties", () => withRebuttals(reading, withRejectedReports(reading, claimsFrom(reading, found.candidates, attributionsAt))));
  const claims: readonly FoundClaim[] = [
    ...(violent ? casualties : casualties.filter(isCounted)),
    ...attacks,
    ...guarded("attribution", () => attributed(reading, drafts, attributionsAt)),
  ];
  const trace = [...found.trace, ...drafts.map((draft): TraceStep => ({ rule: draft.rule, span: draft.span, did: `read ${draft.kind}` }))];
  return { claims: claims.toSorted((a, b) => a.span.start - b.span.start || a.span.end - b.span.end || (a.id < b.id ? -1 : 1)), trace, issues };
}
