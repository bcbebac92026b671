import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { statementSchema } from "../../src/core/contract/speaker.ts";
import { told } from "./reading.ts";

const seed = 20_250_806;
const speakers = ["the ministry", "Governor Ada Lund", "two residents", "Reuters", "a nurse who asked not to be named", "it", "he"];
const cues = ["said", "told Tass", "confirmed", "denied", "reported"];
const facts = ["six men had died", "nine houses were hit", "nobody was hurt", "“we ran,” and fell"];
const joints = [". ", ", ", " and ", "; ", "\n\n", " – ", " “", "” "];
const pieces = fc.array(fc.constantFrom(...speakers, ...cues, ...facts, ...joints, "that", "according to", ",", ".", "\"", "(", ")"), { maxLength: 60 }).map((words) => words.join(" "));

describe("whatever the text", () => {
  test("spans lie in the text and statements follow the contract", () => {
    fc.assert(
      fc.property(pieces, (text) => {
        const { statements } = told(text);
        statements.forEach((statement, index) => {
          expect(statementSchema.parse(statement)).toEqual(statement);
          expect(statement.id).toBe(`s${index + 1}`);
          for (const span of [...statement.content, ...(statement.cue === null ? [] : [statement.cue]), ...(statement.speaker === null ? [] : [statement.speaker.span]), ...statement.via.map((party) => party.span)]) {
            expect(span.start).toBeLessThan(span.end);
            expect(span.end).toBeLessThanOrEqual(text.length);
          }
        });
      }),
      { seed, numRuns: 300 },
    );
  });

  test("another name of a person changes nothing but the name", () => {
    const stories = ["NAME said that six men had died. He added that two were hurt.", "Six men had died, NAME told Reuters.", "“We ran,” said NAME, a baker. “Six died.”", "According to NAME, six men had died."];
    const names = fc.constantFrom("Omar Haddad", "Pavel Orlov", "Jorge Quispe", "Idris Bello", "Tomas Lindqvist");
    fc.assert(
      fc.property(fc.constantFrom(...stories), names, names, (story, one, other) => {
        const shape = (name: string): unknown => told(story.replace("NAME", name)).lines.map((line) => line.replaceAll(name, "NAME"));
        expect(shape(other)).toEqual(shape(one));
      }),
      { seed, numRuns: 60 },
    );
  });

  test("an unrelated paragraph changes no statement of the others", () => {
    const text = "The ministry said six men had died.\n\nPolice denied the report.";
    const lines = told(text).lines;
    expect(told(`${text}\n\nThe market opens at six and sells fruit.`).lines).toEqual(lines);
  });
});
