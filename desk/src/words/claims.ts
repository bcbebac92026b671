import type { ClaimView } from "sayso/api";
import type { Claim } from "sayso/contract";
import { deciding } from "../state/deciding.svelte.ts";
import { formatClaim } from "./figures.ts";

/** Where the words of a claim stand: `art_…/killed@412-431`. */
export function claimHref(reference: string): string {
  const slash = reference.indexOf("/");
  return `/articles/${reference.slice(0, slash)}?claim=${encodeURIComponent(reference.slice(slash + 1))}`;
}

/** `Russian Ministry of Defence, via Tass`: origin first; an article's own voice where nobody is named. */
export function speakerLine({ speakers }: Pick<Claim, "speakers">): string {
  const [origin, ...via] = speakers;
  if (origin === undefined) return "own voice";
  return via.length === 0 ? origin.name : `${origin.name}, via ${via.map(({ name }) => name).join(", ")}`;
}

/** Records that the words say what was read in them. */
export function acceptClaim({ reference, claim, version }: ClaimView): Promise<number | null> {
  return deciding.take({ type: "acceptClaim", claim: reference, reason: "the words say so" }, `Accepted: ${formatClaim(claim)}.`, version);
}

/** Records that they do not. */
export function rejectClaim({ reference, claim, version }: ClaimView, reason = "the words do not say so"): Promise<number | null> {
  return deciding.take({ type: "rejectClaim", claim: reference, reason }, `Rejected: ${formatClaim(claim)}.`, version);
}
