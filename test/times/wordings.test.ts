import { describe, expect, test } from "vitest";
import { formatTime, timesOf, withoutBrackets } from "./reading.ts";
import { reference, refusedWordings, wordings } from "./wordings.ts";

describe("wordings of times", () => {
  test.each(wordings.map((wording) => ({ wording, marked: wording[0] })))("$marked", ({ wording }) => {
    const [marked, expected, published = reference] = wording;
    const { text, spans } = withoutBrackets(marked);
    const wanted = spans.map((span, k) => `${text.slice(span.start, span.end)}: ${expected[k] ?? ""}`);
    expect(timesOf(text, published).map((time) => formatTime(text, time))).toEqual(wanted);
  });

  test("there are at least 170 of them", () => {
    expect(wordings.length).toBeGreaterThanOrEqual(170);
  });
});

describe("words that are no times", () => {
  test.each(refusedWordings)("%s", (text) => {
    expect(timesOf(text, reference).map((time) => formatTime(text, time))).toEqual([]);
  });
});
