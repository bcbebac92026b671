import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findConsequences } from "../../src/claims/consequences/index.ts";
import type { Draft } from "../../src/claims/draft.ts";
import { findFigures } from "../../src/claims/figures/index.ts";
import type { Reading } from "../../src/claims/index.ts";
import { findResponsibility } from "../../src/claims/responsibility/index.ts";
import { findVerifications } from "../../src/claims/verification/index.ts";
import { readingOf } from "./reading.ts";

const sentences = [
  "Boko Haram claimed responsibility for the raid.",
  "Police blamed Hezbollah for the blast, and Hezbollah denied any involvement.",
  "No group has said it was behind the bombing.",
  "Reuters could not verify the footage.",
  "The unverified clip shows dozens of soldiers crossing a yard.",
  "Research by BBC Verify showed the depot was hit in the west of the Lviv region.",
  "The commander was suspended and an inquiry opened, the army said.",
  "Eleven people have been arrested and 40 houses were damaged.",
  "More than 90,000 reservists have been called up, of whom some 700 will guard bridges.",
  "Six soldiers were killed and ten wounded.",
  "It rained all day in the hills.",
  "“We did not attack that convoy,” the group said.",
];
const text = fc.array(fc.constantFrom(...sentences, "\n\n", "\"", "(", ",", " – "), { minLength: 1, maxLength: 12 }).map((parts) => parts.join(" "));

const draftsOf = (reading: Reading): readonly Draft[] => [...findResponsibility(reading), ...findVerifications(reading), ...findConsequences(reading), ...findFigures(reading, [])];
const settings = { seed: 20_260_521, numRuns: 150 };

describe("drafts of every kind", () => {
  it("lie in the text and hold words", () => {
    fc.assert(
      fc.property(text, (body) => {
        for (const draft of draftsOf(readingOf(body))) {
          expect(draft.span.start).toBeGreaterThanOrEqual(0);
          expect(draft.span.end).toBeLessThanOrEqual(body.length);
          expect(body.slice(draft.span.start, draft.span.end).trim()).not.toBe("");
          if (draft.kind === "consequence") expect(draft.what.words).toBe(body.slice(draft.span.start, draft.span.end));
          if (draft.kind === "figure") expect(body.slice(draft.span.start, draft.span.end)).toContain(draft.amount.words);
        }
      }),
      settings,
    );
  });

  it("are the same when they are read again, and leave the reading as it was", () => {
    fc.assert(
      fc.property(text, (body) => {
        const reading = readingOf(body);
        const before = JSON.stringify(reading);
        expect(draftsOf(reading)).toEqual(draftsOf(reading));
        expect(JSON.stringify(reading)).toBe(before);
      }),
      settings,
    );
  });

  it("do not change when an unrelated paragraph follows", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...sentences), { minLength: 1, maxLength: 5 }), (parts) => {
        const body = parts.join(" ");
        expect(draftsOf(readingOf(`${body}\n\nThe choir sang in the old hall until late.`))).toEqual(draftsOf(readingOf(body)));
      }),
      settings,
    );
  });

  it("take a span read as a casualty for no figure, in whatever order spans are given", () => {
    const body = "The raid cost 14 soldiers and 30 trucks; 25 villages lost their mills.";
    const taken = ["25 villages", "14 soldiers"].map((words) => ({ start: body.indexOf(words), end: body.indexOf(words) + words.length }));
    const units = (spans: typeof taken): readonly string[] => findFigures(readingOf(body), spans).map((draft) => draft.unit);
    expect(units(taken)).toEqual(["trucks"]);
    expect(units([...taken].reverse())).toEqual(["trucks"]);
  });
});
