import type { Claim } from "../core/index.ts";
import type { FigureClaim } from "./figures.ts";
import type { Member } from "./members.ts";

/** What was said of a toll's verification. A verified place or video is no verified toll. */
export interface VerificationRecord {
  readonly tollVerified: boolean;
  readonly tollRefuted: boolean;
}

function ofToll(claim: Claim, result: "verified" | "refuted"): boolean {
  if (claim.kind !== "verification" || claim.of !== "toll" || claim.result !== result || claim.stance === "denies") return false;
  const relation = claim.speakers[0]?.relation ?? null;
  // A party to the fight does not verify independently, whichever side it is on.
  return relation === null || relation === "third";
}

/** Verification of a toll counts for the figures of the same event in the same article. */
export function tollVerification(members: readonly Member[], figures: readonly FigureClaim[]): VerificationRecord {
  const holding = new Set(figures.map(({ member }) => member.key));
  const claims = members.filter((member) => holding.has(member.key)).flatMap((member) => member.claims);
  return { tollVerified: claims.some((claim) => ofToll(claim, "verified")), tollRefuted: claims.some((claim) => ofToll(claim, "refuted")) };
}
