import { expect, test } from "vitest";
import { makeArticle } from "../../src/reading/index.ts";
import { openExtractor } from "../../src/extract/index.ts";

const extractor = openExtractor();

async function placesAndTimes(text: string) {
  const article = await makeArticle({ file: "report.txt", url: null, title: null, outlet: null, published: "2026-02-18", language: "en", text }, new TextEncoder().encode(text), null);
  return extractor.extract(article).claims.flatMap((claim) => (claim.kind === "place" ? [[claim.speakers[0]?.name, claim.quote, claim.place.name, article.text.slice(claim.span.start, claim.span.end)]] : claim.kind === "time" ? [[claim.speakers[0]?.name, claim.quote, claim.time.value, article.text.slice(claim.span.start, claim.span.end)]] : []));
}

test("each speaker's place and day stand side by side", async () => {
  expect(await placesAndTimes("A missile strike on a depot in Pyriatyn on Monday killed four people, the Ukrainian army said. Russia's defence ministry said the missile strike hit a depot in Lubny on Tuesday.")).toEqual([
    ["Ukrainian army", "Pyriatyn", "Pyriatyn", "Pyriatyn"],
    ["Ukrainian army", "Monday", "2026-02-16", "Monday"],
    ["Russian Ministry of Defence", "Lubny", "Lubny", "Lubny"],
    ["Russian Ministry of Defence", "Tuesday", "2026-02-17", "Tuesday"],
  ]);
});

test("the article's own voice, a country that attacks and a denied attack give none", async () => {
  expect(await placesAndTimes("A missile strike on a depot in Pyriatyn on Monday killed four people.")).toEqual([]);
  expect(await placesAndTimes("Ukraine's army said Russia launched 14 attacks.")).toEqual([]);
});

test("a place claim carries all the words that say where", async () => {
  expect(await placesAndTimes("The Ukrainian army said a missile strike hit a training ground in the far north of the Sumy region. The governor said drones struck a bus 35 km south-east of Belgorod.")).toEqual([
    ["Ukrainian army", "the far north of the Sumy region", "Sumy Oblast", "the far north of the Sumy region"],
    [expect.any(String), "35 km south-east of Belgorod", "Belgorod", "35 km south-east of Belgorod"],
  ]);
});
