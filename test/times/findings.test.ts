import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { spansOverlap } from "../../src/core/index.ts";
import { timeMentionSchema } from "../../src/core/contract/place-time.ts";
import { acledTimePrecision, dayOf, intervalOf, timesOverlap, ucdpDatePrecision } from "../../src/times/index.ts";
import { formatTime, timesOf, withoutBrackets } from "./reading.ts";
import { reference, refusedWordings, wordings } from "./wordings.ts";

const pieces = [...wordings.map(([marked]) => withoutBrackets(marked).text), ...refusedWordings];
const anyText = fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 8 }).chain((parts) => fc.constantFrom(" ", "\n\n", "\n", ", ").map((joint) => parts.join(joint)));
const scrambled = fc.array(fc.constantFrom(...pieces.flatMap((piece) => piece.split(" "))), { maxLength: 40 }).map((words) => words.join(" "));
const anyDay = fc.option(fc.date({ min: new Date("1950-01-01"), max: new Date("2049-12-31"), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10)), { nil: null });

describe("every time that is found", () => {
  test("is in the contract's shape, inside the text, in order and apart from the others", () => {
    fc.assert(
      fc.property(fc.oneof(anyText, scrambled), anyDay, (text, published) => {
        const times = timesOf(text, published);
        for (const [k, time] of times.entries()) {
          expect(timeMentionSchema.safeParse(time).success).toBe(true);
          expect(time.span.start).toBeGreaterThanOrEqual(0);
          expect(time.span.end).toBeGreaterThan(time.span.start);
          expect(time.span.end).toBeLessThanOrEqual(text.length);
          expect(text.slice(time.span.start, time.span.end)).toMatch(/^\S[\s\S]*\S$|^\S$/u);
          const next = times[k + 1];
          if (next !== undefined) expect(spansOverlap(time.span, next.span) || next.span.start < time.span.start).toBe(false);
        }
      }),
      { numRuns: 300, seed: 21 },
    );
  });

  test("has a value that intervalOf reads, or is unresolved", () => {
    fc.assert(
      fc.property(fc.oneof(anyText, scrambled), anyDay, (text, published) => {
        for (const time of timesOf(text, published)) {
          expect(time.value === null).toBe(time.basis === "unresolved");
          expect(time.precision === null).toBe(time.value === null);
          if (time.value !== null) expect(intervalOf(time.value), time.value).not.toBeNull();
        }
      }),
      { numRuns: 300, seed: 22 },
    );
  });

  test("is stated or unresolved where nobody knows when the text came out, unless another date of the text tells", () => {
    const relative = wordings.filter(([marked, expected]) => !/\d{4}/u.test(marked) && expected.every((time) => time.includes("implied")) && !/\[(?:9\/11|October 7|7 October)/u.test(marked));
    expect(relative.length).toBeGreaterThan(80);
    for (const [marked] of relative) for (const time of timesOf(withoutBrackets(marked).text, null)) expect(time, marked).toMatchObject({ value: null, basis: "unresolved" });
  });

  test("is the same after a paragraph that names no time", () => {
    fc.assert(
      fc.property(fc.constantFrom(...wordings.filter(([marked]) => !marked.includes("\n"))), ([marked]) => {
        const { text } = withoutBrackets(marked);
        const opening = "Smoke hung over the harbour and nobody spoke of it.\n\n";
        expect(timesOf(opening + text, reference).map((time) => formatTime(opening + text, time))).toEqual(timesOf(text, reference).map((time) => formatTime(text, time)));
      }),
      { numRuns: 200, seed: 23 },
    );
  });
});

test("neither the clock nor the time zone of the machine changes anything", () => {
  const read = (zone: string): string =>
    spawnSync(process.execPath, ["--experimental-strip-types", "--no-warnings", fileURLToPath(new URL("print-times.ts", import.meta.url))], { env: { ...process.env, TZ: zone, NODE_OPTIONS: "" }, encoding: "utf8" }).stdout;
  const utc = read("UTC");
  expect(utc.split("\n").length).toBeGreaterThan(170);
  expect(read("Pacific/Kiritimati")).toBe(utc);
  expect(read("America/Los_Angeles")).toBe(utc);
}, 60_000);

describe("intervals", () => {
  test.each([
    ["2025-05-20", "2025-05-20", "2025-05-20"],
    ["2025-05-20T15:30", "2025-05-20", "2025-05-20"],
    ["2025-05-20T00:30+02:00", "2025-05-20", "2025-05-20"],
    ["2025-05-14~", "2025-05-14", "2025-05-14"],
    ["2024-02", "2024-02-01", "2024-02-29"],
    ["2024", "2024-01-01", "2024-12-31"],
    ["2024-21", "2024-03-01", "2024-05-31"],
    ["2023-24", "2023-12-01", "2024-02-29"],
    ["199X", "1990-01-01", "1999-12-31"],
    ["18XX", "1800-01-01", "1899-12-31"],
    ["2025-05-19/2025-05-20", "2025-05-19", "2025-05-20"],
    ["2024-03/2024-05", "2024-03-01", "2024-05-31"],
    ["2022-02/..", "2022-02-01", null],
    ["../2024-03", null, "2024-03-31"],
  ])("%s", (value, from, to) => {
    expect(intervalOf(value)).toEqual({ from, to });
  });

  test.each([null, "", "2025-13", "2025-02-30", "soon", "2025-05-21/2025-05-20"])("%s is none", (value) => {
    expect(intervalOf(value)).toBeNull();
  });

  test("the day of a time is its first", () => {
    expect(dayOf({ value: "2025-05-19/2025-05-20" })).toBe("2025-05-19");
    expect(dayOf({ value: "../2025-05-20" })).toBeNull();
    expect(dayOf({ value: null })).toBeNull();
  });

  test.each([
    ["2025-05-20", "2025-05", true],
    ["2025-05-19/2025-05-20", "2025-05-20T10:00", true],
    ["2025-05-19/2025-05-20", "2025-05-21", false],
    ["2022-02/..", "2025-05-21", true],
    ["2022-02/..", "2021", false],
    [null, "2021", false],
  ])("%s and %s: %s", (a, b, overlap) => {
    expect(timesOverlap({ value: a }, { value: b })).toBe(overlap);
    expect(timesOverlap({ value: b }, { value: a })).toBe(overlap);
  });
});

test.each([
  ["minute", "2025-05-20T15:30", 1, 1],
  ["hour", "2025-05-20T15:00", 1, 1],
  ["partOfDay", "2025-05-20", 1, 1],
  ["partOfDay", "2025-05-19/2025-05-20", 1, 2],
  ["day", "2025-05-20", 1, 1],
  ["days", "2025-05-17/2025-05-18", 2, 2],
  ["week", "2025-05-12/2025-05-18", 2, 3],
  ["month", "2025-05", 3, 4],
  ["season", "2025-21", null, 5],
  ["year", "2025", null, 5],
  ["longer", "199X", null, null],
  [null, null, null, null],
] as const)("the codebooks' precision of %s %s is %s and %s", (precision, value, acled, ucdp) => {
  expect(acledTimePrecision({ value, precision })).toBe(acled);
  expect(ucdpDatePrecision({ value, precision })).toBe(ucdp);
});
