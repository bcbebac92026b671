import type { VoiceFigure } from "./codebook.ts";

const officials = new Set(["government", "military", "police", "localOfficial", "armedGroup"]);
const counters = new Set(["medical", "un", "ngo"]);

/** Standing of a voice, the best first; docs/codebooks/sayso.md has the same list. */
export const standings = ["affected-party", "independent-count", "official", "report", "adversary"] as const;
export type Standing = (typeof standings)[number];

/** How well a voice is placed to know the figure. */
export function standingOf(figure: VoiceFigure): Standing {
  if (figure.relation === "adversary") return "adversary";
  if (figure.unverified || figure.name === null) return "report";
  const official = figure.kind !== null && officials.has(figure.kind);
  if (figure.relation === "self" && official) return "affected-party";
  if (figure.kind !== null && counters.has(figure.kind)) return "independent-count";
  if (official) return figure.relation === "third" ? "independent-count" : "official";
  return "report";
}

/** Order of voices by how well they are placed to know, the best first. */
export function compareStandings(a: VoiceFigure, b: VoiceFigure): number {
  return standings.indexOf(standingOf(a)) - standings.indexOf(standingOf(b));
}

/** Order by day of publication, the latest first; undated figures last. */
export function latestFirst(a: VoiceFigure, b: VoiceFigure): number {
  return (a.asOf ?? "") < (b.asOf ?? "") ? 1 : (a.asOf ?? "") > (b.asOf ?? "") ? -1 : 0;
}
