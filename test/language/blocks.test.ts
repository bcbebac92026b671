import { describe, expect, it } from "vitest";
import { analysisOf } from "./reading.ts";

const blocksOf = (text: string, fields = {}) => analysisOf(text, fields).blocks.map((block) => [block.kind, text.slice(block.start, block.end)]);

describe("blocks", () => {
  const news = "Missile hits camp\n\nSix soldiers were killed on Tuesday.\n\nWhat we know\n\n• The camp is in Sumy.\n- Six died.\n1. Two are missing.\n\nPhoto: a crater near the camp\n\nThe army said so.";

  it("are headline, paragraphs, subheadings, list items and captions", () => {
    expect(blocksOf(news)).toEqual([
      ["headline", "Missile hits camp"],
      ["paragraph", "Six soldiers were killed on Tuesday."],
      ["subheading", "What we know"],
      ["listItem", "• The camp is in Sumy."],
      ["listItem", "- Six died."],
      ["listItem", "1. Two are missing."],
      ["caption", "Photo: a crater near the camp"],
      ["paragraph", "The army said so."],
    ]);
  });

  it("take a title that ends in a full stop for the headline", () => {
    const text = "Six were killed in Sumy.\n\nThe army said so on Tuesday.";
    expect(blocksOf(text, { title: "Six were killed in Sumy." })[0]).toEqual(["headline", "Six were killed in Sumy."]);
    expect(blocksOf(text)[0]).toEqual(["paragraph", "Six were killed in Sumy."]);
  });

  it("join lines that were wrapped by hand", () => {
    const first = "Six soldiers were killed on Tuesday when a missile\nhit the camp in the far north of the region and the\narmy said that it had opened an inquiry into the case\nbecause many were in the open.";
    const second = "A second paragraph begins here and is wrapped by hand\nin the same way as the first one was.";
    expect(blocksOf(`${first}\n\n${second}`)).toEqual([["paragraph", first], ["paragraph", second]]);
  });

  it("leave lines apart that end their sentences", () => {
    expect(blocksOf("Six soldiers were killed.\nTen were hurt.\nThe camp burnt down.").length).toBe(3);
  });

  it("read Windows line ends", () => {
    expect(blocksOf("First paragraph stands here.\r\n\r\nSecond one stands here.")).toEqual([["paragraph", "First paragraph stands here."], ["paragraph", "Second one stands here."]]);
  });

  it("keep furniture without sentences", () => {
    const text = "Six died.\n\nREAD MORE: Nine killed in Kyiv\n\nTwo were hurt.";
    const start = text.indexOf("READ");
    const { blocks, sentences } = analysisOf(text, { furniture: [{ start, end: start + 31, why: "read-more" }] });
    expect(blocks.map((block) => block.kind)).toEqual(["paragraph", "furniture", "paragraph"]);
    expect(sentences.some((sentence) => sentence.start >= start && sentence.end <= start + 31)).toBe(false);
  });

  it("leave out furniture at their edges", () => {
    const text = "Six died near the bridge on Friday. READ MORE";
    const start = text.indexOf("READ");
    expect(blocksOf(text, { furniture: [{ start, end: text.length, why: "read-more" }] }).at(0)?.[1]?.trim()).toBe("Six died near the bridge on Friday.");
  });

  it.each([
    ["KYIV, May 20 (Northline) - Six soldiers were killed.", "KYIV"],
    ["PORT SUDAN — Six soldiers were killed.", "PORT SUDAN"],
    ["Port Sudan, 6 August (Agency) – Six soldiers were killed.", "Port Sudan"],
    ["SANTA CRUZ DE LA SIERRA, Bolivia, Aug. 3 -- Six died.", "SANTA CRUZ DE LA SIERRA, Bolivia"],
    ["N’Djamena – Six soldiers were killed.", "N’Djamena"],
    ["BEIRUT/JERUSALEM, May 20 (Northline) - Six died.", "BEIRUT/JERUSALEM"],
    ["Mariupol, Ukraine, 3 May — Six died.", "Mariupol, Ukraine"],
    ["The Hague — The court heard the case.", "The Hague"],
  ])("find the dateline of %s", (text, place) => {
    const [block] = analysisOf(text).blocks;
    expect(text.slice(block?.dateline?.start, block?.dateline?.end)).toBe(place);
  });

  it.each(["It was late - very late - when they came.", "The dead - six men - were buried.", "Six soldiers were killed in Kyiv.", "They came — nobody knows why — at dawn."])("find no dateline in %s", (text) => {
    expect(analysisOf(text).blocks[0]?.dateline).toBeNull();
  });
});
