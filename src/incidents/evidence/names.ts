import { countCommon } from "../hashes.ts";
import type { Traits } from "../traits.ts";
import { silent, speaksAgainst, speaksFor, type Evidence } from "./evidence.ts";

const chance = 2;
const weightOfOne = 0.7;
const enough = 6;
/** Share of the names of the text that has fewer. */
const largeShare = 0.35;

/**
 * Whether the two texts name the same people, streets and bodies. Said of whole texts, so only where each is about one happening.
 * The names themselves are not repeated.
 */
export function nameEvidence(a: Traits, b: Traits): Evidence {
  const [here, there] = [a.namesOfSubject(), b.namesOfSubject()];
  if (here === null || there === null) return silent;
  const common = countCommon(here, there);
  const most = common / Math.min(here.length, there.length) >= largeShare ? 4.5 : 3;
  if (common > chance) return speaksFor(Math.min(most, weightOfOne * (common - chance)), `${common} names in common`);
  return common === 0 && Math.min(here.length, there.length) >= enough ? speaksAgainst(1.5, "no name in common") : silent;
}
