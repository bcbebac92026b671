import type { AmountKind } from "../../../core/index.ts";

/** How a bound changes the number beside it: strict bounds leave the number itself out. */
export interface Bound {
  readonly words: readonly string[];
  readonly kind: Exclude<AmountKind, "range" | "vague">;
  readonly strict: boolean;
}

const bounds = (kind: Bound["kind"], strict: boolean, phrases: readonly string[]): readonly Bound[] =>
  phrases.map((phrase) => ({ words: phrase.split(" "), kind, strict }));

const byLength = (list: readonly Bound[]): readonly Bound[] => [...list].sort((a, b) => b.words.length - a.words.length);

/** Phrases that bound the number after them, longest first. */
export const boundsBefore: readonly Bound[] = byLength([
  ...bounds("atLeast", false, ["at least", "no fewer than", "no less than", "not less than", "not fewer than", "a minimum of", "minimum", "at a minimum", "as few as", "as low as", "at the very least", "upwards of", "upward of", "minimum of"]),
  ...bounds("atLeast", true, ["more than", "over", "well over", "in excess of", "greater than", "far more than", "much more than", "above", "exceeding", "slightly more than", "just over", "just more than", "north of"]),
  ...bounds("atMost", false, ["up to", "as many as", "as high as", "at most", "no more than", "not more than", "a maximum of", "as much as", "at the most", "maximum"]),
  ...bounds("atMost", true, ["fewer than", "less than", "under", "well under", "below", "not even"]),
  ...bounds("about", false, [
    "about", "around", "some", "approximately", "roughly", "nearly", "almost", "an estimated", "estimated", "close to", "circa", "near", "somewhere around", "something like",
    "just under", "just about", "in the region of", "approx", "approx.", "~", "perhaps", "maybe", "close on", "nearing", "another about",
  ]),
  ...bounds("exact", false, ["a total of", "exactly", "only", "just", "all", "in all", "precisely", "altogether"]),
]);

/** Phrases that bound the number before them, longest first. */
export const boundsAfter: readonly Bound[] = byLength([
  ...bounds("atLeast", false, ["or more", "and counting", "at least", "or more than that", "at a minimum", "if not more", "and up"]),
  ...bounds("atMost", false, ["at most", "or fewer", "or less", "at the most"]),
  ...bounds("about", false, ["or so", "give or take", "odd", "approximately", "or thereabouts", "more or less"]),
]);

/** Words between bound and number that change nothing. */
export const boundFillers: ReadonlySet<string> = new Set(["the", "a", "further", "additional", "another", "other", "of"]);
