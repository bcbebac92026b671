import type { CopyPair } from "../copies/text-pair.ts";
import type { Traits } from "../traits.ts";
import { silent, speaksFor, type Evidence } from "./evidence.ts";

/** Whether the texts depend on each other: a copy tells of the same main event as its original. */
export function textEvidence(a: Traits, b: Traits, pair: CopyPair | null): Evidence {
  if (pair === null) return silent;
  const percent = `${Math.round(pair.share * 100)} %`;
  if (pair.kind === "copy") return speaksFor(a.main && b.main ? 2.5 : 1.5, `one text copies the other (${percent} of the shorter, in order)`);
  return speaksFor(0.8, "one text reuses a passage of the other");
}
