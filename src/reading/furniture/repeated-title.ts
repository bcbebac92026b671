import { wordsOf } from "../layout.ts";
import type { FurnitureRule } from "./rule.ts";

/** The title again as a line of the text it was put before: read twice it would count twice. */
export const repeatedTitle: FurnitureRule = {
  id: "furniture/repeated-title",
  find: ({ lines }, title) => {
    if (title === null) return [];
    const again = lines.slice(1, 8).find((line) => sameWords(line.text, title));
    return again === undefined ? [] : [{ start: again.start, end: again.end, why: "other" }];
  },
};

function sameWords(a: string, b: string): boolean {
  const words = wordsOf(a.toLowerCase());
  return words.length > 2 && words.join(" ") === wordsOf(b.toLowerCase()).join(" ");
}
