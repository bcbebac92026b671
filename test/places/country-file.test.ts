import { describe, expect, it } from "vitest";
import { addCountryFile, openGazetteer } from "../../src/places/index.ts";
import { gazetteer } from "./article.ts";

const row = (fields: { id?: string; name?: string; alternates?: string; lat?: string; lon?: string; kind?: string; country?: string; admin1?: string; population?: string } = {}): string =>
  [fields.id ?? "99000001", fields.name ?? "Velyka Vymyslivka", fields.name ?? "Velyka Vymyslivka", fields.alternates ?? "Velikaya Vymyslovka", fields.lat ?? "51.2", fields.lon ?? "34.1", fields.kind ?? "P", "PPL", fields.country ?? "UA", "", fields.admin1 ?? "21", "", "", "", fields.population ?? "120", "", "150", "Europe/Kyiv", "2024-01-01"].join("\t");

function add(text: string): Uint8Array {
  const result = addCountryFile(text, "UA.txt", gazetteer);
  if (!result.ok) throw new Error(result.issue.message);
  return result.value;
}

describe("addCountryFile", () => {
  it("adds villages, in their units and under all their names", () => {
    const larger = openGazetteer(undefined, [add(`${row()}\n${row({ id: "99000002", name: "Mala Vymyslivka" })}\n`)]);
    expect(larger.find("Velikaya Vymyslovka")[0]).toMatchObject({ id: "geonames:99000001", name: "Velyka Vymyslivka", country: "UA", admin1: "Sumy", kind: "city" });
    expect(larger.find("Mala Vymyslivka")).toHaveLength(1);
    expect(larger.find("Kyiv")).toEqual(gazetteer.find("Kyiv"));
    expect(larger.source().added).toEqual([{ name: "UA.txt", places: 2, sha256: expect.stringMatching(/^[0-9a-f]{64}$/u) as unknown }]);
  });

  it("does not list a place twice", () => {
    const larger = openGazetteer(undefined, [add(row({ id: "703656", name: "Kupiansk" }))]);
    expect(larger.find("Kupiansk")).toHaveLength(gazetteer.find("Kupiansk").length);
  });

  it("takes several files in any order, each in its own units", () => {
    const belgorod = row({ id: "99000003", name: "Novaya Vymyslovka", country: "RU", admin1: "09" });
    for (const order of [[row(), belgorod], [belgorod, row()]]) {
      const larger = openGazetteer(undefined, order.map((text) => add(text)));
      expect(larger.find("Velyka Vymyslivka")).toMatchObject([{ country: "UA", admin1: "Sumy" }]);
      expect(larger.find("Novaya Vymyslovka")).toMatchObject([{ country: "RU", admin1: "Belgorod" }]);
    }
  });

  it("takes the same file twice as once", () => {
    const larger = openGazetteer(undefined, [add(row()), add(row())]);
    expect(larger.find("Velyka Vymyslivka")).toHaveLength(1);
  });

  it("leaves out what is no populated place", () => {
    const larger = openGazetteer(undefined, [add(`${row({ kind: "H", name: "Ozero Vymyslene" })}\n${row()}`)]);
    expect(larger.find("Ozero Vymyslene")).toEqual([]);
  });

  it.each([
    ["a row with too few columns", `${row()}\nthree\tcells\there`, /line 2: 3 columns, not 19/u],
    ["an id that is no number", row({ id: "x" }), /line 1: the id "x"/u],
    ["a position off the globe", row({ lat: "151" }), /line 1: no position/u],
    ["no name", row({ name: "" }), /line 1: no name/u],
    ["a population that is no number", row({ population: "many" }), /line 1: the population "many"/u],
    ["a population that no country has", row({ population: "5000000000" }), /line 1: the population/u],
    ["a position that is no number in decimals", row({ lat: "0x10" }), /line 1: no position/u],
    ["a country that is none", row({ country: "ZZ" }), /line 1: the country "ZZ"/u],
    ["a name that is too long to store", row({ name: "Ж".repeat(200) }), /line 1: a name of more than 255 bytes/u],
    ["an empty file", "", /holds no place/u],
    ["a file of lakes", row({ kind: "H" }), /no town or village/u],
    ["a zip archive", "PK\u0003\u0004xyz", /unpack it/u],
  ])("refuses whole %s", (_, text, message) => {
    const result = addCountryFile(text, "UA.txt", gazetteer);
    expect(result.ok).toBe(false);
    if (!result.ok) {
      expect(result.issue.code).toBe("places-file-broken");
      expect(result.issue.message).toMatch(message);
    }
  });

  it("names the first broken lines and counts the rest", () => {
    const result = addCountryFile("x\n".repeat(14), "UA.txt", gazetteer);
    expect(!result.ok && result.issue.message).toMatch(/line 10: .*; and 4 more/u);
  });

  it("reads lines that end as on Windows, and one without an end", () => {
    const larger = openGazetteer(undefined, [add(`\uFEFF${row()}\r\n\r\n${row({ id: "99000002", name: "Mala Vymyslivka" })}`)]);
    expect(larger.source().added[0]?.places).toBe(2);
  });

  it("refuses bytes that are no added file", () => {
    expect(() => openGazetteer(undefined, [new Uint8Array(4096)])).toThrow(/build it again/u);
  });
});
