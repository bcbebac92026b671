import { check } from "@placemarkio/check-geojson";
import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { parquetReadObjects } from "hyparquet";
import { expect, test } from "vitest";
import type { SubEventType, Time } from "../../src/core/index.ts";
import { exportNames } from "../../src/exports/index.ts";
import { place } from "../incidents/builder.ts";
import { exported, setOf } from "./fixture.ts";
import { day, subTypes, told, type ToldReport } from "./reports.ts";

const awkward = fc.string({ unit: fc.constantFrom("a", "Z", "é", "Ж", "\"", "'", ",", ";", "\n", "\r", "\t", "=", "-", "+", "@", "\\", "$", "(", "[", "*", ".", "\u{1F54A}", "\uD800", "\0", " "), maxLength: 12 });
const orNull = <Value>(values: fc.Arbitrary<Value>): fc.Arbitrary<Value | null> => fc.oneof(values, fc.constant(null));
const times = fc.constantFrom<Time | null>(day("2031-03-04"), day("2031-03-03/2031-03-05", "days"), day("2031-03", "month"), day("2031", "year"), day("2031-03-04T18:30", "minute"), { value: null, precision: null, basis: "unresolved" }, day("../2031-03", "longer"), null);
const places = fc.oneof(fc.constant(null), fc.tuple(awkward, fc.constantFrom("UA", "SD", "XK", "ZZ"), fc.constantFrom("town", "near", "district", "admin1", "region", "country", null), fc.boolean()).map(([name, country, precision, found]) => place(name, country, found ? -90 : null, found ? 180 : null, { precision, words: name, admin1: name })));
const named = fc.array(fc.record({ name: awkward, side: fc.constantFrom("UA", "RU", null, "=odd") }), { maxLength: 2 });
const reports: fc.Arbitrary<ToldReport> = fc.record({
  slug: fc.constantFrom("a", "b", "c"), outlet: orNull(awkward), credit: orNull(awkward), published: fc.constantFrom("2031-03-05", "2031", null), text: awkward.map((text) => `x${text}`), type: orNull(fc.constantFrom<SubEventType>(...subTypes)), place: places, time: times,
  attackers: named, targets: named, weapons: fc.array(fc.record({ name: awkward, model: orNull(awkward) }), { maxLength: 2 }),
  claims: fc.array(fc.record({ amount: fc.constantFrom("3", "5+", "..7", "2-4", "dozens", "0"), role: fc.constantFrom("victim" as const, "attacker" as const), stance: fc.constantFrom("asserts" as const, "denies" as const, "unverified" as const), group: fc.constantFrom("military" as const, "children" as const, null), of: fc.constantFrom("UA", null), by: fc.array(fc.record({ name: awkward.map((name) => `N${name}`), kind: fc.constantFrom("witness" as const, "military" as const, null), side: fc.constantFrom("UA", "RU", null) }), { maxLength: 2 }) }), { maxLength: 3 }),
});

test("whatever the reports hold, every format is whole: readers of each take it, and rows have as many cells as the header", async () => {
  await fc.assert(fc.asyncProperty(fc.uniqueArray(reports, { minLength: 1, maxLength: 3, selector: ({ slug }) => slug }), fc.constantFrom("none" as const, "admin1" as const, "country" as const), fc.boolean(), async (notes, coarsen, names) => {
    const set = setOf(notes.map(told));
    for (const as of exportNames) {
      const { text, bytes, report } = await exported(set, as, { coarsen, names });
      expect(report.written + [...report.leftOut.values()].reduce((sum, count) => sum + count, 0)).toBe(set.incidents.length);
      if (as === "parquet") await parquetReadObjects({ file: bytes.buffer as ArrayBuffer });
      else if (as === "geojson") check(text);
      else if (as === "timemap") JSON.parse(text);
      // The reader throws where a row has another number of cells.
      else expect(parse(text, { relax_column_count: false }).length).toBeGreaterThan(0);
    }
  }), { seed: 31, numRuns: 150 });
});
