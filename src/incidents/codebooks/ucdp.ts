import { highestNumber, least } from "./bounds.ts";
import type { Codebook, FigureCase, VoiceFigure } from "./codebook.ts";
import { compareStandings, latestFirst, standingOf } from "./standing.ts";
import { statusOf } from "./status.ts";

/** The estimates that can be relied on: not the other side's, and none that its own report calls unverified; where there are no others, all. */
function reliable(figures: FigureCase): readonly VoiceFigure[] {
  const fair = figures.figures.filter((figure) => figure.number !== null && !figure.unverified && standingOf(figure) !== "adversary");
  return fair.length > 0 ? figures.figures.filter((figure) => !figure.unverified && standingOf(figure) !== "adversary") : figures.figures;
}

/** The better placed voice, then the latest, then the lower number. */
function compareEstimates(a: VoiceFigure, b: VoiceFigure): number {
  return compareStandings(a, b) || latestFirst(a, b) || (a.number ?? 0) - (b.number ?? 0) || (a.origin < b.origin ? -1 : 1);
}

/** UCDP's rules for estimates of deaths, line by line in docs/codebooks/ucdp.md. */
export const ucdp: Codebook = {
  name: "ucdp",
  version: "1",
  judge(figures) {
    const relied = reliable(figures);
    const [chosen, next] = relied.filter((figure) => figure.number !== null).sort(compareEstimates);
    const equal = chosen !== undefined && next !== undefined && chosen.number !== next.number && compareStandings(chosen, next) === 0 && latestFirst(chosen, next) === 0;
    return {
      low: least(relied.flatMap((figure) => figure.min ?? [])),
      best: chosen?.number ?? null,
      high: highestNumber(relied),
      rule: `ucdp/${chosen === undefined ? "no-estimate" : equal ? "most-conservative-of-equals" : "most-reliable-estimate"}`,
      status: statusOf(figures),
    };
  },
};
