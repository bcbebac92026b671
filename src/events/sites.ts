import type { PlaceMention } from "../core/index.ts";

/** How two mentions of places lie to each other. */
export type SiteRelation = "same" | "within" | "apart" | "unknown";

const folded = (name: string): string => name.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().replace(/[^\p{L}\p{N}]+/gu, " ").replace(/^(?:the|al|el) /u, "").replace(/ (?:oblast|region|province|district|city|county|state|governorate|camp|refugee camp)$/u, "").trim();

/** Folded names, since every place is compared with many. */
const known = new Map<string, string>();
const mostKnown = 4096;

function fold(name: string): string {
  const before = known.get(name);
  if (before !== undefined) return before;
  if (known.size >= mostKnown) known.clear();
  const plain = folded(name);
  known.set(name, plain);
  return plain;
}

/** Compares by name first, then country, first-order unit and distance. Two unresolved names tell nothing. */
export function relateSites(a: PlaceMention, b: PlaceMention): SiteRelation {
  // "Sumy" and "Sumy Oblast": a town and the unit around it.
  if (fold(a.name) === fold(b.name)) return (a.kind === "admin1") === (b.kind === "admin1") || a.kind === null || b.kind === null ? "same" : "within";
  if (a.gazetteerId !== null && a.gazetteerId === b.gazetteerId) return "same";
  if (a.country === null || b.country === null) return "unknown";
  if (a.country !== b.country) return "apart";
  if (a.kind === "country" || b.kind === "country") return "within";
  if (a.kind === "region" || b.kind === "region" || a.kind === "sea" || b.kind === "sea") return "unknown";
  if (a.admin1 === null || b.admin1 === null) return "unknown";
  if (fold(a.admin1) !== fold(b.admin1)) return "apart";
  if (a.kind === "admin1" || b.kind === "admin1") return "within";
  const km = kilometresBetween(a, b);
  return km !== null && km > 40 ? "apart" : "unknown";
}

/** Great-circle distance in kilometres; null where either has no coordinates. */
export function kilometresBetween(a: PlaceMention, b: PlaceMention): number | null {
  if (a.lat === null || a.lon === null || b.lat === null || b.lon === null) return null;
  const rad = Math.PI / 180;
  const h = Math.sin(((b.lat - a.lat) * rad) / 2) ** 2 + Math.cos(a.lat * rad) * Math.cos(b.lat * rad) * Math.sin(((b.lon - a.lon) * rad) / 2) ** 2;
  return 12_742 * Math.asin(Math.sqrt(h));
}
