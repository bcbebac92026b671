import { titles } from "../../actors/index.ts";
import { en, type NounGroup, type Token } from "../../language/index.ts";
import type { Reading } from "../types.ts";

/** Words that open the name of a place where people live or work, in whatever language: "Camp Ashraf", "Ras Issa". */
const opensPlaceName = new Set(["camp", "fort", "port", "ras", "mount", "lake", "cape", "island", "base", "station", "hotel", "hospital", "school", "university", "mosque", "church", "al", "el", "san", "santa", "saint", "st", "new", "old", "north", "south", "east", "west", "upper", "lower"]);

/** Words that only address somebody. */
const courtesy = new Set(["mr", "mr.", "mrs", "mrs.", "ms", "ms.", "miss", "sir", "lady", "dame", "lord", "shri", "sri", "smt", "alhaji"]);

const isRole = (token: Token): boolean => titles.has(token.lower) || (token.pos !== "NUM" && en.personNouns.has(token.lower));

/**
 * The group without the name of a person in it: "gang leader Marek Zawilski" is a gang leader, because the names of those who were hit are
 * not collected. Null where nothing but a name stands there; the group itself where it names no person.
 */
export function withoutName({ analysis, actors }: Reading, group: NounGroup): NounGroup | null {
  const { tokens } = analysis;
  const head = tokens[group.head];
  if (head?.pos !== "PROPN") return group;
  let start = group.head;
  while (start > group.tokens.start && tokens[start - 1]?.pos === "PROPN" && !isRole(tokens[start - 1] as Token)) start--;
  const before = tokens[start - 1];
  const told = start > group.tokens.start && before !== undefined && isRole(before);
  if (told) return courtesy.has(before.lower) ? null : { ...group, head: start - 1, tokens: { start: group.tokens.start, end: start } };
  const called = actors.some(({ kind, form, tokens: range }) => kind === "person" && form === "name" && range.start <= group.head && group.head < range.end);
  return called && group.head > start && !opensPlaceName.has(tokens[start]?.lower ?? "") ? null : group;
}
