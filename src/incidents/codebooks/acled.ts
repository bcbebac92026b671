import { highestNumber, least } from "./bounds.ts";
import type { Codebook, Judgement, VoiceFigure } from "./codebook.ts";
import { latestFirst, standingOf } from "./standing.ts";
import { statusOf } from "./status.ts";
import { unknownPlural, vagueNumbers } from "./tables/vague-numbers.ts";

type Coding = "reported" | "vague-estimate" | "unknown-number";

/** A voice's figure with the one number that ACLED codes for it, and how it came to it. */
interface CodedFigure {
  readonly voice: VoiceFigure;
  readonly number: number;
  readonly coding: Coding;
}

function code(voice: VoiceFigure): CodedFigure {
  if (voice.number !== null) return { voice, number: voice.number, coding: "reported" };
  if (voice.max !== null) return { voice, number: Math.min(unknownPlural, voice.max), coding: "unknown-number" };
  const named = vagueNumbers.find(([word]) => word.test(voice.words));
  return named === undefined ? { voice, number: unknownPlural, coding: "unknown-number" } : { voice, number: named[1], coding: "vague-estimate" };
}

/** Better information: the number of those whose people were counted or who count for neither side, or one that two origins give. */
function isBetter(figure: CodedFigure, all: readonly CodedFigure[]): boolean {
  if (figure.coding !== "reported") return false;
  const standing = standingOf(figure.voice);
  if (standing === "affected-party" || standing === "independent-count") return true;
  return standing !== "adversary" && all.some((other) => other.voice.origin !== figure.voice.origin && other.coding === "reported" && other.number === figure.number && standingOf(other.voice) !== "adversary");
}

const lowest = (figures: readonly CodedFigure[]): CodedFigure | undefined => [...figures].sort((a, b) => a.number - b.number || (a.voice.origin < b.voice.origin ? -1 : 1))[0];

function choose(figures: readonly CodedFigure[]): { readonly figure: CodedFigure; readonly rule: string } | null {
  const better = figures.filter((figure) => isBetter(figure, figures));
  const [latest] = [...better].sort((a, b) => latestFirst(a.voice, b.voice));
  const informed = lowest(better.filter(({ voice }) => voice.asOf === latest?.voice.asOf));
  if (informed !== undefined) return { figure: informed, rule: "better-information" };
  const figure = lowest(figures);
  return figure === undefined ? null : { figure, rule: figure.coding === "reported" ? "most-conservative-estimate" : figure.coding };
}

/** ACLED's rules for fatalities, line by line in docs/codebooks/acled.md. */
export const acled: Codebook = {
  name: "acled",
  version: "1",
  judge(figures): Judgement {
    const status = statusOf(figures);
    if (figures.of !== "killed") return { low: null, best: null, high: null, rule: "acled/no-injuries-column", status };
    // "Up to 70" bounds nothing from below: it counts only where there is no other figure.
    const bounded = figures.figures.filter(({ number, max }) => number !== null || max === null);
    const coded = (bounded.length > 0 ? bounded : figures.figures).map(code);
    const chosen = choose(coded);
    const numbers = coded.map(({ number }) => number);
    if (chosen === null) return { low: null, best: null, high: null, rule: "acled/no-figure", status };
    const stated = highestNumber(figures.figures);
    return { low: least(numbers), best: chosen.figure.number, high: Math.max(stated ?? 0, ...numbers), rule: `acled/${chosen.rule}`, status };
  },
};
