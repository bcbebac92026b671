import type { Span } from "../core/index.ts";
import { spanContains } from "../core/index.ts";
import type { Quotation } from "../language/index.ts";
import { continuations, merge } from "./content.ts";
import type { Draft } from "./draft.ts";
import { partyOf } from "./party.ts";
import { quotationSpan, type Scene } from "./scene.ts";

/** How many characters of a block may stand outside its quotations for it to be a quoted paragraph. */
const looseCharacters = 12;

/**
 * Gives quotations that no statement holds yet to the speaker of their paragraph; a paragraph that is all quotation goes on from the speaker of the one before,
 * or belongs to one who is announced with a colon. Returns the drafts with their content widened, and new drafts for quotations beside a mere mention.
 */
export function carryQuotations(scene: Scene, drafts: readonly Draft[]): readonly Draft[] {
  const { analysis } = scene;
  const widened: { draft: Draft; content: Span[] }[] = drafts.map((draft) => ({ draft, content: [...draft.content] }));
  const blockOf = (draft: Draft): number => analysis.sentences[draft.sentence]?.block ?? -1;
  const byBlock = new Map<number, number[]>();
  widened.forEach(({ draft }, index) => {
    if (draft.speakers.length === 0) return;
    const block = blockOf(draft);
    const indexes = byBlock.get(block);
    if (indexes === undefined) byBlock.set(block, [index]);
    else indexes.push(index);
  });
  const held = merge(drafts.flatMap((draft) => draft.content));
  let heldAt = 0;
  let block = 0;
  let spokeLast: { readonly index: number; readonly block: number } | null = null;
  const added: Draft[] = [];
  for (const quotation of analysis.quotations) {
    while (block < analysis.blocks.length && (analysis.blocks[block]?.end ?? 0) <= quotation.start) {
      const ended = byBlock.get(block)?.filter((index) => widened[index]?.draft.family === "statements").at(-1);
      if (ended !== undefined) spokeLast = { index: ended, block };
      block++;
    }
    while (heldAt < held.length && (held[heldAt]?.end ?? 0) <= quotation.start) heldAt++;
    const cover = held[heldAt];
    if (quotation.kind === "scare" || (cover !== undefined && spanContains(cover, quotation))) continue;
    if (quotation.continues !== null) continue;
    const own = speakerInBlock(widened, byBlock.get(block) ?? [], quotation);
    const whole = own === null && opensBlock(scene, quotation, block);
    const heading = whole && analysis.blocks[block]?.kind !== "paragraph";
    const index = heading ? firstBelow(widened, byBlock, block) : own ?? (whole && spokeLast !== null && previousBlock(scene, block) === spokeLast.block ? spokeLast.index : null);
    const chosen = index === null ? undefined : widened[index]?.draft;
    if (chosen !== undefined && chosen.family !== "statements") {
      added.push({ speakers: chosen.speakers, cue: null, stance: "asserts", via: [], family: "statements", rule: "free-quotation", sentence: chosen.sentence, content: [quotationSpan(scene, quotation), ...continuations(scene, quotation.index)] });
      continue;
    }
    if (index !== null) {
      widened[index]?.content.push(quotationSpan(scene, quotation), ...continuations(scene, quotation.index));
      if (whole) spokeLast = { index, block };
      continue;
    }
    const beside = mentionBeside(scene, quotation, block);
    if (beside !== null) added.push({ ...beside, content: [quotationSpan(scene, quotation), ...continuations(scene, quotation.index)] });
  }
  return [...widened.map(({ draft, content }) => (content.length === draft.content.length ? draft : { ...draft, content: merge(content) })), ...added];
}

/** A quoted heading speaks for the first speaker of the paragraph below it. */
function firstBelow(drafts: readonly { readonly draft: Draft }[], byBlock: ReadonlyMap<number, readonly number[]>, block: number): number | null {
  for (let below = block + 1; below <= block + 2; below++) {
    const index = byBlock.get(below)?.find((at) => drafts[at]?.draft.family === "statements");
    if (index !== undefined) return index;
  }
  return null;
}

/** The last statement of the paragraph before the quotation, else the first behind it. */
function speakerInBlock(drafts: readonly { readonly draft: Draft }[], indexes: readonly number[], quotation: Quotation): number | null {
  let low = 0;
  for (let high = indexes.length; low < high; ) {
    const middle = (low + high) >> 1;
    const cue = drafts[indexes[middle] ?? -1]?.draft.cue;
    if ((cue?.start ?? 0) < quotation.start) low = middle + 1;
    else high = middle;
  }
  for (let at = low - 1; at >= Math.max(0, low - 6); at--) {
    const draft = drafts[indexes[at] ?? -1]?.draft;
    if (draft?.cue != null && (draft.family !== "beliefs" || at === 0)) return indexes[at] ?? null;
  }
  return indexes[low - 1] ?? indexes[low] ?? null;
}

function opensBlock(scene: Scene, quotation: Quotation, block: number): boolean {
  const frame = scene.analysis.blocks[block];
  if (frame === undefined) return false;
  return quotation.start - frame.start <= 3 && frame.end - quotation.end <= looseCharacters + (frame.end - quotation.start) * 0.2;
}

/** Position of the block before that is read, leaving out furniture. */
function previousBlock(scene: Scene, block: number): number {
  let before = block - 1;
  while (before >= 0 && scene.analysis.blocks[before]?.kind === "furniture") before--;
  return before;
}

/** A quotation beside the mention of a person and without any verb of speech belongs to that person: "Haddad was blunt. “We have nothing.”" */
function mentionBeside(scene: Scene, quotation: Quotation, block: number): Omit<Draft, "content"> | null {
  const frame = scene.analysis.blocks[block];
  if (frame === undefined || frame.kind === "headline" || quotation.end - quotation.start < 25) return null;
  let best = -1;
  for (let low = 0, high = scene.actors.length - 1; low <= high; ) {
    const middle = (low + high) >> 1;
    if ((scene.actors[middle]?.end ?? 0) <= quotation.start) {
      best = middle;
      low = middle + 1;
    } else high = middle - 1;
  }
  for (let at = best; at >= Math.max(0, best - 30); at--) {
    const actor = scene.actors[at];
    if (actor === undefined || actor.start < frame.start) break;
    if (actor.kind === null) continue;
    const sentence = scene.tokens[actor.head]?.sentence ?? -1;
    return { speakers: [partyOf(actor)], cue: null, stance: "asserts", via: [], family: "statements", rule: "free-quotation", sentence };
  }
  return null;
}
