import { canonicalJson, sha256, type Claim, type Extraction } from "../core/index.ts";
import type { LedgerEvent, ReadArticleState, TakenDecision } from "../ledger/index.ts";
import { describeEvent, reasonOf } from "./entry-words.ts";
import type { ClaimView, Taken } from "./shapes/claim-view.ts";

type AboutClaim = Extract<LedgerEvent, { kind: "claimAccepted" | "claimRejected" | "claimCorrected" | "claimAdded" }>;

/** A decision as a list of changes shows it. */
export function takenOf({ mark, event }: TakenDecision): Taken {
  const on = event.kind === "noted" ? event.payload.on : `${event.subject}/${event.payload.claim.id}`;
  return { ...mark, kind: event.kind, on, reason: reasonOf(event) ?? "", what: describeEvent(event) };
}

/**
 * All claims of an article: those that stand, corrected and added ones included, and those that people rejected, in the order of the text.
 * `decided` is the extraction as it now stands.
 */
export function claimViews(record: ReadArticleState, decided: Extraction): readonly ClaimView[] {
  const byClaim = Map.groupBy(record.decisions.filter((taken) => taken.event.kind !== "noted"), ({ event }) => (event as AboutClaim).payload.claim.id);
  const read = new Map(record.reading.claims.map((claim) => [claim.id, claim]));
  const standing = new Map(decided.claims.map((claim) => [claim.id, claim]));
  const rejected = [...byClaim].flatMap(([id, taken]) => (standing.has(id) ? [] : [read.get(id) ?? addedClaim(taken)].flat()));
  const views = [...standing.values(), ...rejected].map((claim): ClaimView => {
    const taken = byClaim.get(claim.id) ?? [];
    const asRead = read.get(claim.id) ?? null;
    const kinds = new Set(taken.map(({ event }) => event.kind));
    const corrected = kinds.has("claimCorrected");
    const state = !standing.has(claim.id) ? "rejected" : corrected ? "corrected" : kinds.has("claimAdded") ? "added" : kinds.has("claimAccepted") ? "accepted" : "read";
    const changed = asRead !== null && !kinds.has("claimAdded") && taken.some(({ event }) => canonicalJson((event as AboutClaim).payload.claim) !== canonicalJson(asRead));
    const decisions = taken.map(takenOf);
    return {
      reference: `${record.article.id}/${claim.id}`, claim, asRead: asRead !== null && (corrected || canonicalJson(asRead) !== canonicalJson(claim)) ? asRead : null, state, decisions, conflict: changed ? "changed" : null,
      version: sha256(canonicalJson([claim, decisions.map(({ entry }) => entry)])).slice(0, 16),
    };
  });
  return views.toSorted((a, b) => a.claim.span.start - b.claim.span.start || a.claim.span.end - b.claim.span.end || (a.claim.id < b.claim.id ? -1 : 1));
}

/** Decisions on claims that no reading has any more. */
export function withoutEffect(record: ReadArticleState): readonly Taken[] {
  const read = new Set(record.reading.claims.map(({ id }) => id));
  const added = new Set(record.decisions.flatMap(({ event }) => (event.kind === "claimAdded" ? [event.payload.claim.id] : [])));
  return record.decisions.filter(({ event }) => event.kind !== "noted" && !read.has(event.payload.claim.id) && !added.has(event.payload.claim.id)).map(takenOf);
}

function addedClaim(taken: readonly TakenDecision[]): readonly Claim[] {
  return taken.flatMap(({ event }) => (event.kind === "claimAdded" ? [event.payload.claim] : []));
}
