import { parquetReadObjects } from "hyparquet";
import { describe, expect, test } from "vitest";
import { exportNames, type ExportName } from "../../src/exports/index.ts";
import { place } from "../incidents/builder.ts";
import { exampleSet, exported, rowsOf, setOf, type Exported } from "./fixture.ts";
import { day, told } from "./reports.ts";

/** All that an export tells, as text that can be searched. */
async function tells(as: ExportName, { text, bytes }: Exported): Promise<string> {
  if (as !== "parquet") return text;
  return JSON.stringify(await parquetReadObjects({ file: bytes.buffer as ArrayBuffer }), (_key, value: unknown) => (typeof value === "bigint" ? String(value) : value));
}

const lubny = place("Pyriatyn", "UA", 50.24388, 32.5203, { admin1: "Poltava", gazetteerId: "geonames:695869", words: "the outskirts of Pyriatyn" });
const text = "A strike on a barracks on the outskirts of Pyriatyn killed six soldiers, among them Danylo Hnatiuk and his brother Maksym. Hnatiuk, 34, was a driver. “I saw it,” said Olena Savych, a neighbour. The Ukrainian army said so on Tuesday.";
const strike = told({
  slug: "a", outlet: "Daily", published: "2031-03-05", text, type: "Air/drone strike", place: lubny, time: day("2031-03-04"), targets: [{ name: "barracks in Pyriatyn", side: null }], mentions: ["Pyriatyn"],
  claims: [
    { amount: "6", words: "killed six soldiers, among them Danylo Hnatiuk and his brother Maksym", by: [{ name: "Ukrainian army", kind: "military", side: "UA", relation: "self" }] },
    { amount: "1", part: true, words: "Hnatiuk, 34, was a driver", by: [{ name: "Olena Savych", kind: "witness" }] },
    { amount: "1", outcome: "injured", words: "outskirts of Pyriatyn" },
  ],
});
const set = setOf([strike]);

describe("names of private people", () => {
  test.each(exportNames)("%s: victims and witnesses are not named unless it is asked for", async (as) => {
    const masked = await tells(as, await exported(set, as));
    for (const name of ["Danylo", "Hnatiuk", "Maksym", "Olena", "Savych"]) expect(masked).not.toContain(name);
    expect(masked).toContain(as === "airwars" || as === "hxl" ? "barracks" : "Ukrainian army");
  });

  test("the words stay readable around the mask, and are whole where names are asked for", async () => {
    const words = async (names: boolean): Promise<readonly string[]> => rowsOf((await exported(set, "csv", { names })).text).map((row) => `${row["speaker"]!}|${row["words"]!}`);
    expect(await words(false)).toEqual(["|outskirts of Pyriatyn", "Ukrainian army|killed six soldiers, among them [name] and his brother [name]", "[name]|[name], 34, was a driver"]);
    expect(await words(true)).toEqual(["|outskirts of Pyriatyn", "Ukrainian army|killed six soldiers, among them Danylo Hnatiuk and his brother Maksym", "Olena Savych|Hnatiuk, 34, was a driver"]);
  });

  test("offices, places, parties and the first word of a sentence are left as they are", async () => {
    const masks = rowsOf((await exported(await exampleSet(), "csv")).text).flatMap((row) => [row["words"]!, row["content"]!, row["incident_title"]!]).filter((words) => words.includes("[name]"));
    expect(masks.length).toBeLessThan(15);
  });

  test.each([
    ["Ackeem Davis, 17, was killed near Davis", "[name], 17, was killed near Davis", ["Davis"]],
    ["They found al-Hourani and Mahmoud al-Hourani dead", "They found [name] and [name] dead", []],
    ["Two men, Juan de la Cruz and J. Omar Reyes, were shot", "Two men, [name] and [name], were shot", []],
    ["Some were shot by Mr Bolden's neighbours in Varnova", "Some were shot by [name]'s neighbours in Varnova", ["Varnova"]],
    ["Nine people were killed on Monday. Officials said so", "Nine people were killed on Monday. Officials said so", []],
    ["The UN and the Red Cross counted Ukrainian and Christian dead", "The UN and the Red Cross counted Ukrainian and Christian dead", []],
  ])("%s", async (words, masked, mentions) => {
    const report = told({ slug: "d", text: `${words}. It was a quiet day.`, type: "Attack", place: lubny, time: day("2031-03-04"), mentions, claims: [{ amount: "3", words }] });
    expect(rowsOf((await exported(setOf([report]), "csv")).text)[0]!["words"]).toBe(masked);
  });

  test("in capitals alone, a given name is masked with the name that follows", async () => {
    const shouted = told({ slug: "c", text: "CAR BOMB KILLS THREE IN SAN MIGUEL. MARIA IRYNA KOVALCHUK WAS AMONG THEM.", type: "Attack", place: lubny, time: day("2031-03-04"), claims: [{ amount: "3", words: "CAR BOMB KILLS THREE IN SAN MIGUEL. MARIA IRYNA KOVALCHUK WAS AMONG THEM" }] });
    expect(rowsOf((await exported(setOf([shouted]), "csv")).text)[0]!["words"]).toBe("CAR BOMB KILLS THREE IN SAN MIGUEL. [name] WAS AMONG THEM");
  });
});

describe("coarser places", () => {
  test.each(exportNames)("%s: with --coarsen admin1 no finer place is told, in no column", async (as) => {
    const out = await tells(as, await exported(set, as, { coarsen: "admin1" }));
    for (const finer of ["Pyriatyn", "50.24", "32.52", "Lubny", "695869", "outskirts of P"]) expect(out).not.toContain(finer);
    expect(out).toContain("Poltava");
  });

  test.each(exportNames)("%s: with --coarsen country not even the unit is", async (as) => {
    const out = await tells(as, await exported(set, as, { coarsen: "country" }));
    for (const finer of ["Pyriatyn", "Poltava", "50.24", "32.52"]) expect(out).not.toContain(finer);
    expect(out).toContain("Ukraine");
  });

  test("the coordinates are the unit's own, and the precision says so", async () => {
    const [row] = rowsOf((await exported(set, "acled", { coarsen: "admin1" })).text);
    expect(row).toMatchObject({ location: "Poltava Oblast", admin1: "Poltava", admin2: "", geo_precision: "3", sayso_place_precision: "admin1" });
    expect(Math.abs(Number(row!["latitude"]) - 49.7)).toBeLessThan(1);
    const [country] = rowsOf((await exported(set, "ucdp", { coarsen: "country" })).text);
    expect(country).toMatchObject({ where_coordinates: "Ukraine", adm_1: "", where_prec: "6" });
  });

  test("a place of which nothing coarser is known is not told", async () => {
    const nowhere = setOf([told({ slug: "a", type: "Attack", place: place("Old Mill", "UA", null, null, { country: null, precision: null }), time: day("2031-03-04"), mentions: [], claims: [{ amount: "3" }] })]);
    const [row] = rowsOf((await exported(nowhere, "acled", { coarsen: "admin1" })).text);
    expect([row!["location"], row!["latitude"]]).toEqual(["", ""]);
  });

  test("what is a country's or a unit's stays as it is", async () => {
    const wide = setOf([told({ slug: "a", type: "Attack", place: place("Poltava Oblast", "UA", 49.5, 33.5, { admin1: "Poltava", precision: "admin1" }), time: day("2031-03-04"), claims: [{ amount: "3" }] })]);
    expect(rowsOf((await exported(wide, "acled", { coarsen: "admin1" })).text)[0]).toMatchObject({ location: "Poltava Oblast", latitude: "49.5" });
  });
});

describe("delay", () => {
  const later = told({ slug: "b", outlet: "Courier", published: "2031-03-20", text: "Nine soldiers died.", type: "Air/drone strike", place: lubny, time: day("2031-03-04"), targets: [{ name: "barracks", side: null }], claims: [{ amount: "9", by: [{ name: "Ukrainian army", kind: "military", side: "UA", relation: "self" }] }] });
  const undated = told({ slug: "c", outlet: "Herald", published: null, type: "Air/drone strike", place: place("Varnova", "UA", 46.1, 30.2), time: day("2031-02-04"), claims: [{ amount: "2" }] });
  const both = setOf([strike, later, undated]);

  test("the two reports are one incident, of which only the old one goes out", async () => {
    expect(both.incidents.map(({ articles }) => articles.length)).toEqual([1, 2]);
    const at = async (now: string): Promise<readonly string[]> => rowsOf((await exported(both, "gtd", { delayDays: 7, now })).text).map((row) => `${row["nkill"]!} ${row["sayso_articles"]!}`);
    expect(await at("2031-03-27T08:00:00.000Z")).toEqual(["9 2"]);
    expect(await at("2031-03-26T23:00:00.000Z")).toEqual(["6 1"]);
    expect(await at("2031-03-11T23:00:00.000Z")).toEqual([]);
  });

  test.each(exportNames)("%s: nothing of the younger report is told", async (as) => {
    const out = await tells(as, await exported(both, as, { delayDays: 7, now: "2031-03-26T00:00:00.000Z", names: true }));
    expect(out).toContain("Daily");
    for (const young of ["Courier", "2031-03-20", "03/20/2031", later.article.id, "Herald"]) expect(out).not.toContain(young);
  });

  test("what is held back is counted", async () => {
    const { report } = await exported(both, "acled", { delayDays: 7, now: "2031-03-11T00:00:00.000Z" });
    expect([report.written, [...report.leftOut]]).toEqual([0, [["too-young", 2]]]);
  });
});
