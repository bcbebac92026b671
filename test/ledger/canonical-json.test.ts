import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { canonicalJson } from "../../src/core/index.ts";

const seed = 20_310_307;

/** Canonical JSON as its definition says it: every object is written with its keys in order. */
const byDefinition = (value: unknown): string => JSON.stringify(value, (_key, inner: unknown) =>
  inner !== null && typeof inner === "object" && !Array.isArray(inner) ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1))) : inner);

const names = fc.oneof(fc.constantFrom("__proto__", "constructor", "10", "9", "-0", "", "é", "\u{1F34E}", "toString"), fc.string());
const { data } = fc.letrec((tie) => ({
  data: fc.oneof({ depthSize: "small", withCrossShrink: true }, fc.string(), fc.double(), fc.boolean(), fc.constant(null), fc.constant(undefined), fc.array(tie("data")), fc.array(fc.tuple(names, tie("data"))).map((fields): unknown => Object.fromEntries(fields))),
}));

describe("canonical JSON", () => {
  test("is what its definition says, whatever the keys are called", () => {
    fc.assert(fc.property(data.filter((value) => value !== undefined), (value) => { expect(canonicalJson(value)).toBe(byDefinition(value)); }), { seed, numRuns: 500 });
  });

  test("is the same for the same data in another order, and once it was read back", () => {
    expect(canonicalJson({ b: [{ d: 1, c: null }], a: "x" })).toBe('{"a":"x","b":[{"c":null,"d":1}]}');
    expect(canonicalJson({ a: "x", b: [{ c: null, d: 1 }] })).toBe('{"a":"x","b":[{"c":null,"d":1}]}');
    fc.assert(fc.property(data.filter((value) => value !== undefined), (value) => { expect(canonicalJson(JSON.parse(canonicalJson(value)))).toBe(canonicalJson(value)); }), { seed, numRuns: 500 });
  });

  test("leaves the data as they were", () => {
    const value = Object.freeze({ b: 1, a: Object.freeze([Object.freeze({ d: 2, c: 3 })]) });
    expect(canonicalJson(value)).toBe('{"a":[{"c":3,"d":2}],"b":1}');
    expect(Object.keys(value)).toEqual(["b", "a"]);
  });
});
