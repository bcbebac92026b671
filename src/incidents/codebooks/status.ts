import type { FindingStatus } from "../../core/index.ts";
import type { FigureCase, VoiceFigure } from "./codebook.ts";
import { standingOf } from "./standing.ts";

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

/** What speaks for a figure, whichever codebook chooses among what was said; docs/codebooks/sayso.md, part 6. */
export function statusOf(figures: FigureCase): FindingStatus {
  if (figures.figures.length === 0 && figures.denials.length > 0) return "denied";
  if (isContested(figures)) return "contested";
  const independent = figures.figures.some((figure) => figure.confirms && standingOf(figure) === "independent-count" && figure.relation !== "self");
  if (figures.tollVerified || independent) return "independentlyVerified";
  return figures.figures.some((figure) => standingOf(figure) === "affected-party") ? "confirmedByAffectedParty" : "claimed";
}
