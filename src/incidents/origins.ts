import type { Amount, CasualtyClaim, Claim } from "../core/index.ts";
import type { Copies } from "./copies/copies.ts";
import type { Member } from "./members.ts";
import type { Voice } from "./speakers.ts";

/** Where a claim comes from. One origin, one vote. */
export interface Origin {
  readonly key: string;
  /** own: the article's voice, or that of the text it copies · speaker: named by the claim · repeats: own words for what a speaker of the same article says */
  readonly by: "own" | "speaker" | "repeats";
}

/** True where one number can be meant by both. */
export function amountsMeet(a: Amount, b: Amount): boolean {
  return (a.min ?? 0) <= (b.max ?? Infinity) && (b.min ?? 0) <= (a.max ?? Infinity);
}

const hasNumber = (amount: Amount): boolean => amount.min !== null || amount.max !== null;

/** True where two casualty claims count the same: outcome, role, scope and whether it is a part. */
function sameCount(a: CasualtyClaim, b: CasualtyClaim): boolean {
  return a.outcome === b.outcome && a.role === b.role && a.scope === b.scope && a.part === b.part;
}

/** The claim of a named speaker, in the same event of the same article, that an own-voice figure says again; null where there is none. */
function repeatedClaim(claim: CasualtyClaim, member: Member): Claim | null {
  if (!hasNumber(claim.amount)) return null;
  return member.claims.find((other) => other.kind === "casualties" && other.speakers.length > 0 && other.stance !== "denies" && hasNumber(other.amount) && sameCount(claim, other) && amountsMeet(claim.amount, other.amount)) ?? null;
}

/** True where the original gives the same figure: a rewritten sentence of a copy is still the original's. */
function originalSays(claim: Claim, originals: readonly Member[]): boolean {
  if (claim.kind !== "casualties") return originals.some((member) => member.claims.some((other) => other.kind === claim.kind));
  return originals.some((member) => member.claims.some((other) => other.kind === "casualties" && sameCount(claim, other) && other.amount.min === claim.amount.min && other.amount.max === claim.amount.max));
}

/**
 * The origin of every claim of an incident: the root of its speaker chain, else the speaker of the same article whose figure it
 * repeats, else whoever speaks in the text that holds the passage first.
 */
export function originOf(claim: Claim, member: Member, members: readonly Member[], voiceOf: (claim: Claim) => Voice | null, copies: Copies): Origin {
  const voice = voiceOf(claim);
  if (voice !== null) return { key: voice.key, by: "speaker" };
  const repeated = claim.kind === "casualties" ? repeatedClaim(claim, member) : null;
  const speaker = repeated === null ? null : voiceOf(repeated);
  if (speaker !== null) return { key: speaker.key, by: "repeats" };
  const source = copies.sourceOf(member.article, claim.span);
  if (source !== null) return { key: copies.voiceOf(copies.originalOf(source)), by: "own" };
  const original = copies.originalOf(member.article);
  if (original.id !== member.article.id && originalSays(claim, members.filter((other) => other.article.id === original.id))) return { key: copies.voiceOf(original), by: "own" };
  return { key: copies.voiceOf(member.article), by: "own" };
}
