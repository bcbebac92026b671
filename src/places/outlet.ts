import type { Analysis } from "../language/index.ts";
import { foldName } from "./fold.ts";
import { hashName } from "./name-hash.ts";
import { organisationHeads } from "./tables/cues.ts";
import { wordNames } from "./tables/word-names.ts";
import type { Candidate, Gazetteer } from "./types.ts";

/** The places that the outlet's own name holds ("Sudan Tribune", "The Columbus Dispatch"), as lists of candidates: a paper writes mostly of its own area. */
export function outletPlaces(analysis: Analysis, gazetteer: Gazetteer): readonly (readonly Candidate[])[] {
  const parts = (analysis.article.outlet ?? "").split(/[\s,()/]+/u).filter((word) => word !== "");
  const found: (readonly Candidate[])[] = [];
  for (let at = 0; at < parts.length; at++) {
    for (let length = Math.min(3, parts.length - at); length > 0; length--) {
      const folded = foldName(parts.slice(at, at + length).join(" "));
      if (length === 1 && (folded.length < 4 || wordNames.has(folded) || organisationHeads.has(folded))) continue;
      const candidates = gazetteer.candidates(hashName(folded)).filter((candidate) => candidate.own || candidate.alike);
      if (candidates.length === 0) continue;
      found.push(candidates);
      at += length - 1;
      break;
    }
  }
  return found;
}
