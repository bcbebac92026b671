import { expect, test } from "vitest";
import { randomFrom } from "../seeded-random.ts";
import { makeInput, readInput } from "./fuzzing.ts";

test("600 broken inputs of every format: no error, none slow; each gives articles or says what is wrong", async () => {
  const formats = new Set<string>();
  let [articles, issues, worstMs] = [0, 0, 0];
  for (let number = 0; number < 600; number += 1) {
    const { name, bytes } = makeInput(randomFrom(7_000_003 + number));
    const result = await readInput(name, bytes).catch((error: unknown) => {
      throw new Error(`input ${number} (${name}) failed`, { cause: error });
    });
    formats.add(result.format);
    articles += result.articles;
    issues += result.issues;
    worstMs = Math.max(worstMs, result.ms);
  }
  expect(formats.size).toBeGreaterThan(18);
  expect(articles).toBeGreaterThan(200);
  expect(issues).toBeGreaterThan(100);
  expect(worstMs).toBeLessThan(5_000);
}, 120_000);
