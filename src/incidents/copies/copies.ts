import type { Span } from "../../core/index.ts";
import { dayWindow } from "../days.ts";
import { creditKey, creditsAnother, outletKey } from "./credits.ts";
import type { SourceText } from "../sketch.ts";
import type { CopyPair } from "./text-pair.ts";

/** How the texts of a set depend on each other. */
export interface Copies {
  /** The original that the article copies, itself where it copies none. */
  originalOf(article: SourceText): SourceText;
  /** The earliest text that holds this passage of the article; null where no earlier one does. */
  sourceOf(article: SourceText, passage: Span): SourceText | null;
  /** Key of whoever speaks where the article says something in its own voice: the credited outlet, else its own, else the text. */
  voiceOf(article: SourceText): string;
}

/** Order of originals: the earliest published, then one that credits nobody else, then by id. Undated texts come last. */
export function compareOriginals(a: SourceText, b: SourceText): number {
  const days = (dayWindow(a.published?.value ?? null)?.from ?? Infinity) - (dayWindow(b.published?.value ?? null)?.from ?? Infinity);
  if (days !== 0 && !Number.isNaN(days)) return days;
  const times = compareText(a.published?.value ?? "", b.published?.value ?? "");
  const credits = Number(creditsAnother(a)) - Number(creditsAnother(b));
  return credits !== 0 ? credits : times !== 0 ? times : compareText(a.id, b.id);
}

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Share of a passage, from 0 to 1, that lies in what the pair shares. `side` is where the passage's article stands in the pair. */
function sharedPart(pair: CopyPair, side: "first" | "second", passage: Span): number {
  let shared = 0;
  for (const { [side]: span } of pair.passages) shared += Math.max(0, Math.min(span.end, passage.end) - Math.max(span.start, passage.start));
  return shared / Math.max(1, passage.end - passage.start);
}

/** The text of the pair that is not this one. */
export const otherText = (pair: CopyPair, id: string): string => (pair.first === id ? pair.second : pair.first);

const passageShare = 0.6;

/** The name that stands for a text and its copies: whom most of the crediting texts credit, first by name where they are even. */
function familyCredit(family: readonly SourceText[]): string | null {
  const counts = new Map<string, number>();
  for (const article of family) {
    const credit = creditKey(article);
    if (credit !== null) counts.set(credit, (counts.get(credit) ?? 0) + 1);
  }
  return [...counts].sort(([a, m], [b, n]) => n - m || compareText(a, b))[0]?.[0] ?? null;
}

/**
 * Works out who copies whom. Each text copies the earlier text that it shares most with; the root of that chain is the original.
 * @param pairsOf every pair that the article is part of
 * @param textOf the text of an id that stands in a pair
 */
export function findCopies(pairsOf: (id: string) => readonly CopyPair[], textOf: (id: string) => SourceText): Copies {
  const otherOf = (pair: CopyPair, article: SourceText): SourceText => textOf(otherText(pair, article.id));
  const earlierPairs = new Map<string, readonly CopyPair[]>();
  const earlier = (article: SourceText): readonly CopyPair[] => {
    const found = earlierPairs.get(article.id) ?? pairsOf(article.id).filter((pair) => compareOriginals(otherOf(pair, article), article) < 0);
    earlierPairs.set(article.id, found);
    return found;
  };
  const originals = new Map<string, SourceText>();
  const originalOf = (article: SourceText): SourceText => {
    const known = originals.get(article.id);
    if (known !== undefined) return known;
    const sources = earlier(article).filter((pair) => pair.kind === "copy");
    sources.sort((a, b) => b.share - a.share || compareOriginals(otherOf(a, article), otherOf(b, article)));
    const [best] = sources;
    const original = best === undefined ? article : originalOf(otherOf(best, article));
    originals.set(article.id, original);
    return original;
  };
  const voices = new Map<string, string>();
  const voiceOf = (article: SourceText): string => {
    const known = voices.get(article.id);
    if (known !== undefined) return known;
    const copies = pairsOf(article.id).filter(({ kind }) => kind === "copy").map((pair) => otherOf(pair, article)).filter((other) => originalOf(other).id === article.id && other.id !== article.id);
    const outlet = article.outlet === null ? null : outletKey(article.outlet);
    const voice = creditKey(article) ?? familyCredit(copies) ?? outlet ?? `text ${article.id}`;
    voices.set(article.id, voice);
    return voice;
  };
  return {
    originalOf,
    voiceOf,
    sourceOf(article, passage) {
      const holding = earlier(article).filter((pair) => sharedPart(pair, pair.first === article.id ? "first" : "second", passage) >= passageShare);
      return holding.map((pair) => otherOf(pair, article)).sort(compareOriginals)[0] ?? null;
    },
  };
}
