import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findPlaces } from "../../src/places/index.ts";
import { analysisOf, gazetteer } from "./article.ts";

const pieces = ["Sumy", "Kyiv", "the", "village of", "Petrivka", "in", ",", ".", "near", "35 km south of", "Belgorod", "region", "said", "John Carter", "Springfield", "Mo.", "\n", "\n\n", "Road", "—", "(", ")", "U.S.", "'s", "“", "”", "St.", "March", "1984", "é", "King"];
const texts = fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map((words) => words.join(" "));

describe("findPlaces", () => {
  it("keeps spans in bounds, in order and apart, for any mixture of words", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const mentions = findPlaces(analysisOf(text), gazetteer);
        let last = 0;
        for (const { span, lat, lon, gazetteerId, candidates } of mentions) {
          expect(span.start).toBeGreaterThanOrEqual(last);
          expect(span.end).toBeGreaterThan(span.start);
          expect(span.end).toBeLessThanOrEqual(text.length);
          expect((lat === null) === (lon === null)).toBe(true);
          expect((lat === null) === (gazetteerId === null)).toBe(true);
          if (lat !== null) expect(candidates).toEqual([]);
          last = span.end;
        }
      }),
      { seed: 4, numRuns: 300 },
    );
  });

  it("gives the same for the same text", () => {
    const analysis = analysisOf("Shells fell on Sumy and Konotop. Springfield is far away.");
    expect(findPlaces(analysis, gazetteer)).toEqual(findPlaces(analysis, gazetteer));
  });
});
