import { describe, expect, test } from "vitest";
import { casualtiesOf } from "../casualties/claims-of.ts";
import { reports, type LabelledFigure } from "./reports.ts";

/** Figures whose speaker or foe is told beyond their own words. */
const known: ReadonlySet<string> = new Set(["three residents", "12 men"]);

/** Side and relation of the claim that stands nearest to a figure's words, as labelled. */
function readingOf(text: string, words: string): readonly [side: string, relation: string] {
  const at = text.indexOf(words);
  const [claim] = casualtiesOf(text).filter(({ span }) => span.start < at + words.length && at < span.end).toSorted((a, b) => Math.abs(a.span.start - at) - Math.abs(b.span.start - at));
  return [claim?.people.side ?? "-", claim?.speakers[0]?.relation ?? "-"];
}

describe.each(reports)("whose people they are, and who says so: $title", ({ text, figures }) => {
  for (const figure of figures) {
    const [words, side, relation]: LabelledFigure = figure;
    const check = known.has(words) ? test.fails : test;
    check(`${words}: ${side}, ${relation}`, () => {
      expect(readingOf(text, words)).toEqual([side, relation]);
    });
  }
});
