import type { Candidate } from "./types.ts";

/** True where the inner place lies in the outer by the gazetteer's own units, or near the middle of a region. */
export function contains(outer: Candidate, inner: Candidate): boolean {
  if (outer.place === inner.place) return false;
  return inner.country === outer.place || inner.admin1 === outer.place || inner.admin2 === outer.place || (outer.kind === "region" && (outer.country < 0 || inner.country === outer.country) && Math.abs(outer.lat - inner.lat) < 4 && Math.abs(outer.lon - inner.lon) < 5);
}
