import { describe, expect, it } from "vitest";
import { findCandidates } from "../../../src/claims/casualties/index.ts";
import { analysisOf } from "../../language/reading.ts";
import * as tables from "./index.ts";
import { known } from "./known.ts";

/** What is read in a text, in the notation of the tables, in alphabetical order. */
function readingsOf(text: string): readonly string[] {
  const { candidates, issues } = findCandidates(analysisOf(text));
  expect(issues).toEqual([]);
  return candidates.map(({ outcome, amount: { kind, min, max }, part, denied }) => {
    const figure = kind === "vague" ? "?" : min === max ? `${min}` : `${min ?? ""}..${max ?? ""}`;
    return `${outcome} ${figure}${part ? " part" : ""}${denied && max !== 0 ? " denied" : ""}`;
  }).toSorted();
}

const expected = (reads: string): readonly string[] => (reads === "" ? [] : reads.split("; ").toSorted());

describe.each(Object.entries(tables))("wordings: %s", (_name, table) => {
  for (const [reads, ...wordings] of table) {
    for (const wording of wordings) {
      const test = known.has(wording) ? it.fails : it;
      test(`${reads === "" ? "nothing" : reads} ← ${wording}`, () => {
        expect(readingsOf(wording)).toEqual(expected(reads));
      });
    }
  }
});
