import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readText, tell } from "./story.ts";
import { findAttacks } from "../../src/claims/attacks/index.ts";

const sentences = [
  "A car bomb killed nine people at a market in Kassala on Tuesday.",
  "Gunmen shot dead two policemen near Gedaref.",
  "In January, a bombing of a bus killed six passengers.",
  "The war has killed more than 20,000 people.",
  "Separately, a mine wounded three farmers.",
  "The army said its forces had struck a depot with drones.",
  "No one claimed responsibility for the attack.",
  "Police said the blast hit a convoy of lorries;",
  "“They fired at us,” said Amina, 34.",
  "— ;; ( ) “ ' 12 34 !!",
  "2025 June 18",
  "SUDAN",
];
const texts = fc.array(fc.tuple(fc.constantFrom(...sentences), fc.constantFrom(" ", "\n\n", "\n")), { minLength: 1, maxLength: 14 }).map((parts) => parts.flat().join(""));

describe("any text", () => {
  it("gives every claim once, with an event that exists, and one main event at the most", async () => {
    await fc.assert(
      fc.asyncProperty(texts, async (text) => {
        const told = await tell(text);
        expect(told.claims.map(({ id }) => id)).toEqual(told.found.map(({ id }) => id));
        const ids = told.events.map(({ id }) => id);
        expect(ids).toEqual(ids.map((_, at) => `e${(at + 1).toString()}`));
        expect(told.claims.every(({ event }) => ids.includes(event))).toBe(true);
        expect(told.events.filter(({ main }) => main)).toHaveLength(Math.min(1, ids.length));
        for (const { tolls } of told.events) for (const toll of Object.values(tolls)) if (toll?.low != null && toll.high !== null) expect(toll.low).toBeLessThanOrEqual(toll.high);
      }),
      { numRuns: 40, seed: 7 },
    );
  });

  it("gives attacks whose quotes are the words they point at, each under an id of its own", async () => {
    await fc.assert(
      fc.asyncProperty(texts, async (text) => {
        const reading = await readText(text);
        const claims = findAttacks(reading);
        expect(new Set(claims.map(({ id }) => id)).size).toBe(claims.length);
        for (const { span, quote } of claims) expect(reading.analysis.text.slice(span.start, span.end)).toBe(quote);
        expect(findAttacks(reading)).toEqual(claims);
      }),
      { numRuns: 40, seed: 11 },
    );
  });
});
