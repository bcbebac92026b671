import type { Relation, Role } from "../../core/index.ts";
import { highOf, lowOf } from "./bounds.ts";
import type { Codebook, FigureCase, VoiceFigure } from "./codebook.ts";
import { latestFirst } from "./standing.ts";
import { statusOf } from "./status.ts";

/** Relation of the perpetrators' side to the people counted: the dead attackers are its own. */
const perpetratorTo = (role: Role): Relation => (role === "attacker" ? "self" : "adversary");

/** Voices that GTD takes a number from: not the perpetrators' side, and not of questionable validity. */
function credible({ figures, role }: FigureCase): readonly VoiceFigure[] {
  return figures.filter((figure) => figure.relation !== perpetratorTo(role) && !figure.unverified);
}

interface Chosen {
  readonly number: number;
  readonly rule: string;
}

function choose(figures: readonly VoiceFigure[]): Chosen | null {
  const numbered = figures.filter((figure) => figure.number !== null).sort(latestFirst);
  const recent = numbered.filter(({ asOf }) => asOf === numbered[0]?.asOf);
  const votes = new Map<number, number>();
  for (const { number } of recent) if (number !== null) votes.set(number, (votes.get(number) ?? 0) + 1);
  const [first, second] = [...votes].sort(([a, m], [b, n]) => n - m || a - b);
  if (first === undefined) return null;
  if (second === undefined) return { number: first[0], rule: "most-recent-source" };
  if (first[1] > second[1]) return { number: first[0], rule: "majority-figure" };
  return { number: Math.min(...votes.keys()), rule: "lowest-figure" };
}

/** Why GTD leaves a figure blank. */
function blankRule({ figures, role }: FigureCase, relied: readonly VoiceFigure[]): string {
  if (figures.length === 0 || relied.length > 0) return "too-vague";
  return figures.some((figure) => figure.relation === perpetratorTo(role)) ? "perpetrator-claim" : "questionable-validity";
}

/** GTD's rules for numbers of killed and wounded, line by line in docs/codebooks/gtd.md. */
export const gtd: Codebook = {
  name: "gtd",
  version: "1",
  judge(figures) {
    const relied = credible(figures);
    const chosen = choose(relied);
    const rule = chosen?.rule ?? blankRule(figures, relied);
    return { low: chosen === null ? null : lowOf(relied), best: chosen?.number ?? null, high: chosen === null ? null : highOf(relied), rule: `gtd/${rule}`, status: statusOf(figures) };
  },
};
