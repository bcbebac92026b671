import { describe, expect, it } from "vitest";
import { addCountryFile, openGazetteer } from "../../src/places/index.ts";
import { gazetteer } from "./article.ts";

const row = (fields: { id?: string; name?: string; alternates?: string; lat?: string; lon?: string; kind?: string; admin1?: string; population?: string } = {}): string =>
  [fields.id ?? "99000001", fields.name ?? "Velyka Vymyslivka", fields.name ?? "Velyka Vymyslivka", fields.alternates ?? "Velikaya Vymyslovka", fields.lat ?? "51.2", fields.lon ?? "34.1", fields.kind ?? "P", "PPL", "UA", "", fields.admin1 ?? "21", "", "", "", fields.population ?? "120", "", "150", "Europe/Kyiv", "2024-01-01"].join("\t");

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
    expect(larger.source().added).toEqual([{ name: "UA.txt", places: 2 }]);
  });

  it("does not list a place twice", () => {
    const larger = openGazetteer(undefined, [add(row({ id: "703656", name: "Kupiansk" }))]);
    expect(larger.find("Kupiansk")).toHaveLength(gazetteer.find("Kupiansk").length);
  });

  it("takes further files on top", () => {
    const once = openGazetteer(undefined, [add(row())]);
    const second = addCountryFile(row({ id: "99000003", name: "Nova Vymyslivka" }), "more.txt", once);
    if (!second.ok) throw new Error(second.issue.message);
    const twice = openGazetteer(undefined, [add(row()), second.value]);
    expect(twice.find("Nova Vymyslivka")).toHaveLength(1);
    expect(twice.find("Velyka Vymyslivka")).toHaveLength(1);
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
    ["an empty file", "", /holds no place/u],
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

  it("refuses places that were added to another gazetteer", () => {
    const added = add(row());
    expect(() => openGazetteer(undefined, [added, added])).toThrow(/another gazetteer/u);
  });
});
