import { canonicalJson, sliceOf, type Claim, type Extraction, type Settings } from "../core/index.ts";
import { applySettings } from "../settings/index.ts";
import { extractionOf, type Mark, type ReadArticleState, type TakenDecision } from "./article-state.ts";
import { checkClaim, checkCorrection, correct } from "./corrections.ts";
import type { ClaimDecided, ClaimDecision } from "./decision.ts";
import { LedgerError } from "./ledger-error.ts";
import { toldEvents } from "./told-events.ts";

/**
 * What follows from a decision about a claim of this article.
 * @throws {LedgerError} not-found, where no such claim stands.
 * @throws {Error} where the decision does not fit the claim.
 */
export function decideOnClaim(command: ClaimDecision, state: ReadArticleState): ClaimDecided {
  const subject = state.article.id;
  const { reason } = command;
  switch (command.type) {
    case "acceptClaim": return { kind: "claimAccepted", subject, payload: { claim: standing(state, command.claim), reason } };
    case "rejectClaim": return { kind: "claimRejected", subject, payload: { claim: standing(state, command.claim), reason } };
    case "correctClaim": {
      const claim = standing(state, command.claim);
      checkCorrection(claim, command.correction);
      checkEvent(state, correct(claim, command.correction));
      return { kind: "claimCorrected", subject, payload: { claim, correction: command.correction, reason } };
    }
    case "addClaim": {
      const { claim } = command;
      if (sliceOf(state.article.text, claim.span) !== claim.quote) throw new Error(`the quote of ${subject}/${claim.id} is not what stands in the text`);
      checkClaim(claim);
      if (claimsOf(state).some(({ id }) => id === claim.id)) throw new Error(`there is a claim ${subject}/${claim.id} already`);
      checkEvent(state, claim);
      return { kind: "claimAdded", subject, payload: { claim, reason } };
    }
    default: return command satisfies never;
  }
}

/** The extraction as it now stands: what was read, with people's corrections and additions, and without what they rejected. */
export function decidedExtraction(state: ReadArticleState): Extraction {
  const rejected = rejections(state);
  const claims = claimsOf(state).filter(({ id }) => !rejected.has(id));
  const extraction = extractionOf(state);
  if (state.decisions.every(({ event }) => event.kind === "noted")) return { ...extraction, claims };
  const byHand = state.decisions.flatMap(({ event }) => (event.kind === "claimAdded" || event.kind === "claimCorrected" ? [event.payload.claim.id] : []));
  return { ...extraction, claims, events: toldEvents(extraction.events, { read: extraction.claims, now: claims, byHand: byHand.filter((id, at) => byHand.lastIndexOf(id) === at) }) };
}

/** The same under the ledger's settings: what incidents are made from. What people decided about single claims comes before what is set for all. */
export function settledExtraction(state: ReadArticleState, settings: Settings): Extraction {
  const byHand = state.decisions.flatMap(({ event }) => (event.kind === "claimAdded" || (event.kind === "claimCorrected" && event.payload.correction.field === "speakers") ? [event.payload.claim.id] : []));
  return applySettings(decidedExtraction(state), settings, new Set(byHand));
}

/** A claim as the ledger has it, corrections included. */
export interface LedgerClaim {
  readonly article: string;
  readonly claim: Claim;
  /** The decision that rejected it; null where none holds. */
  readonly rejected: Mark | null;
  /** The entry whose reading no longer has it; null where it stands. */
  readonly superseded: Mark | null;
}

/** A claim of the article by its id: the one that stands, else the one that people rejected, else the last one superseded. */
export function claimIn(state: ReadArticleState, id: string): LedgerClaim | null {
  const article = state.article.id;
  const claim = claimsOf(state).find((candidate) => candidate.id === id);
  if (claim !== undefined) return { article, claim, rejected: rejections(state).get(id) ?? null, superseded: null };
  const former = state.superseded.findLast((candidate) => candidate.claim.id === id);
  return former === undefined ? null : { article, claim: former.claim, rejected: null, superseded: former.superseded };
}

/** A decision on a claim that the article's reading no longer has, or has otherwise than when it was decided on. */
export interface DecisionConflict {
  readonly article: string;
  readonly decision: TakenDecision;
  /** gone: the decision has no effect · changed: it still holds, and should be looked at again */
  readonly conflict: "gone" | "changed";
  /** The claim as it is read now; null where it is gone. */
  readonly now: Claim | null;
}

export function conflictsOf(state: ReadArticleState): readonly DecisionConflict[] {
  const read = new Map(state.reading.claims.map((claim) => [claim.id, claim]));
  return state.decisions.flatMap((decision): readonly DecisionConflict[] => {
    const { event } = decision;
    if (event.kind === "noted" || event.kind === "claimAdded" || isAddedByHand(state, event.payload.claim.id)) return [];
    const now = read.get(event.payload.claim.id) ?? null;
    if (now !== null && canonicalJson(now) === canonicalJson(event.payload.claim)) return [];
    return [{ article: state.article.id, decision, conflict: now === null ? "gone" : "changed", now }];
  });
}

/** The ids of rejected claims, each with the decision that rejected it last. */
function rejections(state: ReadArticleState): ReadonlyMap<string, Mark> {
  const rejected = new Map<string, Mark>();
  for (const { event, mark } of state.decisions) {
    if (event.kind === "claimRejected") rejected.set(event.payload.claim.id, mark);
    if (event.kind === "claimAccepted") rejected.delete(event.payload.claim.id);
  }
  return rejected;
}

/** All claims, rejected ones too, as corrected. */
function claimsOf(state: ReadArticleState): readonly Claim[] {
  const claims = new Map(state.reading.claims.map((claim) => [claim.id, claim]));
  for (const { event } of state.decisions) {
    if (event.kind === "claimAdded" && !claims.has(event.payload.claim.id)) claims.set(event.payload.claim.id, event.payload.claim);
    if (event.kind !== "claimCorrected") continue;
    const claim = claims.get(event.payload.claim.id);
    if (claim !== undefined) claims.set(claim.id, correct(claim, event.payload.correction));
  }
  return [...claims.values()];
}

/** The claim as it was read or added, without corrections: what a later reading is compared with. */
function standing(state: ReadArticleState, reference: string): Claim {
  const id = reference.slice(reference.indexOf("/") + 1);
  const added = state.decisions.flatMap(({ event }) => (event.kind === "claimAdded" ? [event.payload.claim] : []));
  const claim = [...state.reading.claims, ...added].find((candidate) => candidate.id === id);
  if (claim === undefined) throw new LedgerError("not-found", `Nothing in the ledger has the id ${reference}.`);
  return claim;
}

function isAddedByHand(state: ReadArticleState, id: string): boolean {
  return state.decisions.some(({ event }) => event.kind === "claimAdded" && event.payload.claim.id === id);
}

function checkEvent(state: ReadArticleState, claim: Claim): void {
  if (!state.reading.events.some(({ id }) => id === claim.event)) throw new Error(`${state.article.id} tells of no event ${claim.event}`);
}
