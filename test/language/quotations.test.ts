import { describe, expect, it } from "vitest";
import { analysisOf } from "./reading.ts";

const quotationsOf = (text: string) => analysisOf(text).quotations.map(({ start, end, kind, continues }) => ({ words: text.slice(start, end), kind, continues }));
const speech = (words: string, continues: number | null = null) => ({ words, kind: "speech", continues });

describe("quotations", () => {
  it.each([
    ["curly marks", "“We ran,” she said. “They fell.”", ["We ran,", "They fell."]],
    ["straight marks", '"We ran away," she said. "They fell."', ["We ran away,", "They fell."]],
    ["single marks", "‘We ran from the hall,’ she said. It was the soldiers’ hall.", ["We ran from the hall,"]],
    ["guillemets", "«We all ran from the hall», she said.", ["We all ran from the hall"]],
    ["low marks", "„We all ran from the hall“, she said.", ["We all ran from the hall"]],
    ["a quotation in a quotation", "He said: “They said ‘go now, all of you’ and we went.”", ["They said ‘go now, all of you’ and we went."]],
    ["an apostrophe in single marks", "‘It wasn’t ours and we don’t know,’ he said.", ["It wasn’t ours and we don’t know,"]],
    ["marks with space inside", "“ We ran from the hall, ” she said.", [" We ran from the hall, "]],
  ])("are found in %s", (_what, text, words) => {
    expect(quotationsOf(text)).toEqual(words.map((one) => speech(one)));
  });

  it("are scare quotes where a word or two is quoted for its choice", () => {
    expect(quotationsOf("He called it a “terrorist attack” on the “base”.").map(({ kind }) => kind)).toEqual(["scare", "scare"]);
  });

  it("run over paragraphs that open with a mark after one that did not close", () => {
    expect(quotationsOf("“First part of what he said.\n\n“Second part of it,” he said.\n\nThird.")).toEqual([speech("First part of what he said."), speech("Second part of it,", 0)]);
    expect(quotationsOf('"First part of what he said.\n\n"Second of three.\n\n"The third," he said.')).toEqual([speech("First part of what he said."), speech("Second of three.", 0), speech("The third,", 1)]);
  });

  it("end with their paragraph where they are not closed", () => {
    expect(quotationsOf("“Never closed and goes on\n\nThe next paragraph is the article's own.")).toEqual([speech("Never closed and goes on")]);
  });

  it.each(["The boys’ camp wasn’t big, it was the army’s.", "It was 5' 4\" long.", "Rock ’n’ roll was played.", "Nothing is quoted here.", "“”"])("are not seen in %s", (text) => {
    expect(quotationsOf(text)).toEqual([]);
  });
});
