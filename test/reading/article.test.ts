import { describe, expect, test } from "vitest";
import { makeArticle, parsePublished, type ArticleFields } from "../../src/reading/index.ts";
import { canonicalUrl } from "../../src/reading/article-id.ts";

const report = "A shell hit the depot at Orlo on Monday and killed two guards, the defence ministry said in the evening.\nThe road to the north was closed for the whole of the day, and the school as well, according to the mayor.";

async function make(text: string, fields: Partial<ArticleFields> = {}, option: string | null = null) {
  return makeArticle({ file: null, url: null, title: null, outlet: null, published: null, language: null, text, ...fields }, new TextEncoder().encode(text), option);
}

describe("ids", () => {
  test("tell outlets and addresses apart, and not files, dates or bytes", async () => {
    const id = async (fields: Partial<ArticleFields>): Promise<string> => (await make(report, fields)).id;
    const plain = await id({});
    expect(plain).toMatch(/^art_[0-9a-f]{20}$/u);
    expect(await id({ file: "b.txt", published: "2025-05-21" })).toBe(plain);
    expect(new Set([plain, await id({ outlet: "Coast Wire" }), await id({ outlet: "Harbour Courier" }), await id({ url: "https://coast.example/1" })]).size).toBe(4);
    expect(await id({ url: "http://www.coast.example/1/?utm_source=x#top", outlet: "Coast Wire" })).toBe(await id({ url: "https://coast.example/1" }));
  });

  test("are the same on every machine", async () => {
    expect((await make("Two died.", { outlet: "Coast Wire" })).id).toBe("art_4d56fad0be405ab3c57c");
  });

  test.each([
    ["https://www.coast.example/a/?b=2&a=1&fbclid=9#x", "coast.example/a?a=1&b=2"],
    ["https://coast.example", "coast.example"],
    ["not an address", "not an address"],
  ])("address %s", (url, canonical) => {
    expect(canonicalUrl(url)).toBe(canonical);
  });
});

describe("dates of publication", () => {
  test.each([
    ["2025-05-21", "2025-05-21"],
    ["2025-05", "2025-05"],
    ["2025", "2025"],
    ["2025-05-21T10:00:00Z", "2025-05-21T10:00:00Z"],
    ["2025-05-21 10:00", "2025-05-21T10:00:00"],
    ["2025-05-21T10:00:00.123+0300", "2025-05-21T10:00:00+03:00"],
    ["Wed, 21 May 2025 10:00:00 GMT", "2025-05-21"],
    ["May 21st, 2025", "2025-05-21"],
    ["21.05.2025", "2025-05-21"],
    ["21/05/2025", "2025-05-21"],
  ])("%s", (given, read) => {
    expect(parsePublished(given)).toBe(read);
  });

  test.each(["", "soon", "05/11/2023", "2025-02-30", "2025-13", "2025-05-21T25:00", "30 February 2025", "21 May", "between 1 May 2025 and 3 May 2025"])("is none or has two readings: %s", (given) => {
    expect(parsePublished(given)).toBeNull();
  });

  test.each([
    [`Depot hit at Orlo\nPublished: March 14, 2022\n${report}`, "2022-03-14"],
    [`Depot hit at Orlo\nUpdated: May 2, 2022 | Published: May 1, 2022\n${report}`, "2022-05-02"],
    [`Depot hit at Orlo\n6 August 2025\n\n${report}`, "2025-08-06"],
    [`2025 January 02\n${report}`, "2025-01-02"],
    [`Depot hit at Orlo\n\nRadio Sarrow, Orlo – Thursday 25 September 2025, 18:20\n\n${report}`, "2025-09-25"],
    [`Depot hit at Orlo\nBy Ana Moru, 14 February 2026\n${report}`, "2026-02-14"],
    [`${report}\n\nPublished in Coast Wire, July 17th, 2025`, "2025-07-17"],
    [`SARROW, 3 JAN 90 (CW) -- ${report}`, "1990-01-03"],
    [`SARROW CITY, Norland (Coast Wire / July 28, 2011) – ${report}`, "2011-07-28"],
  ])("in the text: %j", async (text, day) => {
    expect((await make(text)).published).toEqual({ value: day, basis: "text" });
  });

  test.each([
    `Depot hit at Orlo\n${report}`,
    `Depot hit at Orlo\n05/11/2023\n${report}`,
    `Depot hit at Orlo\n${report}\nA similar attack killed nine people at the same depot on 5 November 2023.`,
    `Depot hit at Orlo\nA guard at the gate on September 29, 2023, hours before the depot was hit\n${report}`,
    `Depot hit at Orlo\nTelegram, 25 June, 13:08\n${report}`,
  ])("none in the text: %j", async (text) => {
    expect((await make(text)).published).toBeNull();
  });

  test("the source's own goes before the option, and the option before the text", async () => {
    const text = `Depot hit at Orlo\n6 August 2025\n\n${report}`;
    expect((await make(text, { published: "2024-01-01" }, "2023-01-01")).published).toEqual({ value: "2024-01-01", basis: "metadata" });
    expect((await make(text, {}, "2023-01-01")).published).toEqual({ value: "2023-01-01", basis: "option" });
  });
});

describe("title, byline and credit", () => {
  test("a title goes before the text, with a blank line", async () => {
    expect(await make(report, { title: "Depot hit at Orlo" })).toMatchObject({ title: "Depot hit at Orlo", text: `Depot hit at Orlo\n\n${report}` });
  });

  test("a headline that the text opens with is its title, and the text stays as it is", async () => {
    const text = `Depot hit at Orlo\n\n${report}`;
    expect(await make(text)).toMatchObject({ title: "Depot hit at Orlo", text });
    expect((await make(report)).title).toBeNull();
    expect((await make(`2025 January 02\n${report}`)).title).toBeNull();
  });

  test.each([
    [`${report} — BBC`, "BBC"],
    [`${report}\n\n(Reuters)`, "Reuters"],
    [`SARROW (Coast Wire) - ${report}`, "Coast Wire"],
    [`${report}\nPublished: March 14, 2022\nBy: Reuters`, "Reuters"],
    [`${report}\n\nSource: Harbour Courier`, "Harbour Courier"],
    [`${report}\n\nSource: Read Full Article`, null],
    [`${report} (AP)\n${report} (Reuters)`, null],
    [`${report}\nPhoto: The depot. AFP\n${report}`, null],
    [report, null],
  ])("credit of …%#", async (text, credit) => {
    expect((await make(text)).credit).toBe(credit);
  });

  test.each([
    ["By Ana Moru", "Ana Moru"],
    ["by Ana Moru, February 21, 2024, 2 min read", "Ana Moru"],
    ["Edited by: News Desk | Updated: Jul 17, 2025 09:26 IST", "News Desk"],
    ["By Friday", null],
  ])("byline of %s", async (line, byline) => {
    expect((await make(`Depot hit at Orlo\n${line}\n${report}`)).byline).toBe(byline);
  });
});

describe("language", () => {
  test.each([
    ["en", report],
    ["en", report.toUpperCase()],
    ["fr", "Au moins six soldats ont été tués et une dizaine d'autres blessés dans une frappe de missile contre un camp militaire, selon le ministère de la Défense."],
    ["ru", "Не менее шести военнослужащих погибли и более десяти ранены в результате ракетного удара по учебному лагерю, сообщило министерство обороны."],
    ["es", "Al menos seis soldados murieron y más de diez resultaron heridos en un ataque con misiles contra un campo de entrenamiento, según el ministerio."],
  ])("%s", async (language, text) => {
    expect((await make(text)).language).toBe(language);
  });

  test("is unknown where nothing tells", async () => {
    expect((await make("12 — 14")).language).toBeNull();
  });
});
