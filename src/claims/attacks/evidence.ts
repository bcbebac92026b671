import type { AttackDraft, VerificationDraft } from "../draft.ts";
import type { Reading } from "../types.ts";
import { kindOf } from "./kind.ts";
import { distinctWeapons } from "./construction.ts";
import { findWeapons } from "./weapons.ts";

/** What evidence says that an attack was made with: "fragments were consistent with a 122mm rocket". Null where the words name no weapon. */
export function attackByEvidence({ analysis }: Reading, { of, result, span }: VerificationDraft): AttackDraft | null {
  if (of !== "weapon" || result !== "verified") return null;
  const { tokens } = analysis;
  const start = firstToken(tokens, span.start);
  let end = start;
  while ((tokens[end]?.start ?? span.end) < span.end) end++;
  const weapons = findWeapons(tokens, { start, end });
  if (weapons.length === 0) return null;
  return { kind: "attack", rule: "en/attack/weapon-evidence", subEventType: kindOf(null, weapons, [], [], true), attackers: [], targets: [], weapons: distinctWeapons(weapons), span, stance: null, origin: null };
}

/** The first token that ends behind an offset, by halving. */
function firstToken(tokens: Reading["analysis"]["tokens"], offset: number): number {
  let low = 0;
  for (let high = tokens.length; low < high; ) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
