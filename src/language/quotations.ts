import type { Block, Quotation } from "./analysis.ts";

const closers: Readonly<Record<string, string>> = { "“": "”", "„": "“", "«": "»", "‘": "’", '"': '"' };
/** The marks that can open a quotation, sought from `lastIndex` on. */
const opener = /[“„«‘"]/gu;

/** Stretches in quotation marks, in order. A quotation ends with its block at the latest; one that the next block goes on from is linked to it. Linear in the length. */
export function findQuotations(text: string, blocks: readonly Block[]): readonly Quotation[] {
  const quotations: Quotation[] = [];
  let open: { readonly index: number; readonly mark: string } | null = null;
  for (const block of blocks) {
    if (block.kind === "furniture") continue;
    const unclosed: { index: number; mark: string } | null = open;
    open = null;
    let at = block.start;
    while (at < block.end) {
      opener.lastIndex = at;
      at = opener.test(text) ? opener.lastIndex - 1 : block.end;
      if (at >= block.end) break;
      const mark = text.charAt(at);
      const closer = closers[mark];
      if (closer === undefined || !opensQuotation(text, at, mark, block.start)) {
        at++;
        continue;
      }
      const close = closingAt(text, at + 1, Math.min(block.end, at + longestSearch[mark === "‘" ? "single" : "double"]), closer);
      const end = close < 0 ? block.end : close;
      const continues = at === block.start && unclosed?.mark === mark ? unclosed.index : null;
      if (close < 0 && mark === "‘") {
        at++;
        continue;
      }
      const index = quotations.length;
      if (end > at + 1) quotations.push({ index, start: at + 1, end, continues, kind: kindOf(text.slice(at + 1, end), continues) });
      if (close < 0 && end > at + 1) open = { index, mark };
      at = end + 1;
    }
  }
  return quotations;
}

/** A straight mark opens at the start of a word; a single curly mark must not be an apostrophe. */
function opensQuotation(text: string, at: number, mark: string, blockStart: number): boolean {
  if (mark !== '"' && mark !== "‘") return true;
  const before = at > blockStart ? text.charAt(at - 1) : " ";
  return /[\s([{—–\-:“"/‘]/u.test(before) && /\S/u.test(text.charAt(at + 1));
}

/** How far a closing mark is looked for, in UTF-16 units: a single mark that is not closed soon is an apostrophe. */
const longestSearch = { single: 1_500, double: 50_000 } as const;

function closingAt(text: string, from: number, end: number, closer: string): number {
  for (let at = from; at < end; at++) {
    if (text.charAt(at) === closer && (closer !== "’" || !/[\p{L}\p{N}]/u.test(text.charAt(at + 1)))) return at;
  }
  return -1;
}

function kindOf(words: string, continues: number | null): Quotation["kind"] {
  if (continues !== null) return "speech";
  return words.length < 60 && words.trim().split(/\s+/u).length <= 4 && !/[.,!?]$/u.test(words) ? "scare" : "speech";
}
