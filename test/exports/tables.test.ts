import { describe, expect, test } from "vitest";
import { countryByCode } from "../../src/exports/countries.ts";
import { countryLines } from "../../src/exports/tables/countries.ts";
import { escapeFormula, unescapeFormula } from "../../src/exports/table/csv.ts";
import { priogridCell } from "../../src/exports/ucdp/grid.ts";
import fc from "fast-check";
import { gazetteer } from "./fixture.ts";

const countries = countryLines.trim().split("\n").map((line) => countryByCode(line.split("|")[0]!)!);

describe("countries", () => {
  test("each is one that the gazetteer knows, with three letters, and numbers that no other has", () => {
    expect(countries.length).toBeGreaterThan(240);
    for (const { alpha2, alpha3 } of countries) expect([gazetteer.countryName(alpha2) === null, /^[A-Z]{3}$/u.test(alpha3)]).toEqual([false, true]);
    for (const numbers of [countries.map(({ numeric }) => numeric), countries.map(({ ucdp }) => ucdp.number), countries.map(({ gtd }) => gtd.number), countries.map(({ alpha3 }) => alpha3)]) {
      const known = numbers.filter((number) => number !== null);
      expect(new Set(known).size).toBe(known.length);
    }
  });

  test("UCDP's regions are those of the Gleditsch–Ward numbers", () => {
    for (const { ucdp } of countries) {
      if (ucdp.number === null) continue;
      const region = ucdp.number < 200 ? "Americas" : ucdp.number < 400 ? "Europe" : ucdp.number < 630 ? "Africa" : ucdp.number < 700 ? "Middle East" : "Asia";
      expect([ucdp.number, ucdp.region]).toEqual([ucdp.number, region]);
    }
  });

  test.each([["UA", "UKR", 804, "Europe", 369, 214], ["SD", "SDN", 729, "Northern Africa", 625, 195], ["YE", "YEM", 887, "Middle East", 678, 228], ["MM", "MMR", 104, "Southeast Asia", 775, 138], ["CO", "COL", 170, "South America", 100, 45], ["AF", "AFG", 4, "Caucasus and Central Asia", 700, 4]])("%s", (code, alpha3, numeric, region, ward, gtd) => {
    expect(countryByCode(code)).toMatchObject({ alpha3, numeric, acled: { region }, ucdp: { number: ward }, gtd: { number: gtd } });
  });

  test("the name of a group is no country", () => {
    expect([countryByCode("Red Falcons"), countryByCode(null)]).toEqual([null, null]);
  });
});

describe("PRIO-GRID", () => {
  test.each([[-90, -180, 1], [-89.75, -179.75, 1], [-90, 179.75, 720], [89.75, 179.75, 259_200], [90, 180, 259_200], [-55.75, -69.25, 49_182]])("the cell of %f, %f is %i", (lat, lon, cell) => {
    expect(priogridCell(lat, lon)).toBe(cell);
  });

  test("the centre of every cell is in it", () => {
    fc.assert(fc.property(fc.nat(719), fc.nat(359), (column, row) => {
      expect(priogridCell(-89.75 + row / 2, -179.75 + column / 2)).toBe(row * 720 + column + 1);
    }), { seed: 3 });
  });
});

describe("formulas", () => {
  test.each([["=1+1", "'=1+1"], ["+cmd", "'+cmd"], ["-cmd", "'-cmd"], ["@x", "'@x"], ["\tx", "'\tx"], ["\rx", "'\rx"], ["-5", "-5"], ["-5.25", "-5.25"], ["-5-6", "'-5-6"], ["'=x", "''=x"], ["plain", "plain"], ["a=b", "a=b"], ["", ""]])("%j is written %j", (text, written) => {
    expect(escapeFormula(text)).toBe(written);
    expect(unescapeFormula(written)).toBe(text);
  });

  test("what was made harmless comes back", () => {
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom("'", "=", "-", "+", "@", "\t", "1", "a", ".") }), (text) => {
      expect(unescapeFormula(escapeFormula(text))).toBe(text);
    }), { seed: 9, numRuns: 2_000 });
  });
});
