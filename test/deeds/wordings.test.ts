import { describe, expect, it } from "vitest";
import { notYet } from "./not-yet.ts";
import { check, readingOf } from "./readings.ts";
import type { Wording } from "./wording.ts";
import { aftermath } from "./wordings/aftermath.ts";
import { attacks } from "./wordings/attacks.ts";
import { responsibility } from "./wordings/responsibility.ts";
import { verification } from "./wordings/verification.ts";

const sets: readonly (readonly [string, readonly Wording[]])[] = [["attacks", attacks], ["responsibility", responsibility], ["verification", verification], ["what followed", aftermath]];

describe.each(sets)("%s: what a sentence says that is no casualty figure", (_name, wordings) => {
  for (const [text, ...expected] of wordings)
    for (const expectation of expected)
      (notYet.has(`${text} → ${expectation}`) ? it.fails : it)(`${text} → ${expectation}`, async () => {
        expect(check(await readingOf(text), expectation)).toBeNull();
      });
});
