import type { Member } from "./clustering.ts";

/** Words that point back: "the strike", "Tuesday's strike", "2025 New Orleans truck attack". */
export const toldBefore = /^(?:\p{L}+ )?\d{4}\s|^(?:the|this|that|these|those|its|their|his)\s|['’]s\s/iu;

/** True where the claim tells the news, and does not point back to it. */
export function isFresh({ claim }: Member): boolean {
  if (claim.kind === "attack") return !/noun/u.test(claim.rule) || !toldBefore.test(claim.quote);
  return claim.kind === "casualties" && claim.scope === "event" && !toldBefore.test(claim.quote);
}
