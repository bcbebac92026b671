import type { Block } from "./blocks.ts";
import { isBodyName } from "./outside.ts";
import { elementsIn, nameWords, type PageElement } from "./tree.ts";

const goodLength = 60;

/** How much a block speaks for the element it stands in: prose for it, links and scraps against it. */
export function worthOf(block: Block): number {
  if (block.outside !== null) return 0;
  const { length } = block.text;
  const linkShare = block.linked / length;
  if (/^h[1-6]$/u.test(block.element.tag)) return linkShare > 0.5 ? -60 : 0;
  if (linkShare > 0.5) return -Math.min(length, 60);
  if (length < goodLength) return block.element.tag === "li" || block.element.tag === "p" || block.element.tag === "td" ? 0 : -10;
  const sentences = /[.!?…。！？]["”’»)\]]*$/u.test(block.text) ? 1 : 0.7;
  return Math.min(length, 1_200) * (1 - 1.6 * linkShare) * sentences;
}

/** How much less prose counts for each element further out: what is far around prose holds other things too. */
const fade = 0.82;
/** How much prose counts that stands before the headline. */
const beforeHeadline = 0.3;
/** How much more an element may hold than the one within it, to be taken in its place. */
const mostAdded = 0.7;

/**
 * The element that holds the article's text: of all elements the one whose blocks together speak most for it, near ones more than far ones, or one
 * around it that adds only a little. Where an element that is called the article's body, or `known` (the article's text as the page tells it to
 * machines), holds nearly as much, that one. null where nothing is prose.
 */
export function findMainElement(blocks: readonly Block[], title: string | null, known: string | null): PageElement | null {
  const sums = new Map<PageElement, number>();
  const scores = new Map<PageElement, number>();
  const headline = title === null ? -1 : blocks.findIndex((block) => /^h[1-3]$/u.test(block.element.tag) && bare(block.text) === bare(title));
  for (const [index, block] of blocks.entries()) {
    const alone = isTeaser(blocks, index) ? -40 : worthOf(block);
    const worth = alone > 0 && index < headline ? alone * beforeHeadline : alone;
    if (worth === 0) continue;
    let weight = 1;
    for (let element: PageElement | null = /^(?:p|h\d|li|pre)$/u.test(block.element.tag) ? block.element.parent : block.element; element !== null; element = element.parent) {
      sums.set(element, (sums.get(element) ?? 0) + worth);
      scores.set(element, (scores.get(element) ?? 0) + worth * weight);
      weight *= fade;
    }
  }
  const ranked = [...scores].filter(([, score]) => score > 0).sort(([a, x], [b, y]) => y - x || depthOf(b) - depthOf(a));
  const best = ranked[0]?.[0];
  if (best === undefined) return null;
  const sumOf = (element: PageElement): number => sums.get(element) ?? 0;
  const inKnown = known === null ? null : holderOf(blocks, known);
  if (inKnown !== null && sumOf(inKnown) > 0) return inKnown;
  const named = ranked.find(([element]) => sumOf(element) >= sumOf(best) * 0.6 && isNamedBody(element))?.[0];
  return climb(named ?? best, named === undefined ? mostAdded : 0, sumOf);
}

/** The element itself, or one further out: where that adds little, or only further parts of the same make. */
function climb(from: PageElement, most: number, sumOf: (element: PageElement) => number): PageElement {
  let [main, held] = [from, sumOf(from)];
  for (let inner = from, outer = from.parent; outer !== null && outer.tag !== "body"; inner = outer, outer = outer.parent) {
    const sum = sumOf(outer);
    const parts = isInParts(outer, inner, sumOf);
    if (sum < sumOf(main) || (sum > held * (1 + most) && !parts)) break;
    if (sum > sumOf(main)) main = outer;
    if (parts) held = Math.max(held, sum);
  }
  return main;
}

/** True for the words under a headline that leads to another page, and for a link with the cut beginning of what it leads to. */
function isTeaser(blocks: readonly Block[], index: number): boolean {
  const [block, before] = [blocks[index], blocks[index - 1]];
  if (block === undefined || block.text.length > 500) return false;
  if (block.linked > block.text.length * 0.15 && /(?:\.\.\.|…)\s*[\])]?$/u.test(block.text)) return true;
  if (before === undefined) return false;
  return /^h[1-6]$/u.test(before.element.tag) && before.linked > before.text.length * 0.8 && before.text.length > 15;
}

/** True where an element adds only further parts of the same make: the same tag and classes, no headline of their own. */
function isInParts(outer: PageElement, part: PageElement, sumOf: (element: PageElement) => number): boolean {
  const signature = ({ tag, attributes }: PageElement): string => `${tag}.${attributes["class"] ?? ""}`;
  if (part.tag === "article" || (part.attributes["class"] ?? "") === "") return false;
  return outer.children.every((child) => child.kind === "text" || child === part || sumOf(child) <= 0 || (signature(child) === signature(part) && ![...elementsIn(child)].some(({ tag }) => tag === "h1")));
}

function isNamedBody(element: PageElement): boolean {
  if (element.attributes["itemprop"]?.toLowerCase() === "articlebody") return true;
  return isBodyName(nameWords(element));
}

/** The innermost element that holds the blocks whose words stand in `known`; null where these are few. */
function holderOf(blocks: readonly Block[], known: string): PageElement | null {
  const whole = bare(known);
  if (whole.length < 200) return null;
  const held = blocks.filter((block) => block.text.length >= goodLength && whole.includes(bare(block.text)));
  if (held.reduce((sum, block) => sum + bare(block.text).length, 0) < whole.length * 0.7) return null;
  let holder: PageElement | null = null;
  for (const block of held) holder = holder === null ? block.element : commonAncestor(holder, block.element);
  return holder;
}

const bare = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");

function ancestorsOf(element: PageElement): readonly PageElement[] {
  const line: PageElement[] = [];
  for (let at: PageElement | null = element; at !== null; at = at.parent) line.push(at);
  return line;
}

function commonAncestor(a: PageElement, b: PageElement): PageElement | null {
  const line = new Set(ancestorsOf(a));
  return ancestorsOf(b).find((element) => line.has(element)) ?? null;
}

/** True where `element` is `holder` or stands in it. */
export function isWithin(element: PageElement, holder: PageElement): boolean {
  for (let at: PageElement | null = element; at !== null; at = at.parent) if (at === holder) return true;
  return false;
}

const depthOf = (element: PageElement): number => ancestorsOf(element).length;
