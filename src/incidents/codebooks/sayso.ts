import type { FindingStatus } from "../../core/index.ts";
import type { Codebook, FigureCase, VoiceFigure } from "./codebook.ts";

const officials = new Set(["government", "military", "police", "localOfficial", "armedGroup"]);
const counters = new Set(["medical", "un", "ngo"]);

/** Standing of a voice, the best first; docs/codebooks/sayso.md has the same list. */
const standings = ["affected-party", "independent-count", "official", "report", "adversary"] as const;
type Standing = (typeof standings)[number];

/** How well a voice is placed to know the figure. */
function standingOf(figure: VoiceFigure): Standing {
  if (figure.relation === "adversary") return "adversary";
  if (figure.unverified || figure.name === null) return "report";
  const official = figure.kind !== null && officials.has(figure.kind);
  if (figure.relation === "self" && official) return "affected-party";
  if (figure.kind !== null && counters.has(figure.kind)) return "independent-count";
  if (official) return figure.relation === "third" ? "independent-count" : "official";
  return "report";
}

const latestFirst = (a: VoiceFigure, b: VoiceFigure): number => ((a.asOf ?? "") < (b.asOf ?? "") ? 1 : (a.asOf ?? "") > (b.asOf ?? "") ? -1 : 0);

/** Best standing first, then the latest day, then plain figures before rounded ones, then the higher: tolls rise. */
function compareFigures(a: VoiceFigure, b: VoiceFigure): number {
  return standings.indexOf(standingOf(a)) - standings.indexOf(standingOf(b)) || latestFirst(a, b) || Number(a.rounded) - Number(b.rounded) || (b.number ?? 0) - (a.number ?? 0) || (a.origin < b.origin ? -1 : 1);
}

/** Low: the least that anyone's words allow; null where no one bounds it from below. */
function lowOf(figures: readonly VoiceFigure[]): number | null {
  const bounds = figures.flatMap((figure) => figure.min ?? []);
  return bounds.length === 0 ? null : Math.min(...bounds);
}

/** High: the most that a bounded figure allows; null where no one bounds it, or where someone's "at least" lies above all of them. */
function highOf(figures: readonly VoiceFigure[]): number | null {
  const bounds = figures.flatMap((figure) => figure.max ?? []);
  if (bounds.length === 0) return null;
  const high = Math.max(...bounds);
  return figures.some((figure) => (figure.min ?? 0) > high) ? null : high;
}

/** Share by which a rounded figure can miss another and still mean it. */
const roundedShare = 0.1;

/** The interval that a figure claims when it is held against another: "up to 70" claims about 70, not 6. */
function claimedInterval(figure: VoiceFigure): readonly [number, number] {
  if (figure.min === null && figure.max === null) return [0, Infinity];
  const min = figure.min ?? figure.max ?? 0;
  const max = figure.max ?? Infinity;
  return figure.rounded ? [Math.floor(min * (1 - roundedShare)), figure.max === null ? Infinity : Math.ceil(max * (1 + (figure.min === null ? 0 : roundedShare)))] : [min, max];
}

const meet = (a: readonly [number, number], b: readonly [number, number]): boolean => a[0] <= b[1] && b[0] <= a[1];

/** True where the first was said on an earlier day and is the lower: a toll that rose is no contest. */
function roseTo(earlier: VoiceFigure, later: VoiceFigure): boolean {
  return earlier.asOf !== null && later.asOf !== null && earlier.asOf < later.asOf && claimedInterval(earlier)[1] < claimedInterval(later)[0];
}

/** True where two named speakers cannot both be right, or one denies what another says. An article's own voice contests nothing. */
function isContested({ figures, denials, tollRefuted }: FigureCase): boolean {
  const named = figures.filter((figure) => figure.name !== null);
  const clash = named.some((a, i) => named.slice(i + 1).some((b) => !meet(claimedInterval(a), claimedInterval(b)) && !roseTo(a, b) && !roseTo(b, a)));
  const denied = denials.some((denial) => figures.some((figure) => figure.origin !== denial.origin && meet(claimedInterval(denial), claimedInterval(figure))));
  return clash || denied || tollRefuted;
}

function statusOf(figures: FigureCase): FindingStatus {
  if (figures.figures.length === 0 && figures.denials.length > 0) return "denied";
  if (isContested(figures)) return "contested";
  const independent = figures.figures.some((figure) => figure.confirms && standingOf(figure) === "independent-count" && figure.relation !== "self");
  if (figures.tollVerified || independent) return "independentlyVerified";
  return figures.figures.some((figure) => standingOf(figure) === "affected-party") ? "confirmedByAffectedParty" : "claimed";
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
