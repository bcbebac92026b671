import type { PlaceMention } from "../core/index.ts";
import type { Analysis, Block } from "../language/index.ts";

/** A dash that closes a dateline. */
const dash = /\s(?:[—–]|--)\s/u;
/** Words in small letters that a dateline has none of, but for an agency in brackets. */
const running = /(?:^|\s)\p{Ll}{2,}/u;
const longestDateline = 80;
/** What follows the place on a line of its own: "Ouagadougou, Burkina Faso". */
const restOfLine = /^(?:, \p{Lu}[\p{L} .'’-]+){1,2}$/u;
/** Blocks at the head of the text in which such a line may stand. */
const headBlocks = 4;

/** True for a place in "PORT SUDAN (SUDAN), 3 May (Agency) —", or on a line of its own under the headline: where the report was filed, and not where things happened. */
export function isDatelinePlace({ blocks, text }: Analysis, place: PlaceMention): boolean {
  const block = blockAt(blocks, place.span.start);
  if (block === null || place.span.start - block.start > longestDateline / 2) return false;
  if (block.dateline !== null && place.span.start < block.dateline.end && block.dateline.start < place.span.end) return true;
  if (place.span.start === block.start && blocks.indexOf(block) > 0 && blocks.indexOf(block) < headBlocks && restOfLine.test(text.slice(place.span.end, block.end).trim())) return true;
  const opening = text.slice(block.start, Math.min(block.end, block.start + longestDateline));
  // "PORT MORESBY: Police have …", in a paragraph.
  if (block.kind === "paragraph" && place.span.start === block.start && text.charAt(place.span.end) === ":" && /^\P{Ll}+$/u.test(text.slice(place.span.start, place.span.end))) return true;
  const close = dash.exec(opening)?.index ?? -1;
  return close >= place.span.end - block.start && !running.test(opening.slice(0, close));
}

function blockAt(blocks: readonly Block[], offset: number): Block | null {
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((blocks[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  const block = blocks[low];
  return block !== undefined && block.start <= offset ? block : null;
}
