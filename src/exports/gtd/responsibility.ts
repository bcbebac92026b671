import type { ExportSubject } from "../subject.ts";

/** Parties that claim the attack, by name, each once. */
export function claimants({ claims }: ExportSubject): readonly string[] {
  return [...new Set(claims.flatMap(({ claim }) => (claim.kind === "responsibility" && claim.result === "claimed" && claim.stance !== "denies" ? [claim.who] : [])))].toSorted();
}

/** GTD's `claimed`: 1 someone claims it · 0 the reports say that nobody did · -9 they do not say. */
export function claimedCode(subject: ExportSubject): 1 | 0 | -9 {
  if (claimants(subject).length > 0) return 1;
  return subject.claims.some(({ claim }) => claim.kind === "responsibility" && claim.result === "notClaimed") ? 0 : -9;
}

/** GTD's `compclaim`: 1 several claim it · 0 one does; null where nobody does. */
export function competingCode(subject: ExportSubject): 1 | 0 | null {
  const count = claimants(subject).length;
  return count === 0 ? null : count > 1 ? 1 : 0;
}
