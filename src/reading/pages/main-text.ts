import type { Block } from "./blocks.ts";
import { findMainElement, isWithin, worthOf } from "./main-element.ts";
import { boilerplate } from "./tables/boilerplate.ts";
import type { PageElement } from "./tree.ts";

/** The article's text on a page, by its blocks, and the captions of its pictures, which are no part of it. */
export interface MainText {
  readonly blocks: readonly Block[];
  readonly captions: readonly Block[];
  /** The element that holds the text; null where there is none. */
  readonly main: PageElement | null;
}

/** What is the article's text among the blocks of its page. `title` and `known` are what the page tells of itself. */
export function findMainText(blocks: readonly Block[], title: string | null, known: string | null): MainText {
  const main = findMainElement(blocks, title, known);
  if (main === null) return { blocks: [], captions: [], main };
  const within = blocks.filter((block) => isWithin(block.element, main));
  const candidates = within.filter((block) => block.outside === null && !isTitle(block, title));
  const kept = candidates.filter((block, index) => !isScrap(block, candidates, index));
  return { blocks: trimEnds(dropLinkedRuns(kept)), captions: within.filter((block) => block.outside === "caption" && block.text.length > 20), main };
}

const longestBoilerplate = 600;
const isHeading = (block: Block): boolean => /^h[1-6]$/u.test(block.element.tag);
const bare = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");

function isTitle(block: Block, title: string | null): boolean {
  return block.element.tag === "h1" || (title !== null && isHeading(block) && bare(block.text) === bare(title));
}

/** What is short and no prose: share lines, bylines, dates, "Read more: …", lines that are links. */
function isScrap(block: Block, blocks: readonly Block[], index: number): boolean {
  const { text } = block;
  const linkShare = block.linked / text.length;
  if (text.length < longestBoilerplate && boilerplate.some((form) => form.test(text))) return true;
  if (isHeading(block)) return linkShare > 0.8 && nextWorth(blocks, index) <= 0;
  if (linkShare > 0.85 && text.length < 250) {
    // A name alone in a paragraph or item that is a link may belong to a list within the text.
    const near = [blocks[index - 1], blocks[index + 1]];
    return !(text.length < 60 && block.element.tag === "p" && near.every((other) => other !== undefined && worthOf(other) > 0));
  }
  return !/[\p{L}\p{N}]/u.test(text);
}

function nextWorth(blocks: readonly Block[], index: number): number {
  const next = blocks[index + 1];
  return next === undefined ? 0 : worthOf(next);
}

/** A list in which most of the items are links is a list of other pages. */
function dropLinkedRuns(blocks: readonly Block[]): readonly Block[] {
  const lists = new Map<PageElement, { linked: number; all: number; items: number }>();
  for (const block of blocks) {
    const list = listOf(block);
    if (list === null) continue;
    const sum = lists.get(list) ?? { linked: 0, all: 0, items: 0 };
    sum.linked += block.linked;
    sum.all += block.text.length;
    sum.items += 1;
    lists.set(list, sum);
  }
  return blocks.filter((block) => {
    const list = listOf(block);
    const sum = list === null ? undefined : lists.get(list);
    return sum === undefined || sum.linked < sum.all * 0.7;
  });
}

function listOf(block: Block): PageElement | null {
  for (let element: PageElement | null = block.element, steps = 0; element !== null && steps < 4; element = element.parent, steps += 1) if (element.tag === "ul" || element.tag === "ol") return element;
  return null;
}

/** A heading that nothing follows heads nothing. */
function trimEnds(blocks: readonly Block[]): readonly Block[] {
  let end = blocks.length;
  while (end > 0 && isHeading(blocks[end - 1] as Block)) end -= 1;
  return blocks.slice(0, end);
}
