import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { makeArticle } from "../../src/reading/index.ts";

const body = [
  "A rocket hit the grain store at Lenova on Tuesday and killed four workers, the regional governor said in the evening.",
  "Rescue teams from two neighbouring towns worked through the night, and the roof was cleared by six in the morning.",
  "The fire service said that nobody else was missing and that the cause of a second fire was still being looked into.",
  "Lenova lies on the river road between the two largest ports of the province, and has been hit several times before.",
  "The governor's office announced a day of mourning and promised the families of the dead a payment before the winter.",
] as const;

async function furnitureOf(text: string, title: string | null = null): Promise<readonly (readonly [why: string, words: string])[]> {
  const article = await makeArticle({ file: null, url: null, title, outlet: null, published: null, language: "en", text }, new TextEncoder().encode(text), null);
  return article.furniture.map(({ why, start, end }) => [why, article.text.slice(start, end)]);
}

/** The lines put between the paragraphs of a report, after the first, the third and the last. */
const within = (first: string, third: string, last: string, gap = "\n\n"): string =>
  [body[0], first, body[1], body[2], third, body[3], body[4], last].filter((line) => line !== "").join(gap);

describe("lines of the page", () => {
  test.each([
    ["read-more", "READ MORE: Divers find the second ship off Cape Moru"],
    ["read-more", "Read more on the drought: wells run dry in four districts"],
    ["read-more", "Also read | Why the river road was never paved"],
    ["read-more", "Related: A history of the Lenova silos"],
    ["read-more", "See also"],
    ["read-more", "Listen to this article"],
    ["source-line", "Source: Full Text Here"],
    ["source-line", "Originally published by Coast Wire"],
    ["correction-note", "Correction: An earlier version of this article said that six people had died at Lenova. Four have."],
    ["correction-note", "Editor’s note (12 March): the governor’s name was misspelt."],
    ["correction-note", "An earlier version of this story gave the wrong day."],
    ["correction-note", "This article has been amended to give the lower toll."],
    ["newsletter", "Newsletter: the coast in five minutes"],
    ["newsletter", "Sign up for our morning briefing and never miss a story."],
    ["advertisement", "Advertisement"],
    ["advertisement", "ADVERTISING"],
    ["advertisement", "Story continues below advertisement"],
    ["share-line", "Share this: Email, Print"],
    ["share-line", "Facebook Twitter WhatsApp"],
    ["share-line", "Follow us on Telegram"],
    ["other", "3 min read"],
    ["other", "© 2025 Coast Wire. All rights reserved."],
    ["other", "Were you there? Email desk@coast.example"],
    ["other", "(Except for the headline, this story has not been changed by our staff.)"],
    ["byline", "By Ana Moru"],
    ["byline", "By our correspondent in Lenova"],
    ["byline", "(Reporting by Ana Moru; editing by Ivo Sand)"],
    ["byline", "(Ivo Sand in Port Cassel contributed to this report.)"],
    ["dateline", "Published: March 3, 2024"],
    ["dateline", "Tuesday 4 November 2025, 18:20"],
    ["credit-line", "— Courtesy Harbour Courier"],
    ["credit-line", "(Reuters)"],
    ["credit-line", "AFP"],
  ])("%s: %s", async (why, line) => {
    expect(await furnitureOf(within("", "", line))).toEqual([[why, line]]);
  });

  test.each([
    "Read more than one report and the figures differ, said the mayor.",
    "Sources say that ten people died at the mill.",
    "Related incidents were reported in two villages.",
    "Newsletter writers were among the dead.",
    "Corrections officers were among the dead.",
    "A correction of the toll is expected, the governor said.",
    "This report was read to parliament on Friday.",
    "Advertising boards were torn down by the blast.",
    "Share prices fell by a third.",
    "Two minutes later a second rocket fell.",
    "By Friday the toll had risen to nine.",
    "By nightfall four bodies had been found",
    "He wrote to the ministry on 4 November 2025.",
    "Army Says It Will Look Into The Deaths:",
    "The mill, 4 November: four dead",
    "Two more bodies found",
    "(The toll later rose to nine)",
    "— Four dead, nine hurt",
  ])("is none: %s", async (line) => {
    expect(await furnitureOf(within("", line, ""))).toEqual([]);
  });
});

describe("lists of links", () => {
  const links = ["  • Pop star Mila Kern cancels her tour of Norland", "  • Why the Tarn Valley has no more bees in spring", "  • Chess: Oren Dahl wins in Sarrow"];

  test("close a text with no line that introduces them", async () => {
    expect(await furnitureOf(within("", "", links.join("\n")))).toEqual(links.map((line) => ["link-list", line.trim()]));
  });

  test("also before a source line", async () => {
    const found = await furnitureOf(within("", "", `${links.join("\n")}\n\nSource: Full Text Here`));
    expect(found.map(([why]) => why)).toEqual(["link-list", "link-list", "link-list", "source-line"]);
  });

  test("stand under a heading, with and without bullets", async () => {
    const list = "MOST READ IN NORLAND\n1. COLD SNAP: Ferry stuck in ice\n2. Baker of the year named\n\nREAD MORE ON THE COAST\nHow Cape Moru lost its lighthouse\nThe last salt boat of Sarrow";
    expect((await furnitureOf(within("", "", list))).map(([why]) => why)).toEqual(Array<string>(6).fill("link-list"));
  });

  test.each([
    ["introduced by a colon", "What is known so far:\n• A rocket hit the grain store at about noon\n• Four workers of the store are dead\n• Ministers of Norland have spoken of an attack"],
    ["facts of the story", "\n• The rocket hit the grain store in Lenova\n• The governor said four workers were killed\n• Rescue teams from Lenova cleared the roof"],
    ["sentences", "• Mila Kern was killed in the store.\n• Oren Dahl was hurt and taken to Sarrow.\n• Nobody else was missing."],
  ])("are none: %s", async (_, list) => {
    expect(await furnitureOf(within("", "", list))).toEqual([]);
  });

  test("in the middle of a text hold its facts", async () => {
    expect(await furnitureOf(within("", links.join("\n"), ""))).toEqual([]);
  });
});

describe("the headline of another story", () => {
  const other = "Norland ready to host talks if the church agrees to mediate between ports";

  test("between two paragraphs", async () => {
    expect(await furnitureOf(within("", other, "", "\n"))).toEqual([["read-more", other]]);
  });

  test.each([
    ["a subheading", "Norland says no"],
    ["names only what the article names", "Governor says rescue teams of Lenova will have to wait for winter"],
    ["a figure", "Norland says 14 of its sailors died when the ferry hits a mine off Sarrow"],
    ["a sentence", "Norland agrees to host talks if the church is ready to mediate between ports."],
    ["no verb in the present", "Norland troops near the old mill on the river road after the rain"],
  ])("is none: %s", async (_, line) => {
    expect(await furnitureOf(within("", line, "", "\n"))).toEqual([]);
  });

  test("is none where there are several: they are subheadings", async () => {
    expect(await furnitureOf([body[0], body[1], "Sarrow warns that all ferries of the coast will have to stop", body[2], other, body[3]].join("\n"))).toEqual([]);
  });
});

describe("credits", () => {
  test("behind the last sentence are a span of their own", async () => {
    expect(await furnitureOf(`${within("", "", "")} — BBC`)).toEqual([["credit-line", "— BBC"]]);
    expect(await furnitureOf(`${within("", "", "")} (Reuters) (Coast Wire)`)).toEqual([["credit-line", "(Reuters) (Coast Wire)"]]);
    expect(await furnitureOf(`${within("", "", "")} AFP`)).toEqual([["credit-line", "AFP"]]);
  });

  test("of pictures are marked and the captions stay", async () => {
    expect(await furnitureOf(within("Photo: Two men carry a door away from the store. AFP", "", ""))).toEqual([["caption-credit", "AFP"]]);
    expect(await furnitureOf(within("[Picture: The store after the fire. Credit: Ana Moru]", "", ""))).toEqual([["caption-credit", "Credit: Ana Moru"]]);
    expect(await furnitureOf(within("Four coffins are carried to the river. (Coast Wire Photo)", "", ""))).toEqual([["caption-credit", "(Coast Wire Photo)"]]);
  });
});

test("a title that stands in the text again is marked there", async () => {
  const title = "Rocket kills four at grain store";
  expect(await furnitureOf(`News\n\n${title}\n\n${within("", "", "")}`, title)).toEqual([["other", title]]);
});

test("spans are in bounds, in order, and do not overlap, whatever the text", async () => {
  const piece = fc.constantFrom(...body, "READ MORE: x y z", "(Reuters)", "By Ana Moru", "• Link To Some Page Here", "Most read", "— BBC", "Source: Here", "\r\n", "\n\n", "  ", "4 May 2024", "Photo: a. AFP");
  await fc.assert(
    fc.asyncProperty(fc.array(fc.oneof(piece, fc.string({ maxLength: 30 })), { maxLength: 14 }), async (pieces) => {
      const text = pieces.join("\n");
      const article = await makeArticle({ file: null, url: null, title: null, outlet: null, published: null, language: "en", text }, new Uint8Array(), null);
      let end = 0;
      for (const span of article.furniture) {
        expect(span.start).toBeGreaterThanOrEqual(end);
        expect(span.end).toBeGreaterThan(span.start);
        end = span.end;
      }
      expect(end).toBeLessThanOrEqual(text.length);
    }),
    { seed: 20250521, numRuns: 300 },
  );
});
