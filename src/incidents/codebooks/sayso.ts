import { highOf, lowOf } from "./bounds.ts";
import type { Codebook, VoiceFigure } from "./codebook.ts";
import { compareStandings, latestFirst, standingOf } from "./standing.ts";
import { statusOf } from "./status.ts";

/** Best standing first, then the latest day, then plain figures before rounded ones, then the higher: tolls rise. */
function compareFigures(a: VoiceFigure, b: VoiceFigure): number {
  return compareStandings(a, b) || latestFirst(a, b) || Number(a.rounded) - Number(b.rounded) || (b.number ?? 0) - (a.number ?? 0) || (a.origin < b.origin ? -1 : 1);
}

/** The default codebook, line by line in docs/codebooks/sayso.md. */
export const sayso: Codebook = {
  name: "sayso",
  version: "1",
  judge(figures) {
    const ranked = figures.figures.filter((figure) => figure.number !== null).sort(compareFigures);
    const [chosen] = ranked;
    return {
      low: lowOf(figures.figures),
      best: chosen?.number ?? null,
      high: highOf(figures.figures),
      rule: `sayso/${chosen === undefined ? "no-figure" : standingOf(chosen)}`,
      status: statusOf(figures),
    };
  },
};
