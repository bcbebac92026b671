import { en, formTest } from "../../language/index.ts";
import { skip, wordAt, type Found, type Words } from "../expression.ts";

const spelledDecades: ReadonlyMap<string, string> = new Map(Object.entries({ thirties: "193", forties: "194", fifties: "195", sixties: "196", seventies: "197", eighties: "198", nineties: "199" }));

const opensStretch = formTest(({ lower }) => /^(?:the|early|late|mid|mid-.*|early-.*|late-.*|\d{4}'?s)$/u.test(lower));

/** A decade or century: accepts "the 1990s", "the mid-1990s", "the '80s", "the nineties", "the 19th century"; refuses "in his 90s", "a century ago", "F-90s". */
export function findStretch(words: Words, at: number): Found | null {
  if (!opensStretch(words.tokens[at])) return null;
  const modified = skip(words, at, "the early|the late|the mid|early|late|mid|the");
  const article = wordAt(words, at) === "the";
  const word = wordAt(words, modified).replace(/^(?:mid|early|late)-/u, "");
  const decade = /^((?:1[5-9]|20)\d)0'?s$/u.exec(word);
  // "the 1800s" are a century; "the 2000s" are read as a decade.
  const century = /^(1[5-9])00'?s$/u.exec(word);
  if (century !== null) return { start: at, end: modified + 1, expression: { kind: "stretch", digits: century[1] ?? "" } };
  if (decade !== null) return { start: at, end: modified + 1, expression: { kind: "stretch", digits: decade[1] ?? "" } };
  const short = article ? /^'?([3-9])0s$/u.exec(word) : null;
  if (short !== null) return { start: at, end: modified + 1, expression: { kind: "stretch", digits: `19${short[1] ?? ""}` } };
  const spelled = article ? spelledDecades.get(word) : undefined;
  if (spelled !== undefined) return { start: at, end: modified + 1, expression: { kind: "stretch", digits: spelled } };
  if (!article || wordAt(words, modified + 1) !== "century") return null;
  const ordinal = Number(/^(\d{1,2})(?:st|nd|rd|th)$/u.exec(word)?.[1] ?? en.ordinals.get(word) ?? 0);
  return ordinal > 10 && ordinal <= 21 ? { start: at, end: modified + 2, expression: { kind: "stretch", digits: (ordinal - 1).toString() } } : null;
}
