import type { Extractor } from "../src/extract/index.ts";
import { makeArticle } from "../src/reading/index.ts";
import { longTexts, words } from "../test/properties/long-texts.ts";

/** How a text's reading grows with it. */
export interface Growth {
  readonly what: string;
  /** Processor time of twice the text over that of the text. */
  readonly ratio: number;
}

const article = (text: string): ReturnType<typeof makeArticle> => makeArticle({ file: "long.txt", url: null, title: null, outlet: null, published: "2025-05-21", language: "en", text }, new TextEncoder().encode(text), null);

async function readMs(extractor: Extractor, text: string): Promise<number> {
  const read = await article(text);
  const began = process.cpuUsage();
  extractor.extract(read);
  const { user, system } = process.cpuUsage(began);
  return (user + system) / 1_000;
}

/** Each kind of long text, read once and at twice its length; the fastest of three runs of each. */
export async function growthByLength(extractor: Extractor): Promise<readonly Growth[]> {
  const found: Growth[] = [];
  for (const [what, make, n] of longTexts) {
    const fastest = async (length: number): Promise<number> => Math.min(await readMs(extractor, make(length)), await readMs(extractor, make(length)), await readMs(extractor, make(length)));
    const once = await fastest(n);
    found.push({ what, ratio: (await fastest(2 * n)) / Math.max(once, 1) });
  }
  return found;
}

/** Processor time, in milliseconds, of a paragraph of a million characters without a full stop. */
export const millionMs = (extractor: Extractor): Promise<number> => readMs(extractor, words.repeat(10_000));
