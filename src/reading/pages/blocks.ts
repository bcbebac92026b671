import { isNeverText, outsideOf, type Outside } from "./outside.ts";
import type { PageElement } from "./tree.ts";

/** A stretch of text that stands by itself: a paragraph, a heading, an item of a list. */
export interface Block {
  /** With single spaces; a line feed where the page breaks the line. */
  readonly text: string;
  /** The innermost element that sets blocks apart. */
  readonly element: PageElement;
  /** UTF-16 units in the page's source. */
  readonly start: number;
  readonly end: number;
  /** Units of `text` that are links. */
  readonly linked: number;
  /** Units of `text` in bold, italics or the like. */
  readonly stressed: number;
  /** What leaves it out, innermost element first found; null where nothing does. */
  readonly outside: Outside | null;
  /** The element that leaves it out. */
  readonly outsideBy: PageElement | null;
}

const inline = new Set(["a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font", "i", "ins", "kbd", "mark", "q", "rp", "rt", "ruby", "s", "samp", "small", "span", "strike", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr", "label", "amp-fit-text"]);
const stressing = new Set(["b", "strong", "em", "i"]);

interface State {
  readonly block: PageElement;
  readonly linked: boolean;
  readonly stressed: boolean;
  readonly outside: Outside | null;
  readonly outsideBy: PageElement | null;
}

/** All blocks of a page in the order of the source, those outside the article's text among them. */
export function cutBlocks(root: PageElement): readonly Block[] {
  const blocks: Block[] = [];
  let text = "";
  let start = 0;
  let end = 0;
  let linked = 0;
  let stressed = 0;
  let breaks = 0;
  let space = false;
  const flush = (state: State): void => {
    if (text !== "") blocks.push({ text, element: state.block, start, end, linked, stressed, outside: state.outside, outsideBy: state.outsideBy });
    text = "";
    linked = 0;
    stressed = 0;
    breaks = 0;
    space = false;
  };
  const add = (data: string, from: number, to: number, state: State): void => {
    const words = data.replace(/[\s\u00ad\u200b\u2060]+/gu, (run) => (/\s/u.test(run) ? " " : ""));
    const trimmed = words.trim();
    if (trimmed === "") {
      space ||= words !== "";
      return;
    }
    if (breaks > 1) flush(state);
    if (text === "") start = from + (data.length === to - from ? data.length - data.trimStart().length : 0);
    else if (breaks === 1) text += "\n";
    else if (space || words.startsWith(" ")) text += " ";
    text += trimmed;
    end = data.length === to - from ? to - (data.length - data.trimEnd().length) : to;
    breaks = 0;
    space = words.endsWith(" ");
    if (state.linked) linked += trimmed.length;
    if (state.stressed) stressed += trimmed.length;
  };
  const walk = (element: PageElement, state: State): void => {
    for (const child of element.children) {
      if (child.kind === "text") {
        add(child.data, child.start, child.end, state);
        continue;
      }
      if (child.tag === "br") {
        breaks += 1;
        continue;
      }
      if (child.tag === "hr") {
        flush(state);
        continue;
      }
      if (isNeverText(child)) continue;
      const found = state.outside ?? outsideOf(child);
      const why = found !== null && state.outside === null && prose(child) > mostOutside(found) ? null : found;
      const by = state.outside !== null ? state.outsideBy : why === null ? null : child;
      const isInline = inline.has(child.tag) && why === state.outside;
      const inner: State = {
        block: isInline ? state.block : child,
        linked: state.linked || (child.tag === "a" && child.attributes["href"] !== undefined),
        stressed: state.stressed || stressing.has(child.tag),
        outside: why,
        outsideBy: by,
      };
      if (!isInline) flush(state);
      walk(child, inner);
      if (!isInline) flush(inner);
    }
  };
  const weights = weighProse(root);
  const whole = weights.get(root) ?? 0;
  const prose = (element: PageElement): number => (weights.get(element) ?? 0) / Math.max(whole, 1);
  const top: State = { block: root, linked: false, stressed: false, outside: null, outsideBy: null };
  walk(root, top);
  flush(top);
  return blocks;
}

/** What holds most of a page's prose is not left out for its name: pages call their whole body "has-sidebar". What readers wrote may outweigh the article. */
const mostOutside = (why: Outside): number => (why === "comments" ? 0.9 : why === "caption" ? 0.6 : 0.5);

/** Units of text in runs that are long enough for prose and no links, by element. */
function weighProse(root: PageElement): ReadonlyMap<PageElement, number> {
  const weights = new Map<PageElement, number>();
  const weigh = (element: PageElement): number => {
    let weight = 0;
    for (const child of element.children) {
      if (child.kind === "text") weight += child.data.length >= shortestProse ? child.data.trim().length : 0;
      else if (child.tag !== "a" && !isNeverText(child)) weight += weigh(child);
    }
    weights.set(element, weight);
    return weight;
  };
  weigh(root);
  return weights;
}

const shortestProse = 30;
